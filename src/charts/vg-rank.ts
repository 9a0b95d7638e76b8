import {median} from 'd3-array';
import {
  css,
  html,
  LitElement,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../i18n/controls.ts';
import {formatNumber, formatOrdinal, type Locale} from '../i18n/format.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {barRowStyles, renderBarRow} from './bar-row.ts';
import {fiveAround, stripScale, stripTicks} from './rank-strip.ts';
import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import {WidthController} from './width-controller.ts';

/** A territory in the ranking; equal values share a rank. */
export interface RankItem {
  readonly rank: number;
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

/**
 * Where a territory stands: all values as ticks with the median, and the five neighbours in rank as bars.
 * @fires vg-select - a neighbour was chosen; detail {code}
 */
@customElement('vg-rank')
export class VgRank extends LitElement {
  static override styles = [
    controlStyles,
    figureStyles,
    barRowStyles,
    css`
      :host {
        --bar-fill: var(--agua-3);
        --bar-own: var(--agua-6);
        --tick: var(--agua-5);
      }

      :host([palette='arcilla']) {
        --bar-fill: var(--arcilla-3);
        --bar-own: var(--arcilla-6);
        --tick: var(--arcilla-5);
      }

      :host([palette='ciruela']) {
        --bar-fill: var(--ciruela-3);
        --bar-own: var(--ciruela-6);
        --tick: var(--ciruela-5);
      }

      .strip {
        overflow: visible;
      }

      .tick {
        stroke: var(--tick);
      }

      .median {
        stroke: var(--ink-2);
        shape-rendering: crispEdges;
      }

      .own-tick {
        fill: var(--ink);
      }

      .own-label {
        font-size: 11.5px;
        font-weight: 600;
        fill: var(--ink);
      }

      .rows {
        margin-top: 8px;
      }

      .empty {
        font: var(--font-dense);
        color: var(--ink-2);
      }
    `,
  ];

  @property() locale: Locale = 'es';
  /** Every territory with a value, by rank. */
  @property({attribute: false}) items: readonly RankItem[] = [];
  @property() selected = '';
  @property() scale: 'log' | 'sqrt' | 'linear' = 'sqrt';
  @property({reflect: true}) palette: 'agua' | 'arcilla' | 'ciruela' = 'agua';
  @property({type: Number}) digits = 1;

  readonly #size = new WidthController(this, 332);

  readonly #choose = (code: string): void => {
    this.dispatchEvent(
      new CustomEvent('vg-select', {detail: {code}, bubbles: true, composed: true}),
    );
  };

  #format(value: number): string {
    return formatNumber(value, this.locale, this.digits);
  }

  #renderLabels(
    x: (value: number) => number,
    middle: number,
    most: number,
    own: RankItem | undefined,
  ): SVGTemplateResult {
    const width = this.#size.width;
    const ownLabel = own ? `${own.name} ${this.#format(own.value)}` : '';
    const half = approximateTextWidth(ownLabel, 12) / 2;
    const ownX = own ? Math.min(Math.max(x(own.value), half), width - half) : NaN;
    const medianLabel = controlsFor(this.locale).rank.median(this.#format(middle));
    const medianHalf = approximateTextWidth(medianLabel, 11) / 2;
    const medianX = Math.min(Math.max(x(middle), medianHalf), width - medianHalf);
    const mostLabel = this.#format(most);
    const isFree = (center: number, reach: number): boolean =>
      !own || Math.abs(center - ownX) > reach + half + 6;
    const mostHalf = approximateTextWidth(mostLabel, 11) / 2;
    return svg`${isFree(medianX, medianHalf) ? svg`<text class="axis" x=${medianX} y="35" text-anchor="middle">${medianLabel}</text>` : nothing}
      ${isFree(width - mostHalf, mostHalf) ? svg`<text class="axis" x=${width} y="35" text-anchor="end">${mostLabel}</text>` : nothing}
      ${own ? svg`<text class="own-label" x=${ownX} y="35" text-anchor="middle">${ownLabel}</text>` : nothing}`;
  }

  #renderStrip(own: RankItem | undefined): TemplateResult {
    const text = controlsFor(this.locale).rank;
    const values = this.items.map((item) => item.value);
    const width = this.#size.width;
    const x = stripScale(values, width, this.scale);
    const middle = median(values) ?? NaN;
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const summary = text.strip(
      formatNumber(values.length, this.locale),
      this.#format(least),
      this.#format(most),
      this.#format(middle),
    );
    const position = own
      ? text.position(own.name, this.#format(own.value), formatOrdinal(own.rank, this.locale))
      : '';
    return html`<svg
      class="strip"
      width=${width}
      height="40"
      role="img"
      aria-label="${summary} ${position}"
    >
      <line class="gridline" x1="0" x2=${width} y1="22.5" y2="22.5"></line>
      ${stripTicks(values.map(x), 0.28).map(
        (tick) => svg`<line class="tick" x1=${tick.x} x2=${tick.x} y1="6" y2="20"
          stroke-opacity=${tick.opacity}></line>`,
      )}
      <line class="median" x1=${x(middle)} x2=${x(middle)} y1="3" y2="23"></line>
      ${
        own
          ? svg`<rect class="own-tick" x=${x(own.value) - 1.25} y="2" width="2.5" height="21"></rect>`
          : nothing
      }
      ${this.#renderLabels(x, middle, most, own)}
    </svg>`;
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).rank;
    const at = this.items.findIndex((item) => item.code === this.selected);
    const own = this.items[at];
    if (this.items.length === 0) return html`<p class="empty">${text.empty}</p>`;
    const near = own ? fiveAround(this.items, at) : [];
    const most = Math.max(0, ...near.map((item) => item.value));
    return html`${this.#renderStrip(own)}
    ${
      own
        ? html`<ul class="rows" aria-label=${text.neighbours}>
            ${near.map((item) =>
              renderBarRow(
                {
                  code: item.code,
                  rank: formatNumber(item.rank, this.locale),
                  label: item.name,
                  value: this.#format(item.value),
                  note: '',
                  share: most > 0 ? item.value / most : 0,
                  isOwn: item.code === this.selected,
                },
                this.#choose,
              ),
            )}
          </ul>`
        : html`<p class="empty">${text.empty}</p>`
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-rank': VgRank;
  }
}
