import type {Engine} from '../../src/db/engine.ts';
import {indicatorValues} from '../../src/db/queries/indicator-values.ts';
import {atLevel} from '../../src/domain/index/at-level.ts';
import {compositeIndex, type CompositeIndex} from '../../src/domain/index/composite-index.ts';
import {dimensionPoints} from '../../src/domain/index/dimension-points.ts';
import {publishedScheme} from '../../src/domain/index/published-scheme.ts';
import {rankDescending} from '../../src/domain/index/rank-descending.ts';
import {indicatorOf, type Edition} from '../../src/methodology/indicators.ts';
import {schemes, type DeclaredScheme} from '../../src/methodology/schemes.ts';

/** Points of a dimension in a score. */
export interface Points {
  readonly id: string;
  readonly points: number;
}

/** The published index at one level, by code. */
export interface IndexAtLevel {
  readonly score: (code: string) => number | null;
  readonly rank: (code: string) => number | null;
  readonly ranked: number;
  /** Dimensions of the score, largest first; empty without an index. */
  readonly parts: (code: string) => readonly Points[];
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function pointsOf(scheme: DeclaredScheme, index: CompositeIndex, row: number): Points[] {
  return dimensionPoints({scheme, index}, row)
    .map((points, at) => ({id: scheme.dimensions[at]?.id ?? '', points}))
    .toSorted((left, right) => right.points - left.points);
}

/**
 * The index of the first scheme as published, at a level: what Riesgo opens with. A test holds it to the loader.
 * @throws {QueryError}
 */
export async function indexAt(
  engine: Engine,
  edition: Edition,
  level: 'department' | 'municipality',
): Promise<IndexAtLevel> {
  const answer = await indicatorValues(engine, {edition, level});
  const territories = [...new Set(answer.territory)].sort();
  const rows = new Map(territories.map((code, row) => [code, row]));
  const values = new Map<string, Float64Array>();
  answer.indicator.forEach((indicator, at) => {
    const column = values.get(indicator) ?? new Float64Array(territories.length).fill(NaN);
    values.set(indicator, column);
    column[rows.get(answer.territory[at] ?? '') ?? -1] = answer.value[at] ?? NaN;
  });
  const scheme = atLevel(schemes[0], level);
  const index = compositeIndex({territories, values}, publishedScheme(scheme, indicatorOf));
  const ranks = rankDescending(index.score);
  const rowOf = (code: string): number => rows.get(code) ?? -1;
  const score = (code: string): number | null => known(index.score[rowOf(code)]);
  return {
    score,
    rank: (code) => known(ranks[rowOf(code)]),
    ranked: index.score.filter((value) => !Number.isNaN(value)).length,
    parts: (code) => (score(code) === null ? [] : pointsOf(scheme, index, rowOf(code))),
  };
}
