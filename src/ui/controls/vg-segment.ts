import {css, html, LitElement, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlStyles, segmentedStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';

/** A choice: `id` is what the event says, `label` what is read; `hint` is a longer name. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/**
 * One choice out of a few, all in sight: a radio group whose arrows choose.
 * @fires vg-change - another choice; detail {value}
 */
@customElement('vg-segment')
export class VgSegment extends LitElement {
  static override styles = [
    controlStyles,
    segmentedStyles,
    css`
      :host {
        display: inline-flex;
        max-width: 100%;
      }
    `,
  ];

  /** What is chosen; read aloud, not drawn. */
  @property() label = '';
  @property({attribute: false}) options: readonly Option[] = [];
  @property() value = '';

  get #choices(): readonly Option[] {
    return this.options.filter((option) => option.disabled !== true);
  }

  #choose(option: Option | undefined): void {
    if (!option || option.disabled === true || option.id === this.value) return;
    this.value = option.id;
    announce(this, 'vg-change', {value: option.id});
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const choices = this.#choices;
    const at = choices.findIndex((option) => option.id === this.value);
    const by = moves[event.key];
    const ends: Readonly<Record<string, number>> = {Home: 0, End: choices.length - 1};
    const next = by === undefined ? ends[event.key] : at + by + choices.length;
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(choices[next % choices.length]);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    });
  };

  override render(): TemplateResult {
    const focusable = this.#choices.some((option) => option.id === this.value)
      ? this.value
      : this.#choices[0]?.id;
    return html`<div class="segments" role="radiogroup" aria-label=${this.label}>
      ${this.options.map(
        (option) =>
          html`<button
            class="segment"
            role="radio"
            aria-checked=${option.id === this.value ? 'true' : 'false'}
            aria-disabled=${option.disabled === true ? 'true' : 'false'}
            title=${option.hint ?? option.label}
            tabindex=${option.id === focusable ? 0 : -1}
            @click=${() => {
              this.#choose(option);
            }}
            @keydown=${this.#onKeyDown}
          >
            ${option.label}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-segment': VgSegment;
  }
}
