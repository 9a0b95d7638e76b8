import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlStyles, fieldStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {icon} from './icons.ts';
import type {Option} from './vg-segment.ts';

/** A choice of a list; those with the same `group` stand together under its name. */
export interface SelectOption extends Option {
  readonly group?: string;
}

/**
 * A native list with its label. `look` is `above` (label over the list), `inside` (label in the box, for the top bar) or
 * `bare` (label only read aloud).
 * @fires vg-change - another choice; detail {value}
 */
@customElement('vg-select')
export class VgSelect extends LitElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      label {
        display: grid;
        gap: 4px;
        min-width: 0;
      }

      .name {
        font: var(--font-caption);
        color: var(--ink-3);
      }

      .box {
        position: relative;
        display: flex;
        align-items: center;
        min-width: 0;
      }

      select.field {
        width: 100%;
        min-width: 0;
        padding-inline-end: 30px;
        overflow: hidden;
        text-overflow: ellipsis;
        appearance: none;
        cursor: pointer;
      }

      .icon {
        position: absolute;
        inset-inline-end: 9px;
        color: var(--ink-3);
        pointer-events: none;
      }

      option,
      optgroup {
        color: var(--ink);
        background: var(--surface);
      }

      :host([look='bare']) select,
      :host([look='above']) select {
        font-size: 13px;
        line-height: 18px;
      }

      :host([look='inside']) .name {
        position: absolute;
        inset-inline-start: 11px;
        z-index: 1;
        font: var(--font-body);
        pointer-events: none;
      }

      :host([look='inside']) .field {
        padding-inline-start: var(--inset, 60px);
      }

      @media (pointer: coarse) {
        :host select.field {
          font-size: 16px;
        }
      }
    `,
  ];

  @property() label = '';
  @property({reflect: true}) look: 'above' | 'inside' | 'bare' = 'bare';
  @property({attribute: false}) options: readonly SelectOption[] = [];
  @property() value = '';
  @property({type: Boolean}) disabled = false;

  readonly #onChange = (event: Event): void => {
    event.stopPropagation();
    this.value = (event.target as HTMLSelectElement).value;
    announce(this, 'vg-change', {value: this.value});
  };

  override updated(): void {
    if (this.look !== 'inside') return;
    const name = this.renderRoot.querySelector<HTMLElement>('.name');
    if (name) this.style.setProperty('--inset', `${String(name.offsetWidth + 18)}px`);
  }

  #renderOption(option: SelectOption): TemplateResult {
    return html`<option
      value=${option.id}
      ?selected=${option.id === this.value}
      ?disabled=${option.disabled === true}
    >
      ${option.label}
    </option>`;
  }

  #renderOptions(): TemplateResult[] {
    const groups = [...new Set(this.options.map((option) => option.group))];
    return groups.map((group) => {
      const members = this.options.filter((option) => option.group === group);
      const options = members.map((option) => this.#renderOption(option));
      return group === undefined
        ? html`${options}`
        : html`<optgroup label=${group}>${options}</optgroup>`;
    });
  }

  override render(): TemplateResult {
    const isBare = this.look === 'bare';
    return html`<label>
      ${this.look === 'above' ? html`<span class="name">${this.label}</span>` : nothing}
      <span class="box">
        ${this.look === 'inside' ? html`<span class="name">${this.label}</span>` : nothing}
        <select
          class="field"
          aria-label=${isBare ? this.label : nothing}
          .value=${this.value}
          ?disabled=${this.disabled}
          @change=${this.#onChange}
        >
          ${this.#renderOptions()}
        </select>
        ${icon('chevron-down')}
      </span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-select': VgSelect;
  }
}
