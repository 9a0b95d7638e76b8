import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import type {Locale} from '../../i18n/format.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {renderTableValue} from './table-cell.ts';
import {renderEmptyTable, renderTableHeader, renderTableTools} from './table-parts.ts';
import {
  columnMaxima,
  filterRows,
  sortRows,
  visibleRange,
  type TableColumn,
  type TableRow,
  type TableSort,
} from './table-rows.ts';
import {tableStyles} from './vg-table-styles.ts';

const leaps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The table twin of a map or chart: sorts, filters, chooses a territory, and asks for a copy or a file. Only the rows in
 * sight are in the page; `aria-rowcount` and `aria-rowindex` tell of the others. `prints` puts them all in.
 * @fires vg-select - a row was chosen; detail {code}
 * @fires vg-sort - another order; detail {key, direction}
 * @fires vg-export - detail {kind: 'csv' | 'copy', rows} with the rows as shown
 */
@customElement('vg-table')
export class VgTable extends LitElement {
  static override styles = [controlStyles, buttonStyles, fieldStyles, tableStyles];

  @property() locale: Locale = 'es';
  /** What the table holds, read aloud; the sentence of the view. */
  @property() caption = '';
  /** The first column names the row. */
  @property({attribute: false}) columns: readonly TableColumn[] = [];
  @property({attribute: false}) rows: readonly TableRow[] = [];
  /** Rows to compare with, kept on top: the department, the country. */
  @property({attribute: false}) references: readonly TableRow[] = [];
  @property({attribute: false}) sort: TableSort | null = null;
  @property() filter = '';
  /** Code of the selected territory; empty for none. */
  @property() selected = '';
  @property({type: Boolean}) loading = false;
  /** Why there are no rows at all; a stock sentence where it is empty. */
  @property() emptyText = '';
  @property({type: Boolean}) prints = false;

  #shown: readonly TableRow[] = [];
  #maxima: ReadonlyMap<string, number> = new Map();
  #scrolled = 0;
  #active = 0;
  #rowHeight = matchMedia('(pointer: coarse)').matches ? 44 : 32;

  override willUpdate(changed: PropertyValues<this>): void {
    const ordering = ['rows', 'columns', 'sort', 'filter', 'locale'] as const;
    if (ordering.some((name) => changed.has(name))) {
      const filtered = filterRows(this.rows, this.filter);
      this.#shown = this.sort ? sortRows(filtered, this.columns, this.sort, this.locale) : filtered;
    }
    if (changed.has('rows') || changed.has('columns')) {
      this.#maxima = columnMaxima(this.rows, this.columns);
    }
    const moving = ['rows', 'sort', 'filter', 'selected'] as const;
    if (moving.some((name) => changed.has(name))) {
      const at = this.#shown.findIndex((row) => row.code === this.selected);
      this.#active = Math.max(0, at);
    }
  }

  override updated(changed: PropertyValues<this>): void {
    const [first, end] = this.#range;
    this.style.setProperty('--before', `${String(first * this.#rowHeight)}px`);
    this.style.setProperty('--after', `${String((this.#shown.length - end) * this.#rowHeight)}px`);
    if (changed.has('selected') && this.selected !== '') this.#reveal();
    this.#measure();
  }

  /** Rows are higher when text is enlarged; seen after drawing, so drawn again at the next frame. */
  #measure(): void {
    const row = this.renderRoot.querySelector<HTMLElement>('tbody .row');
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height === 0 || Math.abs(height - this.#rowHeight) < 0.5) return;
    this.#rowHeight = height;
    requestAnimationFrame(() => {
      this.requestUpdate();
    });
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  get #range(): readonly [first: number, end: number] {
    const count = this.#shown.length;
    if (this.prints) return [0, count];
    const height = this.#scroller?.clientHeight ?? 400;
    return visibleRange(this.#scrolled, height, this.#rowHeight, count);
  }

  /** The row that Tab reaches: the active one, or the nearest to it that is in the page. */
  get #focusable(): number {
    const [first, end] = this.#range;
    return Math.min(end - 1, Math.max(first, this.#active));
  }

  #reveal(): void {
    const at = this.#shown.findIndex((row) => row.code === this.selected);
    const scroller = this.#scroller;
    if (at < 0 || !scroller) return;
    const top = at * this.#rowHeight;
    const room = scroller.clientHeight - this.#headHeight;
    const isSeen = top >= scroller.scrollTop && top + this.#rowHeight <= scroller.scrollTop + room;
    if (!isSeen) scroller.scrollTop = top - room / 2;
  }

  get #headHeight(): number {
    return this.renderRoot.querySelector('thead')?.clientHeight ?? 0;
  }

