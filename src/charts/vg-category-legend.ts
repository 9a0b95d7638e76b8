import {css, html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {statePatterns} from '../styles/patterns.ts';
import {controlStyles, figureStyles, patternStyles} from '../styles/shared.ts';

/**
 * A category of a map: its colour as CSS, and how many territories have it (NaN for no count). `missing` and `suppressed`
 * take the patterns of the map; `outlined` draws an empty box.
 */
export interface LegendCategory {
  readonly label: string;
  readonly color: string;
  readonly count: number;
  readonly pattern?: 'missing' | 'suppressed' | 'outlined';
}

/** The legend of a map of categories: colour or pattern, name and count of each, and lines that say how it was made. */
@customElement('vg-category-legend')
export class VgCategoryLegend extends LitElement {
  static override styles = [
    controlStyles,
    figureStyles,
    patternStyles,
    css`
      ul {
        display: grid;
        gap: 3px;
        margin-top: 5px;
        font: var(--font-dense);
      }

      :host([compact]) ul {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
        column-gap: 16px;
      }

      li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
      }

      .count {
        font: var(--font-caption);
        color: var(--ink-3);
      }

      .none {
        color: var(--ink-3);
      }

      svg rect {
        print-color-adjust: exact;
      }

      .edge {
        fill: none;
        stroke: var(--hairline);
      }

      .strong-edge {
        fill: none;
        stroke: var(--ink-3);
      }

      .notes {
        margin-top: 6px;
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property() heading = '';
  @property({attribute: false}) items: readonly LegendCategory[] = [];
  /** Two columns where they fit. */
  @property({type: Boolean, reflect: true}) compact = false;
  /** Below the list, a line each. */
  @property({attribute: false}) notes: readonly string[] = [];

  #renderSwatch({color, pattern}: LegendCategory): TemplateResult {
    const isPattern = pattern === 'missing' || pattern === 'suppressed';
    const fill = isPattern ? `url(#${pattern})` : pattern === 'outlined' ? 'none' : 'currentColor';
    return html`<span .style=${isPattern ? '' : `color: ${color}`}
      ><svg width="20" height="12" aria-hidden="true">
        <rect class="fill" width="20" height="12" rx="1.5" fill=${fill}></rect>
        <rect
          class=${pattern === undefined ? 'edge' : 'strong-edge'}
          x="0.5"
          y="0.5"
          width="19"
          height="11"
          rx="1.5"
        ></rect></svg
    ></span>`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).legend;
    return html`<svg width="0" height="0" aria-hidden="true">
        ${svg`<defs>${statePatterns()}</defs>`}
      </svg>
      ${this.heading === '' ? nothing : html`<p class="subheading" id="heading">${this.heading}</p>`}
      <ul aria-labelledby=${this.heading === '' ? nothing : 'heading'}>
        ${this.items.map(
          (item) =>
            html`<li class=${item.count === 0 ? 'none' : ''}>
              ${this.#renderSwatch(item)}
              <span>${item.label}</span>
              ${
                Number.isNaN(item.count)
                  ? html`<span></span>`
                  : html`<span class="count"
                      >${text.count(formatNumber(item.count, this.locale))}</span
                    >`
              }
            </li>`,
        )}
      </ul>
      ${this.notes.map((note) => html`<p class="caption notes">${note}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-category-legend': VgCategoryLegend;
  }
}
