import {formatNumber, formatPercent} from '../i18n/format.ts';
import {riskTextOf} from '../i18n/risk.ts';
import type {RiskText} from '../i18n/risk-es.ts';
import {indicatorOf, type IndicatorId} from '../methodology/indicators.ts';
import {riskFactors} from '../methodology/risk-factors.ts';
import {minimumObservedShare} from '../methodology/schemes.ts';
import {isPublished, type ClusterChoice, type Lens} from './risk-choice.ts';
import type {ClusterAnswer, RiskAnswer} from './risk-answer.ts';
import {indicatorOfWord, indicatorsOn} from './risk-scheme.ts';
import type {MapLevel} from './map-level.ts';
import type {View} from './view.ts';

/** How many of the first the firmness speaks of: of 1,122 municipalities, or of 33 departments. */
export const topOf = (level: MapLevel): number => (level === 'department' ? 5 : 20);

/** A piece of the sentence of Riesgo; `control` marks the words that change the view. */
export interface RiskSentencePart {
  readonly text: string;
  readonly control?: 'paint' | 'level';
}

/** The words of Riesgo in the language of a view. */
export const riskTextFor = ({text}: View): RiskText => riskTextOf(text.locale);

/** A score of the index: `6,3`. */
export const formatScore = (score: number, {text}: View): string =>
  formatNumber(score, text.locale, 1);

/** A value of an indicator with its unit: `35,8 por 100.000 hab. y año`. */
export function formatIndicator(id: IndicatorId, value: number, view: View): string {
  const {unit, decimals} = indicatorOf(id);
  const number = formatNumber(value, view.text.locale, decimals);
  const words = riskTextFor(view).units[unit];
  if (unit === 'percent') return view.text.locale === 'es' ? `${number}\u00A0%` : `${number}%`;
  return words ? `${number} ${words}` : number;
}

/** The name of a territory, its code where the gazetteer has none. */
export const placeName = (view: View, code: string): string =>
  view.gazetteer.places.get(code)?.name ?? code;

/** What the lens looks at, in words. */
export function lensName(lens: Lens, view: View): string {
  const words = riskTextFor(view).factors;
  const {locale} = view.text;
  switch (lens.kind) {
    case 'factor': {
      const found = riskFactors.find(({number}) => number === lens.factor);
      return words.factor(String(lens.factor), found?.name[locale] ?? '');
    }
    case 'stage':
      return words.stages[lens.stage];
    case 'indicator':
      return indicatorOfWord(lens.word)?.name[locale] ?? lens.word;
  }
}

/** What a cluster map is about, in words. */
export function clusterVariable({variable}: ClusterChoice, view: View): string {
  if (variable === 'indice') return riskTextFor(view).clusters.index;
  return indicatorOfWord(variable)?.name[view.text.locale] ?? variable;
}

/** Every parameter of a cluster map in one line, as its legend and its exports say them. */
export function clusterParameters(view: View, answer: ClusterAnswer): string {
  const words = riskTextFor(view).clusters;
  const {locale} = view.text;
  const {choice, permutations, seed, cutoff} = answer;
  const weights = {
    queen: words.weights.queen,
    nearest: words.weights.nearest(formatNumber(choice.nearest, locale)),
    band: words.weights.band(formatNumber(choice.km, locale)),
  }[choice.neighbourhood];
  return words.parameters(
    `${clusterVariable(choice, view)}; ${words.statistics[choice.statistic]}`,
    weights,
    permutations > 0
      ? words.permutations(formatNumber(permutations, locale), String(seed))
      : words.normal,
    formatNumber(choice.alpha, locale, choice.alpha < 0.01 ? 3 : 2),
    choice.fdr ? words.withFdr(formatNumber(cutoff, locale, 4)) : words.withoutFdr,
  );
}

