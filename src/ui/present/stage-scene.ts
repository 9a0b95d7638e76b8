import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Size} from '../../map/camera.ts';
import type {GlGeometry} from '../../map/geometry.ts';
import type {Palette} from '../../map/palette.ts';
import {showTextOf} from '../../i18n/show.ts';
import type {Scene} from '../../state/briefing.ts';
import {keyFigures} from '../../state/region-figures-words.ts';
import type {View} from '../../state/view.ts';
import {statePatterns} from '../../styles/patterns.ts';
import {controlStyles, patternStyles} from '../../styles/shared.ts';
import {stageLegend} from './stage-legend.ts';
import './stage-map.ts';
import type {VgStageMap} from './stage-map.ts';
import {stageSceneStyles} from './stage-scene-styles.ts';

/** A room reads no more figures beside a map. */
const mostFigures = 4;

/** How far the numbers of a scene are; `engine`: only DuckDB, which was not fetched, has them; `fetching`: it is on its way. */
export type SceneProgress = 'loading' | 'ready' | 'failed' | 'engine' | 'fetching';

/** True where a scene shows the map; a page of text or figures is shown as a card with its title. */
export function hasMap({state}: View): boolean {
  if (state.screen === 'riesgo') return state.risk.page === null;
  return state.screen === 'explorar' || state.screen === 'region';
}

/**
 * One scene on the stage: what is claimed, the map, its legend and its source.
 * @fires vg-show-engine - `fetch` DuckDB, or `stop`
 */
@customElement('vg-stage-scene')
export class VgStageScene extends LitElement {
  static override styles = [
    controlStyles,
    patternStyles,
    css`
      .missing {
        fill: url(#missing);
      }
      .suppressed {
        fill: url(#suppressed);
      }
    `,
    stageSceneStyles,
  ];

  @property({attribute: false}) scene!: Scene;
  @property({attribute: false}) view!: View;
  @property({attribute: false}) geometry!: GlGeometry;
  @property({attribute: false}) palette!: Palette;
  @property({attribute: false}) box: Size = {width: 0, height: 0};
  @property({attribute: false}) progress: SceneProgress = 'loading';
  /** What the button that fetches DuckDB says. */
  @property({attribute: false}) fetchLabel = '';
  /** How far DuckDB is, while it comes. */
  @property({attribute: false}) fetchProgress = '';
  @property({type: Boolean, reflect: true}) tall = false;
  @property({type: Boolean}) software = false;
  /** True for the scene that the room sees. */
  @property({type: Boolean, reflect: true}) current = false;

  /** What the text of a tall stage leaves, pixels. */
  @state() private left: Size = {width: 0, height: 0};
  #watched: Element | null = null;
  readonly #watch = new ResizeObserver(([entry]) => {
    const {width = 0, height = 0} = entry?.contentRect ?? {};
    if (width !== this.left.width || height !== this.left.height) this.left = {width, height};
  });

  get map(): VgStageMap | null {
    return this.shadowRoot?.querySelector('vg-stage-map') ?? null;
  }

  /** Resolves when the scene and its map are laid out. */
  async ready(): Promise<void> {
    await this.updateComplete;
    await this.map?.updateComplete;
  }

  /** Legends that only some scenes have are fetched with them. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    const {risk, density} = this.view.snapshot;
    if (risk?.paint.scale.kind === 'categories') void import('../risk/risk-legend.ts');
    if (density) void import('../density-legend.ts');
  }

  /** Room for the map: all of the stage, or what the text leaves on a tall one. */
  get #mapBox(): Size {
    return this.tall ? this.left : this.box;
  }

  protected override updated(): void {
    const map = this.tall ? this.shadowRoot?.querySelector('.map') : null;
    if (map === this.#watched) return;
    this.#watch.disconnect();
    this.#watched = map ?? null;
    if (map) this.#watch.observe(map);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    this.#watched = null;
  }

  protected override render(): unknown {
    const {scene, view} = this;
    const isCard = !hasMap(view);
    return html`
      <svg class="visually-hidden" aria-hidden="true"><defs>${statePatterns()}</defs></svg>
      ${
        isCard
          ? nothing
          : html`<div class="map">
                <vg-stage-map
                  .view=${view}
                  .geometry=${this.geometry}
                  .palette=${this.palette}
                  .box=${this.#mapBox}
                  ?tall=${this.tall}
                  ?software=${this.software}
                  ?urgent=${this.current}
                ></vg-stage-map>
              </div>
              <div class="scrim"></div>`
      }
      <div class="text ${isCard ? 'card' : ''}" lang=${scene.language}>
        <div class="claim">
          ${scene.kicker ? html`<p class="kicker">${scene.kicker}</p>` : nothing}
          <h1 class=${scene.takeaway.length > 150 ? 'long' : ''}>
            ${scene.takeaway || scene.caption}
          </h1>
          ${scene.takeaway && scene.caption ? html`<p class="caption">${scene.caption}</p>` : nothing}
          ${this.#figures()} ${this.#note()}
        </div>
        <div class="legend">${isCard ? nothing : stageLegend(view, this.palette)}</div>
        <p class="source">${this.#source()}</p>
      </div>
    `;
  }

  /** The key figures of a department. */
  #figures(): unknown {
    const {snapshot, text, state} = this.view;
    if (!snapshot.region || state.screen !== 'region') return nothing;
    return html`<dl class="figures">
      ${keyFigures(snapshot.region, text.locale)
        .slice(0, mostFigures)
        .map(
          ({label, value, unit, source}) =>
            html`<div>
              <dt>${label}</dt>
              <dd><b>${value}</b> ${unit}</dd>
              <dd class="when">${source}</dd>
            </div>`,
        )}
    </dl>`;
  }

  #note(): unknown {
    const words = showTextOf(this.view.text.locale);
    if (this.progress === 'loading')
      return html`<p class="note" role="status">${words.loading}</p>`;
    if (this.progress === 'failed') return html`<p class="note" role="alert">${words.failed}</p>`;
    if (this.progress === 'engine')
      return html`<p class="note" role="alert">
        ${words.needsEngine} ${this.#engineButton('fetch', this.fetchLabel)}
      </p>`;
    if (this.progress === 'fetching')
      return html`<p class="note">
        <span role="status">${words.loading}</span> ${this.fetchProgress}
        ${this.#engineButton('stop', words.stopEngine)}
      </p>`;
    const {failures} = this.view.snapshot;
    return failures.length > 0
      ? html`<p class="note" role="status">${words.partFailed}</p>`
      : nothing;
  }

  #engineButton(detail: 'fetch' | 'stop', label: string): unknown {
    return html`<button
      type="button"
      class="fetch"
      @click=${() => {
        this.dispatchEvent(
          new CustomEvent('vg-show-engine', {detail, bubbles: true, composed: true}),
        );
      }}
    >
      ${label}
    </button>`;
  }

  /** The source of the scene; a map says what its boundaries are and are not. */
  #source(): string {
    const {boundaries} = this.view.text.legend;
    const {source} = this.scene;
    if (!hasMap(this.view) || source.includes(boundaries)) return source;
    return source ? `${source.replace(/\.?$/, '.')} ${boundaries}` : boundaries;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-stage-scene': VgStageScene;
  }
}
