import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Scenario as SavedScenario} from '../../domain/assessments/scenario.ts';
import {readScenario} from '../../state/risk-address.ts';
import {riskTextFor} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import {icon} from '../../styles/icons.ts';
import {sendCommand, sendTransition} from '../send.ts';
import {riskStyles} from './risk-styles.ts';

/** A file that was chosen, with its text. */
export interface TextFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * The named scenarios: save the one that is built, open, compare and delete saved ones, share by address, export, import.
 * @fires vg-transition - openScenario, changeRisk
 * @fires vg-command - save-scenario, remove-scenario, export-scenarios, export-index, import-scenarios, share
 */
@customElement('vg-risk-scenarios')
export class VgRiskScenarios extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    fieldStyles,
    riskStyles,
    css`
      :host {
        margin: 14px 0;
        padding-top: 12px;
        border-top: 1px solid var(--line);
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px;
        margin: 6px 0;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        gap: 4px;
        border-top: 1px solid var(--line);
      }
      .name {
        min-height: 32px;
        padding: 4px 0;
        overflow: hidden;
        text-align: start;
        text-overflow: ellipsis;
        background: none;
        border: 0;
      }
      .name:hover {
        text-decoration: underline;
      }
      .name[aria-current] {
        font-weight: 600;
      }
      .tools {
        margin-top: 8px;
      }
      input[type='file'] {
        display: none;
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) saved: readonly SavedScenario[] = [];
  /** Why nothing is kept; empty where it is. */
  @property() warning = '';

  protected override render(): unknown {
    const words = riskTextFor(this.view).builder;
    return html`<h2>${words.scenarios}</h2>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#save();
        }}
      >
        <input
          class="field"
          aria-label=${words.name}
          placeholder=${words.namePlaceholder}
          maxlength="60"
          required
          .value=${this.view.state.risk.name}
        />
        <button type="submit" class="button line">${words.save}</button>
      </form>
      ${this.warning ? html`<p class="note" role="status">${this.warning}</p>` : nothing}
      ${
        this.saved.length === 0
          ? html`<p class="note">${words.none}</p>`
          : html`<ul>
              ${this.saved.map((one) => this.#item(one))}
            </ul>`
      }
      <p class="row tools">
        ${this.#tool(words.share, 'share')} ${this.#tool(words.exportJson, 'export-scenarios')}
        ${this.#tool(words.exportCsv, 'export-index')}
        <button
          type="button"
          class="button line"
          @click=${() => {
            this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
          }}
        >
          ${words.import}
        </button>
        <input
          type="file"
          accept="application/json,.json"
          aria-label=${words.import}
          @change=${(event: Event) => void this.#import(event.target as HTMLInputElement)}
        />
      </p>`;
  }

  #tool(label: string, command: string): unknown {
    return html`<button
      type="button"
      class="button line"
      @click=${() => {
        sendCommand(this, command);
      }}
    >
      ${label}
    </button>`;
  }

  #save(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('form input');
    const name = field?.value.trim() ?? '';
    if (name === '') return;
    sendTransition(this, 'changeRisk', {name});
    sendCommand(this, 'save-scenario', {name});
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    field.value = '';
    if (!file) return;
    const detail: TextFile = {fileName: file.name, text: await file.text()};
    sendCommand(this, 'import-scenarios', detail);
  }

  #item({id, name, text}: SavedScenario): unknown {
    const words = riskTextFor(this.view).builder;
    const scenario = readScenario(text);
    const isOpen = this.view.state.risk.name === name;
    return html`<li>
      <button
        type="button"
        class="name"
        title=${words.open(name)}
        aria-current=${isOpen ? 'true' : nothing}
        ?disabled=${!scenario}
        @click=${() => {
          if (scenario) sendTransition(this, 'openScenario', {name, scenario});
        }}
      >
        ${name}
      </button>
      <button
        type="button"
        class="button"
        aria-label=${words.compareWith(name)}
        ?disabled=${!scenario}
        @click=${() => {
          if (!scenario) return;
          sendTransition(this, 'changeRisk', {
            against: {name, scenario},
            panel: 'compare',
            paint: 'difference',
          });
        }}
      >
        ${words.compare}
      </button>
      <button
        type="button"
        class="button icon-only"
        aria-label=${words.remove(name)}
        title=${words.remove(name)}
        @click=${() => {
          sendCommand(this, 'remove-scenario', {id});
        }}
      >
        ${icon('close')}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-scenarios': VgRiskScenarios;
  }
}
