import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import type {Locale} from '../../i18n/format.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {icon} from './icons.ts';

/**
 * On or off: an eye that shows and hides a layer, or a switch with its label beside it.
 * @fires vg-change - switched; detail {checked}
 */
@customElement('vg-switch')
export class VgSwitch extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
      }

      .off {
        color: var(--ink-3);
      }

      .row {
        gap: 10px;
        justify-content: flex-start;
        padding: 0;
        font-size: 13px;
        white-space: normal;
        text-align: start;
      }

      .row:hover:not([disabled]) {
        background: none;
      }

      .track {
        position: relative;
        flex: none;
        width: 30px;
        height: 18px;
        background: var(--control);
        border-radius: 4px;
        transition: background-color var(--motion-colour);
      }

      .knob {
        position: absolute;
        top: 2px;
        left: 2px;
        width: 14px;
        height: 14px;
        background: var(--surface);
        border-radius: 50%;
        transition: transform var(--motion-colour);
      }

      [aria-checked='true'] .track {
        background: var(--accent);
      }

      [aria-checked='true'] .knob {
        transform: translateX(12px);
      }

      @media (forced-colors: active) {
        .track {
          border: 1px solid ButtonText;
        }

        .knob {
          background: ButtonText;
        }
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property() look: 'eye' | 'switch' = 'switch';
  /** What is switched: the layer of the eye, or the text beside the switch. */
  @property() label = '';
  @property({type: Boolean}) checked = false;
  @property({type: Boolean}) disabled = false;

  #toggle(): void {
    this.checked = !this.checked;
    announce(this, 'vg-change', {checked: this.checked});
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).toggle;
    const state = this.checked ? 'true' : 'false';
    if (this.look === 'eye') {
      return html`<button
        class=${this.checked ? 'button icon-only' : 'button icon-only off'}
        aria-pressed=${state}
        aria-label=${text.show(this.label)}
        title=${this.checked ? text.hide(this.label) : text.show(this.label)}
        ?disabled=${this.disabled}
        @click=${this.#toggle}
      >
        ${icon(this.checked ? 'eye' : 'eye-off')}
      </button>`;
    }
    return html`<button
      class="button row"
      role="switch"
      aria-checked=${state}
      ?disabled=${this.disabled}
      @click=${this.#toggle}
    >
      <span class="track"><span class="knob"></span></span>
      ${this.label === '' ? nothing : html`<span>${this.label}</span>`}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-switch': VgSwitch;
  }
}
