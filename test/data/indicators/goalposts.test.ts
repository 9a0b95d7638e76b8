import {beforeAll, describe, expect, it} from 'vitest';
import {deriveAll} from '../../../data/indicators/derived-rows.ts';
import {readDerivationData} from '../../../data/indicators/read-derivation-data.ts';
import {projectFolders} from '../../../data/tables/folders.ts';
import {indicatorOf, type IndicatorId} from '../../../src/methodology/indicators.ts';
import type {RowOf} from '../../../src/methodology/tables.ts';

let rows: readonly RowOf<'indicators'>[] = [];
beforeAll(async () => {
  rows = deriveAll(await readDerivationData(projectFolders));
});

/** The values of municipalities in the 2024 edition, ascending. */
const valuesOf = (id: IndicatorId): number[] =>
  rows
    .filter(({indicator, year, territory}) => {
      return indicator === id && year === 2024 && territory.length === 5;
    })
    .flatMap(({value}) => value ?? [])
    .sort((a, b) => a - b);

/** Hyndman and Fan's type 7, as R and NumPy give it. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (at - Math.floor(at)) * (high - low);
}

function fences(sorted: readonly number[]): [low: number, high: number] {
  const [first, third] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  return [first - 1.5 * (third - first), third + 1.5 * (third - first)];
}

const round = (value: number): number => Number(value.toPrecision(2));

describe('goalposts stand where their reason says', () => {
  it.each<IndicatorId>([
    ...(['homicide-rate', 'cnmh-victim-rate', 'expelled-rate', 'unmet-basic-needs'] as const),
    ...(['extortion-rate', 'venezuelans-rate', 'received-rate'] as const),
  ])('%s: zero and the upper fence', (id) => {
    const {goalposts} = indicatorOf(id);
    expect(goalposts).toMatchObject({min: 0, max: round(fences(valuesOf(id))[1]), log: false});
  });

  it.each<IndicatorId>([
    ...(['ucdp-death-rate', 'coca-density', 'massacre-victim-rate', 'mine-accident-rate'] as const),
  ])('%s: the 5th percentile of those with any, and the 95th', (id) => {
    const {goalposts} = indicatorOf(id);
    const some = valuesOf(id).filter((value) => value > 0);
    expect(goalposts).toMatchObject({max: round(quantile(some, 0.95)), log: true});
    // Rounded down to a figure that can be said: within a tenth.
    expect(Math.abs(goalposts.min / quantile(some, 0.05) - 1)).toBeLessThan(0.1);
  });

  it('municipal-performance: both fences', () => {
    const [min, max] = fences(valuesOf('municipal-performance')).map(round);
    expect(indicatorOf('municipal-performance').goalposts).toMatchObject({min, max});
  });

  it('health-coverage: the lower fence and full coverage', () => {
    const [low] = fences(valuesOf('health-coverage'));
    expect(indicatorOf('health-coverage').goalposts).toMatchObject({min: round(low), max: 100});
  });
});

describe('places', () => {
  const valueOf = (id: IndicatorId, code: string): number | null | undefined =>
    rows.find((row) => row.indicator === id && row.year === 2024 && row.territory === code)?.value;

  it('border towns lie on the line, Bogotá hundreds of kilometres away', () => {
    // Cúcuta, Leticia and Ipiales; the seat of Bogotá is about 300 km from Venezuela.
    for (const code of ['54001', '91001', '52356']) {
      expect(valueOf('border-distance', code), code).toBeLessThan(15);
    }
    expect(valueOf('border-distance', '11001')).toBeGreaterThan(250);
    expect(valueOf('border-distance', '11001')).toBeLessThan(400);
  });

  it('the ends of a route lie in its corridor, San Andrés in none', () => {
    expect(valueOf('corridor-share', '54001')).toBeGreaterThan(50);
    expect(valueOf('corridor-share', '88001')).toBe(0);
  });

  it('the homicide rate of a large city is its own', () => {
    // Medellín 2022 to 2024: 358 + 359 + 309 over 2,572,350 + 2,595,300 + 2,616,335 is 13.18.
    expect(valueOf('homicide-rate', '05001')).toBeCloseTo(13.18, 1);
  });
});
