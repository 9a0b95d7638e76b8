import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contributions, contributionsAgainst} from '../../../src/domain/index/contributions.ts';
import type {Contributions} from '../../../src/domain/index/contributions.ts';
import {
  contributionsOf,
  type OwnContributions,
} from '../../../src/domain/index/contributions-of.ts';
import type {Scheme} from '../../../src/domain/index/scheme.ts';
import {expectSame} from '../statistics/support/expect-same.ts';
import {arbitraryScheme, arbitraryTable} from './arbitrary-index.ts';

const runs = {numRuns: 60, seed: 7} as const;

/** One territory of the contributions of all. */
function rowOf({base, byIndicator}: Contributions, row: number): OwnContributions {
  return {
    base: base[row]!,
    byIndicator: new Map([...byIndicator].map(([name, points]) => [name, points[row]!])),
  };
}

function expectAlike(found: OwnContributions, expected: OwnContributions): void {
  expect([...found.byIndicator.keys()]).toEqual([...expected.byIndicator.keys()]);
  expectSame(
    [found.base, ...found.byIndicator.values()],
    [expected.base, ...expected.byIndicator.values()],
    9,
  );
}

/** Points of each indicator in its own unit; some are not known. */
const arbitraryReference = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    fc.oneof({weight: 6, arbitrary: fc.double({min: 0, max: 10, noNaN: true})}, fc.constant(NaN)),
  )
  .map((values) => new Map(Object.entries(values)));

describe('the contributions of one territory', () => {
  it('are those of all, row by row: any normalisation, any aggregation, any gaps', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryScheme, (table, scheme) => {
        const all = contributions(table, scheme);
        for (const row of table.territories.keys())
          expectAlike(contributionsOf(table, scheme, row), rowOf(all, row));
      }),
      runs,
    );
  });

  it('are those against a reference, row by row', () => {
    fc.assert(
      fc.property(
        arbitraryTable,
        arbitraryScheme,
        arbitraryReference,
        (table, scheme, reference) => {
          const all = contributionsAgainst(table, scheme, reference);
          for (const row of table.territories.keys())
            expectAlike(contributionsOf(table, scheme, row, reference), rowOf(all, row));
        },
      ),
      runs,
    );
  });

  it('hold on another scale, and with a dimension switched off', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryScheme, (table, drawn) => {
        const [first, ...others] = drawn.root.children;
        const children = [{...first!, weight: 0}, ...others];
        const scheme: Scheme = {...drawn, range: [1, 5], root: {...drawn.root, children}};
        const all = contributions(table, scheme);
        for (const row of table.territories.keys())
          expectAlike(contributionsOf(table, scheme, row), rowOf(all, row));
      }),
      {...runs, numRuns: 30},
    );
  });
});

describe('a territory of a table of three', () => {
  const goalposts = {min: 0, max: 100};
  const table = {
    territories: ['a', 'b', 'c'],
    values: new Map([
      ['deaths', [90, 20, 10]],
      ['poverty', [40, 60, NaN]],
    ]),
  };
  const scheme: Scheme = {
    normalisation: 'minmax',
    minimumObserved: 0,
    root: {
      ...{id: 'all', weight: 1, aggregation: 'arithmetic'},
      children: [
        {indicator: 'deaths', weight: 3, goalposts},
        {indicator: 'poverty', weight: 1, goalposts},
      ],
    },
  };

  it('is compared with the medians, 20 deaths and 50 of poverty: weight times distance', () => {
    // ¾·(9 − 2) and ¼·(4 − 5); the median territory stands at ¾·2 + ¼·5.
    expect(contributionsOf(table, scheme, 0)).toEqual({
      base: 2.75,
      byIndicator: new Map([
        ['deaths', 5.25],
        ['poverty', -0.25],
      ]),
    });
  });

  it('is compared with what is given, in the unit of the indicator', () => {
    const reference = new Map([['deaths', 50]]);
    // Of poverty the reference has no number: it adds nothing, and the base has the territory's own.
    expect(contributionsOf(table, scheme, 0, reference)).toEqual({
      base: 0.75 * 5 + 0.25 * 4,
      byIndicator: new Map([
        ['deaths', 3],
        ['poverty', 0],
      ]),
    });
  });

  it('has nothing from an indicator of which it has no number', () => {
    const {base, byIndicator} = contributionsOf(table, scheme, 2);
    expect([base, byIndicator.get('deaths'), byIndicator.get('poverty')]).toEqual([2, -1, 0]);
  });

  it('has none where the table has no such row', () => {
    expect(contributionsOf(table, scheme, 9).base).toBeNaN();
  });
});
