import {html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../i18n/controls.ts';
import {formatCompact, formatDate, formatNumber, type Locale} from '../i18n/format.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import {
  nearestPoint,
  placeTrend,
  type PlacedPoint,
  type TrendLayout,
  type TrendPoint,
} from './trend-geometry.ts';
import {trendStyles} from './vg-trend-styles.ts';
import {WidthController} from './width-controller.ts';

/** A suspected break of the series: the segment that ends at `x` is dashed; an empty label takes the stock words. */
export interface TrendBreak {
  readonly x: string;
  readonly label: string;
}

const listLength = 20;

/**
 * A series over months or years as a line on an area from zero, with its maximum and its last value written beside it.
 * Missing values are gaps. Pointer and arrow keys read single values; nothing depends on the pointer.
 */
@customElement('vg-trend')
export class VgTrend extends LitElement {
  static override styles = [controlStyles, figureStyles, trendStyles];

  @property() locale: Locale = 'es';
  /** What the series is, for the summary that is read aloud. */
  @property() override title = '';
  /** Ascending by time. */
  @property({attribute: false}) points: readonly TrendPoint[] = [];
  @property() unit = '';
  @property({reflect: true}) color: 'post' | 'agua' | 'accent' = 'accent';
  /** A window drawn behind the line, months or years, both inside. */
  @property({attribute: false}) highlight: {readonly from: string; readonly to: string} | null =
    null;
  /** What stands at the maximum; empty writes its date and value. */
  @property() maximumLabel = '';
  @property({attribute: false}) breaks: readonly TrendBreak[] = [];
  /** The whole chart, px. */
  @property({type: Number}) height = 112;
  @property({type: Number}) digits = 0;

  readonly #size = new WidthController(this, 332);
  #pointed = -1;

