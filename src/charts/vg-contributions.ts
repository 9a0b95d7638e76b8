import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {formatSigned, riskControlsFor} from '../i18n/risk-controls.ts';
import {statePatterns} from '../styles/patterns.ts';
import {controlStyles, figureStyles, patternStyles} from '../styles/shared.ts';
import {categoryClass, categoryStyles} from './category-styles.ts';
import {bySize, digitsThatAdd, placeDiverging, type PlacedBar} from './contribution-geometry.ts';
import {contributionStyles} from './vg-contributions-styles.ts';
import {WidthController} from './width-controller.ts';

/** What one indicator adds to the score against the reference; `points` is NaN when it is missing. */
export interface Contribution {
  readonly id: string;
  readonly name: string;
  readonly dimension: string;
  /** Categorical colour of the dimension, 1 to 6. */
  readonly colorIndex: number;
  readonly points: number;
  /** `63,1 por 100.000` */
  readonly valueText: string;
  /** `mediana 12,4` */
  readonly referenceText: string;
  readonly source: string;
  readonly isMissing: boolean;
}

/** Up to this width, px, bars stand below the names; the style says the same. */
const narrow = 340;

/**
 * Why a territory has its score: a bar for each indicator to both sides of a reference, the largest first, those without
 * data apart, and the sum in one line.
 * @fires vg-choose - an indicator was chosen, to see its figure and source; detail {id}
 */
@customElement('vg-contributions')
export class VgContributions extends LitElement {
  static override styles = [
    controlStyles,
    figureStyles,
    patternStyles,
    categoryStyles,
    contributionStyles,
    css`
      :host {
        width: 100%;
        container-type: inline-size;
      }
    `,
  ];

  @property() locale: Locale = 'es';
  /** Score of the reference. */
  @property({type: Number}) base = NaN;
  /** Score of the territory; NaN without an index. */
  @property({type: Number}) score = NaN;
  @property({attribute: false}) items: readonly Contribution[] = [];
  /** What the bars start from: `Mediana nacional`. */
  @property() referenceLabel = '';
  @property({type: Number}) digits = 1;
  /** How the parts were made, a sentence; the arithmetic of a weighted mean unless it is said otherwise. */
  @property() note = '';

  readonly #size = new WidthController(this, 480);

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('vg-choose', {detail: {id}, bubbles: true, composed: true}));
  }

  get #barWidth(): number {
    const width = this.#size.width;
    return width <= narrow ? Math.max(56, width - 66) : Math.round(width * 0.36);
  }

  #renderBar(item: Contribution, bar: PlacedBar, zero: number): TemplateResult {
    return html`<svg class="bar" width=${this.#barWidth} height="12" aria-hidden="true">
      <rect
        class="part ${categoryClass(item.colorIndex)}"
        x=${bar.x}
        width=${bar.width}
        height="12"
      ></rect>
      <line class="zero" x1=${zero} x2=${zero} y1="-12" y2="24"></line>
    </svg>`;
  }

  #renderItem(item: Contribution, bar: PlacedBar, zero: number): TemplateResult {
    const text = riskControlsFor(this.locale).contributions;
    const points = formatSigned(item.points, this.locale, this.digits);
    const words = text.row(item.name, item.dimension, item.valueText, item.referenceText, points);
    return html`<li>
      <button
        class="row"
        aria-label=${words}
        title=${item.source === '' ? nothing : item.source}
        @click=${() => {
          this.#choose(item.id);
        }}
      >
        <span class="swatch ${categoryClass(item.colorIndex)}"></span>
        <span class="name"
          >${item.name}<span class="figures">${item.valueText} · ${item.referenceText}</span></span
        >
        ${this.#renderBar(item, bar, zero)}
        <span class="points">${points}</span>
      </button>
    </li>`;
  }

  #renderMissing(items: readonly Contribution[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const text = riskControlsFor(this.locale).contributions;
    return html`<p class="caption missing-head" id="missing-head">
        <svg width="16" height="11" aria-hidden="true">
          <defs>${statePatterns()}</defs>
          <rect class="hatch" x="0.5" y="0.5" width="15" height="10" fill="url(#missing)"></rect>
        </svg>
        ${text.missing}
      </p>
      <ul class="missing" aria-labelledby="missing-head">
        ${items.map(
          (item) =>
            html`<li>
              <button
                class="row short"
                aria-label=${text.missingRow(item.name, item.dimension)}
                title=${item.source === '' ? nothing : item.source}
                @click=${() => {
                  this.#choose(item.id);
                }}
              >
                <span class="swatch ${categoryClass(item.colorIndex)}"></span>
                <span class="name">${item.name}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #renderSum(sum: number): TemplateResult {
    const text = riskControlsFor(this.locale).contributions;
    const digits = digitsThatAdd(this.base, sum, this.score, this.digits);
    const rest = this.score - this.base - sum;
    const write = (value: number): string => formatNumber(value, this.locale, digits);
    const words = text.sum(
      this.referenceLabel,
      write(this.base),
      formatSigned(sum, this.locale, digits),
      write(this.score),
    );
    return html`<p class="sum">${words}</p>
      ${
        Math.abs(rest) >= 0.005
          ? html`<p class="caption">${text.rest(formatSigned(rest, this.locale, 2))}</p>`
          : nothing
      }
      <p class="caption">${this.note === '' ? text.note : this.note}</p>`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).contributions;
    const isKnown = (item: Contribution): boolean => !item.isMissing && !Number.isNaN(item.points);
    const known = bySize(this.items.filter(isKnown));
    const missing = this.items.filter((item) => !isKnown(item));
    if (known.length === 0 || Number.isNaN(this.score)) {
      return html`<p class="empty">${text.empty}</p>
        ${this.#renderMissing(missing)}`;
    }
    const points = known.map((item) => item.points);
    const {zero, bars} = placeDiverging(points, this.#barWidth);
    return html`<ul class="rows" aria-label=${text.list}>
        ${known.map((item, index) => {
          const bar = bars[index];
          return bar ? this.#renderItem(item, bar, zero) : nothing;
        })}
      </ul>
      ${this.#renderSum(points.reduce((total, value) => total + value, 0))}
      ${this.#renderMissing(missing)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-contributions': VgContributions;
  }
}
