import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {showTextOf} from '../../i18n/show.ts';
import type {ShowText} from '../../i18n/show-es.ts';
import type {Size} from '../../map/camera.ts';
import type {GlGeometry} from '../../map/geometry.ts';
import type {Palette} from '../../map/palette.ts';
import type {Scene} from '../../state/briefing.ts';
import type {ShowKey, ShowState} from '../../state/show.ts';
import type {View} from '../../state/view.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {moveCamera} from './stage-move.ts';
import './stage-scene.ts';
import type {SceneProgress, VgStageScene} from './stage-scene.ts';
import {stageStyles} from './stage-styles.ts';

/** A scene that stands on the stage, seen or ready behind the one that is. */
export interface StagedScene {
  /** Its place in the briefing, from 0. */
  readonly index: number;
  readonly view: View;
  readonly progress: SceneProgress;
}

/** A sentence over the stage, with what the reader can do. */
export interface StageNotice {
  readonly words: string;
  readonly link: {readonly words: string; readonly address: string} | null;
}

/** More scenes than this are told by their number alone. */
const mostDots = 20;
const restMs = 2000;
/** A finger that moves this far turns the page; one that taps this near an edge (a share of the width) does so too. */
const swipePx = 45;
const edge = 0.2;

/**
 * The stage in front of the room: scenes over each other, one seen; dots, and tools that hide when nobody moves.
 * @fires vg-show - what a button or a finger asks of the show: a `ShowKey`
 * @fires vg-show-notice - the notice was closed
 */
@customElement('vg-stage')
export class VgStage extends LitElement {
  static override styles = [controlStyles, buttonStyles, stageStyles];

  @property({attribute: false}) locale: Locale = 'es';
  @property({attribute: false}) scenes: readonly Scene[] = [];
  /** What the button that fetches DuckDB says, with its size. */
  @property({attribute: false}) fetchLabel = '';
  /** How far DuckDB is, while it comes. */
  @property({attribute: false}) fetchProgress = '';
  @property({attribute: false}) staged: readonly StagedScene[] = [];
  @property({attribute: false}) show: ShowState = {index: 0, count: 0, curtain: 'none', typed: ''};
  @property({attribute: false}) geometry!: GlGeometry;
  @property({attribute: false}) palette!: Palette;
  @property({attribute: false}) notice: StageNotice | null = null;
  /** True where the camera may move from scene to scene. */
  @property({type: Boolean}) moves = false;
  @property({type: Boolean}) software = false;
  @property({type: Boolean}) full = false;

  @state() private box: Size = {width: 0, height: 0};
  /** Nobody has moved for a while: cursor and tools are hidden. */
  @property({type: Boolean, reflect: true}) resting = false;

