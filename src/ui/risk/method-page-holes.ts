import {html, type TemplateResult} from 'lit';
import {riskMethodFor} from '../../i18n/risk-pages-method.ts';
import {indicatorSeries, type IndicatorSeries} from '../../methodology/indicator-series.ts';
import {editions, indicators, type Indicator} from '../../methodology/indicators.ts';
import {riskFactors} from '../../methodology/risk-factors.ts';
import {sources, type SourceId} from '../../methodology/sources.ts';
import type {View} from '../../state/view.ts';

const all: readonly Indicator[] = indicators;

/** The series that indicators use and that end before the published edition, with their last year. */
function endedSeries(): readonly IndicatorSeries[] {
  const used = new Set(
    all.flatMap(({derivation}) => ('series' in derivation ? [derivation.series] : [])),
  );
  return indicatorSeries.filter(({id, lastYear}) => used.has(id) && lastYear < editions[0]);
}

/** What is missing and stays missing: generated from the declarations where they say it. */
export function holesList(view: View): TemplateResult {
  const {locale} = view.text;
  const words = riskMethodFor(locale).holes;
  const faults = (id: SourceId): string =>
    sources.find((source) => source.id === id)?.knownFaults[locale] ?? '';
  const ended = endedSeries().map(({name, lastYear}) => `${name[locale]} (${String(lastYear)})`);
  const departmentOnly = all
    .filter(({levels}) => !levels.includes('municipality'))
    .map(({short}) => short[locale]);
  const uncovered = riskFactors
    .filter(({coverage}) => coverage === 'none')
    .map(({number, short}) => `${String(number)} ${short[locale]}`);
  const items = [
    `${words.police}: ${faults('policia-siedco')}`,
    words.bajira,
    words.displacement,
    words.ended(ended.join('; ')),
    words.dates,
    words.departmentOnly(departmentOnly.join('; ')),
    words.noFactor(uncovered.join(', ')),
    words.national,
    `${words.refugees}: ${faults('unhcr-departamentos')}`,
  ];
  return html`<p class="text">${words.intro}</p>
    <ul class="text">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}
