import {html, LitElement, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {RegionFile} from '../../domain/region/region-file.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionMapText} from '../../i18n/region-map.ts';
import type {Point, Size} from '../../map/camera.ts';
import {
  mostZoom,
  movedRegion,
  paddingBeside,
  regionFrames,
  unmoved,
  type Rectangle,
  type RegionFrame,
  type RegionMove,
} from '../../map/region/region-frame.ts';
import {nearestMunicipality, type Heading} from '../../map/region/nearest-municipality.ts';
import {drawableFacts, paintRegion, type RegionPaint} from '../../map/region/region-paint.ts';
import {icon, type IconName} from '../../styles/icons.ts';
import {statePatterns} from '../../styles/patterns.ts';
import {controlStyles, patternStyles} from '../../styles/shared.ts';
import '../controls/vg-select.ts';
import {mapButtonsStyles} from '../map-buttons-styles.ts';
import {sendTransition} from '../send.ts';
import {drawFrame, type RegionScene} from './region-drawing.ts';
import './region-legend.ts';
import {renderLocator} from './region-locator.ts';
import {outlineOf} from './region-shapes.ts';
import {regionMapStyles} from './region-map-styles.ts';
import {municipalityWords} from './region-map-words.ts';

const headings: Readonly<Record<string, Heading>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};

/** Narrower than this the legend stands below the map. */
const compactPx = 500;
/** Where the name of the first island stands there, px: past the small map. */
const besideLocator = 80;

/**
 * The map of a department as SVG: a fact by municipality, posts, what lies around. On paper (`fixed`) it has a size of its own and
 * nothing to press.
 * @fires vg-transition - select, changeRegion, chooseDepartment
 */
@customElement('vg-region-map')
export class VgRegionMap extends LitElement {
  static override styles = [controlStyles, patternStyles, mapButtonsStyles, regionMapStyles];

  @property({attribute: false}) file: RegionFile | null = null;
  @property() locale: Locale = 'es';
  /** The fact that colours it; null or one without municipalities is the first that has them. */
  @property() fact: string | null = null;
  @property() selected: string | null = null;
  /** The size on paper, px; null on the screen. */
  @property({attribute: false}) fixed: Size | null = null;
  @property({type: Boolean, reflect: true}) compact = false;

