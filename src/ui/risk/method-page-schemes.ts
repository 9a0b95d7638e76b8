import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber, formatPercent} from '../../i18n/format.ts';
import {riskMethodFor} from '../../i18n/risk-pages-method.ts';
import {
  indicatorOf,
  indicators,
  type Indicator,
  type IndicatorId,
} from '../../methodology/indicators.ts';
import {riskFactors} from '../../methodology/risk-factors.ts';
import {schemes, type DeclaredScheme} from '../../methodology/schemes.ts';
import {riskTextFor} from '../../state/risk-words.ts';
import {weightedNodes, type WeightedNode} from '../../state/scheme-weights.ts';
import type {View} from '../../state/view.ts';

const all: readonly Indicator[] = indicators;

/** A weight of the index in percent, one digit; the words for what does not count where it is NaN. */
export function weightWords(weight: number, {text}: View): string {
  if (Number.isNaN(weight)) return riskMethodFor(text.locale).schemes.off;
  return formatPercent(weight / 100, text.locale, 1);
}

function nodeRow(node: WeightedNode, view: View): TemplateResult {
  const {locale} = view.text;
  const words = riskMethodFor(locale);
  const name = node.name ?? indicatorOf(node.id as IndicatorId).short;
  const digits = Number.isInteger(node.weight) ? 0 : 1;
  return html`<tr class=${node.kind}>
    <th scope="row">
      ${name[locale]}
      ${
        node.kind === 'dimension' && node.aggregation
          ? html`<span class="below">${words.aggregations[node.aggregation]}</span>`
          : nothing
      }
    </th>
    <td class="number">${formatNumber(node.weight, locale, digits)}</td>
    <td class="number">${weightWords(node.inIndex.municipality, view)}</td>
    <td class="number">${weightWords(node.inIndex.department, view)}</td>
  </tr>`;
}

function schemeTree(scheme: DeclaredScheme, isOpening: boolean, view: View): TemplateResult {
  const {locale} = view.text;
  const words = riskMethodFor(locale);
  const name = scheme.name[locale];
  const breaks = scheme.breaks.map((limit) =>
    formatNumber(limit, locale, Number.isInteger(limit) ? 0 : 1),
  );
  return html`<h3>${name}</h3>
    <p class="text">${scheme.note[locale]} ${isOpening ? words.schemes.opening : nothing}</p>
    <p class="text">
      ${words.schemes.across(
        words.aggregations[scheme.aggregation],
        words.normalisations[scheme.normalisation],
        breaks.join(' · '),
      )}
      ${scheme.aggregation === 'arithmetic' ? nothing : words.schemes.nominal}
    </p>
    <div class="wide" tabindex="0" role="region" aria-label=${words.schemes.caption(name)}>
      <table class="tree">
        <caption>
          ${words.schemes.caption(name)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.schemes.node}</th>
            <th scope="col" class="number">${words.schemes.weight}</th>
            <th scope="col" class="number">${words.schemes.municipality}</th>
            <th scope="col" class="number">${words.schemes.department}</th>
          </tr>
        </thead>
        <tbody>
          ${weightedNodes(scheme).map((node) => nodeRow(node, view))}
        </tbody>
      </table>
    </div>`;
}

/** Every published scheme as a tree with its weights, declared and multiplied down. */
export function schemeTrees(view: View): TemplateResult {
  const words = riskMethodFor(view.text.locale).schemes;
  return html`<p class="text">${words.intro}</p>
    ${schemes.map((scheme, place) => schemeTree(scheme, place === 0, view))}`;
}

/** The fourteen factors with what covers each. */
export function factorTable(view: View): TemplateResult {
  const {locale} = view.text;
  const words = riskMethodFor(locale).factors;
  const coverage = riskTextFor(view).factors.coverage;
  const speaking = (factor: number): string =>
    all
      .filter(({factors}) => factors.some((one) => one === factor))
      .map(({short}) => short[locale])
      .join(', ');
  const groups = [...new Set(riskFactors.map(({group}) => group))];
  return html`<div class="wide" tabindex="0" role="region" aria-label=${words.caption}>
    <table>
      <caption>
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.name}</th>
          <th scope="col">${words.coverage}</th>
          <th scope="col">${words.indicators}</th>
        </tr>
      </thead>
      ${groups.map(
        (group) =>
          html`<tbody>
            <tr class="dimension">
              <th scope="rowgroup" colspan="3">${words.groups[group]}</th>
            </tr>
            ${riskFactors
              .filter((factor) => factor.group === group)
              .map(
                ({number, name, coverage: covered}) =>
                  html`<tr>
                    <th scope="row">${number}. ${name[locale]}</th>
                    <td>${coverage[covered]}</td>
                    <td>${speaking(number) || '–'}</td>
                  </tr>`,
              )}
          </tbody>`,
      )}
    </table>
  </div>`;
}
