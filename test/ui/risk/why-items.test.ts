import {describe, expect, it} from 'vitest';
import {publishedScenario} from '../../../src/state/risk-choice.ts';
import {referenceValues, whyOf} from '../../../src/ui/risk/why-items.ts';
import {answerOver, flatTable, untold, valueAt} from '../../app/load/support/risk-table.ts';

/** Two municipalities of Norte de Santander, two of Antioquia, and Bogotá without an index. */
const table = flatTable(
  'municipality',
  {'54001': 0.8, '54405': 0.4, '05001': 0.2, '05002': 0.4, '11001': 0.4},
  {'54405': {'corridor-share': 'missing'}, '11001': untold},
);
const risk = answerOver(table);
const row = (code: string): number => table.row.get(code)!;

describe('what a territory is compared with', () => {
  it('is the median of each indicator, of the country or of a department', () => {
    // Shares 0.2, 0.4, 0.4 and 0.8 with homicide; Bogotá has none.
    const country = referenceValues(risk, null);
    expect(country.get('homicide-rate')).toBeCloseTo(valueAt('homicide-rate', 0.4), 9);
    const north = referenceValues(risk, '54');
    expect(north.get('homicide-rate')).toBeCloseTo(valueAt('homicide-rate', 0.6), 9);
    expect(north.get('corridor-share')).toBeCloseTo(valueAt('corridor-share', 0.8), 9);
    expect(referenceValues(risk, '11').get('homicide-rate')).toBeNaN();
  });

  it('is worked out once for a table', () => {
    expect(referenceValues(risk, '54')).toBe(referenceValues(answerOver(table), '54'));
  });
});

describe('why a territory has its score', () => {
  it('is weight times distance to the national median', () => {
    const why = whyOf(risk, row('54001'), 'national')!;
    expect(why.score).toBeCloseTo(8, 9);
    expect(why.base).toBeCloseTo(4, 9);
    // Conflict 25 %, lethal violence 60 % of it, four points above the median.
    const homicide = why.items.find(({id}) => id === 'homicide-rate')!;
    expect(homicide).toEqual({
      id: 'homicide-rate',
      dimension: 0,
      points: expect.closeTo(0.25 * 0.6 * 4, 9) as number,
      value: valueAt('homicide-rate', 0.8),
      reference: expect.closeTo(valueAt('homicide-rate', 0.4), 9) as number,
    });
  });

  it('adds up to the score less that of the reference, in both schemes and against both references', () => {
    for (const scheme of ['factores-onu', 'inform'] as const)
      for (const reference of ['national', 'department'] as const)
        for (const code of ['54001', '54405', '05001']) {
          const own = answerOver(table, publishedScenario(scheme));
          const why = whyOf(own, row(code), reference)!;
          const sum = why.items.reduce((total, {points}) => total + points, 0);
          expect(sum).toBeCloseTo(why.score - why.base, 9);
          expect(why.items).toHaveLength(17);
        }
  });

  it('against the department compares with its own median', () => {
    const why = whyOf(risk, row('54001'), 'department')!;
    const rurality = why.items.find(({id}) => id === 'rurality')!;
    // State 15 %, deprivation half of it, rurality 40 % of that; 8 against 6.
    expect(rurality.points).toBeCloseTo(0.15 * 0.5 * 0.4 * 2, 9);
    expect(rurality.reference).toBeCloseTo(60, 9);
  });

  it('has no points for what the territory does not have', () => {
    const why = whyOf(risk, row('54405'), 'national')!;
    const corridor = why.items.find(({id}) => id === 'corridor-share')!;
    expect([corridor.points, corridor.value]).toEqual([0, NaN]);
  });

  it('is none where there is no index', () => {
    expect(whyOf(risk, row('11001'), 'national')).toBeNull();
  });

  it('leaves out what is off', () => {
    const weights = {movilidad: 0, coca: 0};
    const own = answerOver(table, {...publishedScenario('factores-onu'), weights});
    const ids = whyOf(own, row('54001'), 'national')!.items.map(({id}) => id);
    expect(ids).not.toContain('venezuelans-rate');
    expect(ids).not.toContain('coca-density');
  });
});
