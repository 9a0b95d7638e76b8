import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {deviceTextOf, sayBytes, sayProgress} from '../i18n/device.ts';
import type {Device} from '../state/device.ts';
import type {View} from '../state/view.ts';
import {buttonStyles, controlStyles} from '../styles/shared.ts';
import './controls/vg-switch.ts';
import {sendCommand} from './send.ts';

/**
 * What is on this device and what it costs to bring: the copy for use without a network, newer versions, the query
 * engine, low-data mode.
 * @fires vg-command - keep-copy, stop-copy, drop-copy, take-update, start-engine, stop-engine, choose-light, install
 */
@customElement('vg-device-panel')
export class VgDevicePanel extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      h2 {
        padding: 14px 0 8px;
        font: 600 20px/26px var(--serif);
      }

      .row {
        display: grid;
        grid-template-columns: 176px minmax(0, 1fr) auto;
        gap: 4px 20px;
        align-items: center;
        min-height: 52px;
        padding: 8px 0;
        border-top: 1px solid var(--line);
      }

      h3 {
        font: 600 14px/20px var(--sans);
      }

      p {
        color: var(--ink-2);
        text-wrap: pretty;
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: flex-end;
      }

      progress {
        display: block;
        width: min(320px, 100%);
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
        background: var(--ink);
      }

      progress::-moz-progress-bar {
        background: var(--ink);
      }

      @media (max-width: 700px) {
        .row {
          grid-template-columns: minmax(0, 1fr);
          padding: 12px 0;
        }

        .acts {
          justify-content: flex-start;
        }

        .acts .button {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) device!: Device;

  get #locale(): 'es' | 'en' {
    return this.view.text.locale;
  }

  #button(label: string, command: string, isMain = false): TemplateResult {
    return html`<button
      type="button"
      class="button ${isMain ? 'solid' : 'line'}"
      @click=${() => {
        sendCommand(this, command);
      }}
    >
      ${label}
    </button>`;
  }

  #row(heading: unknown, says: unknown, acts: unknown): TemplateResult {
    return html`<div class="row">
      <h3>${heading}</h3>
      <div>${says}</div>
      <div class="acts">${acts}</div>
    </div>`;
  }

  /** How far a download is: the words change often, so that only the bar is there to be heard, when asked. */
  #progress(label: string, share: number, bytes: number | undefined): TemplateResult {
    const words = sayProgress(share, bytes, this.#locale);
    return html`<p>${label} <span aria-hidden="true">${words}</span></p>
      <progress aria-label=${`${label} ${words}`} .value=${share}></progress>`;
  }

  #copy(): TemplateResult {
    const {copy, share, sizes, isOnline} = this.device;
    const words = deviceTextOf(this.#locale);
    const size = sayBytes(sizes?.copy, this.#locale);
    const state = words.copyStates[copy];
    const link = isOnline ? '' : ` ${copy === 'kept' ? words.offlineKept : words.offlineUnkept}`;
    const says =
      copy === 'keeping'
        ? this.#progress(state, share, sizes?.copy)
        : html`<p role="status">${state}${link}</p>`;
    const acts = {
      unable: nothing,
      none: this.#button(words.keep(size), 'keep-copy'),
      keeping: this.#button(words.stop, 'stop-copy'),
      kept: this.#button(words.drop, 'drop-copy'),
      full: this.#button(words.keep(size), 'keep-copy'),
      refused: this.#button(words.keep(size), 'keep-copy'),
      failed: this.#button(words.goOn, 'keep-copy'),
      stopped: this.#button(words.goOn, 'keep-copy'),
    }[copy];
    return this.#row(words.copy, says, acts);
  }

  #update(): unknown {
    const {update} = this.device;
    if (update === 'none') return nothing;
    const words = deviceTextOf(this.#locale);
    return this.#row(
      words.update,
      html`<p role="status">${words.updates[update]}</p>`,
      update === 'full' ? nothing : this.#button(words.update, 'take-update', true),
    );
  }

  #engine(): TemplateResult {
    const {data, megabytes} = this.view.readiness;
    const {sizes} = this.device;
    const words = deviceTextOf(this.#locale);
    const state = words.engineStates[data];
    const share = megabytes && megabytes[1] > 0 ? megabytes[0] / megabytes[1] : 0;
    const says =
      data === 'starting'
        ? this.#progress(state, share, sizes?.engine)
        : html`<p role="status">${state}</p>`;
    const fetch = this.#button(
      words.fetchEngine(sayBytes(sizes?.engine, this.#locale)),
      'start-engine',
    );
    const acts = {
      waiting: nothing,
      held: fetch,
      starting: this.#button(words.stop, 'stop-engine'),
      ready: nothing,
      unavailable: fetch,
    }[data];
    return this.#row(words.engine, says, acts);
  }

  #light(): TemplateResult {
    const {isLight, isLightByItself} = this.device;
    const words = deviceTextOf(this.#locale);
    return this.#row(
      html`<vg-switch
        look="switch"
        .locale=${this.#locale}
        .label=${words.light}
        ?checked=${isLight}
        @vg-change=${(event: CustomEvent<{checked: boolean}>) => {
          sendCommand(this, 'choose-light', event.detail.checked);
        }}
      ></vg-switch>`,
      html`<p>${words.lightSays}${isLightByItself ? ` ${words.lightByItself}` : ''}</p>`,
      nothing,
    );
  }

  protected override render(): unknown {
    const words = deviceTextOf(this.#locale);
    return html`<h2>${words.heading}</h2>
      ${this.#update()} ${this.#copy()} ${this.#engine()} ${this.#light()}
      ${
        this.device.canInstall
          ? this.#row(
              words.install,
              html`<p>${words.installSays}</p>`,
              this.#button(words.install, 'install'),
            )
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-device-panel': VgDevicePanel;
  }
}
