import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import type {Locale} from '../../i18n/format.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {icon} from './icons.ts';

/**
 * A modal window on the native dialog: the browser keeps the focus inside and gives it back to where it was. Slots:
 * the content, and `actions` for the buttons at its foot.
 * @fires vg-close - closed by the button, Escape or a press outside; the owner sets `open`
 */
@customElement('vg-dialog')
export class VgDialog extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      dialog {
        width: min(100vw - 32px, var(--dialog-width, 560px));
        max-height: min(100dvh - 32px, 760px);
        padding: 0;
        overflow: hidden;
        color: var(--ink);
        background: var(--surface);
        border: 1px solid var(--line-2);
        border-radius: var(--radius-furniture);
        box-shadow: var(--shadow);
      }

      dialog[open] {
        display: flex;
        flex-direction: column;
      }

      dialog::backdrop {
        background: rgba(11, 18, 23, 0.42);
      }

      .head {
        display: flex;
        gap: 12px;
        align-items: flex-start;
        padding: 14px 12px 10px 20px;
        border-bottom: 1px solid var(--line);
      }

      h2 {
        flex: 1;
        padding-top: 2px;
        font: 600 20px/26px var(--serif);
        letter-spacing: -0.01em;
      }

      .content {
        flex: 1;
        padding: 14px 20px 18px;
        overflow: auto;
        overscroll-behavior: contain;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: flex-end;
      }

      footer ::slotted(*) {
        margin: 0 0 14px;
      }

      footer ::slotted(:last-child) {
        margin-inline-end: 20px;
      }

      @media (max-width: 767px) {
        dialog {
          width: 100vw;
          max-width: 100vw;
          max-height: calc(100dvh - 24px);
          margin: auto 0 0;
          border-width: 1px 0 0;
          border-radius: var(--radius-sheet) var(--radius-sheet) 0 0;
        }
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property() heading = '';
  @property({type: Boolean, reflect: true}) open = false;

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    const dialog = this.#dialog;
    if (this.open && dialog?.open === false) dialog.showModal();
    if (!this.open && dialog?.open === true) dialog.close();
  }

  readonly #onClose = (): void => {
    if (!this.open) return;
    this.open = false;
    announce(this, 'vg-close');
  };

  readonly #onBackdrop = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.#dialog?.close();
  };

  override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="heading"
      @close=${this.#onClose}
      @pointerdown=${this.#onBackdrop}
    >
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <button
          class="button icon-only"
          aria-label=${controlsFor(this.locale).close}
          @click=${() => this.#dialog?.close()}
        >
          ${icon('close')}
        </button>
      </div>
      <div class="content"><slot></slot></div>
      <footer><slot name="actions"></slot></footer>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-dialog': VgDialog;
  }
}
