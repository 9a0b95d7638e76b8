import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {intervalBarsStyles} from './vg-interval-bars-styles.ts';
import {WidthController} from './width-controller.ts';

/** A measure with its interval, all on the axis; NaN where there is none. */
export interface IntervalRow {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isOwn: boolean;
  /** Below the label. */
  readonly note: string;
}

/** A value worth a line: chance, or the prevalence. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

/** Up to this width, px, the axis stands below the label; the style says the same. */
const narrow = 400;
const valueWidth = 56;

/** Measures with intervals on one axis from 0 to 1, each interval drawn before its point, with a line of reference. */
@customElement('vg-interval-bars')
export class VgIntervalBars extends LitElement {
  static override styles = [controlStyles, figureStyles, intervalBarsStyles];

  @property() locale: Locale = 'es';
  /** What is measured, read aloud. */
  @property() label = '';
  @property({attribute: false}) rows: readonly IntervalRow[] = [];
  @property({attribute: false}) reference: ReferenceLine | null = null;
  @property({type: Number}) minimum = 0;
  @property({type: Number}) maximum = 1;
  @property({type: Number}) digits = 3;

  readonly #size = new WidthController(this, 480);

  get #axisWidth(): number {
    const width = this.#size.width - valueWidth - 10;
    return Math.max(60, this.#size.width <= narrow ? width : Math.round(width * 0.6) - 10);
  }

  #place(value: number): number {
    const share = (value - this.minimum) / Math.max(1e-9, this.maximum - this.minimum);
    return 5 + Math.min(1, Math.max(0, share)) * (this.#axisWidth - 10);
  }

  #format(value: number): string {
    return formatNumber(value, this.locale, this.digits);
  }

  #words(row: IntervalRow): string {
    const text = riskControlsFor(this.locale);
    if (Number.isNaN(row.value)) return text.noData;
    const value = this.#format(row.value);
    if (Number.isNaN(row.low) || Number.isNaN(row.high)) return value;
    return `${value}, ${text.intervals.interval(this.#format(row.low), this.#format(row.high))}`;
  }

  get #ticks(): readonly number[] {
    return [0, 0.25, 0.5, 0.75, 1].map(
      (share) => this.minimum + share * (this.maximum - this.minimum),
    );
  }

  #renderRow(row: IntervalRow): TemplateResult {
    const hasInterval = !Number.isNaN(row.low) && !Number.isNaN(row.high);
    const reference = this.reference ? this.#place(this.reference.value) : NaN;
    return html`<li class=${row.isOwn ? 'row own' : 'row'}>
      <span class="name"
        >${row.label}${row.note === '' ? nothing : html`<span class="note">${row.note}</span>`}</span
      >
      <span class="plot" .style=${`width: ${String(this.#axisWidth)}px`}
        ><svg width="100%" height="100%" role="img" aria-label=${this.#words(row)}>
          ${this.#ticks.map((tick) => {
            const x = this.#place(tick);
            return svg`<line class="gridline" x1=${x} x2=${x} y1="0" y2="100%"></line>`;
          })}
          ${
            Number.isNaN(reference)
              ? nothing
              : svg`<line class="reference" x1=${reference} x2=${reference} y1="0" y2="100%"></line>`
          }
          ${
            hasInterval
              ? svg`<line class="interval" x1=${this.#place(row.low)} x2=${this.#place(row.high)} y1="50%" y2="50%"></line>`
              : nothing
          }
          ${
            Number.isNaN(row.value)
              ? nothing
              : svg`<circle class="point" cx=${this.#place(row.value)} cy="50%" r="4.5"></circle>`
          }
        </svg></span
      >
      <span class="value"
        >${Number.isNaN(row.value) ? riskControlsFor(this.locale).noData : this.#format(row.value)}</span
      >
    </li>`;
  }

  #renderAxis(): TemplateResult {
    const ends = this.#ticks.filter((_, index) => index % 2 === 0);
    return html`<div class="row axis-row" aria-hidden="true">
      <span class="name caption">${this.reference ? this.#renderReference() : nothing}</span>
      <svg width=${this.#axisWidth} height="14">
        ${ends.map(
          (tick) =>
            svg`<text class="axis" x=${this.#place(tick)} y="11" text-anchor="middle">${formatNumber(tick, this.locale, Number.isInteger(tick) ? 0 : 2)}</text>`,
        )}
      </svg>
      <span></span>
    </div>`;
  }

  #renderReference(): TemplateResult {
    const value = this.#format(this.reference?.value ?? NaN);
    return html`<svg class="key" width="14" height="12">
        <line class="reference" x1="7" x2="7" y1="0" y2="12"></line></svg
      >${this.reference?.label} ${value}`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).intervals;
    if (this.rows.length === 0) return html`<p class="caption">${text.empty}</p>`;
    const reference = this.reference
      ? `; ${this.reference.label} ${this.#format(this.reference.value)}`
      : '';
    return html`<ul aria-label="${this.label}${reference}">
        ${this.rows.map((row) => this.#renderRow(row))}
      </ul>
      ${this.#renderAxis()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-interval-bars': VgIntervalBars;
  }
}
