import {describe, expect, it} from 'vitest';
import type {Engine} from '../../../src/db/engine.ts';
import {
  displacementFlows,
  type DisplacementFilter,
} from '../../../src/db/queries/displacement-flows.ts';
import {displacementTotals} from '../../../src/db/queries/displacement-totals.ts';
import {rowsOf} from '../support/fixture-engine.ts';

const all = {territory: null, direction: 'both', limit: 100, minimum: 0} as const;

export function describeDisplacement(engine: () => Engine): void {
  describe('displacement totals', () => {
    it('has no number for a territory in no listed pair', async () => {
      expect(rowsOf(await displacementTotals(engine(), {level: 'municipality'}))).toEqual([
        ['01001', 515, 70, 0, 'observed'],
        ['01002', 200, 60, 0, 'observed'],
        ['02001', 70, 300, 0, 'observed'],
        ['03001', 0, 355, 0, 'observed'],
        ['03002', NaN, NaN, NaN, 'not-reported'],
      ]);
    });

    it('counts a pair inside one territory of the level as within', async () => {
      expect(rowsOf(await displacementTotals(engine(), {level: 'department'}))).toEqual([
        ['01', 655, 70, 60, 'observed'],
        ['02', 70, 300, 0, 'observed'],
        ['03', 0, 355, 0, 'observed'],
      ]);
      expect(rowsOf(await displacementTotals(engine(), {level: 'region'}))).toEqual([
        ['norte', 355, 0, 430, 'observed'],
        ['sur', 0, 355, 0, 'observed'],
      ]);
      expect(rowsOf(await displacementTotals(engine(), {level: 'country'}))).toEqual([
        ['CO', 0, 0, 785, 'observed'],
      ]);
    });
  });

  describe('displacement flows', () => {
    const flows = async (filter: Pick<DisplacementFilter, 'level'> & Partial<DisplacementFilter>) =>
      rowsOf(await displacementFlows(engine(), {...all, ...filter}));

    it('adds the rows of one pair and sorts by people', async () => {
      expect(await flows({level: 'municipality'})).toEqual([
        ['01001', '03001', 355, 5, 785],
        ['01002', '02001', 200, 5, 785],
        ['01001', '02001', 100, 5, 785],
        ['02001', '01001', 70, 5, 785],
        ['01001', '01002', 60, 5, 785],
      ]);
    });

    it('leaves out pairs inside one territory of the level', async () => {
      expect(await flows({level: 'department'})).toEqual([
        ['01', '03', 355, 3, 725],
        ['01', '02', 300, 3, 725],
        ['02', '01', 70, 3, 725],
      ]);
      expect(await flows({level: 'region'})).toEqual([['norte', 'sur', 355, 1, 355]]);
    });

    it('says all that match, before the limit and the minimum', async () => {
      expect(await flows({level: 'municipality', limit: 1})).toEqual([
        ['01001', '03001', 355, 5, 785],
      ]);
      expect(await flows({level: 'municipality', minimum: 200})).toEqual([
        ['01001', '03001', 355, 5, 785],
        ['01002', '02001', 200, 5, 785],
      ]);
    });

    it('takes a territory in one direction or both', async () => {
      expect(await flows({level: 'municipality', territory: '02001', direction: 'in'})).toEqual([
        ['01002', '02001', 200, 2, 300],
        ['01001', '02001', 100, 2, 300],
      ]);
      expect(await flows({level: 'municipality', territory: '02001', direction: 'out'})).toEqual([
        ['02001', '01001', 70, 1, 70],
      ]);
      expect(await flows({level: 'municipality', territory: '02001'})).toHaveLength(3);
    });

    it('takes a territory of another level', async () => {
      expect(await flows({level: 'municipality', territory: '01', direction: 'in'})).toEqual([
        ['02001', '01001', 70, 2, 130],
        ['01001', '01002', 60, 2, 130],
      ]);
      expect(await flows({level: 'department', territory: '01002', direction: 'out'})).toEqual([
        ['01', '02', 200, 1, 200],
      ]);
      expect(await flows({level: 'region', territory: 'norte'})).toEqual([
        ['norte', 'sur', 355, 1, 355],
      ]);
    });
  });
}