  @state() private size: Size = {width: 0, height: 0};
  @state() private move: RegionMove = unmoved;
  @state() private focused: string | null = null;
  @state() private pointer: Point | null = null;
  @state() private taken: readonly Rectangle[] = [];
  #drag: {x: number; y: number; move: RegionMove; moved: boolean} | null = null;
  #observer = new ResizeObserver(() => {
    this.#measure();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.fixed) this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** What stands on the map takes room that names must leave. */
  #measure(): void {
    const stage = this.renderRoot.querySelector('.stage');
    if (!stage) return;
    this.compact = this.clientWidth < compactPx;
    const {width, height, left, top} = stage.getBoundingClientRect();
    if (width !== this.size.width || height !== this.size.height) this.size = {width, height};
    const boxes = [
      ...this.renderRoot.querySelectorAll('.locator, .fact, .controls, .legend, .attribution'),
    ]
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.top < top + height)
      .map((box) => ({x: box.left - left, y: box.top - top, width: box.width, height: box.height}));
    if (JSON.stringify(boxes) !== JSON.stringify(this.taken)) this.taken = boxes;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('file') || changed.get('file')?.code === this.file?.code) return;
    this.move = unmoved;
    this.focused = null;
    this.pointer = null;
  }

  protected override updated(): void {
    if (this.fixed) return;
    // The legend knows its size a moment later.
    requestAnimationFrame(() => {
      this.#measure();
    });
  }

  #frames(file: RegionFile, size: Size): readonly RegionFrame[] {
    const isSmall = size.width < compactPx;
    const base = this.fixed
      ? {top: 18, right: 18, bottom: 30, left: 18}
      : isSmall
        ? {top: 26, right: 22, bottom: 34, left: 22}
        : {top: 64, right: 52, bottom: 56, left: 36};
    const padding = paddingBeside(file, outlineOf(file), this.#legendBox(), base, size);
    return regionFrames(file, size, padding, this.move, this.#legendBox());
  }

  /** Where the legend stands on the map; null beside it. */
  #legendBox(): Rectangle | null {
    const {height} = this.size;
    return this.taken.find(({x, y}) => x < 40 && y > height / 2) ?? null;
  }

  /** Above the small print. */
  #barAt(size: Size): Point | null {
    const print = this.taken.find(({x, y}) => x > size.width / 2 && y > size.height / 2);
    return print && !this.fixed ? [size.width - 18, print.y - 12] : null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {file, locale} = this;
    if (!file) return nothing;
    const paint = paintRegion(file, this.fact);
    const words = regionMapText(locale);
    const {name} = factWords(paint.fact.id, locale);
    const label = words.label(file.name, `${name}, ${paint.values.when}`);
    const size = this.fixed ?? this.size;
    if (this.fixed) return html`<div class="stage">${this.#svg(file, paint, size, label)}</div>`;
    const focusedWords = this.focused ? municipalityWords(file, paint, this.focused, locale) : null;
    return html`<div
        class="stage ${this.move.zoom > 0 ? 'moved' : ''}"
        tabindex="0"
        role="application"
        aria-label=${label}
        aria-describedby="help"
        @keydown=${this.#onKey}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointerleave=${this.#onLeave}
        @blur=${this.#onLeave}
      >
        ${size.width > 0 ? this.#svg(file, paint, size, label) : nothing}
        <p id="help" class="visually-hidden">${words.help}</p>
        <p class="visually-hidden" aria-live="polite">
          ${
            focusedWords
              ? [
                  focusedWords.name,
                  focusedWords.figure,
                  focusedWords.unit,
                  ...focusedWords.notes,
                ].join(' ')
              : ''
          }
        </p>
        ${this.#tooltip(file, paint, size)}
      </div>
      <figure class="locator">${renderLocator(file, words.locator(file.name))}</figure>
      <vg-select
        class="fact"
        look="bare"
        .label=${words.fact}
        .options=${drawableFacts(file).map(({id}) => ({
          id,
          label: `${factWords(id, locale).name}, ${file.facts.find((one) => one.id === id)?.when ?? ''}`,
        }))}
        .value=${paint.fact.id}
        @vg-change=${(event: CustomEvent<{value: string}>) => {
          sendTransition(this, 'changeRegion', {fact: event.detail.value});
        }}
      ></vg-select>
      ${file.insets.length === 0 ? this.#controls() : nothing}
      <vg-region-legend
        class="legend"
        .file=${file}
        .paint=${paint}
        .locale=${locale}
        .selected=${this.selected}
        ?compact=${this.compact}
      ></vg-region-legend>
      <p class="attribution">${this.#attribution(file)}</p>`;
  }

  #attribution(file: RegionFile): string {
    const words = regionMapText(this.locale);
    return [
      words.boundaries,
      ...(['05', '27'].includes(file.code) ? [words.disputed] : []),
      ...(file.insets.length > 0 ? [words.broken] : []),
    ].join(' ');
  }

  #svg(file: RegionFile, paint: RegionPaint, size: Size, label: string): TemplateResult {
    const {locale} = this;
    const words = regionMapText(locale);
    const entries = file.facts.find(({id}) => id === 'entradas');
    const regions = new Intl.DisplayNames([locale], {type: 'region'});
    const scene: RegionScene = {
      ...{file, paint, size, selected: this.selected, focused: this.focused},
      year: Number(entries?.when ?? NaN),
      taken: this.fixed ? [] : this.taken,
      barAt: this.#barAt(size),
      countryName: (iso2) => regions.of(iso2) ?? iso2,
      unsure: words.unsure,
      // A narrow map has no room for the word, which the legend says.
      sayEntries: (count) => {
        const number = formatNumber(count, locale);
        return size.width < compactPx ? number : words.entriesOf(number);
      },
      hasNames: file.insets.length === 0,
      sayKm: (km) => words.kilometres(formatNumber(km, locale)),
      nameOf: (code) => file.departments.find(([known]) => known === code)?.[1] ?? code,
      open: this.fixed ? null : this.#openDepartment,
    };
    const frames = this.#frames(file, size);
    return html`<svg
      class="map"
      viewBox="0 0 ${size.width} ${size.height}"
      role=${this.fixed ? 'img' : nothing}
      aria-label=${this.fixed ? label : nothing}
      aria-hidden=${this.fixed ? nothing : 'true'}
    >
      <defs>${statePatterns()}</defs>
      <rect width=${size.width} height=${size.height} fill="var(--sea)"></rect>
      ${frames.length === 1 && frames[0] ? drawFrame(scene, frames[0]) : this.#islands(scene, frames)}
    </svg>`;
  }

  #islands(scene: RegionScene, frames: readonly RegionFrame[]): unknown {
    return frames.map(({box, ...frame}, at) => {
      const id = `frame-${String(at)}`;
      const municipality = scene.file.municipalities[at];
      return svg`<clipPath id=${id}><rect x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect></clipPath>
        <g clip-path="url(#${id})">${drawFrame({...scene, taken: [], barAt: at === frames.length - 1 ? scene.barAt : null}, {box, ...frame})}</g>
        ${at > 0 ? svg`<path d="M${box.x + 24} ${box.y}H${box.x + box.width - 24}" stroke="var(--sea-ink)" stroke-dasharray="1 4"></path>` : nothing}
        <text class="island" x=${box.x + (at === 0 && this.compact ? besideLocator : 24)} y=${box.y + 26}>${municipality?.name ?? ''}</text>`;
    });
  }

  #controls(): TemplateResult {
    const words = regionMapText(this.locale);
    const button = (name: IconName, label: string, isOff: boolean, act: () => void): unknown =>
      html`<button
        type="button"
        aria-label=${label}
        title=${label}
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${() => {
          if (!isOff) act();
        }}
      >
        ${icon(name)}
      </button>`;
    const {zoom} = this.move;
    return html`<div class="controls" role="group">
      ${button('plus', words.zoomIn, zoom >= mostZoom, () => {
        this.#zoom(1);
      })}
      ${button('minus', words.zoomOut, zoom <= 0, () => {
        this.#zoom(-1);
      })}
      ${button('home', words.home, zoom <= 0, () => {
        this.move = unmoved;
      })}
    </div>`;
  }

  #tooltip(file: RegionFile, paint: RegionPaint, size: Size): unknown {
    if (!this.focused || !this.pointer) return nothing;
    const {name, figure, unit, notes} = municipalityWords(file, paint, this.focused, this.locale);
    const [x, y] = this.pointer;
    const left = x > size.width - 270 ? `calc(${String(x - 14)}px - 100%)` : `${String(x + 14)}px`;
    const top = y > size.height - 140 ? `calc(${String(y - 12)}px - 100%)` : `${String(y + 14)}px`;
    return html`<div
      class="tooltip"
      aria-hidden="true"
      .style=${`transform: translate(${left}, ${top})`}
    >
      <strong>${name}</strong>
      ${figure === '' ? nothing : html`<p><span class="figure">${figure}</span> ${unit}</p>`}
      ${notes.map((note) => html`<small>${note}</small>`)}
    </div>`;
  }

  #openDepartment = (code: string): void => {
    sendTransition(this, 'select', null);
    sendTransition(this, 'chooseDepartment', code as never);
  };

  #zoom(steps: number, at: Point = [this.size.width / 2, this.size.height / 2]): void {
    const {width, height} = this.size;
    const factor = 2 ** steps - 1;
    const [dx, dy] = [(at[0] - width / 2) * factor, (at[1] - height / 2) * factor];
    this.move = movedRegion(this.move, {zoom: steps, dx, dy}, this.size);
  }

  #codeAt(event: Event): string | null {
    return (event.composedPath()[0] as Element).getAttribute('data-code');
  }

  #place(event: PointerEvent): Point {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  #onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#drag = {x: event.clientX, y: event.clientY, move: this.move, moved: false};
  }

  #onMove(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag && this.move.zoom > 0) {
      const [dx, dy] = [drag.x - event.clientX, drag.y - event.clientY];
      if (drag.moved || Math.hypot(dx, dy) > 4) {
        drag.moved = true;
        this.pointer = null;
        this.move = movedRegion(drag.move, {dx, dy}, this.size);
        return;
      }
    }
    const code = this.#codeAt(event);
    this.focused = code;
    this.pointer = code ? this.#place(event) : null;
  }

  #onUp(event: PointerEvent): void {
    const drag = this.#drag;
    this.#drag = null;
    if (!drag || drag.moved) return;
    const code = this.#codeAt(event);
    if (code) sendTransition(this, 'select', code === this.selected ? null : code);
  }

  #onLeave = (): void => {
    this.#drag = null;
    this.focused = null;
    this.pointer = null;
  };

  #onKey = (event: KeyboardEvent): void => {
    const {file} = this;
    const heading = headings[event.key];
    if (!file || event.ctrlKey || event.metaKey || event.altKey) return;
    if (heading) this.#step(file, heading);
    else if (event.key === 'Enter' && this.focused) sendTransition(this, 'select', this.focused);
    else if (event.key === '+') this.#zoom(1);
    else if (event.key === '-') this.#zoom(-1);
    else if (event.key === '0') this.move = unmoved;
    else if (event.key === 'Escape' && this.selected) sendTransition(this, 'select', null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The first arrow goes to what is selected, or to the capital. */
  #step(file: RegionFile, heading: Heading): void {
    const from = this.focused ?? this.selected;
    const own = file.municipalities.some(({code}) => code === from) ? from : null;
    const next = own
      ? nearestMunicipality(file, own, heading)
      : (file.capital ?? file.municipalities[0]?.code ?? null);
    const code = this.focused === null && own ? own : next;
    const label = file.municipalities.find((one) => one.code === code)?.label;
    if (!code || !label) return;
    this.focused = code;
    const frames = this.#frames(file, this.size);
    const frame =
      frames.length === 1
        ? frames[0]
        : frames[file.municipalities.findIndex((one) => one.code === code)];
    this.pointer = frame?.project(...label) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-map': VgRegionMap;
  }
}