/** The other order of a comparison, in words. */
export function againstName(view: View): string {
  const {against} = view.state.risk;
  const words = riskTextFor(view).compare;
  if (against === 'irv') return words.irvLong;
  if (against === 'published') return words.publishedLong;
  return words.other(against.name || words.unnamed);
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function pieces(view: View, risk: RiskAnswer): readonly string[] {
  const {state, text} = view;
  const {sentence, level: levels, exposures, clusters} = riskTextFor(view);
  const level = levels[risk.table.level];
  const index = (): readonly string[] =>
    sentence.index(
      level,
      formatNumber(indicatorsOn(risk.scheme).length, text.locale),
      formatNumber(risk.scheme.dimensions.filter(({weight}) => weight > 0).length, text.locale),
    );
  switch (state.risk.paint) {
    case 'index':
      return index();
    case 'bivariate':
      return sentence.bivariate(exposures[state.risk.exposure], level);
    case 'stability':
      return sentence.stability(formatNumber(topOf(risk.table.level), text.locale), level);
    case 'difference':
      // The IRV speaks of municipalities alone: by department the map shows the index.
      return state.risk.against === 'irv' && risk.table.level === 'department'
        ? index()
        : sentence.difference(againstName(view), level);
    case 'clusters':
      return sentence.clusters(
        state.risk.cluster.variable === 'indice'
          ? clusters.indexInSentence
          : lower(clusterVariable(state.risk.cluster, view)),
        level,
      );
    case 'lens':
      return state.risk.lens ? sentence.lens(lensName(state.risk.lens, view), level) : index();
  }
}

/** The sentence above the map of Riesgo: what is painted, by which unit, from what. */
export function riskSentenceParts(view: View): readonly RiskSentencePart[] {
  const {snapshot, state} = view;
  const words = riskTextFor(view);
  if (!snapshot.risk) return [{text: words.loading}];
  const parts = pieces(view, snapshot.risk);
  const levelWord = words.level[snapshot.risk.table.level];
  const said: RiskSentencePart[] = parts.map((text, index) => {
    if (index === 0) return {text, control: 'paint'};
    return text === levelWord ? {text, control: 'level'} : {text};
  });
  if (state.risk.name) said.push({text: words.sentence.scenario(state.risk.name)});
  else if (Object.keys(state.risk.scenario.weights).length > 0)
    said.push({text: words.sentence.changed});
  else if (!isPublished(state.risk.scenario)) said.push({text: words.sentence.changedMethod});
  if (state.department) said.push({text: words.sentence.only(placeName(view, state.department))});
  return [...said, {text: '.'}];
}

/** Why a territory has no index, as a sentence; empty where it has one. */
export function whyNoIndex(view: View, risk: RiskAnswer, row: number): string {
  const reason = risk.index.reason[row];
  const words = riskTextFor(view);
  if (!reason) return Number.isNaN(risk.index.score[row] ?? NaN) ? words.noIndex : '';
  const {locale} = view.text;
  const dimension = risk.scheme.dimensions.find(({id}) => id === reason.dimension);
  return words.noIndexWhy(
    dimension?.name[locale] ?? reason.dimension,
    formatPercent(reason.observed, locale),
    formatPercent(minimumObservedShare, locale),
  );
}

/** A score with its rank in words: `6,3, puesto 4 de 1.114`; why there is none otherwise. */
export function scoreSentence(view: View, risk: RiskAnswer, code: string): string {
  const row = risk.table.row.get(code);
  if (row === undefined) return riskTextFor(view).noIndex;
  const score = risk.index.score[row] ?? NaN;
  if (Number.isNaN(score)) return whyNoIndex(view, risk, row);
  const {locale} = view.text;
  const rank = riskTextFor(view).sentence.rank(
    formatNumber(risk.ranks[row] ?? NaN, locale),
    formatNumber(risk.ranked, locale),
  );
  return `${formatScore(score, view)}${rank}`;
}

/** The map of Riesgo in words, for who cannot see it. */
export function describeRisk(view: View): string {
  const {snapshot, state} = view;
  const {risk} = snapshot;
  const words = riskTextFor(view);
  const said = [
    riskSentenceParts(view)
      .map(({text}) => text)
      .join(''),
  ];
  if (!risk) return said.join(' ');
  const first = risk.table.table.territories.find((_, row) => risk.ranks[row] === 1);
  const score = first === undefined ? NaN : (risk.cells.get(first)?.value ?? NaN);
  if (first !== undefined)
    said.push(words.sentence.highest(placeName(view, first), formatScore(score, view)));
  const without = [...risk.cells.values()].filter(({status}) => status !== 'observed').length;
  said.push(`${words.noIndexCount(formatNumber(without, view.text.locale))}.`);
  if (state.selected && risk.table.row.has(state.selected))
    said.push(
      words.sentence.selected(
        placeName(view, state.selected),
        scoreSentence(view, risk, state.selected),
        '',
      ),
    );
  said.push(words.says);
  return said.join(' ').replaceAll('..', '.');
}