  #watch: ResizeObserver | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #touch: readonly [x: number, y: number] | null = null;
  #leaving: VgStageScene | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = -1;
    this.#watch = new ResizeObserver(() => {
      this.#measure();
    });
    this.#watch.observe(this);
    this.addEventListener('pointermove', this.#wake);
    this.addEventListener('focusin', this.#wake);
    this.addEventListener('pointerdown', this.#onDown);
    this.addEventListener('pointerup', this.#onUp);
    this.#wake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    clearTimeout(this.#rest);
  }

  /** Resolves when the scene that is asked for is laid out. */
  async ready(): Promise<void> {
    await this.updateComplete;
    await this.#scene(this.show.index)?.ready();
  }

  #scene(index: number): VgStageScene | null {
    return (
      this.shadowRoot?.querySelector<VgStageScene>(
        `vg-stage-scene[data-index="${String(index)}"]`,
      ) ?? null
    );
  }

  #measure(): void {
    const {clientWidth: width, clientHeight: height} = this;
    if (width === this.box.width && height === this.box.height) return;
    this.box = {width, height};
    const unit = this.#isTall ? Math.min(width / 640, height / 1080) : height / 1080;
    this.style.setProperty('--u', `${unit.toFixed(4)}px`);
    // Marks of the map are those of a desk until the stage is larger than one.
    this.style.setProperty(
      '--mark',
      `${(Math.max(1, this.#isTall ? 1 : height / 675) / 1.6).toFixed(4)}px`,
    );
    this.style.setProperty('--zoom', Math.max(1, unit * 1.6).toFixed(3));
  }

  get #isTall(): boolean {
    return this.box.width < this.box.height * 1.05;
  }

  readonly #wake = (): void => {
    this.resting = false;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.resting = true;
    }, restMs);
  };

  readonly #onDown = (event: PointerEvent): void => {
    this.#touch = event.pointerType === 'touch' ? [event.clientX, event.clientY] : null;
    if (event.pointerType === 'touch') this.#wake();
  };

  readonly #onUp = (event: PointerEvent): void => {
    const start = this.#touch;
    this.#touch = null;
    const onControl = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('button, a'));
    if (!start || onControl) return;
    const dx = event.clientX - start[0];
    const dy = event.clientY - start[1];
    if (Math.abs(dx) > swipePx && Math.abs(dx) > 1.5 * Math.abs(dy))
      this.#ask({type: dx < 0 ? 'next' : 'previous'});
    else if (Math.hypot(dx, dy) < 10) {
      if (this.show.curtain !== 'none') this.#ask({type: 'next'});
      else if (event.clientX > this.box.width * (1 - edge)) this.#ask({type: 'next'});
      else if (event.clientX < this.box.width * edge) this.#ask({type: 'previous'});
    }
  };

  #ask(key: ShowKey): void {
    this.dispatchEvent(new CustomEvent<ShowKey>('vg-show', {detail: key}));
  }

  /** A click gives the keys back to the show: Space must not press the same button again. */
  #onClick(event: MouseEvent, key: ShowKey): void {
    this.#ask(key);
    if (event.detail > 0) this.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before: ShowState | undefined = changed.get('show');
    if (before && before.index !== this.show.index) this.#leaving = this.#scene(before.index);
  }

  protected override updated(): void {
    const from = this.#leaving;
    this.#leaving = null;
    const to = this.#scene(this.show.index);
    if (!from || !to || from === to || !this.moves) return;
    void to.ready().then(() => {
      moveCamera(from, to);
    });
  }

  protected override render(): unknown {
    const {show, locale} = this;
    const words = showTextOf(locale);
    const scene = this.scenes[show.index];
    const number = formatNumber(show.index + 1, locale);
    const count = formatNumber(show.count, locale);
    const isTall = this.#isTall;
    return html`
      <main aria-label=${words.label}>
        ${repeat(
          this.staged,
          ({index}) => index,
          ({index, view, progress}) =>
            html`<vg-stage-scene
              data-index=${index}
              .scene=${this.scenes[index]}
              .view=${view}
              .progress=${progress}
              .fetchLabel=${this.fetchLabel}
              .fetchProgress=${this.fetchProgress}
              .geometry=${this.geometry}
              .palette=${this.palette}
              .box=${this.box}
              ?software=${this.software}
              ?tall=${isTall}
              ?current=${index === show.index}
              ?inert=${index !== show.index}
            ></vg-stage-scene>`,
        )}
        ${show.count === 0 ? html`<h1 class="empty">${words.noScenes}</h1>` : nothing}
        <p class="brand" aria-hidden="true">
          <svg viewBox="0 0 24 24">
            <path d="M3.5 6 12 20.5 20.5 6"></path>
            <circle cx="12" cy="6" r="2.7"></circle></svg
          >Vigía
        </p>
        <div class="foot">
          ${this.#tools(words)}
          <div class="where">
            ${this.#dots(words)}
            <span class="position">${words.position(number, count)}</span>
          </div>
        </div>
      </main>
      ${show.typed ? html`<p class="typed" role="status">${words.typed(show.typed)}</p>` : nothing}
      ${this.#notice(words)}
      ${
        show.curtain === 'none'
          ? nothing
          : html`<div class="curtain ${show.curtain}">
              <p class="visually-hidden">${words.covered[show.curtain]}</p>
            </div>`
      }
      <p class="visually-hidden" aria-live="polite">
        ${
          show.curtain === 'none'
            ? scene
              ? words.announce(number, count, scene.takeaway || scene.caption)
              : ''
            : words.covered[show.curtain]
        }
      </p>
    `;
  }

  #dots(words: ShowText): unknown {
    const {show} = this;
    if (show.count < 2 || show.count > mostDots) return nothing;
    return html`<nav class="dots" aria-label=${words.scenes}>
      ${this.scenes.map((scene, index) => {
        const isCurrent = index === show.index;
        const number = formatNumber(index + 1, this.locale);
        return html`<button
          type="button"
          class=${index < show.index ? 'past' : ''}
          aria-label=${words.goTo(number, scene.takeaway || scene.caption)}
          aria-current=${isCurrent ? 'step' : nothing}
          @click=${(event: MouseEvent) => {
            this.#onClick(event, {type: 'go', index});
          }}
        ></button>`;
      })}
    </nav>`;
  }

  #tools(words: ShowText): unknown {
    const tool = (
      label: string,
      name: Parameters<typeof icon>[0],
      key: ShowKey,
      isOff = false,
    ): unknown =>
      html`<button
        type="button"
        class="button icon-only"
        aria-label=${label}
        title=${label}
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${(event: MouseEvent) => {
          this.#onClick(event, key);
        }}
      >
        ${icon(name)}
      </button>`;
    const {index, count} = this.show;
    return html`<div class="tools" role="toolbar" aria-label=${words.tools}>
      ${tool(words.previous, 'chevron-left', {type: 'previous'}, index === 0)}
      ${tool(words.next, 'chevron-right', {type: 'next'}, index >= count - 1)}
      ${tool(words.black, 'moon', {type: 'curtain', curtain: 'black'})}
      ${tool(this.full ? words.windowed : words.fullScreen, this.full ? 'shrink' : 'expand', {type: 'full-screen'})}
      ${tool(words.speaker, 'notes', {type: 'speaker'})}
      ${tool(words.leave, 'close', {type: 'leave'})}
    </div>`;
  }

  #notice(words: ShowText): unknown {
    const {notice} = this;
    if (!notice) return nothing;
    return html`<div class="notice" role="status">
      <span
        >${notice.words}
        ${notice.link ? html`<a class="link" href=${notice.link.address} target="_blank" rel="opener">${notice.link.words}</a>` : nothing}</span
      >
      <button
        type="button"
        class="button icon-only"
        aria-label=${words.dismiss}
        @click=${() => {
          this.dispatchEvent(new CustomEvent('vg-show-notice'));
          this.focus();
        }}
      >
        ${icon('close')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-stage': VgStage;
  }
}
