import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import type {Cell} from '../../methodology/cell.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';

/**
 * A key figure: label, value with unit, and below it the source, or why there is none. Every state of a cell is drawn
 * differently and in words; `status` says that there is no cell yet.
 * @fires vg-retry - the reader asks to read the source again
 * @fires vg-source - the reader asks where the figure comes from
 */
@customElement('vg-figure')
export class VgFigure extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      .figure {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: 12px;
        align-items: baseline;
        padding: 7px 0 6px;
        border-top: 1px solid var(--line);
      }

      dt {
        min-width: 0;
      }

      .value {
        font: var(--font-figure);
        text-align: end;
      }

      .unit {
        font: 400 12px/16px var(--sans);
        color: var(--ink-3);
      }

      .quiet {
        font-weight: 400;
        color: var(--ink-2);
      }

      .words {
        font: var(--font-body);
        color: var(--ink-2);
      }

      .suppressed {
        display: inline-block;
        padding: 0 5px;
        font: var(--font-body);
        line-height: 18px;
        color: var(--ink-2);
        border: 1px dotted var(--ink-3);
        border-radius: 2px;
      }

      .verify {
        font: 600 12px/16px var(--sans);
        color: var(--warn);
      }

      .below {
        display: flex;
        grid-column: 1 / -1;
        gap: 8px;
        justify-content: space-between;
        font: var(--font-caption);
        color: var(--ink-3);
      }

      .rank {
        flex: none;
        text-align: end;
      }

      .skeleton {
        display: inline-block;
        width: 72px;
        height: 14px;
        vertical-align: -2px;
        background: var(--surface-3);
        border-radius: 3px;
      }

      .error {
        padding: 8px 10px;
        font: var(--font-dense);
        border: 1px solid var(--error);
        border-radius: var(--radius-control);
      }

      .error b {
        font-weight: 600;
        color: var(--error);
      }

      .source {
        font: inherit;
        color: inherit;
        text-decoration: underline dotted;
        text-underline-offset: 3px;
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property() label = '';
  /** Null while `status` is loading or error. */
  @property({attribute: false}) cell: Cell | null = null;
  @property() status: 'ready' | 'loading' | 'error' = 'ready';
  /** `personas`, `por 1.000`; also said with a zero. */
  @property() unit = '';
  @property({type: Number}) digits = 0;
  /** Source and cut-off; the only thing on the line below when there is a value. */
  @property() source = '';
  /** Where the figure stands: `3.º del país`. */
  @property() rank = '';
  /** Why it is to be verified or missing, or which copy is shown; a stock sentence stands where it is empty. */
  @property() note = '';
  /** The source is a button that fires `vg-source`. */
  @property({type: Boolean}) opensSource = false;

  #renderValue(): TemplateResult {
    const text = controlsFor(this.locale);
    if (this.status === 'loading') return html`<span class="skeleton"></span>`;
    const cell = this.cell;
    if (cell?.status === 'not-reported') {
      return html`<span class="words">${text.notReported}</span>`;
    }
    if (!cell || cell.status === 'missing') return html`<span class="words">${text.noData}</span>`;
    if (cell.status === 'suppressed') {
      return html`<span class="suppressed" aria-label=${text.suppressed}>&lt;5</span>`;
    }
    if (cell.value === 0) return html`<span class="value quiet">0 ${this.unit}</span>`;
    const number = formatNumber(cell.value, this.locale, this.digits);
    const after = cell.implausible
      ? html`<span class="verify">${text.toVerify}</span>`
      : html`<span class="unit">${this.unit}</span>`;
    return html`<span class="value">${number} ${after}</span>`;
  }

  #renderSource(): TemplateResult | string {
    if (!this.opensSource || this.source === '') return this.source;
    return html`<button
      class="link source"
      @click=${() => {
        announce(this, 'vg-source');
      }}
    >
      ${this.source}
    </button>`;
  }

  /** Why there is no value; empty when there is one. */
  #reason(): string {
    const text = controlsFor(this.locale);
    if (this.status === 'loading') return text.loading;
    if (this.cell?.status === 'observed') return this.cell.implausible ? this.note : '';
    if (this.note !== '') return this.note;
    if (this.cell?.status === 'suppressed') return text.suppressedSentence;
    return this.cell?.status === 'not-reported' ? text.notReportedSentence : text.noDataSentence;
  }

  #renderBelow(): TemplateResult | string {
    const reason = this.#reason();
    if (reason !== '') return reason;
    return this.cell?.value === 0
      ? html`${controlsFor(this.locale).zeroRecorded} · ${this.#renderSource()}`
      : this.#renderSource();
  }

  #renderError(): TemplateResult {
    const text = controlsFor(this.locale);
    return html`<p class="error" role="status">
      <b>${text.sourceUnreadable}</b> ${this.note}
      <button
        class="link"
        @click=${() => {
          announce(this, 'vg-retry');
        }}
      >
        ${text.retry}
      </button>
    </p>`;
  }

  override render(): TemplateResult {
    if (this.status === 'error') return this.#renderError();
    return html`<dl class="figure" aria-busy=${this.status === 'loading' ? 'true' : 'false'}>
      <dt>${this.label}</dt>
      <dd>${this.#renderValue()}</dd>
      <dd class="below">
        <span>${this.#renderBelow()}</span>
        ${this.rank === '' ? nothing : html`<span class="rank">${this.rank}</span>`}
      </dd>
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-figure': VgFigure;
  }
}
