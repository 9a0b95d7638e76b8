import {css, html, LitElement, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {densityTextOf} from '../i18n/density.ts';
import type {DensityText} from '../i18n/density-es.ts';
import {formatNumber} from '../i18n/format.ts';
import {densityEntries, densityReading, type DensityEntry} from '../map/density-legend.ts';
import {densityColours, markCounts} from '../map/layers/density.ts';
import type {Palette} from '../map/palette.ts';
import type {DensityAnswer} from '../state/density-answer.ts';
import {classWords, densityHeading} from '../state/density-words.ts';
import type {View} from '../state/view.ts';
import {statePatterns} from '../styles/patterns.ts';
import {buttonStyles, controlStyles, patternStyles} from '../styles/shared.ts';
import {icon} from '../styles/icons.ts';

/**
 * The legend of the density of events: each class with its limits and how many cells it has, cells without events and
 * without a figure, how large the cells are and what rounding moves. On a phone it opens from its heading.
 */
@customElement('vg-density-legend')
export class VgDensityLegend extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    patternStyles,
    css`
      section {
        width: 336px;
        max-width: 100%;
        padding: 9px 12px;
        background: var(--scrim);
        border: 1px solid var(--line);
        border-radius: var(--radius-furniture);
      }
      .head {
        display: flex;
        align-items: flex-start;
        gap: 8px;
      }
      .title {
        flex: 1;
        font: var(--font-subheading);
        text-wrap: balance;
      }
      .head .button {
        margin: -8px -8px -4px 0;
      }
      ul {
        display: grid;
        grid-auto-flow: column;
        grid-template-rows: repeat(3, auto);
        justify-content: start;
        gap: 3px 18px;
        margin-top: 6px;
        font: var(--font-caption);
        font-size: 12px;
        white-space: nowrap;
      }
      li {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      rect {
        stroke: var(--ink-3);
        stroke-width: 0.8px;
      }
      .firm {
        stroke: var(--ink);
        stroke-width: 1.6px;
      }
      .strip {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 46px);
        margin-top: 6px;
        font: var(--font-axis);
        text-align: center;
        white-space: nowrap;
      }
      .strip svg {
        width: 100%;
      }
      .count {
        color: var(--ink-3);
      }
      .source {
        margin-top: 6px;
        padding-top: 5px;
        font: var(--font-axis);
        font-size: 11.5px;
        line-height: 15px;
        color: var(--ink-3);
        border-top: 1px solid var(--line);
      }
      :host([compact]) section {
        width: auto;
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) palette!: Palette;
  @property({type: Boolean, reflect: true}) compact = false;
  @property({type: Boolean, reflect: true}) expanded = false;

  protected override render(): unknown {
    const {density} = this.view.snapshot;
    if (!density) return nothing;
    const words = densityTextOf(this.view.text.locale);
    const isOpen = !this.compact || this.expanded;
    return html`<section aria-label=${words.legend.label}>
      <svg width="0" height="0" class="visually-hidden" aria-hidden="true">
        <defs>${statePatterns()}</defs>
      </svg>
      <div class="head">
        <p class="title">${densityHeading(density, words)}</p>
        ${this.compact ? this.#toggle(words) : nothing}
      </div>
      ${isOpen ? this.#body(density, words) : this.#strip(density, words)}
    </section>`;
  }

  #toggle({legend}: DensityText): unknown {
    return html`<button
      class="button icon-only"
      aria-expanded=${this.expanded ? 'true' : 'false'}
      aria-label=${this.expanded ? legend.collapse : legend.expand}
      @click=${() => {
        this.expanded = !this.expanded;
      }}
    >
      ${icon(this.expanded ? 'chevron-down' : 'chevron-up')}
    </button>`;
  }

  /** The colours of the classes side by side, on a phone. */
  #strip(density: DensityAnswer, words: DensityText): unknown {
    const limits = classWords(density, words, this.view.text.locale);
    return html`<div class="strip">
      ${densityColours(limits.length, this.palette).map(
        (colour, index) =>
          html`<span>
            <svg width="46" height="11" aria-hidden="true">
              ${svg`<rect x="0.5" y="0.5" width="45" height="10" fill=${colour}></rect>`}
            </svg>
            ${limits[index]}
          </span>`,
      )}
    </div>`;
  }

  #body(density: DensityAnswer, words: DensityText): unknown {
    const item = ({fill, words: said, cells}: DensityEntry, isFirm: boolean): unknown =>
      html`<li>
        <svg width="18" height="13" aria-hidden="true">
          ${svg`<rect class=${isFirm ? 'firm' : ''} x="1" y="1" width="16" height="11" fill=${fill}></rect>`}
        </svg>
        <span>
          ${said} <span class="count">${formatNumber(cells, this.view.text.locale)}</span>
        </span>
      </li>`;
    const firm = {fill: 'none', words: words.legend.firm, cells: markCounts(density).firm};
    return html`<ul aria-label=${words.legend.classes}>
        ${densityEntries(density, this.palette, words, this.view.text.locale).map((entry) => item(entry, false))}
      </ul>
      ${
        density.rates
          ? html`<ul>
              ${item(firm, true)}
            </ul>`
          : nothing
      }
      <p class="source">${densityReading(density, words, this.view.text.locale)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-density-legend': VgDensityLegend;
  }
}
