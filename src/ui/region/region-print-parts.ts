import {html, nothing, svg, type TemplateResult} from 'lit';
import {placeTrend} from '../../charts/trend-geometry.ts';
import type {RegionFile, RegionSeries} from '../../domain/region/region-file.ts';
import {figureIn} from '../../domain/region/region-figures.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import type {RegionChoice} from '../../state/region-choice.ts';
import {marksOf, renderRegionValue} from './region-cell.ts';
import {classOf, regionColumns, regionRows, type RegionColumn} from './region-columns.ts';
import {largestOf, trendCaption, trendPoints} from './region-trends.ts';

/** How a table is set on the second page: blocks side by side, and which columns each has room for. */
export interface PrintTable {
  readonly blocks: 1 | 2 | 3;
  readonly columns: readonly RegionColumn[];
  /** True where the page has room for more than the table, the trends and the sources. */
  readonly hasRoom: boolean;
}

const narrow = {
  2: ['homicides-rate', 'expulsados', 'coca-hectares', 'index'],
  3: ['homicides-rate', 'index'],
} as const;

/** Every municipality stands in the table: many of them in blocks side by side, with fewer columns. */
export function printTableOf(file: RegionFile, choice: RegionChoice, locale: Locale): PrintTable {
  const count = file.municipalities.length;
  const all = regionColumns(file, choice, locale);
  const blocks = count <= 20 ? 1 : count <= 70 ? 2 : 3;
  const hasRoom = count <= 48;
  if (blocks === 1) return {blocks, columns: all, hasRoom};
  const [lead] = all;
  const kept: readonly string[] = narrow[blocks];
  const columns = all.filter((column) => column === lead || kept.includes(column.id));
  return {blocks, columns: columns.slice(0, kept.length + 1), hasRoom};
}

