import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Locale} from '../../i18n/format.ts';
import {regionMapText} from '../../i18n/region-map.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import '../controls/vg-select.ts';
import {sendCommand} from '../send.ts';

/** A department to choose from. */
export interface NamedDepartment {
  readonly code: string;
  readonly name: string;
}

/**
 * The department that is open, to be changed, and whether Región opens with it in this browser.
 * @fires vg-command - region-open (code), region-own (code, or null to forget)
 */
@customElement('vg-region-bar')
export class VgRegionBar extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 14px;
        padding: 8px 28px;
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      vg-select {
        flex: 0 1 320px;
        min-width: 220px;
      }
      .own {
        display: flex;
        align-items: center;
        gap: 8px;
        color: var(--ink-2);
        font: var(--font-dense);
      }
      @media (max-width: 767px) {
        :host {
          padding: 8px 16px;
        }
        vg-select {
          flex: 1 1 100%;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property({attribute: false}) departments: readonly NamedDepartment[] = [];
  @property() code = '';
  /** The department that Región opens with; null for none. */
  @property() own: string | null = null;

  protected override render(): TemplateResult {
    const words = regionMapText(this.locale);
    const {code, own} = this;
    return html`<vg-select
        look="inside"
        .label=${words.territory}
        .options=${this.departments.map((one) => ({id: one.code, label: one.name}))}
        .value=${code}
        @vg-change=${(event: CustomEvent<{value: string}>) => {
          sendCommand(this, 'region-open', event.detail.value);
        }}
      ></vg-select>
      <span class="own">
        ${own === code ? words.own.isOwn : nothing}
        <button
          type="button"
          class="button"
          @click=${() => {
            sendCommand(this, 'region-own', own === code ? null : code);
          }}
        >
          ${own === code ? words.own.forget : words.own.offer}
        </button>
      </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-bar': VgRegionBar;
  }
}
