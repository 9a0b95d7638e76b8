import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Palette} from '../map/palette.ts';
import {measureOf} from '../methodology/measures.ts';
import {paintOf} from '../state/painted.ts';
import {mapLevelOf} from '../state/request.ts';
import {describeView} from '../state/sentence.ts';
import {eastView} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import {icon} from '../styles/icons.ts';
import './inset.ts';
import {mapButtonsStyles} from './map-buttons-styles.ts';
import {mapFrameStyles} from './map-frame-styles.ts';
import './map-legend.ts';
import {unprojectionOf, type Padding, type Point, type Size} from '../map/camera.ts';
import type {GlGeometry} from '../map/geometry.ts';
import {tooltipWords} from './map-tooltip.ts';
import type {VgMapView} from './map-view.ts';
import {nearestIn, type Heading} from './nearest.ts';
import './sentence.ts';
import {sendCommand, sendTransition, type HoverDetail} from './send.ts';
import './svg-map.ts';
import type {VgSvgMap} from './svg-map.ts';

/** What another screen says on the same map, in place of the words of a measure. */
export interface FrameDress {
  readonly sentence: unknown;
  readonly legend: unknown;
  readonly tooltip: (code: string) => unknown;
  /** In front of the source of the boundaries. */
  readonly source: string;
  /** The map in words, for who cannot see it. */
  readonly description: string;
}

const headings: Readonly<Record<string, Heading>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};

/**
 * The map with everything that stands on it: sentence, controls, legend, inset and tooltip. One stop of the keyboard;
 * arrows move to a neighbour, Enter selects. Draws SVG until the interactive map is there, or for good without WebGL.
 * @fires vg-transition - select, moveCamera, showTable
 * @fires vg-command - `start-map`: the interactive map is wanted after all
 */
