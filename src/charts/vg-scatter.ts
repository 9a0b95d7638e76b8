import {html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatCompact, formatNumber, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {
  dotsPath,
  lineInside,
  nearestDot,
  placeScatter,
  type PlacedLine,
  type ScatterLayout,
  type ScatterPoint,
  type ScatterRoom,
} from './scatter-geometry.ts';
import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import {scatterStyles} from './vg-scatter-styles.ts';
import {WidthController} from './width-controller.ts';

const margin = {left: 40, right: 8, top: 8, bottom: 22};

/**
 * Territories by two numbers, with the quadrants around zero and a slope, or with the diagonal of `the same in both`.
 * Pointer and arrow keys read single points, from left to right.
 * @fires vg-choose - a point was chosen; detail {code}
 */
@customElement('vg-scatter')
export class VgScatter extends LitElement {
  static override styles = [controlStyles, figureStyles, scatterStyles];

  @property() locale: Locale = 'es';
  /** What is compared, read aloud. */
  @property() label = '';
  @property() xLabel = '';
  @property() yLabel = '';
  @property({attribute: false}) points: readonly ScatterPoint[] = [];
  /** Code of the territory that is labelled. */
  @property() selected = '';
  /** Slope of a line through `intercept`; NaN for none. */
  @property({type: Number}) slope = NaN;
  @property({type: Number}) intercept = 0;
  /** Lines through zero with the names of what lies between them. */
  @property({type: Boolean}) quadrants = false;
  /** One domain for both axes, and the line of equal values. */
  @property({type: Boolean}) diagonal = false;
  /** The plot, px; 0 takes three quarters of the width. */
  @property({type: Number}) height = 0;
  /** Digits of the values that are read. */
  @property({type: Number}) digits = NaN;

  readonly #size = new WidthController(this, 480);
  #pointed = -1;
  #layout: ScatterLayout | null = null;

  get #room(): ScatterRoom {
    const width = this.#size.width;
    const height = this.height > 0 ? this.height : Math.min(380, Math.max(220, width * 0.75));
    return {
      left: margin.left,
      right: width - margin.right,
      top: margin.top,
      bottom: Math.round(height) - margin.bottom,
    };
  }

  #format(value: number): string {
    const isWhole = this.points.every(({x, y}) => Number.isInteger(x) && Number.isInteger(y));
    const digits = Number.isNaN(this.digits) ? (isWhole ? 0 : 2) : this.digits;
    return formatNumber(value, this.locale, digits);
  }

  #words(point: ScatterPoint): string {
    const text = riskControlsFor(this.locale).scatter;
    const x = `${this.xLabel} ${this.#format(point.x)}`;
    const y = `${this.yLabel} ${this.#format(point.y)}`;
    return text.point(point.name, x, y);
  }

  #point(index: number): void {
    if (index === this.#pointed) return;
    this.#pointed = index;
    this.requestUpdate();
  }

  #choose(): void {
    const point = this.#layout?.known[this.#pointed];
    if (!point) return;
    const detail = {code: point.code};
    this.dispatchEvent(new CustomEvent('vg-choose', {detail, bubbles: true, composed: true}));
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (!this.#layout) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const [px, py] = [event.clientX - box.left, event.clientY - box.top];
    this.#point(nearestDot(this.#layout, px, py, 16));
  };

  readonly #onClick = (event: PointerEvent): void => {
    this.#onPointerMove(event);
    this.#choose();
  };

  readonly #onLeave = (): void => {
    this.#point(-1);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const known = this.#layout?.known ?? [];
    const last = known.length - 1;
    const own = known.findIndex((point) => point.code === this.selected);
    const from = this.#pointed < 0 ? own : this.#pointed;
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: from < 0 ? last : from - 1,
      ArrowRight: from + 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const isOther = event.key === 'Enter' || event.key === 'Escape';
    if (target === undefined && (!isOther || this.#pointed < 0)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') this.#choose();
    else this.#point(target === undefined ? -1 : Math.min(last, Math.max(0, target)));
  };

  #renderAxes({xTicks, yTicks}: ScatterLayout, room: ScatterRoom): SVGTemplateResult {
    const write = (value: number): string =>
      Number.isInteger(value)
        ? formatCompact(value, this.locale)
        : formatNumber(value, this.locale, Math.abs(value) < 0.1 ? 2 : 1);
    return svg`${xTicks.map(
      ({
        value,
        at,
      }) => svg`<line class="gridline" x1=${at} x2=${at} y1=${room.top} y2=${room.bottom}></line>
        <text class="axis" x=${at} y=${room.bottom + 15} text-anchor="middle">${write(value)}</text>`,
    )}${yTicks.map(
      ({
        value,
        at,
      }) => svg`<line class="gridline" x1=${room.left} x2=${room.right} y1=${at} y2=${at}></line>
        <text class="axis" x=${room.left - 6} y=${at + 4} text-anchor="end">${write(value)}</text>`,
    )}`;
  }

  #renderLine(line: PlacedLine | null, kind: string): SVGTemplateResult | typeof nothing {
    if (!line) return nothing;
    const [x1, y1, x2, y2] = line;
    return svg`<line class=${kind} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
  }

  #renderQuadrants(layout: ScatterLayout, room: ScatterRoom): SVGTemplateResult {
    const words = riskControlsFor(this.locale).scatter.quadrants;
    const [x, y] = [layout.x(0), layout.y(0)];
    const name = (text: string, isRight: boolean, isTop: boolean): SVGTemplateResult => svg`<text
      class="axis quadrant halo" x=${isRight ? room.right - 4 : room.left + 4} y=${isTop ? room.top + 13 : room.bottom - 6}
      text-anchor=${isRight ? 'end' : 'start'}>${text}</text>`;
    return svg`<line class="zero" x1=${x} x2=${x} y1=${room.top} y2=${room.bottom}></line>
      <line class="zero" x1=${room.left} x2=${room.right} y1=${y} y2=${y}></line>
      ${name(words.highHigh, true, true)}${name(words.lowHigh, false, true)}
      ${name(words.lowLow, false, false)}${name(words.highLow, true, false)}`;
  }

  #renderNamed(
    layout: ScatterLayout,
    point: ScatterPoint | undefined,
    kind: string,
  ): SVGTemplateResult | typeof nothing {
    if (!point) return nothing;
    const [x, y] = [layout.x(point.x), layout.y(point.y)];
    const isLeft = x + 9 + approximateTextWidth(point.name, 13) > this.#size.width;
    return svg`<circle class=${kind} cx=${x} cy=${y} r="4.5"></circle>
      <text class="name halo" x=${isLeft ? x - 8 : x + 8} y=${y + 4} text-anchor=${isLeft ? 'end' : 'start'}>${point.name}</text>`;
  }

  #renderPlot(layout: ScatterLayout, room: ScatterRoom): TemplateResult {
    const own = layout.known.find((point) => point.code === this.selected);
    const pointed = layout.known[this.#pointed];
    return html`<svg
      width=${this.#size.width}
      height=${room.bottom + margin.bottom}
      aria-hidden="true"
    >
      ${this.#renderAxes(layout, room)}
      ${this.diagonal ? this.#renderLine(lineInside(1, 0, layout), 'same') : nothing}
      <path class="dots" d=${dotsPath(layout)}></path>
      ${this.quadrants ? this.#renderQuadrants(layout, room) : nothing}
      ${this.#renderLine(lineInside(this.slope, this.intercept, layout), 'slope')}
      ${this.#renderNamed(layout, own, 'own')}
      ${pointed === own ? nothing : this.#renderNamed(layout, pointed, 'pointed')}
    </svg>`;
  }

  #renderNotes(): TemplateResult | typeof nothing {
    const text = riskControlsFor(this.locale).scatter;
    if (this.diagonal) {
      return html`<span class="note"
        ><svg width="18" height="8" aria-hidden="true">
          <line class="same" x1="0" x2="18" y1="4" y2="4"></line></svg
        >${text.same}</span
      >`;
    }
    if (Number.isNaN(this.slope)) return nothing;
    return html`<span class="note"
      ><svg width="18" height="8" aria-hidden="true">
        <line class="slope" x1="0" x2="18" y1="4" y2="4"></line></svg
      >${text.slope(formatNumber(this.slope, this.locale, 3))}</span
    >`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).scatter;
    const room = this.#room;
    const layout = placeScatter(this.points, room, this.diagonal);
    this.#layout = layout;
    if (layout.known.length === 0) return html`<p class="caption">${text.empty}</p>`;
    const count = formatNumber(layout.known.length, this.locale);
    const pointed = layout.known[this.#pointed];
    const own = layout.known.find((point) => point.code === this.selected);
    const read = pointed ?? own;
    return html`<p class="caption">↑ ${this.yLabel}</p>
      <div
        class="chart"
        role="application"
        tabindex="0"
        aria-label="${this.label}. ${text.summary(count, this.xLabel, this.yLabel)} ${text.explore}"
        @pointermove=${this.#onPointerMove}
        @pointerleave=${this.#onLeave}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
        @blur=${this.#onLeave}
      >
        ${this.#renderPlot(layout, room)}
      </div>
      <p class="caption foot">
        <span class="x-label">${this.xLabel} →</span> ${this.#renderNotes()}
      </p>
      <p class="read">${read ? this.#words(read) : nothing}</p>
      <p class="visually-hidden" role="status">${pointed ? this.#words(pointed) : ''}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-scatter': VgScatter;
  }
}
