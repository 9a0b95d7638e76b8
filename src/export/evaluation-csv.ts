import {publisherIn} from '../i18n/publishers.ts';
import type {Backtest} from '../domain/backtest.ts';
import type {Estimate} from '../domain/backtest-interval.ts';
import {formatNumber, formatPercent} from '../i18n/format.ts';
import {evaluation, type EvaluationOutcome} from '../methodology/evaluation.ts';
import {indicatorOf, type IndicatorId} from '../methodology/indicators.ts';
import {schemeOf} from '../methodology/schemes.ts';
import {methodVersion} from '../methodology/version.ts';
import type {Evaluation, EvaluationFile, ReferenceResult} from '../state/evaluation-answer.ts';
import {
  definitionSentence,
  evaluationTextFor,
  leftSentence,
  referenceName,
  skillName,
  sourcesUsed,
} from '../state/evaluation-words.ts';
import {writeScenario} from '../state/risk-address.ts';
import type {View} from '../state/view.ts';
import type {ExportContext} from './csv.ts';

const digits = 6;

/** A number with a point and no grouping; empty where there is none. */
const number = (value: number): string =>
  Number.isNaN(value) ? '' : String(Number(value.toFixed(digits)));

/** Every text in quotes; one that a spreadsheet would take for a formula gets an apostrophe. @see OWASP, CSV Injection */
function quote(text: string): string {
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function headerLines(view: View, answer: Evaluation, context: ExportContext): readonly string[] {
  const {csv, app} = view.text;
  const {locale} = view.text;
  const words = evaluationTextFor(view);
  const names = (ids: readonly IndicatorId[]): string =>
    ids.map((id) => indicatorOf(id).short[locale]).join(', ');
  const {scenario, name} = view.state.risk;
  const {draws, seed, level} = evaluation;
  return [
    `${csv.title}: ${words.title}`,
    ...sourcesUsed(answer).flatMap((source) => [
      `${csv.source}: ${publisherIn(source.publisher, locale)}. ${source.title[locale]}`,
      `${csv.url}: ${source.url ?? '-'}`,
      `${csv.licence}: ${source.licence[locale]}`,
      `${csv.cutoff}: ${source.cutoff ?? '-'}`,
    ]),
    `${words.csv.scenario}: ${[schemeOf(answer.scheme).name[locale], name, writeScenario(scenario)].filter(Boolean).join('; ')}`,
    `${words.csv.built}: ${String(evaluation.edition)}`,
    `${words.csv.used}: ${names(answer.used)}`,
    `${words.csv.dropped}: ${names(answer.dropped.map(({id}) => id))}`,
    `${words.csv.bootstrap}: ${words.reading.interval(String(draws), String(seed), formatPercent(level, locale))}`,
    ...(['massacre', 'homicide'] as const).flatMap((outcome) => [
      `${words.outcomes[outcome]}: ${definitionSentence(outcome, answer.homicideLimit, view)}`,
      `${words.outcomes[outcome]}: ${leftSentence(answer[outcome], view)}`,
    ]),
    `${words.charts.precision('k')}: k = ${formatNumber(evaluation.reviewed, locale)}`,
    `${csv.note}: ${words.csv.note}`,
    `${csv.method}: ${methodVersion}`,
    `${csv.data}: ${context.dataVersion}`,
    `${csv.view}: ${context.address}`,
    `${csv.exported}: ${context.date} · ${app.name}`,
  ];
}

const estimate = ({value, low, high}: Estimate): readonly string[] =>
  [value, low, high].map(number);

function columnsOf(view: View): readonly string[] {
  const {csv} = evaluationTextFor(view);
  const withInterval = (name: string): readonly string[] => [
    name,
    `${name}_${csv.low}`,
    `${name}_${csv.high}`,
  ];
  return [
    ...[csv.outcome, csv.predictor, csv.n, csv.positives, csv.prevalence],
    ...withInterval(csv.auc),
    ...withInterval(csv.averagePrecision),
    ...withInterval(csv.precision),
    csv.rho,
    ...withInterval(csv.difference),
    csv.verdict,
  ];
}

function backtestRows(
  outcome: EvaluationOutcome,
  answer: Evaluation,
  view: View,
): readonly (readonly string[])[] {
  const words = evaluationTextFor(view);
  const {skills, differences, n, positives, prevalence}: Backtest = answer[outcome];
  return skills.map((skill) => {
    const pair = differences.find(({id, other}) => id === answer.scheme && other === skill.id);
    return [
      quote(words.outcomes[outcome]),
      quote(skillName(skill, view)),
      ...[n, positives, prevalence].map(number),
      ...estimate(skill.auc),
      ...estimate(skill.averagePrecision),
      ...estimate(skill.precision),
      number(skill.rho),
      ...(pair ? estimate(pair.auc) : ['', '', '']),
      quote(pair ? words.table.verdicts[pair.verdict] : ''),
    ];
  });
}

function referenceRow({id, skill, n, positives}: ReferenceResult, view: View): readonly string[] {
  return [
    quote(evaluationTextFor(view).csv.reference),
    quote(referenceName(id, view)),
    ...[n, positives, positives / n].map(number),
    ...estimate(skill.auc),
    ...estimate(skill.averagePrecision),
    ...estimate(skill.precision),
    ...['', '', '', '', quote('')],
  ];
}

/**
 * The evaluation as CSV: UTF-8 with a byte-order mark, a header of `#` lines (sources, licences, cut-offs, scenario, definitions, intervals,
 * versions), then one row for each outcome and order; numbers with a point, empty where not defined.
 */
export function evaluationCsv(
  view: View,
  answer: Evaluation,
  context: ExportContext,
): EvaluationFile {
  const comment = headerLines(view, answer, context).map(
    (line) => `# ${line.replaceAll(/\s+/g, ' ')}`,
  );
  const rows = [
    columnsOf(view).map(quote),
    ...backtestRows('massacre', answer, view),
    ...backtestRows('homicide', answer, view),
    ...answer.reference.map((result) => referenceRow(result, view)),
  ];
  const csv = `\ufeff${[...comment, ...rows.map((row) => row.join(','))].join('\r\n')}\r\n`;
  const {name} = evaluationTextFor(view).csv;
  return {name: `vigia-${name}-${context.date}.csv`, csv};
}
