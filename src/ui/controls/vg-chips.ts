import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {controlStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';

/** A chip; `count` is how many things it stands for. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly disabled?: boolean;
}

/**
 * Several choices that are switched on and off.
 * @fires vg-change - the choices changed; detail {values} in the order of the options
 */
@customElement('vg-chips')
export class VgChips extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0 5px;
      }

      /* The target is 32 px high, the chip that is drawn 26. */
      .chip {
        display: inline-flex;
        align-items: center;
        min-height: var(--target);
        padding: 0;
        background: none;
        border: 0;
        border-radius: 16px;
      }

      .shape {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        min-height: calc(var(--target) - 6px);
        padding: 0 10px;
        font: var(--font-dense);
        color: var(--ink-2);
        white-space: nowrap;
        background: var(--surface);
        border: 1px solid var(--control);
        border-radius: 20px;
        transition: background-color var(--motion-colour);
      }

      .chip:hover .shape {
        background: var(--surface-2);
      }

      .chip:focus-visible {
        outline: none;
      }

      .chip:focus-visible .shape {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }

      [aria-pressed='true'] .shape {
        font-weight: 600;
        color: var(--ink);
        background: var(--surface-2);
        border-color: var(--ink);
        box-shadow: inset 0 0 0 0.5px var(--ink);
      }

      [disabled] {
        opacity: 0.45;
      }

      .count {
        font-weight: 400;
        color: var(--ink-3);
      }

      @media (forced-colors: active) {
        [aria-pressed='true'] .shape {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property() label = '';
  @property({attribute: false}) options: readonly Chip[] = [];
  /** Ids of the chips that are on. */
  @property({attribute: false}) values: readonly string[] = [];

  #toggle(id: string): void {
    const on = new Set(this.values);
    if (!on.delete(id)) on.add(id);
    this.values = this.options.map((option) => option.id).filter((option) => on.has(option));
    announce(this, 'vg-change', {values: this.values});
  }

  override render(): TemplateResult {
    return html`<div class="chips" role="group" aria-label=${this.label}>
      ${this.options.map(
        ({id, label, count, disabled}) =>
          html`<button
            class="chip"
            aria-pressed=${this.values.includes(id) ? 'true' : 'false'}
            ?disabled=${disabled === true}
            @click=${() => {
              this.#toggle(id);
            }}
          >
            <span class="shape"
              >${label}${
                count === undefined
                  ? nothing
                  : html`<span class="count">${formatNumber(count, this.locale)}</span>`
              }</span
            >
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-chips': VgChips;
  }
}
