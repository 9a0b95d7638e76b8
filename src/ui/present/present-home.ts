import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {presentTextFor} from '../../i18n/present.ts';
import type {BriefingRecord} from '../../state/briefing-record.ts';
import type {View} from '../../state/view.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {sendCommand, sendTransition} from '../send.ts';
import {presentStyles} from './present-styles.ts';

/** What the list says of an example. */
export interface ExampleCard {
  readonly id: string;
  readonly title: string;
  readonly scenes: number;
}

/**
 * The list of briefings: the user's own, and the examples.
 * @fires vg-transition - openBriefing
 * @fires vg-command - new-briefing, import-briefing, duplicate-briefing, remove-briefing
 */
@customElement('vg-present-home')
export class VgPresentHome extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    presentStyles,
    css`
      :host {
        max-width: 1040px;
        margin: 0 auto;
        padding: 28px 28px 90px;
      }
      header {
        display: grid;
        gap: 10px;
      }
      section {
        margin-top: 34px;
        padding-top: 14px;
        border-top: 2px solid var(--ink);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        align-items: baseline;
        justify-content: space-between;
      }
      .head + .note {
        margin-top: 2px;
      }
      li {
        display: flex;
        gap: 12px;
        align-items: center;
        min-height: 60px;
        padding: 8px 0;
        border-bottom: 1px solid var(--line);
      }
      .title {
        flex: 1;
        min-width: 0;
        padding: 4px 0;
        text-align: start;
        background: none;
        border: 0;
        border-radius: var(--radius-control);
      }
      .title strong {
        display: block;
        overflow-wrap: anywhere;
        font: 600 18px/24px var(--serif);
        letter-spacing: -0.005em;
      }
      .title:hover strong {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 3px;
      }
      .title span {
        font: var(--font-caption);
        color: var(--ink-3);
      }
      .empty {
        display: grid;
        gap: 8px;
        justify-items: start;
        max-width: 60ch;
        padding: 22px 0 6px;
      }
      .empty strong {
        font: 600 18px/24px var(--serif);
      }
      .drop {
        margin-top: 14px;
      }
      .notice {
        margin-top: 14px;
      }
      @media (max-width: 600px) {
        :host {
          padding: 18px 16px 90px;
        }
      }
      @media print {
        .button,
        .drop,
        input {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) records: readonly BriefingRecord[] = [];
  @property({attribute: false}) examples: readonly ExampleCard[] = [];
  /** Where the records are kept: `kept`, or what keeps them from it. */
  @property({attribute: false}) status: 'kept' | 'memory-only' | 'full' = 'kept';
  /** Set above the lists: a link to a briefing that is not here, or one that cannot be read. */
  @property({attribute: false}) message: unknown = nothing;

  protected override render(): unknown {
    const words = presentTextFor(this.view.text.locale);
    return html`
      <header>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </header>
      ${this.message}
      ${
        this.status === 'kept'
          ? nothing
          : html`<div class="notice" role="status">
              ${icon('warning')}
              <p>${words.unkept[this.status]}</p>
            </div>`
      }
      <section aria-labelledby="own">
        <div class="head">
          <h2 id="own">${words.own}</h2>
          <div class="actions">${this.#import()} ${this.#create()}</div>
        </div>
        ${
          this.records.length === 0
            ? this.#empty()
            : html`<ul>
                ${this.records.map((record) => this.#own(record))}
              </ul>`
        }
        <p class="note drop">${words.drop}</p>
      </section>
      <section aria-labelledby="examples">
        <div class="head"><h2 id="examples">${words.examples}</h2></div>
        <p class="note">${words.examplesLead}</p>
        <ul>
          ${this.examples.map((example) => this.#example(example))}
        </ul>
      </section>
    `;
  }

  #import(): unknown {
    const words = presentTextFor(this.view.text.locale);
    return html`<label class="button line"
      >${icon('download')}${words.import}<input
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const file = input.files?.[0];
          if (file) sendCommand(this, 'import-briefing', file);
          input.value = '';
        }}
    /></label>`;
  }

  #create(): unknown {
    const words = presentTextFor(this.view.text.locale);
    return html`<button
      type="button"
      class="button line"
      @click=${() => {
        sendCommand(this, 'new-briefing');
      }}
    >
      ${icon('plus')}${words.create}
    </button>`;
  }

  #empty(): unknown {
    const words = presentTextFor(this.view.text.locale);
    return html`<div class="empty">
      <strong>${words.empty}</strong>
      <p>${words.emptyLead}</p>
      <button
        type="button"
        class="button solid"
        @click=${() => {
          sendTransition(this, 'showScreen', 'explorar');
        }}
      >
        ${icon('map')}${words.goExplore}
      </button>
    </div>`;
  }

  #row(id: string, title: string, detail: string, tools: unknown): unknown {
    const words = presentTextFor(this.view.text.locale);
    return html`<li>
      <button
        type="button"
        class="title"
        @click=${() => {
          sendTransition(this, 'openBriefing', {briefing: id, scene: 1});
        }}
      >
        <strong>${title}</strong><span>${detail}</span>
      </button>
      <div class="actions">
        <button
          type="button"
          class="button icon-only"
          aria-label=${words.duplicateBriefing(title)}
          title=${words.duplicate}
          @click=${() => {
            sendCommand(this, 'duplicate-briefing', {id});
          }}
        >
          ${icon('copy')}
        </button>
        ${tools}
      </div>
    </li>`;
  }

  #own({id, title, saved, scenes}: BriefingRecord): unknown {
    const {locale} = this.view.text;
    const words = presentTextFor(locale);
    const when = words.saved(formatDate(saved.slice(0, 10), locale));
    return this.#row(
      id,
      title,
      `${words.scenes(formatNumber(scenes, locale))} · ${when}`,
      html`<button
        type="button"
        class="button icon-only"
        aria-label=${words.removeBriefing(title)}
        title=${words.remove}
        @click=${() => {
          sendCommand(this, 'remove-briefing', {id});
        }}
      >
        ${icon('close')}
      </button>`,
    );
  }

  #example({id, title, scenes}: ExampleCard): unknown {
    const {locale} = this.view.text;
    const words = presentTextFor(locale);
    return this.#row(id, title, words.scenes(formatNumber(scenes, locale)), nothing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-present-home': VgPresentHome;
  }
}