  #format(value: number): string {
    return formatNumber(value, this.locale, this.digits);
  }

  get #lastKnown(): TrendPoint | undefined {
    return this.points.findLast((point) => !Number.isNaN(point.value));
  }

  get #maximum(): TrendPoint | undefined {
    return this.points.reduce<TrendPoint | undefined>(
      (most, point) => (point.value > (most?.value ?? -Infinity) ? point : most),
      undefined,
    );
  }

  #layout(): TrendLayout {
    const last = this.#lastKnown;
    const lastWidth = last ? approximateTextWidth(this.#format(last.value), 13.5) : 0;
    return placeTrend(
      this.points,
      this.breaks.map((item) => item.x),
      {width: this.#size.width, height: this.height, top: 18, right: lastWidth + 12, bottom: 22},
    );
  }

  #point(index: number): void {
    if (index === this.#pointed) return;
    this.#pointed = index;
    this.requestUpdate();
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    const left = (event.currentTarget as Element).getBoundingClientRect().left;
    this.#point(nearestPoint(this.#layout().points, event.clientX - left));
  };

  readonly #onLeave = (): void => {
    this.#point(-1);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const last = this.points.length - 1;
    const from = this.#pointed < 0 ? last + 1 : this.#pointed;
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: from - 1,
      ArrowRight: this.#pointed < 0 ? 0 : from + 1,
      Home: 0,
      End: last,
      Escape: -1,
    };
    const target = targets[event.key];
    if (target === undefined || (event.key === 'Escape' && this.#pointed < 0)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#point(event.key === 'Escape' ? -1 : Math.min(last, Math.max(0, target)));
  };

  #summary(): string {
    const text = controlsFor(this.locale).trend;
    const [first, last, most] = [this.points[0], this.#lastKnown, this.#maximum];
    if (!first || !last || !most) return `${this.title}. ${text.empty}.`;
    const withUnit = (value: number): string => `${this.#format(value)} ${this.unit}`.trim();
    const date = (x: string): string => formatDate(x, this.locale);
    const missing = this.points.filter((point) => Number.isNaN(point.value)).length;
    const end = this.points.at(-1) ?? last;
    return [
      text.summary(this.title, date(first.x), date(end.x)),
      text.maximum(date(most.x), withUnit(most.value)),
      text.last(date(last.x), withUnit(last.value)),
      ...(missing > 0 ? [text.missing(formatNumber(missing, this.locale))] : []),
    ].join(' ');
  }

  #valueInWords(point: TrendPoint): string {
    const text = controlsFor(this.locale);
    if (Number.isNaN(point.value)) return text.noData;
    const number = `${this.#format(point.value)} ${this.unit}`.trim();
    return point.implausible === true ? `${number}, ${text.toVerify}` : number;
  }

  #renderMaximum(layout: TrendLayout): SVGTemplateResult | typeof nothing {
    const most = this.#maximum;
    const index = most ? this.points.indexOf(most) : -1;
    const point = layout.points[index];
    if (!point || this.#pointed >= 0 || point.x === this.#lastKnown?.x) return nothing;
    const label =
      this.maximumLabel === ''
        ? `${formatDate(point.x, this.locale)}: ${this.#format(point.value)}`
        : this.maximumLabel;
    const half = approximateTextWidth(label, 11) / 2 + 1;
    const x = Math.min(Math.max(point.px, half), Math.max(half, this.#size.width - half));
    return svg`<circle class="peak" cx=${point.px} cy=${point.py} r="2.5"></circle>
      <text class="peak-label halo" x=${x} y=${point.py - 7} text-anchor="middle">${label}</text>`;
  }

  #renderLast(layout: TrendLayout): SVGTemplateResult | typeof nothing {
    const last = this.#lastKnown;
    const point = last ? layout.points[this.points.indexOf(last)] : undefined;
    if (!point) return nothing;
    return svg`<circle class="dot" cx=${point.px} cy=${point.py} r="3"></circle>
      <text class="last" x=${point.px + 7} y=${point.py + 4.5}>${this.#format(point.value)}</text>`;
  }

  #renderPointed(layout: TrendLayout): SVGTemplateResult | typeof nothing {
    const point = layout.points[this.#pointed];
    if (!point) return nothing;
    const words = this.#valueInWords(point);
    const date = formatDate(point.x, this.locale);
    const half = approximateTextWidth(`${date} · ${words}`, 11) / 2 + 2;
    const x = Math.min(Math.max(point.px, half), Math.max(half, this.#size.width - half));
    return svg`<line class="pointed-rule" x1=${point.px} x2=${point.px} y1="14"
        y2=${layout.base}></line>
      ${this.#renderDot(point)}
      <text class="readout halo" x=${x} y="10" text-anchor="middle">${date} ·
        <tspan>${words}</tspan></text>`;
  }

  #renderDot(point: PlacedPoint): SVGTemplateResult | typeof nothing {
    if (Number.isNaN(point.value)) return nothing;
    return svg`<circle class="peak" cx=${point.px} cy=${point.py} r="3"></circle>`;
  }

  #renderHighlight(layout: TrendLayout): SVGTemplateResult | typeof nothing {
    if (!this.highlight) return nothing;
    const half = (layout.points[1]?.px ?? 0) - (layout.points[0]?.px ?? 0);
    const left = layout.position(this.highlight.from) - half / 2;
    const right = layout.position(this.highlight.to) + half / 2;
    return svg`<rect class="highlight" x=${left} y="14" width=${Math.max(0, right - left)}
      height=${layout.base - 14}></rect>`;
  }

  #renderScale(layout: TrendLayout): SVGTemplateResult[] {
    return layout.gridlines
      .filter(({value}) => value !== 0)
      .map(
        ({value, y}) => svg`<text class="axis halo" x="0" y=${y - 4}
          >${formatCompact(value, this.locale)}</text>`,
      );
  }

  #renderBreaks(layout: TrendLayout): SVGTemplateResult {
    const words = controlsFor(this.locale).trend.possibleBreak;
    return svg`${layout.breaks.map((item, index) => {
      const given = this.breaks[index]?.label ?? '';
      return svg`<path class="line suspect" d=${item.path}></path>
        <text class="axis halo" x=${item.x} y=${Math.min(layout.base - 5, item.y + 24)}
          text-anchor="middle">${given === '' ? words : given}</text>`;
    })}`;
  }

  #renderChart(): TemplateResult {
    const layout = this.#layout();
    const right = this.#size.width;
    return html`<svg width=${right} height=${this.height} role="img" aria-label=${this.#summary()}>
      ${this.#renderHighlight(layout)}
      ${layout.gridlines.map(
        ({y}) => svg`<line class="gridline" x1="0" x2=${right} y1=${y} y2=${y}></line>`,
      )}
      <path class="area" d=${layout.areaPath}></path>
      <path class="line" d=${layout.linePath}></path>
      <line
        class="baseline"
        x1="0"
        x2=${right}
        y1=${layout.base + 0.5}
        y2=${layout.base + 0.5}
      ></line>
      ${layout.alone.map((point) => svg`<circle class="dot" cx=${point.px} cy=${point.py} r="2"></circle>`)}
      ${this.#renderBreaks(layout)}
      ${layout.points
        .filter((point) => point.implausible === true && !Number.isNaN(point.value))
        .map(
          (point) => svg`<circle class="verify" cx=${point.px} cy=${point.py} r="3.5"></circle>`,
        )}
      ${layout.years.map(
        ({year, x}, index) => svg`<text class="axis" x=${index === 0 ? Math.max(13, x) : x}
          y=${this.height - 6} text-anchor="middle">${year}</text>`,
      )}
      ${this.#renderScale(layout)} ${this.#renderMaximum(layout)} ${this.#renderLast(layout)}
      ${this.#renderPointed(layout)}
    </svg>`;
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).trend;
    if (!this.#lastKnown) return html`<p class="empty">${text.empty}</p>`;
    const point = this.points[this.#pointed];
    const read = point ? `${formatDate(point.x, this.locale)}: ${this.#valueInWords(point)}` : '';
    return html`<div
        class="chart"
        role="group"
        tabindex="0"
        aria-label="${this.title}. ${text.explore}"
        @pointermove=${this.#onPointerMove}
        @pointerleave=${this.#onLeave}
        @keydown=${this.#onKeyDown}
        @blur=${this.#onLeave}
      >
        ${this.#renderChart()}
      </div>
      <p class="visually-hidden" role="status">${read}</p>
      <ul class="visually-hidden" aria-label=${text.values}>
        ${this.points
          .slice(-listLength)
          .map(
            (item) =>
              html`<li>${formatDate(item.x, this.locale)}: ${this.#valueInWords(item)}</li>`,
          )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-trend': VgTrend;
  }
}
