import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {styleMap} from 'lit/directives/style-map.js';
import type {Palette} from '../map/palette.ts';
import {mapLevelOf} from '../state/request.ts';
import {describeView, formatCell} from '../state/sentence.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import {icon} from '../styles/icons.ts';
import {formatNumber} from '../i18n/format.ts';
import './inset.ts';
import './map-legend.ts';
import type {Padding, Size} from '../map/camera.ts';
import type {GlGeometry, VgMapView} from './map-view.ts';
import {nearestIn, type Heading} from './nearest.ts';
import './sentence.ts';
import {sendTransition, type HoverDetail} from './send.ts';
import './svg-map.ts';
import type {VgSvgMap} from './svg-map.ts';

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
 */
@customElement('vg-map-frame')
export class VgMapFrame extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
        overflow: hidden;
        background: var(--sea);
        isolation: isolate;
      }
      #stage {
        position: absolute;
        inset: 0;
      }
      #stage:focus-visible {
        outline: 3px solid var(--focus);
        outline-offset: -3px;
        z-index: 5;
      }
      vg-sentence {
        position: absolute;
        top: 14px;
        left: 20px;
        max-width: min(400px, calc(100% - 96px));
        z-index: 3;
        text-shadow:
          0 0 3px var(--sea),
          0 0 6px var(--sea);
      }
      .controls {
        position: absolute;
        top: 16px;
        right: 16px;
        z-index: 3;
        display: flex;
        flex-direction: column;
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-furniture);
        overflow: hidden;
      }
      .controls button {
        all: unset;
        box-sizing: border-box;
        width: 34px;
        height: 34px;
        display: grid;
        place-items: center;
        color: var(--ink-2);
        cursor: pointer;
      }
      .controls button + button {
        border-top: 1px solid var(--line);
      }
      .controls button:hover {
        background: var(--surface-2);
        color: var(--ink);
      }
      .controls button:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      .controls button[aria-pressed='true'] {
        background: var(--ink);
        color: var(--ink-inverse);
      }
      vg-map-legend {
        position: absolute;
        left: 12px;
        bottom: 12px;
        z-index: 3;
        max-width: calc(100% - 24px);
      }
      vg-inset {
        position: absolute;
        left: 20px;
        top: 158px;
        z-index: 2;
      }
      .attribution {
        position: absolute;
        right: 10px;
        bottom: 6px;
        z-index: 1;
        max-width: 250px;
        margin: 0;
        text-align: right;
        font: var(--font-axis);
        color: var(--ink-3);
      }
      .tooltip {
        position: absolute;
        z-index: 4;
        pointer-events: none;
        width: max-content;
        max-width: 240px;
        padding: 8px 11px;
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-furniture);
        box-shadow: var(--shadow);
        font: var(--font-dense);
      }
      .tooltip b {
        font-weight: 600;
      }
      .tooltip .value {
        font-weight: 600;
      }
      .tooltip small {
        display: block;
        font: var(--font-caption);
        color: var(--ink-3);
      }
      .pending {
        position: absolute;
        inset: 0 0 auto;
        height: 2px;
        background: var(--accent);
        z-index: 6;
      }
      .note {
        position: absolute;
        top: 14px;
        right: 64px;
        max-width: 300px;
        z-index: 3;
        padding: 6px 10px;
        font: var(--font-caption);
        color: var(--ink-2);
        background: var(--scrim);
        border-radius: var(--radius-control);
      }
      @media (pointer: coarse) {
        .controls button {
          width: 44px;
          height: 44px;
        }
      }
      @media (max-width: 767px) {
        vg-sentence {
          position: static;
          max-width: none;
          padding: 10px 14px;
          background: var(--surface);
          text-shadow: none;
          border-bottom: 1px solid var(--line);
        }
        .attribution {
          display: none;
        }
        vg-map-legend {
          left: 10px;
        }
        vg-inset {
          display: none;
        }
      }
      @media print {
        .controls,
        .tooltip,
        .pending,
        .note {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) geometry!: GlGeometry;
  @property({attribute: false}) palette!: Palette;
  @property({type: Boolean}) compact = false;
  @property({attribute: false}) makeFlowOverlay: VgMapView['makeFlowOverlay'] = null;
  @property({attribute: false}) neighbours: ReadonlyMap<string, readonly string[]> = new Map();

  @state() private size: Size = {width: 0, height: 0};
  @state() private hover: HoverDetail | null = null;
  /** Territory under the keyboard. */
  @state() private focused: string | null = null;
  #watch: ResizeObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new ResizeObserver(() => {
      const stage = this.shadowRoot?.querySelector('#stage');
      const {clientWidth: width, clientHeight: height} = stage ?? this;
      if (width !== this.size.width || height !== this.size.height) this.size = {width, height};
    });
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    const selector = this.view.readiness.map === 'ready' ? 'vg-map-view' : 'vg-svg-map';
    return this.shadowRoot?.querySelector<VgMapView | VgSvgMap>(selector) ?? null;
  }

  /** The padding that keeps Colombia clear of the sentence and the legend. */
  get padding(): Padding {
    if (this.size.width < 620) return {top: 12, right: 12, bottom: 130, left: 12};
    return {top: 24, right: 28, bottom: 24, left: Math.min(150, this.size.width * 0.16)};
  }

  #go(step: Heading): void {
    const level = this.view.snapshot.choropleth?.level ?? mapLevelOf(this.view.state);
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

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view') as View | undefined;
    if (before && before.state.selected !== this.view.state.selected) this.focused = null;
  }

  protected override render(): unknown {
    const {view, geometry, palette, size, padding} = this;
    const {text, readiness} = view;
    const focused = this.hover?.code ?? this.focused;
    const wantsGl = readiness.map === 'starting' || readiness.map === 'ready';
    return html`
      <vg-sentence .view=${view}></vg-sentence>
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
          readiness.map === 'ready'
            ? nothing
            : html`<vg-svg-map
                .view=${view}
                .geometry=${geometry}
                .palette=${palette}
                .padding=${padding}
                .size=${size}
                .focused=${focused}
                ?placeholder=${readiness.map !== 'unavailable'}
              ></vg-svg-map>`
        }
      </div>
      ${this.#insetVisible() ? html`<vg-inset .view=${view} .geometry=${geometry} .palette=${palette}></vg-inset>` : nothing}
      ${this.#controls()} ${this.#note()}
      <vg-map-legend .view=${view} .palette=${palette} ?compact=${this.compact}></vg-map-legend>
      <p class="attribution">${text.legend.boundaries}</p>
      ${this.#tooltip()}
      <p id="description" class="visually-hidden" aria-live="polite">${describeView(view)}</p>
    `;
  }

  #insetVisible(): boolean {
    const {camera} = this.view.state;
    return this.size.width >= 620 && (camera === null || camera.zoom < 5.8);
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
    return html`<p class="note" role="status">${text.map.noWebgl}</p>`;
  }

  #tooltip(): unknown {
    const {hover, view} = this;
    if (!hover?.code) return nothing;
    const [x, y] = hover.point;
    const place = {
      left: `${String(Math.min(x + 14, this.size.width - 220))}px`,
      top: `${String(Math.min(y + 14, this.size.height - 90))}px`,
    };
    return html`<div class="tooltip" role="status" style=${styleMap(place)}>
      ${this.#tooltipWords(hover.code, view)}
    </div>`;
  }

  #tooltipWords(code: string, view: View): unknown {
    const {gazetteer, snapshot, text} = view;
    if (code.startsWith('puesto:')) {
      const id = code.slice('puesto:'.length);
      const index = snapshot.posts?.posts.indexOf(id) ?? -1;
      const people = snapshot.posts?.people[index] ?? NaN;
      return html`<b>${gazetteer.posts.get(id)?.name ?? id}</b>
        <div class="value">
          ${formatNumber(people, text.locale)} ${text.measures.entradas.unit}
        </div>`;
    }
    const place = gazetteer.places.get(code);
    const {choropleth} = snapshot;
    const parent = place?.parent ? gazetteer.places.get(place.parent)?.name : undefined;
    const cell = choropleth?.cells.get(code);
    return html`<b>${place?.name ?? code}</b>
      ${parent && place?.level === 'municipality' ? html`<small>${parent}</small>` : nothing}
      ${
        choropleth
          ? html`<div class="value">${formatCell(cell, choropleth.measure, text)}</div>
              <small
                >${text.measures[choropleth.measure].short}${cell?.implausible ? ` · ${text.states.implausible}` : ''}</small
              >`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-map-frame': VgMapFrame;
  }
}
