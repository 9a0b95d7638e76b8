import type {Cell} from '../../methodology/cell.ts';
import type {Edition} from '../../methodology/indicators.ts';
import type {RiskRequest} from '../../state/request.ts';
import type {RiskAnswer, RiskTable} from '../../state/risk-answer.ts';
import {isPublished, publishedScenario, type Scenario} from '../../state/risk-choice.ts';
import type {MapLevel} from '../../state/snapshot.ts';
import {bivariateOf} from './risk-bivariate.ts';
import {clustersOf, type ClusterSource} from './risk-clusters.ts';
import {comparisonOf, type IrvSource} from './risk-comparison.ts';
import {buildIndex, scoreCells, shownEdition, type BuiltIndex} from './risk-index.ts';
import {lensOf} from './risk-lens.ts';
import {riskPaint} from './risk-paint.ts';
import type {Stability} from './risk-stability.ts';

/** Where the parts of the answer come from. */
export interface RiskDependencies {
  readonly tableOf: (edition: Edition, level: MapLevel) => Promise<RiskTable>;
  readonly clusters: ClusterSource;
  readonly irv: IrvSource;
  readonly stability: Stability;
}

/** Loads what Riesgo shows. */
export interface RiskLoader {
  readonly load: (
    request: RiskRequest,
    department: string | null,
    signal: AbortSignal,
  ) => Promise<RiskAnswer>;
  /** Goes on after the answer: gives it again, whole, each time the ranks have been drawn further. */
  readonly follow: (
    answer: RiskAnswer,
    request: RiskRequest,
    department: string | null,
    signal: AbortSignal,
    publish: (answer: RiskAnswer) => void,
  ) => Promise<void>;
  /** The published index of every municipality that has one. */
  readonly publishedScores: () => Promise<ReadonlyMap<string, number>>;
  /** Ends the drawing of ranks that is under way. */
  readonly stop: () => void;
}

/** @see RiskLoader. The last index is kept, so that another paint works nothing out again. */
export function createRisk(dependencies: RiskDependencies): RiskLoader {
  let last: {
    readonly key: string;
    readonly built: BuiltIndex;
    readonly cells: ReadonlyMap<string, Cell>;
  } | null = null;

  function indexOf(table: RiskTable, scenario: Scenario): NonNullable<typeof last> {
    const key = JSON.stringify(scenario);
    if (last?.key === key && last.built.table === table) return last;
    const built = buildIndex(table, scenario);
    last = {key, built, cells: scoreCells(built)};
    return last;
  }

  let published: Promise<ReadonlyMap<string, number>> | null = null;

  async function scoresOf(): Promise<ReadonlyMap<string, number>> {
    const table = await dependencies.tableOf(shownEdition, 'municipality');
    const {index} = buildIndex(table, publishedScenario('factores-onu'));
    return new Map(table.table.territories.map((code, row) => [code, index.score[row] ?? NaN]));
  }

  return {
    publishedScores() {
      published ??= scoresOf();
      published.catch(() => (published = null));
      return published;
    },
    async load(request, department, signal) {
      const table = await dependencies.tableOf(shownEdition, request.level);
      const {built, cells} = indexOf(table, request.scenario);
      const [clusters, comparison] = await Promise.all([
        request.cluster ? clustersOf(dependencies.clusters, built, request.cluster, signal) : null,
        request.against
          ? comparisonOf(built, request.against, dependencies.irv, (scenario) =>
              buildIndex(table, scenario),
            )
          : null,
      ]);
      const {scheme, index, ranks} = built;
      const answer = {
        ...{scheme, table, index, ranks, cells, clusters, comparison},
        isPublished: isPublished(request.scenario),
        ranked: ranks.reduce((count, rank) => count + (Number.isNaN(rank) ? 0 : 1), 0),
        stability: dependencies.stability.of(built),
        lens: request.lens ? lensOf(built, request.lens) : null,
        bivariate: request.paint === 'bivariate' ? bivariateOf(built, request.exposure) : null,
      };
      return {...answer, paint: riskPaint(answer, request.paint, department)};
    },
    stop: () => {
      dependencies.stability.stop();
    },
    async follow(answer, request, department, signal, publish) {
      const {built} = indexOf(answer.table, request.scenario);
      await dependencies.stability.run(built, signal, (stability) => {
        const next = {...answer, stability};
        const paint =
          request.paint === 'stability' ? riskPaint(next, request.paint, department) : answer.paint;
        publish({...next, paint});
      });
    },
  };
}
