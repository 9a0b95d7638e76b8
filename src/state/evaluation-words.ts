import type {Backtest, PredictorSkill} from '../domain/backtest.ts';
import {formatNumber, formatPercent} from '../i18n/format.ts';
import {riskPagesFor} from '../i18n/risk-pages.ts';
import type {RiskPagesText} from '../i18n/risk-pages-es.ts';
import {
  evaluation,
  evaluationSources,
  referenceFigures,
  type Baseline,
  type EvaluationOutcome,
  type Years,
} from '../methodology/evaluation.ts';
import {indicatorOf} from '../methodology/indicators.ts';
import {sources} from '../methodology/sources.ts';
import {schemeOf, schemes, type SchemeId} from '../methodology/schemes.ts';
import {
  findingOf,
  type Evaluation,
  type PredictorId,
  type ReferenceResult,
} from './evaluation-answer.ts';
import type {View} from './view.ts';

/** Digits of a skill: three, as the method gives them. */
export const skillDigits = 3;

/** The words of the evaluation in the language of a view. */
export const evaluationTextFor = ({text}: View): RiskPagesText['evaluation'] =>
  riskPagesFor(text.locale).evaluation;

/** A skill: `0,866`; an en dash where it is not defined. */
export const formatSkill = (value: number, {text}: View): string =>
  formatNumber(value, text.locale, skillDigits);

/** Both years of a span as words. */
export const yearWords = ({from, to}: Years): readonly [from: string, to: string] => [
  String(from),
  String(to),
];

const isScheme = (id: string): id is SchemeId => schemes.some((scheme) => scheme.id === id);

/** What a predictor orders by, in words. */
export function predictorName(id: PredictorId, view: View): string {
  const words = evaluationTextFor(view).predictors;
  if (id === 'own') return words.own(view.state.risk.name);
  if (isScheme(id)) return words.published(schemeOf(id).name[view.text.locale]);
  switch (id) {
    case 'homicide-count':
    case 'homicide-rate':
      return words[id](...yearWords(evaluation.before));
    case 'population':
    case 'coca':
      return words[id](String(evaluation.edition));
  }
}

/** A figure of the method, in words. */
export function referenceName(id: ReferenceResult['id'], view: View): string {
  const words = evaluationTextFor(view).reference.figures;
  const years = referenceFigures.find((figure) => figure.id === id)?.years ?? evaluation.before;
  switch (id) {
    case 'homicide-count':
    case 'homicide-rate':
      return words[id](...yearWords(years));
    case 'population':
    case 'irv':
    case 'coca':
      return words[id](String(years.to));
  }
}

/** What an index is found to be against the best plain figure, as a sentence that hides nothing. */
export function findingSentence(
  outcome: EvaluationOutcome,
  backtest: Backtest,
  id: PredictorId,
  view: View,
): string {
  const words = evaluationTextFor(view);
  const when = words.before[outcome](...yearWords(evaluation.outcome));
  const finding = findingOf(backtest, id);
  if (!finding) return words.unknown(when);
  const {own, best, difference} = finding;
  return words[difference.verdict](
    when,
    words.plain[best.id as Baseline],
    formatSkill(best.auc.value, view),
    formatSkill(own.auc.value, view),
  );
}

/** What to do with what was found, over both outcomes; empty where one of them cannot be judged. */
export function adviceOf({massacre, homicide, scheme}: Evaluation, view: View): string {
  const words = evaluationTextFor(view).advice;
  const found = [massacre, homicide].map((one) => findingOf(one, scheme)?.difference.verdict);
  if (found.includes(undefined)) return '';
  if (found.every((verdict) => verdict === 'worse')) return words.worse;
  return found.every((verdict) => verdict === 'better') ? words.better : words.mixed;
}

/** Who was left out of a judgement, and why, as a sentence. */
export function leftSentence({left}: Backtest, view: View): string {
  const words = evaluationTextFor(view);
  const count = (number: number): string => formatNumber(number, view.text.locale);
  if (left.total === 0) return words.leftNone;
  const reasons = [
    ...(left.outcome > 0 ? [words.leftReason(words.leftOutcome, count(left.outcome))] : []),
    ...left.predictors
      .filter((predictor) => predictor.count > 0)
      .map(({id, count: missing}) =>
        words.leftReason(predictorName(id as PredictorId, view), count(missing)),
      ),
  ];
  return words.left(count(left.total), count(left.positives), reasons.join('; '));
}

/** How many were judged and in how many it happened, as a sentence. */
export function judgedSentence({n, positives, prevalence}: Backtest, view: View): string {
  const {locale} = view.text;
  return evaluationTextFor(view).judged(
    formatNumber(n, locale),
    formatNumber(positives, locale),
    formatPercent(prevalence, locale, 1),
  );
}

/** What counts as having happened, as a sentence; `limit` is the lowest rate that does. */
export function definitionSentence(outcome: EvaluationOutcome, limit: number, view: View): string {
  const words = evaluationTextFor(view).definition;
  const {locale} = view.text;
  const [from, to] = yearWords(evaluation.outcome);
  if (outcome === 'massacre') return words.massacre(from, to);
  return words.homicide(
    from,
    to,
    formatPercent(evaluation.highShare, locale),
    formatNumber(limit, locale, 1),
  );
}

/** The measures that are shown, with the chance each is read against. */
export function measuresOf(
  {prevalence}: Backtest,
  view: View,
): readonly {
  readonly id: 'auc' | 'averagePrecision' | 'precision';
  readonly name: string;
  readonly chance: number;
  readonly chanceName: string;
}[] {
  const words = evaluationTextFor(view);
  const byChance = {chance: prevalence, chanceName: words.prevalence};
  return [
    {id: 'auc', name: words.charts.auc, chance: 0.5, chanceName: words.chance},
    {id: 'averagePrecision', name: words.charts.averagePrecision, ...byChance},
    {
      id: 'precision',
      name: words.charts.precision(formatNumber(evaluation.reviewed, view.text.locale)),
      ...byChance,
    },
  ];
}

/** The name of a judged predictor. */
export const skillName = ({id}: PredictorSkill, view: View): string =>
  predictorName(id as PredictorId, view);

/** The sources of the outcomes, the plain figures and the indicators that were used, each once, in the order of the method. */
export function sourcesUsed({used}: Evaluation): readonly (typeof sources)[number][] {
  const ids = new Set<string>([
    ...evaluationSources,
    ...used.flatMap((id) => indicatorOf(id).sources),
  ]);
  return sources.filter(({id}) => ids.has(id));
}
