import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {presentTextFor} from '../../i18n/present.ts';
import type {PresentText} from '../../i18n/present-es.ts';
import type {Briefing, Scene} from '../../state/briefing.ts';
import type {View} from '../../state/view.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {sendCommand, sendTransition} from '../send.ts';
import {presentStyles} from './present-styles.ts';
import './scene-editor.ts';
import {storyboardStyles} from './storyboard-styles.ts';

/** Addresses of pictures of a scene; null while there is none. */
export interface ScenePictures {
  readonly thumbnail: (scene: Scene) => string | null;
  readonly preview: (scene: Scene) => string | null;
  /** For paper, with its legend; null before it was made. */
  readonly handout: (scene: Scene) => string | null;
}

/** How many scenes an example has, and whether its file could not be read. */
export interface StoryboardProgress {
  readonly all: number;
  readonly hasFailed: boolean;
}

/**
 * An open briefing: its scenes in a rail, the chosen one beside them.
 * @fires vg-transition - openBriefing
 * @fires vg-command - rename-briefing, move-scene, edit-scene, duplicate-scene, delete-scene, add-view, refresh-scene,
 * start-show, open-speaker, export-pptx, export-png, export-svg, print-handout, export-briefing, briefing-undo,
 * briefing-redo, duplicate-briefing, retry-example
 */
