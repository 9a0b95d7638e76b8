import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compositeIndex} from '../../../src/domain/index/composite-index.ts';
import {contributions, contributionsAgainst} from '../../../src/domain/index/contributions.ts';
import {isLeaf} from '../../../src/domain/index/scheme.ts';
import type {IndicatorTable, Scheme, SchemeNode} from '../../../src/domain/index/scheme.ts';
import {arbitraryRoot, arbitraryScheme, arbitraryTable} from './arbitrary-index.ts';

const runs = {seed: 1, numRuns: 200};

/** The same tree with the ends of the data for goalposts. */
function withoutGoalposts(node: SchemeNode): SchemeNode {
  const children = node.children.map((child) =>
    isLeaf(child)
      ? {...child, goalposts: {direction: child.goalposts.direction}}
      : withoutGoalposts(child),
  );
  return {...node, children};
}

function mapColumn(
  table: IndicatorTable,
  name: string,
  change: (value: number, at: number) => number,
): IndicatorTable {
  const values = new Map(table.values);
  values.set(name, Float64Array.from(values.get(name) as ArrayLike<number>, change));
  return {...table, values};
}

function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>): void {
  for (let at = 0; at < expected.length; at++) {
    if (Number.isNaN(expected[at])) expect(got[at]).toBeNaN();
    else expect(Math.abs(got[at]! - expected[at]!)).toBeLessThan(1e-9);
  }
}

describe('the index of any table by any scheme', () => {
  it('does not depend on the order of the territories', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryScheme, (table, scheme) => {
        const reversed = {
          territories: table.territories.toReversed(),
          values: new Map(
            [...table.values].map(([name, column]) => [
              name,
              Array.from(column as ArrayLike<number>).reverse(),
            ]),
          ),
        };
        const scores = compositeIndex(reversed, scheme).score.toReversed();
        expectClose(scores, compositeIndex(table, scheme).score);
      }),
      runs,
    );
  });

  it('does not depend on the unit of an indicator when its goalposts are the data’s own', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryRoot, (table, declared) => {
        // In halves from 0 to 10: far enough from each other that a change of unit keeps them apart.
        const grid = mapColumn(table, 'e', (value) => Math.round(value * 2) / 2);
        const root = withoutGoalposts(declared);
        const scheme: Scheme = {normalisation: 'minmax', minimumObserved: 0.5, root};
        const changed = mapColumn(grid, 'e', (value) => value * 8 + 3);
        expectClose(compositeIndex(changed, scheme).score, compositeIndex(grid, scheme).score);
      }),
      runs,
    );
  });

  it('never falls when an indicator gets worse', () => {
    fc.assert(
      fc.property(
        arbitraryTable,
        arbitraryRoot,
        fc.constantFrom('a', 'c', 'e', 'g'),
        fc.double({min: 0, max: 10, noNaN: true}),
        (table, root, name, step) => {
          const scheme: Scheme = {normalisation: 'minmax', minimumObserved: 1 / 3, root};
          const before = compositeIndex(table, scheme).score;
          const sign = name === 'c' ? -1 : 1;
          const worse = mapColumn(table, name, (value) => value + sign * step);
          const after = compositeIndex(worse, scheme).score;
          for (const [at, score] of before.entries())
            if (!Number.isNaN(score)) expect(after[at]! - score).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
      runs,
    );
  });

  it('stands on the scale, and is missing only for a reason', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryScheme, (table, scheme) => {
        const {score, reason, observedWeight} = compositeIndex(table, scheme);
        for (const [at, value] of score.entries()) {
          expect(Number.isNaN(value)).toBe(reason[at] !== null);
          if (reason[at] === null) expect(value >= 0 && value <= 10).toBe(true);
          expect(observedWeight[at]! >= 0 && observedWeight[at]! <= 1 + 1e-12).toBe(true);
        }
      }),
      runs,
    );
  });

  it('takes a missing value for missing: the other indicators decide, whatever the missing one might be', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryRoot, (table, root) => {
        const scheme: Scheme = {normalisation: 'minmax', minimumObserved: 0, root};
        const gone = mapColumn(table, 'e', () => NaN);
        const off = {
          ...root,
          children: root.children.map((child) =>
            isLeaf(child) || child.id !== 'second'
              ? child
              : {...child, children: child.children.slice(1)},
          ),
        };
        expectClose(
          compositeIndex(gone, scheme).score,
          compositeIndex(gone, {...scheme, root: off}).score,
        );
      }),
      runs,
    );
  });
});

describe('the contributions of any table by any scheme', () => {
  it('sum to what the score differs from the median territory', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryScheme, (table, scheme) => {
        const {score} = compositeIndex(table, scheme);
        expectToSum(score, contributions(table, scheme));
      }),
      runs,
    );
  });

  it('sum to what the score differs from any other reference, also one that lacks a number', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryScheme, (table, scheme) => {
        const reference = new Map(
          [...table.values].slice(1).map(([name, column]) => [name, column[0] ?? NaN]),
        );
        const {score} = compositeIndex(table, scheme);
        const parts = contributionsAgainst(table, scheme, reference);
        expectToSum(score, parts);
        for (const part of parts.byIndicator.get('a')!)
          expect(Number.isNaN(part) || part === 0).toBe(true);
      }),
      runs,
    );
  });
});

function expectToSum(score: Float64Array, parts: ReturnType<typeof contributions>): void {
  for (const [at, value] of score.entries()) {
    const whole = value - parts.base[at]!;
    for (const by of [parts.byIndicator, parts.byDimension]) {
      const sum = [...by.values()].reduce((total, column) => total + column[at]!, 0);
      if (Number.isNaN(value)) expect(sum).toBeNaN();
      else expect(Math.abs(sum - whole)).toBeLessThan(1e-9);
    }
  }
}
