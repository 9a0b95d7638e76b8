import {html, nothing, svg, type TemplateResult} from 'lit';
import type {RegionEvents, RegionFile, RegionPost} from '../../domain/region/region-file.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import {publishersOf} from '../../state/region-figures-words.ts';

/** Columns of years from zero to `most`, the incomplete one hatched; `height` px, as wide as its room. */
export function renderYearBars(
  values: readonly number[],
  most: number,
  partialAt: number,
  words: string,
  height = 34,
): TemplateResult {
  const step = 100 / Math.max(1, values.length);
  return html`<svg
    class="years"
    viewBox="0 0 100 ${height}"
    preserveAspectRatio="none"
    height=${height}
    role="img"
    aria-label=${words}
  >
    ${values.map((value, index) => {
      const size = most > 0 ? (value / most) * (height - 1) : 0;
      return svg`<rect class=${index === partialAt ? 'partial' : ''} x=${index * step + step * 0.12}
        y=${height - 0.5 - size} width=${step * 0.76} height=${size}></rect>`;
    })}
    <line class="base" x1="0" x2="100" y1=${height - 0.25} y2=${height - 0.25}></line>
  </svg>`;
}

/** Entries of each post by year: a row a post, its years as columns on one scale, the last two in numbers. */
export function renderPosts(file: RegionFile, locale: Locale): TemplateResult {
  const {posts: text} = regionReportTextOf(locale);
  if (file.posts.length === 0) return html`<p class="dense">${text.none}</p>`;
  const years = [...new Set(file.posts.flatMap((post) => post.years))].sort((a, b) => a - b);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const of = (post: RegionPost, year: number): number | null =>
    post.entries[post.years.indexOf(year)] ?? null;
  const most = Math.max(0, ...file.posts.flatMap((post) => post.entries));
  const ranked = [...file.posts].sort((a, b) => (of(b, last) ?? -1) - (of(a, last) ?? -1));
  const said = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, locale);
  return html`<p class="caption">${text.caption}</p>
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">${text.post}</th>
          <th scope="col" class="wide">${first}–${last}</th>
          <th scope="col">${last - 1}</th>
          <th scope="col">${last}</th>
        </tr>
      </thead>
      <tbody>
        ${ranked.map((post) => {
          const values = years.map((year) => of(post, year) ?? 0);
          const words = years.map((year) => `${String(year)}: ${said(of(post, year))}`).join('; ');
          const notes = [
            ...(post.mode ? [text.modes[post.mode]] : []),
            ...(post.unsure ? [text.unsure] : []),
            ...(post.entries.length === 0 ? [text.noSeries] : []),
          ].join(', ');
          return html`<tr>
            <th scope="row">
              ${post.name}${notes === '' ? nothing : html` <span class="note">${notes}</span>`}
            </th>
            <td class="wide">
              ${post.entries.length === 0 ? nothing : renderYearBars(values, most, -1, words, 20)}
            </td>
            <td>${said(of(post, last - 1))}</td>
            <td>${said(of(post, last))}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

function renderPartners(
  title: string,
  rows: readonly {readonly code: string; readonly people: number}[],
  file: RegionFile,
  locale: Locale,
): TemplateResult {
  const names = new Map(file.departments);
  const most = Math.max(0, ...rows.map(({people}) => people));
  return html`<div>
    <h3 class="minor">${title}</h3>
    <ul class="bars flow">
      ${rows.slice(0, 5).map(
        ({code, people}) =>
          html`<li>
            <span class="bar-name" title=${names.get(code) ?? code}
              >${names.get(code) ?? code}</span
            >
            <svg width="100%" height="10" aria-hidden="true">
              ${svg`<rect width="${most > 0 ? (people / most) * 100 : 0}%" height="10"></rect>`}
            </svg>
            <span>${formatNumber(people, locale)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Where people left for and came from, largest first, and those who stayed within the department. */
export function renderDisplacement(file: RegionFile, locale: Locale): TemplateResult {
  const {displacement: text} = regionReportTextOf(locale);
  const {origins, destinations, within} = file;
  if (origins.length + destinations.length === 0) return html`<p class="dense">${text.none}</p>`;
  return html`<div class="pair">
      ${renderPartners(text.out, destinations, file, locale)}
      ${renderPartners(text.in, origins, file, locale)}
    </div>
    ${
      within === null
        ? nothing
        : html`<p class="dense">${text.within(formatNumber(within, locale))}</p>`
    }
    <p class="caption">${text.note}</p>`;
}

/** How many events of a kind there were, of which years, and how many people died or are missing where it is stated. */
export function eventWords(item: RegionEvents, locale: Locale): string {
  const {events: text} = regionReportTextOf(locale);
  const sum = item.events.reduce((all, count) => all + count, 0);
  const [first, last] = [String(item.years[0] ?? ''), String(item.years.at(-1) ?? '')];
  const total = text.total(sum, formatNumber(sum, locale), first, last);
  // A year with events and no stated victims makes any sum of victims too small.
  const isWhole = item.victims.every((victims) => victims !== null);
  const victims = item.victims.reduce<number>((all, count) => all + (count ?? 0), 0);
  return isWhole && sum > 0
    ? `${total}; ${text.victims(victims, formatNumber(victims, locale))}`
    : total;
}

/** A small chart for each kind of event, each on its own scale: kinds overlap and are never added. */
export function renderEvents(file: RegionFile, locale: Locale): TemplateResult {
  const {events: text} = regionReportTextOf(locale);
  const ofFile = file.events.filter(({years}) => years.length > 0);
  if (ofFile.length === 0) return html`<p class="dense">${text.none}</p>`;
  return html`<p class="caption">${text.caption}</p>
    <div class="pair">
      ${ofFile.map((item) => {
        const most = Math.max(0, ...item.events);
        const partial = item.partialYear === null ? -1 : item.years.indexOf(item.partialYear);
        const words = item.years
          .map((year, index) =>
            text.year(String(year), formatNumber(item.events[index] ?? 0, locale)),
          )
          .join('; ');
        return html`<div class="kind">
          <h3 class="minor">${text.kinds[item.kind] ?? item.kind}</h3>
          ${renderYearBars(item.events, most, partial, words)}
          <p class="ends">
            <span>${item.years[0]}</span>
            <span>${most > 0 ? text.most(formatNumber(most, locale)) : nothing}</span>
            <span
              >${partial >= 0 ? text.partial(String(item.partialYear)) : item.years.at(-1)}</span
            >
          </p>
          <p class="caption">
            ${eventWords(item, locale)} · ${publishersOf(file, item.sources, locale)}
          </p>
        </div>`;
      })}
    </div>`;
}
