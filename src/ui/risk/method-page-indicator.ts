import {publisherIn} from '../../i18n/publishers.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {riskMethodFor} from '../../i18n/risk-pages-method.ts';
import type {Indicator, IndicatorId} from '../../methodology/indicators.ts';
import {schemes} from '../../methodology/schemes.ts';
import {sources, type Source} from '../../methodology/sources.ts';
import type {MapGeometry} from '../../map/geometry.ts';
import {formatIndicator, riskTextFor} from '../../state/risk-words.ts';
import {indicatorWeight} from '../../state/scheme-weights.ts';
import type {View} from '../../state/view.ts';
import {formulaWords, periodOf} from './method-page-formula.ts';
import {coverageFigure, coverageOf} from './method-page-map.ts';
import {weightWords} from './method-page-schemes.ts';

function sourceBlock(source: Source, view: View): TemplateResult {
  const {locale} = view.text;
  const words = riskMethodFor(locale).indicators;
  const facts = [
    publisherIn(source.publisher, locale),
    `${words.licence}: ${source.licence[locale]}`,
    ...(source.cutoff ? [`${words.cutoff}: ${formatDate(source.cutoff, locale)}`] : []),
    `${words.retrieved}: ${formatDate(source.retrieved, locale)}`,
  ];
  return html`<div class="source">
    <p>
      ${
        source.url
          ? html`<a href=${source.url} rel="noreferrer noopener" target="_blank"
              >${source.title[locale]}</a
            >`
          : source.title[locale]
      }.
      ${facts.join('. ')}.
    </p>
    <p class="note">${words.faults}: ${source.knownFaults[locale]}</p>
  </div>`;
}

function goalpostWords(indicator: Indicator, view: View): string {
  const words = riskMethodFor(view.text.locale).indicators;
  const {min, max, log, reason} = indicator.goalposts;
  const at = (value: number): string => formatIndicator(indicator.id as IndicatorId, value, view);
  const ends = (indicator.direction === 'more' ? words.goalpostsValue : words.inverted)(
    at(min),
    at(max),
  );
  const said = log ? `${ends}; ${words.logScale}` : ends;
  // A unit may end with the point of its abbreviation.
  return `${said.replace(/\.$/, '')}. ${reason[view.text.locale]}`;
}

function weightLines(indicator: Indicator, view: View): readonly string[] {
  const {locale} = view.text;
  const words = riskMethodFor(locale).indicators;
  return schemes.map((scheme) => {
    const weight = indicatorWeight(scheme, indicator.id as IndicatorId);
    const name = scheme.name[locale];
    if (!weight) return words.notIn(name);
    return words.weightIn(
      name,
      weightWords(weight.municipality, view),
      weightWords(weight.department, view),
    );
  });
}

function coverageBlock(
  indicator: Indicator,
  geometry: MapGeometry | null,
  view: View,
): TemplateResult {
  const {locale} = view.text;
  const words = riskMethodFor(locale).indicators;
  const table = view.snapshot.risk?.table;
  if (!table) return html`<p class="note">${words.coverageLater}</p>`;
  const title = words.coverage(riskTextFor(view).level[table.level], String(table.edition));
  const coverage = coverageOf(table, indicator.id);
  return html`<h4>${title}</h4>
    ${
      coverage
        ? coverageFigure(indicator.short[locale], coverage, {geometry, table, view})
        : html`<p class="note">${words.noLevel}</p>`
    }`;
}

/** The facts of an indicator, from its declaration alone. */
export function indicatorFacts(indicator: Indicator, view: View): TemplateResult {
  const {locale} = view.text;
  const words = riskMethodFor(locale).indicators;
  const risk = riskTextFor(view);
  const used = sources.filter(({id}) => indicator.sources.includes(id));
  const row = (label: string, value: unknown): TemplateResult =>
    html`<dt>${label}</dt>
      <dd>${value}</dd>`;
  return html`<dl>
    ${row(words.definition, indicator.note[locale])}
    ${row(words.formula, formulaWords(indicator, view))}
    ${row(words.unit, risk.units[indicator.unit] || '–')}
    ${row(words.denominator, indicator.denominator?.[locale] ?? words.noDenominator)}
    ${row(words.period, periodOf(indicator) ?? words.noPeriod)}
    ${row(words.direction, words.directions[indicator.direction])}
    ${row(words.goalposts, goalpostWords(indicator, view))}
    ${row(words.factors, indicator.factors.map((factor) => formatNumber(factor, locale)).join(', '))}
    ${row(words.stages, indicator.stages.map((stage) => risk.factors.stages[stage]).join(', '))}
    ${row(words.levels, indicator.levels.map((level) => risk.level[level]).join(', '))}
    ${row(
      words.weight,
      weightLines(indicator, view).map((line) => html`<span class="line">${line}</span>`),
    )}
    ${row(
      words.sources,
      used.map((source) => sourceBlock(source, view)),
    )}
  </dl>`;
}

/** The sheet of an indicator; its map is drawn only when it is open. */
export function indicatorSheet(
  indicator: Indicator,
  isOpen: boolean,
  {
    view,
    geometry,
    onToggle,
  }: {view: View; geometry: MapGeometry | null; onToggle: (isOpen: boolean) => void},
): TemplateResult {
  const {locale} = view.text;
  return html`<details
    id="indicator-${indicator.id}"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      onToggle((event.target as HTMLDetailsElement).open);
    }}
  >
    <summary>
      <h3>${indicator.name[locale]}</h3>
      <span class="note">${periodOf(indicator) ?? nothing}</span>
    </summary>
    <div class="sheet">
      ${indicatorFacts(indicator, view)}
      <div>${isOpen ? coverageBlock(indicator, geometry, view) : nothing}</div>
    </div>
  </details>`;
}