  #scrollTo(index: number): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const top = index * this.#rowHeight;
    const room = scroller.clientHeight - this.#headHeight - this.#rowHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
  }

  readonly #onScroll = (): void => {
    const top = this.#scroller?.scrollTop ?? 0;
    if (Math.abs(top - this.#scrolled) < this.#rowHeight * 4 && top !== 0) return;
    this.#scrolled = top;
    this.requestUpdate();
  };

  #choose(row: TableRow): void {
    if (row.code === null) return;
    this.selected = row.code;
    announce(this, 'vg-select', {code: row.code});
  }

  #sortBy(column: TableColumn): void {
    const first = column.kind === 'text' ? 'ascending' : 'descending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const isSame = this.sort?.key === column.key;
    const direction = isSame && this.sort?.direction === first ? other : first;
    this.sort = {key: column.key, direction};
    announce(this, 'vg-sort', this.sort);
  }

  #export(kind: 'csv' | 'copy'): void {
    announce(this, 'vg-export', {kind, rows: this.#shown});
  }

  readonly #onFilter = (event: Event): void => {
    this.filter = (event.target as HTMLInputElement).value;
    if (this.#scroller) this.#scroller.scrollTop = 0;
    this.#scrolled = 0;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const leap = leaps[event.key];
    if (leap === undefined || this.#shown.length === 0) return;
    event.preventDefault();
    this.#active = Math.min(this.#shown.length - 1, Math.max(0, this.#active + leap));
    this.#scrolled = this.#active * this.#rowHeight - 200;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#scrollTo(this.#active);
      this.renderRoot.querySelector<HTMLElement>('.name[tabindex="0"]')?.focus();
    });
  };

  #renderHead(): TemplateResult {
    return html`<thead>
      <tr aria-rowindex="1">
        ${this.columns.map((column) => {
          const direction = this.sort?.key === column.key ? this.sort.direction : null;
          return renderTableHeader(column, direction, () => {
            this.#sortBy(column);
          });
        })}
      </tr>
      ${this.references.map((row, index) => this.#renderRow(row, index, true))}
    </thead>`;
  }

  #renderRow(row: TableRow, index: number, isReference: boolean): TemplateResult {
    const text = controlsFor(this.locale);
    const [first, ...others] = this.columns;
    const isSelected = row.code !== null && row.code === this.selected;
    const kinds = [
      'row',
      row.code === null ? '' : 'choosable',
      isReference ? 'reference' : '',
      isSelected ? 'selected' : '',
    ];
    const isActive = !isReference && index === this.#focusable;
    const name = first ? renderTableValue(row.values[first.key], first, 0, text, this.locale) : '';
    const position = isReference ? index + 2 : index + 2 + this.references.length;
    return html`<tr
      class=${kinds.join(' ')}
      aria-rowindex=${position}
      @click=${() => {
        this.#choose(row);
      }}
    >
      <th scope="row">
        ${
          row.code === null
            ? name
            : html`<button
                class="name"
                tabindex=${isActive || isReference ? 0 : -1}
                aria-current=${isSelected ? 'true' : nothing}
                @focus=${() => {
                  if (!isReference) this.#active = index;
                }}
              >
                ${name}
              </button>`
        }
      </th>
      ${others.map(
        (column) =>
          html`<td class=${column.align}>
            ${renderTableValue(
              row.values[column.key],
              column,
              isReference ? 0 : (this.#maxima.get(column.key) ?? 0),
              text,
              this.locale,
            )}
          </td>`,
      )}
    </tr>`;
  }

  #renderBody(): TemplateResult {
    const span = this.columns.length;
    if (this.loading) {
      return html`<tbody>
        ${Array.from(
          {length: 8},
          () =>
            html`<tr>
              <td colspan=${span}><div class="skeleton"></div></td>
            </tr>`,
        )}
      </tbody>`;
    }
    const [first, end] = this.#range;
    const rows = this.#shown.slice(first, end);
    return html`<tbody @keydown=${this.#onKeyDown}>
      <tr class="spacer before" aria-hidden="true">
        <td colspan=${span}></td>
      </tr>
      ${rows.map((row, index) => this.#renderRow(row, first + index, false))}
      <tr class="spacer after" aria-hidden="true">
        <td colspan=${span}></td>
      </tr>
    </tbody>`;
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).table;
    const isEmpty = !this.loading && this.#shown.length === 0;
    return html`${renderTableTools({
        filter: this.filter,
        shown: this.#shown.length,
        total: this.loading ? NaN : this.rows.length,
        locale: this.locale,
        onFilter: this.#onFilter,
        onExport: (kind) => {
          this.#export(kind);
        },
      })}
      <div class="scroller" @scroll=${this.#onScroll}>
        <table
          aria-rowcount=${this.#shown.length + this.references.length + 1}
          aria-busy=${this.loading ? 'true' : 'false'}
          aria-describedby="help"
        >
          <caption class="visually-hidden">
            ${this.caption}
          </caption>
          ${this.#renderHead()} ${this.#renderBody()}
        </table>
        ${
          isEmpty
            ? renderEmptyTable(
                this.rows.length === 0 ? '' : this.filter,
                this.emptyText,
                text,
                () => {
                  this.filter = '';
                },
              )
            : nothing
        }
      </div>
      <p class="visually-hidden" id="help">${text.help}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-table': VgTable;
  }
}