@customElement('vg-storyboard')
export class VgStoryboard extends LitElement {
  static override styles = [controlStyles, buttonStyles, presentStyles, storyboardStyles];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) briefing!: Briefing;
  @property({attribute: false}) pictures!: ScenePictures;
  @property({attribute: false}) progress: StoryboardProgress | null = null;
  @property({type: Boolean}) example = false;
  @property({attribute: false}) canUndo = false;
  @property({attribute: false}) canRedo = false;
  /** Version of the data of the app; a scene of another one says so. Empty while it is not known. */
  @property({attribute: false}) dataVersion = '';
  @property({attribute: false}) status: 'kept' | 'memory-only' | 'full' = 'kept';

  @state() private dragged: number | null = null;
  @state() private over: number | null = null;
  /** For who cannot see it. */
  @state() private said = '';
  #focusAfter: number | null = null;

  get #words(): PresentText {
    return presentTextFor(this.view.text.locale);
  }

  /** Place of the chosen scene, from 0. */
  get #at(): number {
    const {scene} = this.view.state.present;
    return Math.min(Math.max(0, (scene ?? 1) - 1), this.briefing.scenes.length - 1);
  }

  protected override updated(_: PropertyValues<this>): void {
    if (this.#focusAfter === null) return;
    const cards = this.renderRoot.querySelectorAll<HTMLElement>('.card');
    cards[this.#focusAfter]?.focus();
    this.#focusAfter = null;
  }

  #choose(at: number): void {
    sendTransition(this, 'openBriefing', {briefing: this.briefing.id, scene: at + 1});
  }

  #move(from: number, to: number): void {
    const {scenes} = this.briefing;
    if (this.example || to < 0 || to >= scenes.length || from === to) return;
    sendCommand(this, 'move-scene', {from, to});
    this.#choose(to);
    const {locale} = this.view.text;
    this.said = this.#words.moved(
      formatNumber(to + 1, locale),
      formatNumber(scenes.length, locale),
    );
  }

  #onKey(event: KeyboardEvent, at: number): void {
    const step = {ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1}[event.key];
    const target = at + (step ?? 0);
    if (step === undefined || target < 0 || target >= this.briefing.scenes.length) return;
    event.preventDefault();
    this.#focusAfter = target;
    if (event.altKey) this.#move(at, target);
    else this.#choose(target);
    this.requestUpdate();
  }

  protected override render(): unknown {
    const {scenes} = this.briefing;
    const wanted = (this.view.state.present.scene ?? 1) - 1;
    // A scene that is still being read is waited for: another one would be shown in its place.
    const isAwaited = this.#isWorking && wanted >= scenes.length;
    const chosen = isAwaited ? undefined : scenes[this.#at];
    return html`
      ${this.#bar()}
      <nav class="rail" aria-label=${this.#words.list}>
        ${
          this.status === 'kept'
            ? nothing
            : html`<div class="notice">
                ${icon('warning')}
                <p>${this.#words.unkept[this.status]}</p>
              </div>`
        }
        <ol>
          ${scenes.map((scene, at) => this.#card(scene, at))}
        </ol>
        <div class="foot">${this.#foot()}</div>
      </nav>
      <div class="detail">${chosen ? this.#editor(chosen) : this.#empty()}</div>
      ${this.#handout()}
      <p class="visually-hidden" role="status">${this.said}</p>
    `;
  }

  /** True while an example has scenes to come. */
  get #isWorking(): boolean {
    return this.progress !== null && this.briefing.scenes.length < this.progress.all;
  }

  #button(
    command: string,
    label: string,
    look: string,
    content: unknown,
    detail: unknown = null,
    isOff = false,
  ): unknown {
    return html`<button
      type="button"
      class="button ${look}"
      aria-label=${look.includes('icon-only') ? label : nothing}
      title=${label}
      ?disabled=${isOff}
      @click=${(event: Event) => {
        (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
        sendCommand(this, command, detail);
      }}
    >
      ${content}
    </button>`;
  }

  #bar(): unknown {
    const words = this.#words;
    const {briefing} = this;
    const isReady = briefing.scenes.length > 0 && !this.#isWorking;
    const show = {briefing, scene: this.#at};
    return html`<header class="bar">
      <button
        type="button"
        class="button back"
        @click=${() => {
          sendTransition(this, 'openBriefing', {briefing: null, scene: null});
        }}
      >
        ${icon('chevron-left')}${words.back}
      </button>
      ${this.#title()}
      <div class="actions">
        ${
          this.example
            ? this.#button(
                'duplicate-briefing',
                words.makeOwn,
                'line',
                html`${icon('copy')}${words.makeOwn}`,
                {id: briefing.id},
                !isReady,
              )
            : html`${this.#button('briefing-undo', words.undo, 'icon-only', icon('undo'), null, !this.canUndo)}
              ${this.#button('briefing-redo', words.redo, 'icon-only', icon('redo'), null, !this.canRedo)}`
        }
        ${this.#exports(isReady)}
        ${this.#button('open-speaker', words.speaker, 'line', words.speaker, show, !isReady)}
        ${this.#button('start-show', words.startHint, 'solid', html`${icon('play')}${words.start}`, show, !isReady)}
      </div>
    </header>`;
  }

  #title(): unknown {
    const words = this.#words;
    if (this.example)
      return html`<h1>${this.briefing.title}</h1>
        <span class="tag">${words.example}</span>`;
    return html`<h1 class="visually-hidden">${this.briefing.title}</h1>
      <input
        class="name"
        aria-label=${words.briefingTitle}
        maxlength="120"
        .value=${this.briefing.title}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          sendCommand(this, 'rename-briefing', {title: input.value});
          if (input.value.trim() === '') input.value = this.briefing.title;
        }}
      />`;
  }

  #exports(isReady: boolean): unknown {
    const words = this.#words;
    const {briefing} = this;
    const commands = Object.keys(words.exports) as (keyof PresentText['exports'])[];
    const isOfScene = (command: string): boolean =>
      command === 'export-png' || command === 'export-svg';
    return html`<details
      @keydown=${(event: KeyboardEvent) => {
        const details = event.currentTarget as HTMLDetailsElement;
        if (event.key !== 'Escape' || !details.open) return;
        event.stopPropagation();
        details.open = false;
        details.querySelector('summary')?.focus();
      }}
      @focusout=${(event: FocusEvent) => {
        const details = event.currentTarget as HTMLDetailsElement;
        if (event.relatedTarget && !details.contains(event.relatedTarget as Node))
          details.open = false;
      }}
    >
      <summary class="button line">
        ${icon('download')}${words.export}${icon('chevron-down')}
      </summary>
      <div class="menu">
        ${commands.map((command) =>
          this.#button(
            command,
            words.exports[command],
            '',
            words.exports[command],
            {briefing, scenes: isOfScene(command) ? [this.#at] : null},
            !isReady,
          ),
        )}
      </div>
    </details>`;
  }

  #card(scene: Scene, at: number): unknown {
    const words = this.#words;
    const {locale} = this.view.text;
    const picture = this.pictures.thumbnail(scene);
    const isStale = this.#isStale(scene);
    const mark = this.over === at && this.dragged !== null && this.dragged !== at;
    const side = mark ? ((this.dragged ?? at) > at ? 'before' : 'after') : '';
    return html`<li
      class=${side}
      @dragover=${(event: DragEvent) => {
        if (this.dragged === null) return;
        event.preventDefault();
        this.over = at;
      }}
      @drop=${(event: DragEvent) => {
        if (this.dragged === null) return;
        event.preventDefault();
        this.#move(this.dragged, at);
        this.dragged = null;
        this.over = null;
      }}
    >
      <button
        type="button"
        class="card"
        draggable=${this.example ? 'false' : 'true'}
        aria-current=${at === this.#at ? 'true' : nothing}
        aria-keyshortcuts=${this.example ? nothing : 'Alt+ArrowUp Alt+ArrowDown'}
        @click=${() => {
          this.#choose(at);
        }}
        @keydown=${(event: KeyboardEvent) => {
          this.#onKey(event, at);
        }}
        @dragstart=${(event: DragEvent) => {
          this.dragged = at;
          event.dataTransfer?.setData('text/plain', scene.takeaway);
          if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        }}
        @dragend=${() => {
          this.dragged = null;
          this.over = null;
        }}
      >
        <span class="number">${formatNumber(at + 1, locale)}</span>
        <span class="thumb"
          >${picture ? html`<img src=${picture} alt="" draggable="false" />` : nothing}</span
        >
        <span>
          <span class="text" lang=${scene.language}>${scene.takeaway || scene.caption}</span>
          ${isStale ? html`<span class="stale">${icon('warning')}${words.newerShort}</span>` : nothing}
        </span>
      </button>
    </li>`;
  }

  #isStale(scene: Scene): boolean {
    return (
      this.dataVersion !== '' && scene.snapshot !== null && scene.dataVersion !== this.dataVersion
    );
  }

  #foot(): unknown {
    const words = this.#words;
    const {locale} = this.view.text;
    const {progress, briefing} = this;
    if (progress && this.#isWorking) {
      if (progress.hasFailed)
        return html`<p role="alert">${words.prepareFailed}</p>
          ${this.#button('retry-example', words.retry, 'line', words.retry)}`;
      return html`<p class="note" role="status">
        ${words.preparing(formatNumber(progress.all, locale))}
      </p>`;
    }
    if (this.example) return html`<p class="note">${words.exampleNote}</p>`;
    return html`${this.#button('add-view', words.addView, 'line', html`${icon('plus')}${words.addView}`)}
    ${briefing.scenes.length > 1 ? html`<p class="note hint">${words.orderHint}</p>` : nothing}`;
  }

  #editor(scene: Scene): unknown {
    return html`<vg-scene-editor
      .view=${this.view}
      .scene=${scene}
      .at=${this.#at}
      .count=${Math.max(this.briefing.scenes.length, this.progress?.all ?? 0)}
      .picture=${this.pictures.preview(scene)}
      ?locked=${this.example}
      ?stale=${this.#isStale(scene)}
      @vg-move-by=${(event: CustomEvent<number>) => {
        this.#move(this.#at, this.#at + event.detail);
      }}
    ></vg-scene-editor>`;
  }

  #empty(): unknown {
    const words = this.#words;
    if (this.progress) return nothing;
    return html`<div class="empty">
      <h2>${words.emptyBriefing}</h2>
      <p class="lead">${words.emptyBriefingLead}</p>
      <div class="actions">
        <button
          type="button"
          class="button line"
          @click=${() => {
            sendTransition(this, 'showScreen', 'explorar');
          }}
        >
          ${icon('map')}${words.goExplore}
        </button>
      </div>
    </div>`;
  }

  /** On paper: every scene with its picture, its sentence and its notes. */
  #handout(): unknown {
    const {locale} = this.view.text;
    return html`<section class="handout" aria-hidden="true">
      <h1>${this.briefing.title}</h1>
      ${this.briefing.scenes.map((scene, at) => {
        const paper = this.pictures.handout(scene);
        const picture = paper ?? this.pictures.thumbnail(scene);
        return html`<article>
          <div class=${paper ? 'sheet' : 'thumb'}>
            ${picture ? html`<img src=${picture} alt="" />` : nothing}
          </div>
          <div lang=${scene.language}>
            <p class="small">${scene.kicker}</p>
            <h2>${formatNumber(at + 1, locale)}. ${scene.takeaway || scene.caption}</h2>
            <p class="small">${scene.caption}</p>
            <p class="notes">${scene.notes}</p>
            <p class="small">
              ${scene.source} ${this.#words.data(formatDate(scene.dataCutoff, locale))}.
            </p>
          </div>
        </article>`;
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-storyboard': VgStoryboard;
  }
}