function renderBlock(
  file: RegionFile,
  {columns, blocks}: PrintTable,
  rows: readonly number[],
  locale: Locale,
  hasReferences: boolean,
): TemplateResult {
  const {table: text} = regionReportTextOf(locale);
  const bar = (value: number, column: RegionColumn): unknown =>
    blocks === 1 && column === columns[0]
      ? html`<svg class="print-bar" viewBox="0 0 100 6" preserveAspectRatio="none">
          ${svg`<rect class="${column.palette}-${String(classOf(value, column.breaks))}" y="0.2"
            width=${value > 0 ? (value / column.most) * 100 : 0} height="5.6"></rect>`}
        </svg>`
      : nothing;
  const reference = (whose: 'department' | 'country'): TemplateResult =>
    html`<tr class="reference ${whose}">
      <th scope="row">${whose === 'department' ? file.name : text.country}</th>
      ${columns.map(
        (column) =>
          html`<td>
            ${column.isRate ? bar(figureIn(column.fact[whose]), column) : nothing}${renderRegionValue(
              column.fact[whose],
              column.decimals,
              text,
              locale,
            )}
          </td>`,
      )}
    </tr>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${text.municipality}</th>
        ${columns.map(({label, fact}) => html`<th scope="col">${label}, ${fact.when}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${hasReferences ? [reference('department'), reference('country')] : nothing}
      ${rows.map((index) => {
        const {code, name} = file.municipalities[index] ?? {code: '', name: ''};
        return html`<tr data-code=${code}>
          <th scope="row">${name}</th>
          ${columns.map((column) => {
            const value = column.fact.municipalities?.[index];
            return html`<td>
              ${bar(figureIn(value), column)}${renderRegionValue(value, column.decimals, text, locale)}
            </td>`;
          })}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The whole table in its blocks, in the order of the screen, and the legend of its marks. */
export function renderPrintTable(
  file: RegionFile,
  choice: RegionChoice,
  locale: Locale,
): TemplateResult {
  const {table: text, print} = regionReportTextOf(locale);
  const table = printTableOf(file, choice, locale);
  // A filter is of the screen: paper has every municipality.
  const whole = {...choice, filter: ''};
  const order = regionRows(file, table.columns, whole, locale);
  // The first block has the two reference rows as well.
  const size = Math.ceil((order.length + 2) / table.blocks);
  const blocks = Array.from({length: table.blocks}, (_, block) =>
    order.slice(Math.max(0, block * size - 2), Math.max(0, (block + 1) * size - 2)),
  );
  const marks = marksOf(
    table.columns.flatMap(({fact}) => order.map((index) => fact.municipalities?.[index])),
  );
  const rest = table.blocks === 1 ? [] : [print.columns];
  return html`<div class="table blocks-${table.blocks} ${table.hasRoom ? 'roomy' : ''}">
      ${blocks.map((rows, block) => renderBlock(file, table, rows, locale, block === 0))}
    </div>
    <p class="small">${[...marks.map((mark) => text.legend[mark]), ...rest].join('. ')}.</p>`;
}

const room = {width: 180, height: 66, top: 12, right: 40, bottom: 13};

/** A series as a vector for paper: area and line from zero, the largest and the last value, the first and the last year. */
export function renderPrintTrend(
  file: RegionFile,
  series: RegionSeries,
  title: string,
  locale: Locale,
): TemplateResult {
  const {trends} = regionReportTextOf(locale);
  const points = trendPoints(series);
  const known = points.filter(({value}) => !Number.isNaN(value));
  if (known.length === 0)
    return html`<div>
      <h3>${title}</h3>
      <p class="small">${trends.empty}</p>
    </div>`;
  if (known.every(({value}) => value === 0))
    return html`<div>
      <h3>${title}</h3>
      <p class="small">${trendCaption(file, series, locale)}</p>
      <p class="small">${trends.zeros(known[0]?.x ?? '', known.at(-1)?.x ?? '')}</p>
    </div>`;
  const breaks = series.breakYear === null ? [] : [String(series.breakYear)];
  const layout = placeTrend(points, breaks, room);
  const placed = layout.points.filter(({value}) => !Number.isNaN(value));
  const last = placed.at(-1);
  const most = largestOf(points);
  const peak = placed.find(({value}) => value === most);
  const [first, end] = [layout.points[0], layout.points.at(-1)];
  const write = (value: number): string => formatNumber(value, locale);
  return html`<div>
    <h3>${title}</h3>
    <p class="small">${trendCaption(file, series, locale)}</p>
    <svg class="trend" viewBox="0 0 ${room.width} ${room.height}" width="100%">
      <path class="area" d=${layout.areaPath}></path>
      <path class="line" d=${layout.linePath}></path>
      ${layout.breaks.map(
        ({path, x}) => svg`<path class="line suspect" d=${path}></path>
          <text x=${Math.min(x, room.width - 30)} y=${layout.base - 4} text-anchor="middle">${trends.possibleBreak}</text>`,
      )}
      ${layout.alone.map(({px, py}) => svg`<circle cx=${px} cy=${py} r="1.6"></circle>`)}
      <line class="baseline" x1="0" x2=${room.width} y1=${layout.base} y2=${layout.base}></line>
      ${
        peak && peak !== last
          ? svg`<text x=${Math.min(Math.max(peak.px, 14), room.width - 50)} y=${peak.py - 3}
              text-anchor="middle">${write(peak.value)}</text>`
          : nothing
      }
      ${
        last
          ? svg`<circle cx=${last.px} cy=${last.py} r="2.4"></circle>
              <text class="last" x=${last.px + 5} y=${last.py + 3.5}>${write(last.value)}</text>`
          : nothing
      }
      ${first ? svg`<text x="0" y=${room.height - 2}>${first.x}</text>` : nothing}
      ${end && end !== first ? svg`<text x=${end.px} y=${room.height - 2} text-anchor="middle">${end.x}</text>` : nothing}
    </svg>
    ${
      series.partialYear === null
        ? nothing
        : html`<p class="small">${trends.partial(String(series.partialYear))}</p>`
    }
  </div>`;
}

/** Classes of the map with their limits and how many municipalities each has, and the states without a class. */
export function renderPrintLegend(column: RegionColumn, locale: Locale): TemplateResult {
  const text = regionReportTextOf(locale);
  const values = column.fact.municipalities ?? [];
  const known = values.map((value) => figureIn(value)).filter((value) => !Number.isNaN(value));
  const counts = Array.from(
    {length: column.breaks.length + 1},
    (_, index) => known.filter((value) => classOf(value, column.breaks) === index + 1).length,
  );
  const others = (['missing', 'not-reported', 'suppressed'] as const)
    .map((status) => ({status, count: values.filter((value) => value.status === status).length}))
    .filter(({count}) => count > 0);
  const step = 30;
  const limit = (value: number): string =>
    formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  return html`<div class="legend">
    <svg viewBox="0 0 ${counts.length * step} 34" width="${(counts.length * step) / 3}mm">
      ${counts.map(
        (
          count,
          index,
        ) => svg`<text x=${index * step + step / 2} y="8" text-anchor="middle">${count}</text>
          <rect class="${column.palette}-${String(index + 1)}" x=${index * step + 0.5} y="11" width=${step - 1} height="10"></rect>`,
      )}
      ${column.breaks.map(
        (value, index) =>
          svg`<text x=${(index + 1) * step} y="31" text-anchor="middle">${limit(value)}</text>`,
      )}
      <text x="0" y="31">0</text>
    </svg>
    <p class="small">
      ${others.map(({status, count}) => `${text.states[status]}: ${String(count)}`).join(' · ')}
    </p>
  </div>`;
}
