import {
  clusterCategories,
  type ClusterFinding,
  type ClusterQuestion,
} from '../../domain/spatial-clusters.ts';
import {indicatorOfWord} from '../../state/risk-scheme.ts';
import type {ClusterChoice} from '../../state/risk-choice.ts';
import type {ClusterAnswer} from '../../state/risk-answer.ts';
import type {BuiltIndex} from './risk-index.ts';

export const clusterPermutations = 999;
export const clusterSeed = 12345;

/** Finds clusters, off the main thread, and knows who touches whom and where the seats are. */
export interface ClusterSource {
  readonly neighbours: () => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly pointOf: (code: string) => readonly [lon: number, lat: number];
  readonly find: (question: ClusterQuestion, signal: AbortSignal) => Promise<ClusterFinding>;
}

/** @throws {RangeError} when no indicator has the word */
function valuesOf({table, index}: BuiltIndex, variable: string): Float64Array {
  if (variable === 'indice') return index.score;
  const indicator = indicatorOfWord(variable);
  if (!indicator) throw new RangeError(`variable=${variable}`);
  const column = table.table.values.get(indicator.id) ?? [];
  return Float64Array.from(table.table.territories, (_, row) => column[row] ?? NaN);
}

/** The clusters of the index or of an indicator, with all that their legend has to say. */
export async function clustersOf(
  source: ClusterSource,
  built: BuiltIndex,
  choice: ClusterChoice,
  signal: AbortSignal,
): Promise<ClusterAnswer> {
  const {territories} = built.table.table;
  const {row} = built.table;
  const touching = await source.neighbours();
  const lists = territories.map((code) =>
    (touching.get(code) ?? []).flatMap((other) => row.get(other) ?? []),
  );
  const neighbourhood = {
    queen: {kind: 'queen', lists},
    nearest: {kind: 'nearest', k: Math.min(choice.nearest, territories.length - 1)},
    band: {kind: 'band', km: choice.km},
  } as const;
  const finding = await source.find(
    {
      values: valuesOf(built, choice.variable),
      points: territories.map(source.pointOf),
      neighbourhood: neighbourhood[choice.neighbourhood],
      statistic: choice.statistic,
      permutations: clusterPermutations,
      seed: clusterSeed,
      alpha: choice.alpha,
      fdr: choice.fdr,
    },
    signal,
  );
  const counts = clusterCategories.map(
    (_, category) => finding.category.filter((found) => found === category).length,
  );
  return {
    choice,
    permutations: choice.statistic === 'lisa' ? clusterPermutations : 0,
    seed: clusterSeed,
    cutoff: finding.cutoff,
    global: finding.global,
    category: new Map(territories.map((code, at) => [code, finding.category[at] ?? -1])),
    counts,
    islands: [...finding.islands].map((at) => territories[at] ?? ''),
    scatter: territories.flatMap((code, at) => {
      const [x, y] = [finding.z[at] ?? NaN, finding.lag[at] ?? NaN];
      return Number.isNaN(x) || Number.isNaN(y) ? [] : [{code, x, y}];
    }),
    isConstant: finding.isConstant,
  };
}
