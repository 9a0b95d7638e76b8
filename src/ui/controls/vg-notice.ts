import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import type {Locale} from '../../i18n/format.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {icon} from './icons.ts';

/**
 * A message with at most one action: what happened, then what to do. The text is the slot; `strong` goes before it.
 * @fires vg-action - the action was pressed
 * @fires vg-dismiss - the message was closed
 */
@customElement('vg-notice')
export class VgNotice extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      .notice {
        display: flex;
        gap: 8px;
        padding: 8px 10px;
        font: var(--font-caption);
        color: var(--ink-2);
        background: var(--surface-2);
        border: 1px solid transparent;
        border-radius: var(--radius-control);
      }

      :host(.floating) .info {
        border-color: var(--line-2);
      }

      .warn {
        color: var(--warn);
        background: var(--warn-background);
      }

      .error {
        font: var(--font-dense);
        color: var(--ink);
        background: var(--surface);
        border-color: var(--error);
      }

      .text {
        flex: 1;
        min-width: 0;
        text-wrap: pretty;
      }

      b {
        font-weight: 600;
      }

      .error b,
      .error .icon {
        color: var(--error);
      }

      .link {
        color: inherit;
      }

      .done {
        margin-inline: 4px 10px;
      }

      .link + .link {
        margin-inline-start: 14px;
      }

      progress {
        display: block;
        width: 100%;
        height: 4px;
        margin-top: 6px;
        overflow: hidden;
        appearance: none;
        background: var(--surface-3);
        border: 0;
        border-radius: 2px;
      }

      progress::-webkit-progress-bar {
        background: var(--surface-3);
      }

      progress::-webkit-progress-value {
        background: var(--ink-2);
      }

      progress::-moz-progress-bar {
        background: var(--ink-2);
      }

      .close {
        display: grid;
        place-items: center;
        flex: none;
        width: var(--target);
        height: var(--target);
        margin: -8px -10px -8px 0;
        padding: 0;
        color: inherit;
        background: none;
        border: 0;
        border-radius: var(--radius-control);
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property() kind: 'info' | 'warn' | 'error' = 'info';
  /** The first words, in bold: `Fechas distintas.` */
  @property() strong = '';
  /** What the action says; none when empty. */
  @property() action = '';
  @property({type: Boolean}) dismissible = false;
  /** The words to put it off with, beside the action; it is then closed like by the cross. */
  @property() later = '';
  /** How much of what is spoken of is done, 0 to 1; NaN where it is nothing that goes on. */
  @property({type: Number}) progress = NaN;
  /** The same in words; they change too often to be announced. */
  @property({attribute: 'progress-words'}) progressWords = '';

  override render(): TemplateResult {
    return html`<div class="notice ${this.kind}" role=${this.kind === 'error' ? 'alert' : 'status'}>
      ${icon(this.kind === 'info' ? 'info' : 'warning')}
      <div class="text">
        ${this.strong === '' ? nothing : html`<b>${this.strong}</b> `}<slot></slot>
        ${Number.isNaN(this.progress) ? nothing : html`<span class="done" aria-hidden="true">${this.progressWords}</span>`}
        ${
          this.action === ''
            ? nothing
            : html`<button
                class="link"
                @click=${() => {
                  announce(this, 'vg-action');
                }}
              >
                ${this.action}
              </button>`
        }
        ${
          this.later === ''
            ? nothing
            : html`<button
                class="link"
                @click=${() => {
                  announce(this, 'vg-dismiss');
                }}
              >
                ${this.later}
              </button>`
        }
        ${
          Number.isNaN(this.progress)
            ? nothing
            : html`<progress aria-label=${this.progressWords} .value=${this.progress}></progress>`
        }
      </div>
      ${
        this.dismissible
          ? html`<button
              class="close"
              aria-label=${controlsFor(this.locale).close}
              @click=${() => {
                announce(this, 'vg-dismiss');
              }}
            >
              ${icon('close')}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-notice': VgNotice;
  }
}
