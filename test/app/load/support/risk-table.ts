import {indicators, type IndicatorId} from '../../../../src/methodology/indicators.ts';
import type {Status} from '../../../../src/methodology/cell.ts';
import {
  publishedScenario,
  type RiskPaint,
  type Scenario,
} from '../../../../src/state/risk-choice.ts';
import type {RiskAnswer, RiskTable} from '../../../../src/state/risk-answer.ts';
import type {MapLevel} from '../../../../src/state/snapshot.ts';
import {buildIndex, scoreCells} from '../../../../src/app/load/risk-index.ts';
import {riskPaint} from '../../../../src/app/load/risk-paint.ts';

/** The value of an indicator that stands at a share (0–1) of the way from low to high risk. */
export function valueAt(id: IndicatorId, share: number): number {
  const {goalposts, direction} = indicators.find((one) => one.id === id)!;
  const {min, max, log} = goalposts;
  const along = direction === 'more' ? share : 1 - share;
  if (!log) return min + along * (max - min);
  const [low, high] = [Math.log(0.001 + min), Math.log(0.001 + max)];
  return Math.exp(low + along * (high - low)) - 0.001;
}

/** Values that stand elsewhere than the others of their territory: a number in its unit, or why there is none. */
export type Changes = Readonly<
  Record<string, Partial<Record<IndicatorId, number | Exclude<Status, 'observed'>>>>
>;

/**
 * A table in which all indicators of a territory stand at one share of their scales, so that its index is ten times
 * that share whatever the weights; what differs is told in `changes`.
 */
export function flatTable(
  level: MapLevel,
  shares: Readonly<Record<string, number>>,
  changes: Changes = {},
): RiskTable {
  const territories = Object.keys(shares).sort();
  const scored = indicators.filter(({levels}) => (levels as readonly MapLevel[]).includes(level));
  const values = new Map<string, Float64Array>();
  const status = new Map<string, Status[]>();
  for (const {id} of scored) {
    const entries = territories.map(
      (code) => changes[code]?.[id] ?? valueAt(id, shares[code] ?? NaN),
    );
    values.set(
      id,
      Float64Array.from(entries, (one) => (typeof one === 'number' ? one : NaN)),
    );
    status.set(
      id,
      entries.map((one) => (typeof one === 'number' ? 'observed' : one)),
    );
  }
  const row = new Map(territories.map((code, at) => [code, at]));
  return {edition: 2024, level, table: {territories, values}, status, row};
}

/** Without police figures nothing is known of lethal violence: 40 of 100 of the weight of conflict is, and 60 are asked for. */
export const untold = {'homicide-rate': 'missing'} as const;

/** Three municipalities with the indexes 8, 5 and 2, and one without. */
export const fourMunicipalities: RiskTable = flatTable(
  'municipality',
  {'54001': 0.8, '54405': 0.5, '05001': 0.2, '11001': 0.4},
  {'11001': untold},
);

/** What Riesgo answers over a table, with nothing asked for beside the index. */
export function answerOver(
  table: RiskTable,
  scenario: Scenario = publishedScenario('factores-onu'),
  change: Partial<RiskAnswer> = {},
  paint: RiskPaint = 'index',
): RiskAnswer {
  const built = buildIndex(table, scenario);
  const {scheme, index, ranks} = built;
  const answer = {
    ...{scheme, table, index, ranks, isPublished: Object.keys(scenario.weights).length === 0},
    cells: scoreCells(built),
    ranked: ranks.filter((rank) => !Number.isNaN(rank)).length,
    ...{stability: null, clusters: null, comparison: null, lens: null, bivariate: null},
    ...change,
  };
  return {...answer, paint: riskPaint(answer, paint, null)};
}
