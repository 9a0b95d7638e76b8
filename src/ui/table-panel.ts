import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {twinKindsOf, twinOf} from '../state/table-twin.ts';
import type {Twin, TwinKind, TwinRow} from '../state/twin.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import {icon} from '../styles/icons.ts';
import './controls/vg-segment.ts';
import './controls/vg-table.ts';
import {sendCommand, sendTransition} from './send.ts';

/** What the app needs to write a table to a file or the clipboard. */
export interface TableExport {
  readonly kind: 'csv' | 'copy';
  readonly twin: Twin;
  readonly rows: readonly TwinRow[];
}

/**
 * The table twin of the view: the same snapshot as the map.
 * @fires vg-transition - select, showTable
 * @fires vg-command - `export-table`
 */
@customElement('vg-table-panel')
export class VgTablePanel extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        padding: 14px 20px 0;
        background: var(--surface);
      }
      .head {
        display: flex;
        align-items: flex-start;
        gap: 16px;
        margin-bottom: 10px;
      }
      h2 {
        flex: 1;
        font: 400 16px/24px var(--serif);
        text-wrap: pretty;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 32px;
        padding: 0 10px;
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
        background: var(--surface);
        white-space: nowrap;
      }
      button:hover {
        background: var(--surface-2);
      }
      vg-segment {
        margin-bottom: 10px;
      }
      vg-table {
        flex: 1;
        min-height: 0;
      }
      .note {
        padding: 8px 0 10px;
        font: var(--font-caption);
        color: var(--ink-3);
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @state() private kind: TwinKind = 'territories';

  protected override render(): unknown {
    const {view} = this;
    const {text} = view;
    const kinds = twinKindsOf(view);
    const kind = kinds.includes(this.kind) ? this.kind : kinds[0];
    const twin = kind ? twinOf(view, kind) : null;
    return html`<div class="head">
        <h2>${twin?.title ?? text.table.title}</h2>
        <button
          type="button"
          @click=${() => {
            sendTransition(this, 'showTable', false);
          }}
        >
          ${icon('close')} ${text.table.close}
        </button>
      </div>
      ${
        kinds.length > 1
          ? html`<vg-segment
              .label=${text.table.title}
              .options=${kinds.map((id) => ({id, label: text.table.tabs[id]}))}
              .value=${kind ?? ''}
              @vg-change=${(event: CustomEvent<{value: TwinKind}>) => {
                this.kind = event.detail.value;
              }}
            ></vg-segment>`
          : nothing
      }
      ${twin ? this.#table(twin) : html`<p>${text.sentence.empty}</p>`}`;
  }

  #table(twin: Twin): unknown {
    const {view} = this;
    const isAscending = twin.columns.find(({key}) => key === twin.sortBy)?.kind === 'text';
    return html`<vg-table
        .locale=${view.text.locale}
        .caption=${twin.title}
        .columns=${twin.columns.map((column) => ({
          ...column,
          align: column.kind === 'text' ? ('start' as const) : ('end' as const),
          hasBars: column.kind !== 'text',
        }))}
        .rows=${twin.rows}
        .sort=${{key: twin.sortBy, direction: isAscending ? 'ascending' : 'descending'}}
        .selected=${view.state.selected ?? ''}
        @vg-select=${(event: CustomEvent<{code: string}>) => {
          sendTransition(this, 'select', event.detail.code);
        }}
        @vg-export=${(event: CustomEvent<{kind: 'csv' | 'copy'; rows: readonly TwinRow[]}>) => {
          const detail: TableExport = {kind: event.detail.kind, twin, rows: event.detail.rows};
          sendCommand(this, 'export-table', detail);
        }}
      ></vg-table>
      <p class="note">${twin.note}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-table-panel': VgTablePanel;
  }
}
