import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {RegionFile, RegionValue} from '../../domain/region/region-file.ts';
import {figureIn, seriesIn} from '../../domain/region/region-figures.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import {initialRegion, nameColumn, type RegionChoice} from '../../state/region-choice.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import {marksOf, renderRegionValue} from './region-cell.ts';
import {regionCellStyles} from './region-cell-styles.ts';
import {
  classOf,
  regionColumns,
  regionRows,
  regionSort,
  type RegionColumn,
} from './region-columns.ts';
import {renderSpark} from './region-spark.ts';
import {regionTableStyles} from './region-table-styles.ts';

/** Rows shown before the rest is asked for. */
const opening = 13;
/** The series whose line stands beside its rate. */
const sparkOf = {column: 'homicides-rate', series: 'homicides'} as const;

/**
 * The municipalities of a department: the fact of the map first, with bars in its colours, then the others; the department and the
 * country on top. Order, filter and first column are choices of the address; a row is the municipality on the map.
 * @fires vg-transition - changeRegion, select
 */
@customElement('vg-region-table')
export class VgRegionTable extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    fieldStyles,
    regionCellStyles,
    regionTableStyles,
  ];

  @property({attribute: false}) file: RegionFile | null = null;
  @property() locale: Locale = 'es';
  @property({attribute: false}) choice: RegionChoice = initialRegion;
  /** Code of the selected municipality; empty for none. */
  @property() selected = '';

  @state() private showsAll = false;
  @state() private second = sparkOf.column as string;
  #active = 0;

  #change(change: Partial<RegionChoice>): void {
    sendTransition(this, 'changeRegion', change);
  }

  #sortBy(key: string, isCurrent: boolean): void {
    this.#change({sort: key, isAscending: isCurrent && !this.choice.isAscending});
  }

  #choose(code: string): void {
    sendTransition(this, 'select', code === this.selected ? null : code);
  }

  readonly #onFilter = (event: Event): void => {
    this.#change({filter: (event.target as HTMLInputElement).value});
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const leaps: Readonly<Record<string, number>> = {ArrowUp: -1, ArrowDown: 1};
    const leap = leaps[event.key];
    if (leap === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('.choose')];
    this.#active = Math.min(names.length - 1, Math.max(0, this.#active + leap));
    names[this.#active]?.focus();
    this.requestUpdate();
  };

  override render(): TemplateResult | typeof nothing {
    const {file, locale, choice} = this;
    if (!file) return nothing;
    const text = regionReportTextOf(locale).table;
    const columns = regionColumns(file, choice, locale);
    const order = regionRows(file, columns, choice, locale);
    const rows = this.#shownOf(file, order);
    this.#active = Math.min(this.#active, Math.max(0, rows.length - 1));
    return html`
      ${this.#renderTools(columns)}
      <div class="scroller">
        <table>
          <caption class="visually-hidden">
            ${text.caption(file.name)}
          </caption>
          ${this.#renderHead(file, columns)}
          <tbody @keydown=${this.#onKeyDown}>
            ${this.#renderReference(file, columns, 'department')}
            ${this.#renderReference(file, columns, 'country')}
            ${rows.map((index, place) => this.#renderRow(file, columns, index, place))}
          </tbody>
        </table>
      </div>
      ${rows.length === 0 ? html`<p class="empty">${text.none(choice.filter)}</p>` : nothing}
      ${this.#renderFoot(file, columns, order, rows)}
    `;
  }

  /** The first rows, and the selected one wherever it stands. */
  #shownOf(file: RegionFile, order: readonly number[]): readonly number[] {
    // One row more is shown rather than asked for.
    if (this.showsAll || order.length <= opening + 1) return order;
    const first = order.slice(0, opening);
    const at = order.find((index) => file.municipalities[index]?.code === this.selected);
    return at === undefined || first.includes(at) ? first : [...first, at];
  }

  #renderTools(columns: readonly RegionColumn[]): TemplateResult {
    const text = regionReportTextOf(this.locale).table;
    const [, ...others] = columns;
    const list = (
      label: string,
      kind: string,
      options: readonly RegionColumn[],
      chosen: string,
      act: (id: string) => void,
    ): TemplateResult =>
      html`<label class=${kind}
        >${label}<select
          class="field"
          .value=${chosen}
          @change=${(event: Event) => {
            act((event.target as HTMLSelectElement).value);
          }}
        >
          ${options.map(
            ({id}) =>
              html`<option value=${id} ?selected=${id === chosen}>
                ${factWords(id, this.locale).short}
              </option>`,
          )}
        </select></label
      >`;
    return html`<div class="tools">
      <h2>${text.title}</h2>
      ${list(text.second, 'second', others, this.#secondOf(others), (id) => {
        this.second = id;
      })}
      <label
        >${text.filter}<input
          class="field"
          type="search"
          .value=${this.choice.filter}
          @input=${this.#onFilter}
      /></label>
    </div>`;
  }

  #secondOf(others: readonly RegionColumn[]): string {
    return others.some(({id}) => id === this.second) ? this.second : (others[0]?.id ?? '');
  }

  #kindOf(column: RegionColumn, columns: readonly RegionColumn[]): string {
    const [lead, ...others] = columns;
    if (column.id === lead?.id) return 'lead';
    return column.id === this.#secondOf(others) ? 'extra chosen' : 'extra';
  }

  #renderHead(file: RegionFile, columns: readonly RegionColumn[]): TemplateResult {
    const text = regionReportTextOf(this.locale).table;
    const {key, direction} = regionSort(columns, this.choice);
    const arrow = {ascending: ' ↑', descending: ' ↓'} as const;
    const head = (id: string, label: string, kind: string): TemplateResult => {
      const isCurrent = id === key;
      const turned = direction === 'ascending' ? 'descending' : 'ascending';
      const shown = id === nameColumn ? turned : direction;
      return html`<th scope="col" class=${kind} aria-sort=${isCurrent ? shown : 'none'}>
        <button
          class="sort"
          type="button"
          @click=${() => {
            this.#sortBy(id, isCurrent);
          }}
        >
          ${label}${isCurrent ? html`<span aria-hidden="true">${arrow[shown]}</span>` : nothing}
        </button>
      </th>`;
    };
    const years = seriesIn(file, sparkOf.series)?.years ?? [];
    return html`<thead>
      <tr>
        ${head(nameColumn, text.municipality, 'name')}
        ${columns.map(
          (column) =>
            html`${head(
              column.id,
              `${column.label}, ${column.fact.when}`,
              this.#kindOf(column, columns),
            )}${
              this.#hasSpark(file, column)
                ? html`<th scope="col" class="spark-head extra">
                    ${String(years[0] ?? '')}–${String(years.at(-1) ?? '')}
                  </th>`
                : nothing
            }`,
        )}
      </tr>
    </thead>`;
  }

  #hasSpark(file: RegionFile, {id}: RegionColumn): boolean {
    return (
      id === sparkOf.column && (seriesIn(file, sparkOf.series)?.municipalities ?? null) !== null
    );
  }

  #renderReference(
    file: RegionFile,
    columns: readonly RegionColumn[],
    whose: 'department' | 'country',
  ): TemplateResult {
    const text = regionReportTextOf(this.locale).table;
    const isOwn = whose === 'department';
    const series = seriesIn(file, sparkOf.series);
    return html`<tr class=${isOwn ? 'reference own' : 'reference'}>
      <th scope="row">${isOwn ? file.name : text.country}</th>
      ${columns.map((column) => {
        const value = column.fact[whose];
        return html`<td class=${this.#kindOf(column, columns)}>
            ${column === columns[0] && column.isRate ? this.#leadBar(value, column) : nothing}<span
              class="value"
              >${renderRegionValue(value, column.decimals, text, this.locale)}</span
            >
          </td>
          ${
            this.#hasSpark(file, column) && series
              ? html`<td class="extra">
                  ${this.#spark(series[whose], series.partialYear, series.years)}
                </td>`
              : nothing
          }`;
      })}
    </tr>`;
  }

  #spark(
    values: readonly (number | null)[],
    partialYear: number | null,
    years: readonly number[],
  ): TemplateResult {
    const text = regionReportTextOf(this.locale);
    // A year that is not whole would look like a fall.
    const whole = values.filter((_, index) => years[index] !== partialYear);
    const shown = years.filter((year) => year !== partialYear);
    const name = factWords(sparkOf.series, this.locale).short;
    const words = text.table.trend(name, String(shown[0] ?? ''), String(shown.at(-1) ?? ''));
    return renderSpark(whole, words);
  }

  #leadBar(value: RegionValue | undefined, column: RegionColumn): unknown {
    const figure = figureIn(value);
    const share = column.most > 0 ? figure / column.most : 0;
    if (!(share > 0)) return nothing;
    const kind = `${column.palette}-${String(classOf(figure, column.breaks))}`;
    return html`<svg class="lead-bar" aria-hidden="true">
      ${svg`<rect class=${kind} y="0.25" width="${share * 100}%" height="10.5"></rect>`}
    </svg>`;
  }

  #backBar(value: RegionValue | undefined, column: RegionColumn): unknown {
    const share = column.most > 0 ? figureIn(value) / column.most : 0;
    if (!(share > 0)) return nothing;
    return html`<svg
      class="back"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${svg`<rect x=${100 - share * 100} width=${share * 100} height="10"></rect>`}
    </svg>`;
  }

  #renderRow(
    file: RegionFile,
    columns: readonly RegionColumn[],
    index: number,
    place: number,
  ): TemplateResult {
    const text = regionReportTextOf(this.locale).table;
    const {code = '', name = ''} = file.municipalities[index] ?? {};
    const isSelected = code === this.selected;
    const series = seriesIn(file, sparkOf.series);
    return html`<tr
      class=${isSelected ? 'row selected' : 'row'}
      data-code=${code}
      @click=${() => {
        this.#choose(code);
      }}
    >
      <th scope="row">
        <button
          class="choose"
          type="button"
          tabindex=${place === this.#active ? 0 : -1}
          aria-pressed=${isSelected ? 'true' : 'false'}
          @focus=${() => {
            this.#active = place;
          }}
        >
          ${name}
        </button>
      </th>
      ${columns.map((column) => {
        const value = column.fact.municipalities?.[index];
        const isLead = column === columns[0];
        return html`<td class=${this.#kindOf(column, columns)}>
            ${isLead ? this.#leadBar(value, column) : this.#backBar(value, column)}<span
              class="value"
              >${renderRegionValue(value, column.decimals, text, this.locale)}</span
            >
          </td>
          ${
            this.#hasSpark(file, column) && series
              ? html`<td class="extra">
                  ${this.#spark(series.municipalities?.[index] ?? [], series.partialYear, series.years)}
                </td>`
              : nothing
          }`;
      })}
    </tr>`;
  }

  #renderFoot(
    file: RegionFile,
    columns: readonly RegionColumn[],
    order: readonly number[],
    rows: readonly number[],
  ): TemplateResult {
    const text = regionReportTextOf(this.locale).table;
    const said = (count: number): string => formatNumber(count, this.locale);
    const rest = order.length - rows.length;
    const canShrink = this.showsAll && order.length > opening + 1;
    const marks = marksOf(
      columns.flatMap(({fact}) => rows.map((index) => fact.municipalities?.[index])),
    );
    return html`<div class="foot">
      ${
        rest > 0 || canShrink
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                this.showsAll = rest > 0;
              }}
            >
              ${rest > 0 ? text.more(rest, said(rest)) : text.fewer}
            </button>`
          : html`<span role="status"
              >${text.shown(said(order.length), said(file.municipalities.length))}</span
            >`
      }
      <span>${marks.map((mark) => text.legend[mark]).join('. ')}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-table': VgRegionTable;
  }
}
