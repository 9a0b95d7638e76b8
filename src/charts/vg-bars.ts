import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../i18n/controls.ts';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {barRowStyles, renderBarRow} from './bar-row.ts';

/** A bar; with a code it can be chosen. `value` is NaN where there is none. */
export interface BarsRow {
  readonly code?: string;
  readonly label: string;
  readonly value: number;
  readonly note?: string;
}

/**
 * Ranked bars with their values, in the order given, from zero to the largest. Empty says so.
 * @fires vg-select - a row with a code was chosen; detail {code}
 */
@customElement('vg-bars')
export class VgBars extends LitElement {
  static override styles = [
    controlStyles,
    figureStyles,
    barRowStyles,
    css`
      :host([color='agua']) {
        --bar-fill: var(--agua-4);
      }

      :host([color='arcilla']) {
        --bar-fill: var(--arcilla-4);
      }

      :host([color='flow']) {
        --bar-fill: var(--flow);
      }

      :host([color='post']) {
        --bar-fill: var(--post);
      }

      :host([color='accent']) {
        --bar-fill: var(--accent);
      }

      .foot {
        display: flex;
        gap: 8px;
        justify-content: space-between;
      }
    `,
  ];

  @property() locale: Locale = 'es';
  /** What the list ranks, read aloud. */
  @property() label = '';
  @property({attribute: false}) rows: readonly BarsRow[] = [];
  /** Below the bars: `personas, 1985–2015`. */
  @property() unit = '';
  @property({reflect: true}) color: 'agua' | 'arcilla' | 'flow' | 'post' | 'accent' | 'bar' = 'bar';
  @property({type: Number}) digits = 0;
  /** Code of the own territory, drawn in accent; empty for none. */
  @property() selected = '';
  /** How many rows there are that are not drawn. */
  @property({type: Number}) hiddenCount = 0;

  readonly #choose = (code: string): void => {
    this.dispatchEvent(
      new CustomEvent('vg-select', {detail: {code}, bubbles: true, composed: true}),
    );
  };

  override render(): TemplateResult {
    const text = controlsFor(this.locale);
    if (this.rows.length === 0) return html`<p class="caption">${text.bars.empty}</p>`;
    const most = Math.max(0, ...this.rows.map((row) => row.value || 0));
    const more = text.bars.more(formatNumber(this.hiddenCount, this.locale));
    return html`<ul class="rows" aria-label=${this.label === '' ? nothing : this.label}>
        ${this.rows.map((row) => {
          const isMissing = Number.isNaN(row.value);
          const bar = {
            code: row.code ?? null,
            rank: '',
            label: row.label,
            value: isMissing ? text.noData : formatNumber(row.value, this.locale, this.digits),
            note: row.note ?? '',
            share: isMissing || most === 0 ? 0 : row.value / most,
            isOwn: row.code !== undefined && row.code === this.selected,
          };
          return renderBarRow(bar, this.#choose);
        })}
      </ul>
      ${
        this.unit === '' && this.hiddenCount === 0
          ? nothing
          : html`<p class="caption foot">
              <span>${this.unit}</span>
              <span>${this.hiddenCount > 0 ? more : nothing}</span>
            </p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-bars': VgBars;
  }
}
