import {html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {statePatterns} from '../styles/patterns.ts';
import {controlStyles, figureStyles, patternStyles} from '../styles/shared.ts';
import {bivariateStyles} from './vg-bivariate-styles.ts';

/** A place that stands for a corner: 8 high on both, 6 low on x and high on y, 2 high on x and low on y. */
export interface BivariateCorner {
  readonly cell: number;
  readonly name: string;
}

const cell = 34;
const left = 20;
const top = 20;
const steps = [0, 1, 2];

/**
 * The legend of a map of two measures at once: nine cells with how many territories each has, x from low to high to the
 * right, y from low to high upwards.
 */
@customElement('vg-bivariate')
export class VgBivariate extends LitElement {
  static override styles = [controlStyles, figureStyles, patternStyles, bivariateStyles];

  @property() locale: Locale = 'es';
  @property() xLabel = '';
  @property() yLabel = '';
  /** Nine counts, x from low to high inside y from low to high: the place of a cell is `3 · y + x`. */
  @property({attribute: false}) counts: readonly number[] = [];
  @property({attribute: false}) corners: readonly BivariateCorner[] = [];
  /** How many territories have no colour. */
  @property({type: Number}) missing = 0;
  /** Place of the cell of the chosen territory; −1 for none. */
  @property({type: Number}) highlighted = -1;

  #words(x: number, y: number): string {
    const text = riskControlsFor(this.locale).bivariate;
    const levels = [text.low, text.middle, text.high];
    const place = 3 * y + x;
    const count = formatNumber(this.counts[place] ?? NaN, this.locale);
    const words = text.cell(this.xLabel, levels[x] ?? '', this.yLabel, levels[y] ?? '', count);
    return place === this.highlighted ? `${words} (${text.highlighted})` : words;
  }

  #renderCell(x: number, y: number): SVGTemplateResult {
    const place = 3 * y + x;
    const px = left + x * cell;
    const py = top + (2 - y) * cell;
    const kind = `cell cell-${String(x)}${String(y)}`;
    return svg`<g class=${kind}>
      <title>${this.#words(x, y)}</title>
      <rect class="ground" x=${px + 0.5} y=${py + 0.5} width=${cell - 1} height=${cell - 1}></rect>
      <text class="number" x=${px + cell / 2} y=${py + cell / 2 + 4} text-anchor="middle"
        >${formatNumber(this.counts[place] ?? NaN, this.locale)}</text>
      ${
        place === this.highlighted
          ? svg`<rect class="halo-ring" x=${px + 2} y=${py + 2} width=${cell - 4} height=${cell - 4}></rect>
              <rect class="ring" x=${px + 2} y=${py + 2} width=${cell - 4} height=${cell - 4}></rect>`
          : nothing
      }
    </g>`;
  }

  #renderAxes(): SVGTemplateResult {
    const end = left + 3 * cell;
    const base = top + 3 * cell;
    return svg`<line class="arrow" x1=${left} x2=${end - 5} y1=${base + 7} y2=${base + 7}></line>
      <path class="head" d="M${end} ${base + 7}l-6 -3.5v7Z"></path>
      <line class="arrow" x1="11" x2="11" y1=${base} y2=${top + 5}></line>
      <path class="head" d="M11 ${top}l-3.5 6h7Z"></path>`;
  }

  #renderTable(): TemplateResult {
    const text = riskControlsFor(this.locale).bivariate;
    return html`<ul class="visually-hidden" aria-label=${text.table(this.xLabel, this.yLabel)}>
      ${steps.flatMap((y) => steps.map((x) => html`<li>${this.#words(x, y)}</li>`))}
    </ul>`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).bivariate;
    const nameOf = (cell: number): string =>
      this.corners.find((corner) => corner.cell === cell)?.name ?? '';
    const [highHigh, lowHigh, highLow] = [nameOf(8), nameOf(6), nameOf(2)];
    const end = left + 3 * cell;
    const base = top + 3 * cell;
    const corner = (name: string, x: string, y: string): TemplateResult =>
      html`<strong>${name}</strong><span>${text.corner(x, y)}</span>`;
    return html`<p class="axis-name">↑ ${this.yLabel}</p>
      <div class="figure">
        <svg width=${end} height=${base + 14} aria-hidden="true">
          <defs>${statePatterns()}</defs>
          ${steps.flatMap((y) => steps.map((x) => this.#renderCell(x, y)))} ${this.#renderAxes()}
          ${lowHigh === '' ? nothing : svg`<line class="leader" x1=${left + cell / 2} x2=${left + cell / 2} y1="14" y2=${top + 4}></line>`}
        </svg>
        ${lowHigh === '' ? nothing : html`<p class="corner low-high">${corner(lowHigh, text.low, text.high)}</p>`}
        ${highHigh === '' ? nothing : html`<p class="corner high-high">${corner(highHigh, text.high, text.high)}</p>`}
        ${highLow === '' ? nothing : html`<p class="corner high-low">${corner(highLow, text.high, text.low)}</p>`}
      </div>
      <p class="axis-name x">${this.xLabel} →</p>
      <p class="missing">
        <svg width="20" height="12" aria-hidden="true">
          <rect class="hatch" x="0.5" y="0.5" width="19" height="11" fill="url(#missing)"></rect>
        </svg>
        <span>${text.missing}</span>
        <span class="caption">${text.count(formatNumber(this.missing, this.locale))}</span>
      </p>
      ${this.#renderTable()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-bivariate': VgBivariate;
  }
}
