import {describe, expect, it} from 'vitest';
import {compositeIndex} from '../../../src/domain/index/composite-index.ts';
import {rescale} from '../../../src/domain/index/rescale.ts';
import type {
  Aggregation,
  ScaleRange,
  SchemeLeaf,
  SchemeNode,
} from '../../../src/domain/index/scheme.ts';
import {numbersOf, readFixture, tableOf} from './fixture-tables.ts';

const table = tableOf(readFixture('asem-treated'));
const structure = readFixture('asem-structure');
const codes = structure.get('iCode')!;
const parents = structure.get('Parent')!;
const levels = numbersOf(structure, 'Level');
const directions = numbersOf(structure, 'Direction');

/** A group of COINr's tree with all that is below it; goalposts are the ends of the data. */
function nodeOf(code: string, aggregation: Aggregation): SchemeNode {
  const children = codes.flatMap((child, at): (SchemeNode | SchemeLeaf)[] => {
    if (parents[at] !== code) return [];
    if (levels[at] !== 1) return [nodeOf(child, aggregation)];
    const direction = directions[at] === -1 ? 'less' : 'more';
    return [{indicator: child, weight: 1, goalposts: {direction}}];
  });
  return {id: code, weight: 1, aggregation, children};
}

function scoresOf(code: string, aggregation: Aggregation, range: ScaleRange): Float64Array {
  const root = nodeOf(code, aggregation);
  return compositeIndex(table, {normalisation: 'minmax', minimumObserved: 0.6, range, root}).score;
}

function furthest(scores: ArrayLike<number>, published: readonly number[]): number {
  return Math.max(...published.map((value, at) => Math.abs(value - scores[at]!)));
}

const groups = codes.filter((_, at) => levels[at] !== 1);
/** Inputs and results are stored with ten decimals; a mean carries what its narrowest indicator makes of the rounding of the inputs. */
const asPrinted = 2e-9;

describe('the ASEM index of COINr, 51 countries and 49 indicators', () => {
  it('has all 49 indicators and 11 groups', () => {
    expect(codes.length - groups.length).toBe(49);
    expect(groups.length).toBe(11);
    expect(table.territories.length).toBe(51);
  });

  it('has its normalised indicators', () => {
    const normalised = readFixture('asem-normalised');
    for (const [at, code] of codes.entries()) {
      if (levels[at] !== 1) continue;
      const values = numbersOf(readFixture('asem-treated'), code);
      const scaled = rescale(values, {direction: directions[at] as 1 | -1});
      const onHundred = scaled.map((value) => value * 10);
      // Value and both ends are off by half of the tenth decimal at most, on 0–100.
      const rounding = (100 * 1.5e-10) / (Math.max(...values) - Math.min(...values)) + 1e-10;
      expect(furthest(onHundred, numbersOf(normalised, code)), code).toBeLessThan(rounding);
    }
  });

  it.each(groups)('has its arithmetic means, min–max onto 0–100: %s', (group) => {
    const published = numbersOf(readFixture('asem-arithmetic'), group);
    expect(furthest(scoresOf(group, 'arithmetic', [0, 100]), published)).toBeLessThan(asPrinted);
    const onTen = scoresOf(group, 'arithmetic', [0, 10]).map((score) => score * 10);
    expect(furthest(onTen, published)).toBeLessThan(asPrinted);
  });

  it.each(groups)('has its geometric means, min–max onto 1–100: %s', (group) => {
    const published = numbersOf(readFixture('asem-geometric'), group);
    expect(furthest(scoresOf(group, 'geometric', [1, 100]), published)).toBeLessThan(asPrinted);
  });

  it('has its first six', () => {
    const scores = scoresOf('Index', 'arithmetic', [0, 100]);
    const first = table.territories
      .map((code, at) => ({code, score: scores[at]!}))
      .sort((a, b) => b.score - a.score)
      .slice(0, 6);
    expect(first.map(({code}) => code)).toEqual(['CHE', 'NLD', 'DNK', 'NOR', 'BEL', 'SWE']);
    expect(first[0]!.score).toBeCloseTo(68.38372, 5);
  });
});
