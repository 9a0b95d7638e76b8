import {html, nothing, type TemplateResult} from 'lit';
import type {RegionFactValues, RegionFile} from '../../domain/region/region-file.ts';
import type {Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import {regionFactOf} from '../../methodology/region-facts.ts';
import {methodVersion} from '../../methodology/version.ts';
import {publishersOf} from '../../state/region-figures-words.ts';
import {marksOf, renderRegionValue} from './region-cell.ts';

/** A department of so few municipalities has its facts in rows, all of them, and its municipalities in columns. */
export const mostAcross = 2;

/** The name of a fact with its unit, where the name does not say it. */
function nameWithUnit(id: string, locale: Locale): string {
  const {name, unit} = factWords(id, locale);
  const isSaid = /^(por|per) /.test(unit) || name.toLowerCase().includes(unit);
  return isSaid ? name : `${name}, ${unit.startsWith('%') ? '%' : unit}`;
}

/**
 * Every fact of the department: its municipalities, the department, the country, when, and from whom. A department that is one
 * municipality has no column for it.
 */
export function renderPrintFacts(file: RegionFile, locale: Locale): TemplateResult {
  const {table: text, print, sources} = regionReportTextOf(locale);
  const municipalities = file.municipalities.length > 1 ? file.municipalities : [];
  const whole = municipalities.length > 0 ? print.department : file.name;
  const columns = [...municipalities.map(({name}) => name), whole, text.country];
  const isPlain = file.facts.every((fact) => fact.municipalities !== null);
  const sourceOf = (fact: RegionFactValues): string =>
    fact.id === 'index' ? sources.method(methodVersion) : publishersOf(file, fact.sources, locale);
  const row = (fact: RegionFactValues): TemplateResult => {
    const decimals = regionFactOf(fact.id)?.decimals ?? 0;
    const cell = (value: Parameters<typeof renderRegionValue>[0]): TemplateResult =>
      html`<td>${renderRegionValue(value, decimals, text, locale)}</td>`;
    return html`<tr>
      <th scope="row">${nameWithUnit(fact.id, locale)}</th>
      ${municipalities.map(({code}, index) =>
        fact.municipalities
          ? html`<td data-code=${code}>
              ${renderRegionValue(fact.municipalities[index], decimals, text, locale)}
            </td>`
          : html`<td data-code=${code}>–</td>`,
      )}
      ${cell(fact.department)}${cell(fact.country)}
      <td>${fact.when}</td>
      <td class="from">${sourceOf(fact)}</td>
    </tr>`;
  };
  const marks = marksOf(
    file.facts.flatMap(({municipalities: values, department, country}) => [
      ...(municipalities.length > 0 ? (values ?? []) : []),
      department,
      country,
    ]),
  );
  const legend = [
    ...(isPlain || municipalities.length === 0 ? [] : [print.notByMunicipality]),
    ...marks.map((mark) => text.legend[mark]),
  ];
  return html`<div>
    <div class=${file.neighbours.length === 0 ? 'table facts-table wide' : 'table facts-table'}>
      <table>
        <thead>
          <tr>
            <th scope="col">${print.fact}</th>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
            <th scope="col">${print.when}</th>
            <th scope="col" class="from">${print.source}</th>
          </tr>
        </thead>
        <tbody>
          ${file.facts.map(row)}
        </tbody>
      </table>
    </div>
    ${legend.length > 0 ? html`<p class="small">${legend.join('. ')}.</p>` : nothing}
  </div>`;
}