@customElement('vg-map-frame')
export class VgMapFrame extends LitElement {
  static override styles = [controlStyles, mapButtonsStyles, mapFrameStyles];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) geometry!: GlGeometry;
  @property({attribute: false}) palette!: Palette;
  @property({type: Boolean}) compact = false;
  @property({attribute: false}) makeFlowOverlay: VgMapView['makeFlowOverlay'] = null;
  /** Null on a screen that shows a measure. */
  @property({attribute: false}) dress: FrameDress | null = null;
  @property({attribute: false}) neighbours: ReadonlyMap<string, readonly string[]> = new Map();

  @state() private size: Size = {width: 0, height: 0};
  @state() private hover: HoverDetail | null = null;
  /** Territory under the keyboard. */
  @state() private focused: string | null = null;
  /** True while the page is printed: a GL canvas is empty on paper, so the SVG map stands in for it. */
  @state() private isPrinting = false;
  /** Pixel of the divider while the map moves under it. */
  @state() private swipeX: number | null = null;
  #watch: ResizeObserver | null = null;

  readonly #onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
    this.#watch = new ResizeObserver(() => {
      const stage = this.shadowRoot?.querySelector('#stage');
      const {clientWidth: width, clientHeight: height} = stage ?? this;
      if (width !== this.size.width || height !== this.size.height) this.size = {width, height};
    });
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    this.#watch?.disconnect();
  }

  protected override firstUpdated(): void {
    const stage = this.shadowRoot?.querySelector('#stage');
    if (!stage) return;
    this.size = {width: stage.clientWidth, height: stage.clientHeight};
    this.#watch?.observe(stage);
  }

  /** Resolves after the frame that shows the last view. */
  async rendered(): Promise<void> {
    await this.updateComplete;
    const map = this.#activeMap();
    await map?.rendered();
  }

  #activeMap(): VgMapView | VgSvgMap | null {
    const root = this.shadowRoot;
    const isReady = this.view.readiness.map === 'ready';
    return (
      (isReady ? root?.querySelector('vg-map-view') : root?.querySelector('vg-svg-map')) ?? null
    );
  }

  /** The padding that keeps Colombia clear of the sentence and the legend. */
  get padding(): Padding {
    if (this.dress && !this.compact)
      return {top: 40, right: 40, bottom: 60, left: Math.min(120, this.size.width * 0.2)};
    if (this.compact || this.size.width < 520)
      return {
        top: this.#hasTwoKeys ? 132 : 80,
        right: 12,
        bottom: this.size.height * 0.42,
        left: 12,
      };
    const wide = this.view.state.layers.includes('flujos') ? 310 : 240;
    // The names of posts stand to the east of the country; a narrow map has no room to spare for them.
    if (this.size.width < 620) return {top: 88, right: 146, bottom: 128, left: 160};
    return {top: 44, right: 44, bottom: 50, left: Math.min(wide, this.size.width * 0.41)};
  }

  /** Two legends above one another: room for them beside the buttons. */
  get #hasTwoKeys(): boolean {
    if (!this.compact || this.dress) return false;
    return this.view.snapshot.density !== null || eastView(this.view) !== null;
  }

  /** A map of a small laptop has room for the small key alone. Paper has it whole. */
  get #hasSmallKey(): boolean {
    return this.compact || (!this.isPrinting && this.size.width > 0 && this.size.width < 620);
  }

  #go(step: Heading): void {
    const level = paintOf(this.view.snapshot)?.level ?? mapLevelOf(this.view.state);
    const from =
      this.focused ?? this.view.state.selected ?? (level === 'department' ? '25' : '11001');
    const next = nearestIn(this.view.gazetteer, from, step, level, this.neighbours);
    if (!next) return;
    this.focused = next;
    const place = this.view.gazetteer.places.get(next);
    const point = place
      ? (this.#activeMap()?.project(...place.label) ?? [0, 0])
      : ([0, 0] as const);
    this.hover = {code: next, point};
  }

  #onKey(event: KeyboardEvent): void {
    const step = headings[event.key];
    if (step) this.#go(step);
    else if (event.key === 'Enter' && this.focused) sendTransition(this, 'select', this.focused);
    else if (event.key === '+' || event.key === '=') this.#activeMap()?.zoomBy(1);
    else if (event.key === '-') this.#activeMap()?.zoomBy(-1);
    else if (event.key === '0') sendTransition(this, 'moveCamera', null);
    else return;
    event.preventDefault();
  }

  #onHover(event: CustomEvent<HoverDetail>): void {
    event.stopPropagation();
    if (event.detail.code === null && this.hover?.code === this.focused) return;
    this.hover = event.detail.code === null ? null : event.detail;
    this.focused = null;
  }

  /** Divider and its words are fetched with the first swipe. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.swipeX = null;
    if (eastView(this.view)) void import('./swipe.ts');
  }

  #swipe(view: View): unknown {
    const camera = this.#activeMap()?.camera;
    if (this.dress || !eastView(view) || !camera) return nothing;
    return html`<vg-swipe
      .view=${view}
      .camera=${camera}
      .size=${this.size}
      .movedX=${this.swipeX}
      @vg-swipe-drag=${({detail}: CustomEvent<number>) => {
        this.#activeMap()?.moveDivider(detail);
      }}
      @vg-swipe-drop=${({detail}: CustomEvent<number>) => {
        sendTransition(this, 'moveSwipe', detail);
      }}
    ></vg-swipe>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before: View | undefined = changed.get('view');
    if (before && before.state.selected !== this.view.state.selected) this.focused = null;
  }

  protected override render(): unknown {
    const {view, geometry, palette, size, padding} = this;
    const {text, readiness} = view;
    const focused = this.hover?.code ?? this.focused;
    const wantsGl = readiness.map === 'starting' || readiness.map === 'ready';
    return html`
      <div class="corner">
        <div class="sentence">
          ${this.dress?.sentence ?? html`<vg-sentence .view=${view}></vg-sentence>`}
        </div>
        ${this.#insetVisible() ? html`<vg-inset .view=${view} .geometry=${geometry} .palette=${palette}></vg-inset>` : nothing}
      </div>
      ${view.isPending ? html`<div class="pending" role="progressbar" aria-label=${text.data.updating}></div>` : nothing}
      <div
        id="stage"
        role="application"
        tabindex="0"
        aria-label=${text.map.label}
        aria-describedby="description"
        @keydown=${this.#onKey}
        @blur=${() => {
          this.focused = null;
          this.hover = null;
        }}
        @vg-hover=${this.#onHover}
        @vg-swipe-x=${({detail}: CustomEvent<number>) => {
          this.swipeX = detail;
        }}
      >
        ${
          wantsGl
            ? html`<vg-map-view
                .view=${view}
                .geometry=${geometry}
                .palette=${palette}
                .padding=${padding}
                .size=${size}
                .focused=${focused}
                .makeFlowOverlay=${this.makeFlowOverlay}
                ?software=${readiness.renderer === 'software'}
              ></vg-map-view>`
            : nothing
        }
        ${
          readiness.map === 'ready' && !this.isPrinting
            ? nothing
            : html`<vg-svg-map
                .view=${view}
                .geometry=${geometry}
                .palette=${palette}
                .padding=${padding}
                .size=${size}
                .focused=${focused}
                ?placeholder=${readiness.map !== 'unavailable' && !this.isPrinting}
              ></vg-svg-map>`
        }
      </div>
      ${this.#swipe(view)} ${this.#controls()} ${this.#note()}
      <div class="legend ${eastView(view) ? 'two' : ''} ${this.#hasTwoKeys ? 'keys' : ''}">
        ${
          this.dress?.legend ??
          html`<vg-map-legend
            .view=${view}
            .palette=${palette}
            ?compact=${this.#hasSmallKey}
            ?lines=${this.compact}
          ></vg-map-legend>`
        }
      </div>
      <p class="attribution">${this.#source()}${text.legend.boundaries}</p>
      ${this.#tooltip()}
      <p id="description" class="visually-hidden" aria-live="polite">
        ${this.dress?.description ?? describeView(view)}
      </p>
    `;
  }

  /** The source of the colours, in front of that of the boundaries. */
  #source(): string {
    const {snapshot, text} = this.view;
    if (this.dress) return this.dress.source;
    const shown = [snapshot.choropleth, eastView(this.view)?.snapshot.choropleth];
    const names = shown.flatMap((choropleth) => {
      if (!choropleth) return [];
      const {source} = measureOf(choropleth.measure);
      return [text.sourceNames[source as keyof typeof text.sourceNames]];
    });
    return [...new Set(names)].map((name) => `${name}. `).join('');
  }

  #insetVisible(): boolean {
    const {camera} = this.view.state;
    return (
      this.size.width >= (this.dress ? 480 : 620) &&
      (camera === null || (camera.zoom > 4.4 && camera.zoom < 5.8))
    );
  }

  #controls(): unknown {
    const {
      text,
      state: {table},
    } = this.view;
    const button = (label: string, name: Parameters<typeof icon>[0], act: () => void): unknown =>
      html`<button type="button" aria-label=${label} title=${label} @click=${act}>
        ${icon(name)}
      </button>`;
    return html`<div class="controls" role="group" aria-label=${text.tools.label}>
      ${button(text.map.zoomIn, 'plus', () => this.#activeMap()?.zoomBy(1))}
      ${button(text.map.zoomOut, 'minus', () => this.#activeMap()?.zoomBy(-1))}
      ${button(text.map.home, 'home', () => {
        sendTransition(this, 'moveCamera', null);
      })}
      <button
        type="button"
        aria-label=${text.map.table}
        title=${text.map.table}
        aria-pressed=${table ? 'true' : 'false'}
        @click=${() => {
          sendTransition(this, 'showTable', !table);
        }}
      >
        ${icon('table')}
      </button>
    </div>`;
  }

  #note(): unknown {
    const {readiness, text} = this.view;
    if (readiness.map !== 'unavailable') return nothing;
    const why = readiness.whyNoMap ?? 'no-webgl';
    if (why === 'no-webgl') return html`<p class="note" role="status">${text.map.noWebgl}</p>`;
    return html`<p class="note ${why}" role="status">
      ${why === 'lost' ? text.map.lost : text.map.light}
      <button
        type="button"
        @click=${() => {
          sendCommand(this, 'start-map');
        }}
      >
        ${text.map.bring}
      </button>
    </p>`;
  }

  #tooltip(): unknown {
    const {hover, view} = this;
    if (!hover?.code) return nothing;
    const [x, y] = hover.point;
    const left = Math.min(x + 14, this.size.width - 220);
    const top = Math.min(y + 14, this.size.height - 90);
    return html`<div
      class="tooltip"
      role="status"
      .style=${`left:${String(left)}px;top:${String(top)}px`}
    >
      ${this.dress && !hover.code.startsWith('puesto:') ? this.dress.tooltip(hover.code) : tooltipWords(hover.code, view)}
      ${this.#cell([x, y])}
    </div>`;
  }

  /** The cell of events there; its element comes with the legend of the density. */
  #cell([x, y]: Point): unknown {
    const camera = this.#activeMap()?.camera;
    if (!this.view.snapshot.density || !camera) return nothing;
    const place = unprojectionOf(camera, this.size)(x, y);
    return html`<vg-density-cell .view=${this.view} .place=${place}></vg-density-cell>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-map-frame': VgMapFrame;
  }
}
