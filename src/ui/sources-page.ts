import {publisherIn} from '../i18n/publishers.ts';
import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {formatDate, formatNumber} from '../i18n/format.ts';
import {measures} from '../methodology/measures.ts';
import {sources} from '../methodology/sources.ts';
import {tables} from '../methodology/tables.ts';
import {methodVersion} from '../methodology/version.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import {sendCommand} from './send.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];
const shownRows = 200;

/**
 * Sources, measures and tables as declared, and a read-only SQL query on the same tables. The slot is for what is on this
 * device.
 * @fires vg-command - `start-engine`
 */
@customElement('vg-sources-page')
export class VgSourcesPage extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        max-width: 980px;
        margin: 0 auto;
        padding: 28px 28px 80px;
      }
      h1 {
        margin: 0 0 8px;
        font: var(--font-region);
      }
      h2 {
        margin: 36px 0 8px;
        padding-top: 14px;
        border-top: 2px solid var(--ink);
        font: 600 20px/26px var(--serif);
      }
      h3 {
        font: 600 16px/22px var(--sans);
        margin-bottom: 6px;
      }
      .lead {
        font: 400 17px/26px var(--serif);
        max-width: 62ch;
      }
      article {
        padding: 16px 0;
        border-top: 1px solid var(--line);
      }
      dl {
        display: grid;
        grid-template-columns: 130px minmax(0, 1fr);
        gap: 4px 16px;
      }
      dt {
        color: var(--ink-3);
        font: var(--font-dense);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      a {
        color: var(--accent);
        text-underline-offset: 3px;
      }
      .scroll {
        overflow: auto;
        max-height: 420px;
        margin-top: 10px;
      }
      table {
        border-collapse: collapse;
        font: var(--font-table);
      }
      th,
      td {
        padding: 6px 12px 6px 0;
        text-align: left;
        border-bottom: 1px solid var(--line);
        vertical-align: top;
      }
      textarea {
        width: 100%;
        min-height: 96px;
        padding: 10px;
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
        background: var(--surface);
        color: inherit;
        font:
          400 13px/19px ui-monospace,
          monospace;
      }
      button {
        min-height: 34px;
        margin-top: 8px;
        padding: 0 16px;
        border: 0;
        border-radius: var(--radius-control);
        color: var(--ink-inverse);
        background: var(--ink);
        font-weight: 600;
      }
      button[disabled] {
        opacity: 0.45;
      }
      .error {
        margin-top: 8px;
        color: var(--error);
      }
      code {
        font:
          400 13px/18px ui-monospace,
          monospace;
      }
      @media (max-width: 600px) {
        dl {
          grid-template-columns: 1fr;
        }
        :host {
          padding: 18px 16px 60px;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) query!: (sql: string) => Promise<Rows>;
  @state() private sql =
    'SELECT year(month) AS anio, sum(people)::DOUBLE AS entradas\nFROM entries GROUP BY 1 ORDER BY 1';
  @state() private rows: Rows | null = null;
  @state() private error = '';
  @state() private isRunning = false;

  protected override render(): unknown {
    const {text} = this.view;
    return html`<h1>${text.sources.title}</h1>
      <p class="lead">${text.sources.intro}</p>
      <slot></slot>
      <h2>${text.sources.limits}</h2>
      <p class="lead">${text.sources.limitsText}</p>
      <h2>${text.sources.heading}</h2>
      ${sources.map((source) => this.#source(source))}
      <h2>${text.sources.measures}</h2>
      <p>${text.sources.denominator} ${text.app.method}: ${methodVersion}.</p>
      ${this.#measures()}
      <h2>${text.sources.query}</h2>
      <p>${text.sources.queryIntro}</p>
      ${this.#console()} ${this.#tables()}`;
  }

  #source(source: (typeof sources)[number]): unknown {
    const {text} = this.view;
    const {locale} = text;
    const row = (label: string, value: unknown): unknown =>
      html`<dt>${label}</dt>
        <dd>${value}</dd>`;
    return html`<article id=${source.id}>
      <h3>${source.title[locale]}</h3>
      <dl>
        ${row(text.sources.publisher, publisherIn(source.publisher, locale))}
        ${source.url ? row(text.sources.address, html`<a href=${source.url} rel="noreferrer noopener" target="_blank">${source.url}</a>`) : nothing}
        ${row(text.sources.licence, source.licence[locale])}
        ${source.cutoff ? row(text.sources.cutoff, formatDate(source.cutoff, locale)) : nothing}
        ${row(text.sources.retrieved, formatDate(source.retrieved, locale))}
        ${row(text.sources.coverage, source.coverage[locale])}
        ${row(text.sources.faults, source.knownFaults[locale])}
      </dl>
    </article>`;
  }

  #measures(): unknown {
    const {text} = this.view;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.sources.measures}>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.layers.measure}</th>
            <th scope="col">${text.table.status}</th>
            <th scope="col">${text.sources.classes}</th>
            <th scope="col">${text.legend.source}</th>
          </tr>
        </thead>
        <tbody>
          ${measures.map(
            ({id, kind, breaks, source}) =>
              html`<tr>
                <th scope="row">${text.measures[id].name}</th>
                <td>${text.sources.measureKind[kind]}</td>
                <td>
                  ${breaks.municipality.map((limit) => formatNumber(limit, text.locale)).join(' · ')}
                </td>
                <td>${source}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #console(): unknown {
    const {text, readiness} = this.view;
    const canRun = readiness.data === 'ready' && !this.isRunning;
    return html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#run();
        }}
      >
        <textarea
          aria-label=${text.sources.query}
          spellcheck="false"
          .value=${this.sql}
          @input=${(event: Event) => {
            this.sql = (event.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
        <button ?disabled=${!canRun}>${text.sources.run}</button>
        ${this.#engineState()}
        ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
      </form>
      ${this.rows ? this.#result(this.rows) : nothing}`;
  }

  /** Why a statement cannot be run yet, and what brings it about. */
  #engineState(): unknown {
    const {text, readiness} = this.view;
    if (readiness.data === 'ready') return nothing;
    if (readiness.data !== 'held')
      return html`<p role="status">
        ${readiness.data === 'unavailable' ? text.data.unavailable : text.data.starting}
      </p>`;
    return html`<p role="status">${text.data.held}</p>
      <button
        type="button"
        @click=${() => {
          sendCommand(this, 'start-engine');
        }}
      >
        ${text.data.fetch}
      </button>`;
  }

  async #run(): Promise<void> {
    this.isRunning = true;
    this.error = '';
    try {
      this.rows = await this.query(this.sql);
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    } finally {
      this.isRunning = false;
    }
  }

  #result(rows: Rows): unknown {
    const {text} = this.view;
    const columns = Object.keys(rows[0] ?? {});
    const show = (value: unknown): string => {
      if (value === null || value === undefined) return text.states.missing;
      if (typeof value !== 'number')
        return typeof value === 'string' ? value : JSON.stringify(value);
      return formatNumber(value, text.locale, Number.isInteger(value) ? 0 : 3);
    };
    return html`<p role="status">${text.sources.rows(formatNumber(rows.length, text.locale))}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.sources.query}>
        <table>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, shownRows).map(
              (row) =>
                html`<tr>
                  ${columns.map((column) => html`<td>${show(row[column])}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #tables(): unknown {
    const {text} = this.view;
    return html`<h3>${text.sources.tables}</h3>
      ${tables.map(
        ({name, columns}) =>
          html`<p><code>${name}(${columns.map((column) => column.name).join(', ')})</code></p>`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-sources-page': VgSourcesPage;
  }
}
