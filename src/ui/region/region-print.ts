import {namedPublisherIn, shortPublisherIn} from '../../i18n/publishers.ts';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {RegionFile, RegionSource} from '../../domain/region/region-file.ts';
import {seriesIn} from '../../domain/region/region-figures.ts';
import {formatDate, formatNumber, formatOrdinal, type Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import {methodVersion} from '../../methodology/version.ts';
import {initialRegion, type RegionChoice} from '../../state/region-choice.ts';
import {keyFigures} from '../../state/region-figures-words.ts';
import {gapWords} from '../../state/region-gaps-words.ts';
import {regionSentence} from '../../state/region-sentence.ts';
import {controlStyles} from '../../styles/shared.ts';
import {eventWords} from './region-blocks.ts';
import {regionCellStyles} from './region-cell-styles.ts';
import {regionColumns} from './region-columns.ts';
import {dimensionName} from './region-index.ts';
import {
  printTableOf,
  renderPrintLegend,
  renderPrintTable,
  renderPrintTrend,
} from './region-print-parts.ts';
import {mostAcross, renderPrintFacts} from './region-print-facts.ts';
import {regionPrintStyles} from './region-print-styles.ts';
import {regionPrintTableStyles} from './region-print-table-styles.ts';
import {regionTrends, renderNeighbours} from './region-trends.ts';

/** Up to as many municipalities there is room for the neighbours and the events too. */
const fewMunicipalities = 12;

/**
 * The report of a department on two pages of A4 or Letter; it is seen on paper only. The map stands in the slot `map`.
 */
@customElement('vg-region-print')
export class VgRegionPrint extends LitElement {
  static override styles = [
    controlStyles,
    regionCellStyles,
    regionPrintTableStyles,
    regionPrintStyles,
  ];

  @property({attribute: false}) file: RegionFile | null = null;
  @property() locale: Locale = 'es';
  @property({attribute: false}) choice: RegionChoice = initialRegion;
  /** The address of the view, for the footer. */
  @property() address = '';
  /** ISO date of the day of print. */
  @property() date = '';

  override render(): TemplateResult | typeof nothing {
    const {file} = this;
    if (!file) return nothing;
    return html`${this.#renderFirst(file)}${this.#renderSecond(file)}`;
  }

  #renderFirst(file: RegionFile): TemplateResult {
    const {locale} = this;
    const text = regionReportTextOf(locale);
    const number = (value: number): string => formatNumber(value, locale);
    const count = file.municipalities.length;
    const [lead] = regionColumns(file, this.choice, locale);
    return html`<section class="page first">
      <div class="head">
        <h1 class=${file.name.length > 30 ? 'long' : ''}>${file.name}</h1>
        <p class="sub">
          <span class="mark">Vigía</span> · ${text.print.report}<br />
          ${text.department(file.code)} · ${text.municipalities(count, number(count))} ·
          ${text.inhabitants(number(file.population.people), String(file.population.year))}
        </p>
      </div>
      <p class="sentence">
        ${regionSentence(file, locale).map(({text: part, isKey}) =>
          isKey ? html`<b>${part}</b>` : part,
        )}
      </p>
      <div class="map"><slot name="map"></slot></div>
      <div class="under">
        ${
          lead
            ? html`<h2>${factWords(lead.id, locale).name}, ${lead.fact.when}</h2>
                ${renderPrintLegend(lead, locale)}`
            : nothing
        }
        <p class="small">${text.sources.disclaimer}</p>
      </div>
      <dl class="figures">
        ${keyFigures(file, locale).map(
          ({label, value, unit, beside, change, source}) =>
            html`<div class="figure">
              <dt>${label}</dt>
              <dd class="value">${value} <span class="unit">${unit}</span></dd>
              ${beside === null ? nothing : html`<dd class="beside">${beside}</dd>`}
              ${change === '' ? nothing : html`<dd class="change">${change}</dd>`}
              <dd class="source">${source}</dd>
            </div>`,
        )}
      </dl>
      ${this.#renderFoot(file, '1')}
    </section>`;
  }

  #renderSecond(file: RegionFile): TemplateResult {
    const {locale, choice} = this;
    const text = regionReportTextOf(locale);
    const table = printTableOf(file, choice, locale);
    const isAcross = file.municipalities.length <= mostAcross;
    const title = isAcross ? text.print.facts : text.table.title;
    return html`<section class=${isAcross ? 'page second sparse' : 'page second'}>
      <div class="head">
        <h1>${file.name}: ${title.toLowerCase()}</h1>
        <span class="kind">${text.print.report}</span>
      </div>
      ${isAcross ? renderPrintFacts(file, locale) : renderPrintTable(file, choice, locale)}
      <div class="trends">
        ${regionTrends.map(({label, series: id}) => {
          const series = seriesIn(file, id);
          return series
            ? renderPrintTrend(file, series, text.trends[label], locale)
            : html`<div>
                <h3>${text.trends[label]}</h3>
                <p class="small">${text.trends.empty}</p>
              </div>`;
        })}
      </div>
      ${table.hasRoom ? this.#renderExtra(file) : nothing}
      ${file.municipalities.length <= fewMunicipalities ? this.#renderMore(file) : nothing}
      <div class="method">
        <h2>${text.gaps.title}</h2>
        <div class="gaps">
          ${gapWords(file, locale).map(({names, words}) => html`<p>${names}: ${words}.</p>`)}
        </div>
      </div>
      <div class="method">
        <h2>${text.sources.title}</h2>
        <p class="small">
          ${text.sources.dates} ${text.sources.rates} ${text.sources.method(methodVersion)}
          ${text.index.note} ${text.sources.disclaimer}
        </p>
        ${this.#renderSources(file)}
      </div>
      ${this.#renderFoot(file, '2')}
    </section>`;
  }

  /** What a department of few municipalities has room for: index and why, entries at its posts, displacement. */
  #renderExtra(file: RegionFile): TemplateResult {
    const {locale} = this;
    const text = regionReportTextOf(locale);
    const number = (value: number, digits = 0): string => formatNumber(value, locale, digits);
    const names = new Map(file.departments);
    const row = (name: string, value: string): TemplateResult =>
      html`<div><span>${name}</span><span>${value}</span></div>`;
    const {department, parts, scheme, rankedDepartments} = file.index;
    const posts = [...file.posts]
      .map((post) => ({post, last: post.entries.at(-1) ?? NaN, year: post.years.at(-1)}))
      .sort((one, other) => (other.last || 0) - (one.last || 0));
    const partners = (
      title: string,
      rows: readonly {readonly code: string; readonly people: number}[],
    ): unknown =>
      rows.length === 0
        ? nothing
        : html`<p class="small">${title}</p>
            ${rows.slice(0, 3).map(({code, people}) => row(names.get(code) ?? code, number(people)))}`;
    return html`<div class="extra">
      <div class="facts">
        <h3>${text.index.title}</h3>
        ${
          department.score === null
            ? html`<p class="small">${text.index.none}</p>`
            : html`<p class="small">
                  ${text.index.score(number(department.score, 1))}${
                    department.rank === null
                      ? nothing
                      : `; ${text.index.place(formatOrdinal(department.rank, locale), number(rankedDepartments))}`
                  }
                </p>
                ${parts.map(({id, points}) => row(dimensionName(scheme, id, locale), number(points, 2)))}`
        }
      </div>
      <div class="facts">
        <h3>${text.posts.title}</h3>
        ${
          posts.length === 0
            ? html`<p class="small">${text.posts.none}</p>`
            : posts
                .slice(0, 6)
                .map(({post, last, year}) =>
                  row(
                    `${post.name}${post.unsure ? ` (${text.posts.unsure})` : ''}`,
                    Number.isNaN(last) ? text.posts.noSeries : `${number(last)} (${String(year)})`,
                  ),
                )
        }
        ${posts.length > 6 ? html`<p class="small">${text.print.rest(number(posts.length - 6))}</p>` : nothing}
      </div>
      <div class="facts">
        <h3>${text.displacement.title}</h3>
        ${
          file.origins.length + file.destinations.length === 0
            ? html`<p class="small">${text.displacement.none}</p>`
            : nothing
        }
        ${partners(text.displacement.out, file.destinations)}
        ${partners(text.displacement.in, file.origins)}
      </div>
    </div>`;
  }

  /** What the few municipalities of a small department leave room for: its neighbours, and its events in words. */
  #renderMore(file: RegionFile): TemplateResult {
    const {locale} = this;
    const {events, trends} = regionReportTextOf(locale);
    const neighbours = html`<div class="trends">
      ${regionTrends.map(
        ({label, fact, digits}) =>
          html`<div>
            <h3>${trends[label]}</h3>
            ${renderNeighbours(file, fact, digits, locale)}
          </div>`,
      )}
    </div>`;
    return html`${file.neighbours.length > 0 ? neighbours : nothing}
      <div class="method">
        <h2>${events.title}</h2>
        <div class="gaps">
          ${file.events.map(
            (item) =>
              html`<p>${events.kinds[item.kind] ?? item.kind}: ${eventWords(item, locale)}.</p>`,
          )}
        </div>
      </div>`;
  }

  /** Sources under their licence, so that it is said once: paper is narrow. */
  #renderSources(file: RegionFile): TemplateResult {
    const {locale} = this;
    const text = regionReportTextOf(locale).sources;
    const named = new Set<string>();
    const byLicence = new Map<string, RegionSource[]>();
    for (const source of file.sources) {
      const licence = source.licence[locale];
      byLicence.set(licence, [...(byLicence.get(licence) ?? []), source]);
    }
    return html`<div class="sources">
      ${[...byLicence].map(
        ([licence, sources]) =>
          html`<p>
            <b>${text.licence(licence)}.</b>
            ${sources
              .map(({publisher, title, cutoff}) => {
                const until = cutoff === null ? '' : ` (${text.until(formatDate(cutoff, locale))})`;
                const short = shortPublisherIn(publisher, locale);
                // What it is, the first time it is named.
                const name = named.has(short) ? short : namedPublisherIn(publisher, locale);
                named.add(short);
                return `${name}, ${title[locale]}${until}`;
              })
              .join('; ')}.
          </p>`,
      )}
    </div>`;
  }

  #renderFoot(file: RegionFile, page: string): TemplateResult {
    const {print: text} = regionReportTextOf(this.locale);
    const day = (date: string): string => formatDate(date, this.locale);
    return html`<div class="foot">
      <span class="address">${this.address}</span>
      <span
        >${this.date === '' ? '' : `${text.date(day(this.date))} · `}${text.data(
          day(file.cutoff),
          file.version,
        )}
        · ${text.page(page)}</span
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-print': VgRegionPrint;
  }
}
