import {html, nothing, svg, type TemplateResult} from 'lit';
import '../../charts/vg-trend.ts';
import type {RegionFile, RegionSeries} from '../../domain/region/region-file.ts';
import {factIn, neighboursBy, seriesIn} from '../../domain/region/region-figures.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import {publishersOf} from '../../state/region-figures-words.ts';

/** A trend of the report and the fact by which its neighbours stand below it. */
export const regionTrends = [
  {label: 'venezuelans', series: 'venezolanos-acnur', fact: 'venezolanos-por-mil', digits: 1},
  {
    label: 'displaced',
    series: 'displaced-out-year',
    fact: 'displaced-out-year-rate',
    digits: 1,
  },
  {label: 'homicides', series: 'homicides', fact: 'homicides-rate', digits: 1},
  {label: 'coca', series: 'coca-hectares', fact: 'coca-hectares', digits: 0},
] as const;

/** A value of a series as charts take it: a year, and NaN for none. */
export interface YearValue {
  readonly x: string;
  readonly value: number;
}

/** The department's values without years that have none before the first, and without the year that is not whole. */
export function trendPoints(series: RegionSeries): readonly YearValue[] {
  const points = series.years
    .map((year, index) => ({x: String(year), value: series.department[index] ?? NaN}))
    .filter(({x}) => x !== String(series.partialYear));
  const first = points.findIndex(({value}) => !Number.isNaN(value));
  return first < 0 ? [] : points.slice(first);
}

/** The largest value. */
export const largestOf = (points: readonly YearValue[]): number =>
  Math.max(...points.map(({value}) => value || 0));

/** What is drawn, by whom and of which years, below the name of a trend. */
export function trendCaption(file: RegionFile, series: RegionSeries, locale: Locale): string {
  const {trends} = regionReportTextOf(locale);
  const points = trendPoints(series);
  const what = trends.what[series.id] ?? factWords(series.id, locale).short;
  const publisher = publishersOf(file, series.sources, locale);
  return trends.caption(what, publisher, points[0]?.x ?? '', points.at(-1)?.x ?? '');
}

/** The neighbours and the department as bars from zero, largest first, with the year of the figures. */
export function renderNeighbours(
  file: RegionFile,
  factId: string,
  digits: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  const {trends, table} = regionReportTextOf(locale);
  const fact = factIn(file, factId);
  if (!fact) return nothing;
  const rows = neighboursBy(file, fact);
  if (rows.length < 2) return html`<div><p class="caption">${trends.noNeighbours}</p></div>`;
  const most = Math.max(0, ...rows.map(({value}) => value || 0));
  return html`<div>
    <h4 class="caption">${trends.neighbours(factWords(factId, locale).unit, fact.when)}</h4>
    <ul class="bars">
      ${rows.map(({code, name, value}) => {
        const isMissing = Number.isNaN(value);
        const share = isMissing || most === 0 ? 0 : value / most;
        return html`<li class=${code === file.code ? 'own' : ''}>
          <span class="bar-name" title=${name}>${name}</span>
          <svg width="100%" height="10" aria-hidden="true">
            ${svg`<rect width="${share * 100}%" height="10"></rect>`}
          </svg>
          <span>${isMissing ? table.missingShort : formatNumber(value, locale, digits)}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}

function renderTrend(
  series: RegionSeries,
  points: readonly YearValue[],
  title: string,
  locale: Locale,
): TemplateResult {
  const {trends} = regionReportTextOf(locale);
  const known = points.filter(({value}) => !Number.isNaN(value));
  if (known.every(({value}) => value === 0))
    return html`<p class="caption">${trends.zeros(known[0]?.x ?? '', known.at(-1)?.x ?? '')}</p>`;
  return html`<vg-trend
    .locale=${locale}
    .title=${title}
    .points=${points}
    .breaks=${series.breakYear === null ? [] : [{x: String(series.breakYear), label: ''}]}
    .maximumLabel=${formatNumber(largestOf(points), locale)}
    .height=${98}
  ></vg-trend>`;
}

/** Four series with the neighbours below each, as the mock has them. */
export function renderTrends(file: RegionFile, locale: Locale): TemplateResult {
  const {trends} = regionReportTextOf(locale);
  return html`<section class="trends" aria-label=${trends.title}>
    ${regionTrends.map(({label, series: id, fact, digits}) => {
      const series = seriesIn(file, id);
      const points = series ? trendPoints(series) : [];
      return html`<div>
        <h3>${trends[label]}</h3>
        ${
          series && points.length > 0
            ? html`<p class="caption">${trendCaption(file, series, locale)}</p>
                <div>
                  ${renderTrend(series, points, trends[label], locale)}
                  ${
                    series.partialYear === null
                      ? nothing
                      : html`<p class="caption">${trends.partial(String(series.partialYear))}</p>`
                  }
                </div>`
            : html`<p class="caption">${trends.empty}</p>
                <div></div>`
        }
        ${renderNeighbours(file, fact, digits, locale)}
      </div>`;
    })}
  </section>`;
}
