import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {runBacktest} from '../../src/domain/backtest.ts';
import {referenceFigures, type ReferenceFigure} from '../../src/methodology/evaluation.ts';

/** The committed tables as they are: rows of cells. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const url = new URL(`../../data/sources/${table}.csv`, import.meta.url);
  const [, ...lines] = readFileSync(url, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

const municipalities = [
  ...new Set(
    rowsOf('indicators')
      .filter(([series]) => series === 'census-population')
      .map(([, code = '']) => code),
  ),
].sort();
const observed = new Map(
  rowsOf('indicators').flatMap(([series, code, year, value, status]) =>
    status === 'observed' ? [[`${series} ${code} ${year}`, Number(value)] as const] : [],
  ),
);
const inhabitants = new Map(
  rowsOf('population').map(([code, year, people]) => [`${code} ${year}`, Number(people)] as const),
);

/** A value added over years; `absent` stands for a year without one. */
function total(
  values: ReadonlyMap<string, number>,
  key: string,
  {from, to}: {readonly from: number; readonly to: number},
  absent: number,
): number {
  let sum = 0;
  for (let year = from; year <= to; year++) sum += values.get(`${key} ${String(year)}`) ?? absent;
  return sum;
}

const massacre = municipalities.map((code) =>
  total(observed, `massacre-cases ${code}`, {from: 2023, to: 2024}, 0) > 0 ? 1 : 0,
);

/** The figure as method.md §6 means it: no record of police or of coca is zero, no IRV and no inhabitants are missing. */
function scoresOf({series, years, isRate}: ReferenceFigure): number[] {
  return municipalities.map((code) => {
    const people = total(inhabitants, code, years, NaN);
    if (series === null) return people;
    const sum = total(observed, `${series} ${code}`, years, series === 'irv' ? NaN : 0);
    return isRate ? sum / people : sum;
  });
}

function judge(scores: readonly number[]) {
  const predictors = [{id: 'one', scores}];
  const options = {amount: null, pairs: [], k: 30, draws: 1, seed: 42, level: 0.95};
  return runBacktest({outcome: massacre, predictors, ...options});
}

const figure = (id: string): ReferenceFigure => {
  const found = referenceFigures.find((one) => one.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

describe('the baselines of method.md §6 over the committed data', () => {
  it('has a massacre in 128 of 1,122 municipalities', () => {
    expect(municipalities).toHaveLength(1122);
    expect(massacre.filter((happened) => happened === 1)).toHaveLength(128);
  });

  it.each([
    ['homicide-count', 0.866, 1122],
    ['population', 0.808, 1121],
    ['irv', 0.724, 1121],
    ['coca', 0.635, 1122],
  ])('reproduces %s: %d over %d', (id, auc, n) => {
    const test = judge(scoresOf(figure(id)));
    expect(test.n).toBe(n);
    expect(test.skills[0]?.auc.value).toBeCloseTo(auc, 3);
    expect(figure(id).publishedAuc).toBe(auc);
  });

  it('does not reproduce the homicide rate: .770 raw, where the method says .760', () => {
    const test = judge(scoresOf(figure('homicide-rate')));
    expect(test.n).toBe(1121);
    expect(test.skills[0]?.auc.value).toBeCloseTo(0.77, 3);
    expect(figure('homicide-rate').publishedAuc).toBe(0.76);
  });
});
