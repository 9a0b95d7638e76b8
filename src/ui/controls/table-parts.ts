import {html, type TemplateResult} from 'lit';
import type {ControlsText} from '../../i18n/controls-es.ts';
import {controlsFor} from '../../i18n/controls.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {icon} from './icons.ts';
import type {TableColumn, TableSort} from './table-rows.ts';

/** The filter, how many rows are shown, and the buttons that copy and save them. */
export function renderTableTools(tools: {
  readonly filter: string;
  readonly shown: number;
  /** NaN while the rows are being read. */
  readonly total: number;
  readonly locale: Locale;
  readonly onFilter: (event: Event) => void;
  readonly onExport: (kind: 'csv' | 'copy') => void;
}): TemplateResult {
  const text = controlsFor(tools.locale);
  const [shown, total] = [tools.shown, tools.total].map((count) =>
    formatNumber(count, tools.locale),
  );
  return html`<div class="tools">
    <div class="filter">
      ${icon('search')}
      <input
        class="field"
        type="search"
        aria-label=${text.table.filter}
        placeholder=${text.table.filter}
        .value=${tools.filter}
        @input=${tools.onFilter}
      />
    </div>
    <span class="count" role="status"
      >${Number.isNaN(tools.total) ? text.loading : text.table.rows(shown ?? '', total ?? '')}</span
    >
    <button
      class="button line"
      aria-label=${text.table.copyTable}
      @click=${() => {
        tools.onExport('copy');
      }}
    >
      ${icon('copy')}${text.table.copy}
    </button>
    <button
      class="button line"
      aria-label=${text.table.exportCsv}
      @click=${() => {
        tools.onExport('csv');
      }}
    >
      ${icon('download')}${text.table.csv}
    </button>
  </div>`;
}

/** A column's head: a button that orders by it. */
export function renderTableHeader(
  column: TableColumn,
  direction: TableSort['direction'] | null,
  onSort: () => void,
): TemplateResult {
  const arrow = direction === 'ascending' ? 'arrow-up' : 'arrow-down';
  return html`<th scope="col" class=${column.align} aria-sort=${direction ?? 'none'}>
    <button class="sort" @click=${onSort}>
      ${column.label}<span class=${direction ? '' : 'unsorted'}>${icon(arrow)}</span>
    </button>
  </th>`;
}

/** Why no row is shown: nothing matches the filter, which can be cleared, or there is nothing at all. */
export function renderEmptyTable(
  filter: string,
  reason: string,
  text: ControlsText['table'],
  onClear: () => void,
): TemplateResult {
  const asked = filter.trim();
  if (asked === '') return html`<p class="empty">${reason === '' ? text.noRows : reason}</p>`;
  return html`<p class="empty">
    ${text.empty(asked)} <button class="link" @click=${onClear}>${text.clear}</button>
  </p>`;
}
