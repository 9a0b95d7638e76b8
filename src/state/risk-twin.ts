import {formatNumber} from '../i18n/format.ts';
import type {Cell, Status} from '../methodology/cell.ts';
import {indicatorOf, type IndicatorId} from '../methodology/indicators.ts';
import type {RiskAnswer} from './risk-answer.ts';
import {writeScenario} from './risk-address.ts';
import {indicatorsOn} from './risk-scheme.ts';
import {placeName, riskSentenceParts, riskTextFor, topOf, whyNoIndex} from './risk-words.ts';
import type {Twin, TwinColumn, TwinRow} from './twin.ts';
import type {View} from './view.ts';

const cell = (value: number, status: Status = 'missing'): Cell => ({
  value,
  status: Number.isNaN(value) ? status : 'observed',
  implausible: false,
});

const title = (view: View): string =>
  riskSentenceParts(view)
    .map(({text}) => text)
    .join('');

/** How the index was made, for whoever reads a table without the page: scheme, weights, stability, and what it is not. */
function noteOf(view: View, risk: RiskAnswer): string {
  const words = riskTextFor(view).csv;
  const {scenario, name} = view.state.risk;
  const {locale} = view.text;
  const weights = risk.isPublished ? words.published : writeScenario(scenario);
  const seed = risk.stability
    ? ` ${words.seed}: ${String(risk.stability.seed)}, ${formatNumber(risk.stability.done, locale)}/${formatNumber(risk.stability.of, locale)}.`
    : '';
  const called = name ? ` «${name}»` : '';
  return `${words.scheme}: ${risk.scheme.name[locale]}${called}. ${words.weights}: ${weights}.${seed} ${words.note}`;
}

const sourcesOf = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => indicatorOf(id as IndicatorId).sources)),
];

/** The rows of the territories in view: all of them, or those of the chosen department. */
function rowsIn(view: View, risk: RiskAnswer): readonly (readonly [code: string, row: number])[] {
  return risk.table.table.territories
    .map((code, row) => [code, row] as const)
    .filter(([code]) => code.startsWith(view.state.department ?? ''));
}

function placeColumns(view: View, risk: RiskAnswer): readonly TwinColumn[] {
  const {table} = view.text;
  return [
    {key: 'name', label: table.territory, kind: 'text'},
    {key: 'code', label: table.code, kind: 'text'},
    ...(risk.table.level === 'municipality'
      ? [{key: 'parent', label: table.department, kind: 'text'} as const]
      : []),
  ];
}

const placeValues = (view: View, code: string): TwinRow['values'] => ({
  name: placeName(view, code),
  code,
  parent: code.length === 5 ? placeName(view, code.slice(0, 2)) : '',
});

/** The index of every territory: score, rank and its interval, dimensions, and why there is none. */
export function indexTwin(view: View): Twin | null {
  const {risk} = view.snapshot;
  if (!risk) return null;
  const words = riskTextFor(view).table;
  const {locale} = view.text;
  const {dimensions} = risk.scheme;
  const at = (values: ArrayLike<number> | undefined, row: number): Cell =>
    cell(values?.[row] ?? NaN);
  return {
    kind: 'index',
    title: title(view),
    columns: [
      ...placeColumns(view, risk),
      {key: 'score', label: words.score, kind: 'rate'},
      {key: 'rank', label: words.rank, kind: 'number'},
      {key: 'low', label: words.low, kind: 'number'},
      {key: 'high', label: words.high, kind: 'number'},
      {
        key: 'share',
        label: `${words.share(formatNumber(topOf(risk.table.level), locale))}, %`,
        kind: 'number',
      },
      ...dimensions.map(({id, short}) => ({key: id, label: short[locale], kind: 'rate'}) as const),
      {key: 'observed', label: `${words.observed}, %`, kind: 'number'},
      {key: 'reason', label: words.reason, kind: 'text'},
    ],
    // Worked out when somebody looks at the table: the sentence and the sources are wanted more often.
    get rows() {
      return rowsIn(view, risk).map(([code, row]) => ({
        code,
        values: {
          ...placeValues(view, code),
          score: at(risk.index.score, row),
          rank: at(risk.ranks, row),
          low: at(risk.stability?.rankLow, row),
          high: at(risk.stability?.rankHigh, row),
          share: cell(Math.round((risk.stability?.shareInTop[row] ?? NaN) * 100)),
          ...Object.fromEntries(
            dimensions.map(({id}) => [id, at(risk.index.byDimension.get(id), row)]),
          ),
          observed: cell(Math.round((risk.index.observedWeight[row] ?? NaN) * 100)),
          reason: whyNoIndex(view, risk, row),
        },
      }));
    },
    sources: sourcesOf(indicatorsOn(risk.scheme)),
    note: noteOf(view, risk),
    sortBy: 'score',
  };
}

/** The value of every indicator that is on, in its own unit, with the state that stands in place of a number. */
export function indicatorTwin(view: View): Twin | null {
  const {risk} = view.snapshot;
  if (!risk) return null;
  const {locale} = view.text;
  const words = riskTextFor(view);
  const ids = indicatorsOn(risk.scheme) as readonly IndicatorId[];
  return {
    kind: 'indicators',
    title: title(view),
    columns: [
      ...placeColumns(view, risk),
      ...ids.map((id) => {
        const {short, unit, decimals} = indicatorOf(id);
        const label = words.units[unit] ? `${short[locale]}, ${words.units[unit]}` : short[locale];
        return {key: id, label, kind: decimals > 0 ? 'rate' : 'number'} as const;
      }),
    ],
    // Worked out when somebody looks at the table: the sentence and the sources are wanted more often.
    get rows() {
      return rowsIn(view, risk).map(([code, row]) => ({
        code,
        values: {
          ...placeValues(view, code),
          ...Object.fromEntries(
            ids.map((id) => [
              id,
              cell(
                risk.table.table.values.get(id)?.[row] ?? NaN,
                risk.table.status.get(id)?.[row] ?? 'missing',
              ),
            ]),
          ),
        },
      }));
    },
    sources: sourcesOf(ids),
    note: noteOf(view, risk),
    sortBy: ids[0] ?? 'name',
  };
}
