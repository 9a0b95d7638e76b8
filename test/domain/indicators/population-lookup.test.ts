import {describe, expect, it} from 'vitest';
import {indexPopulation} from '../../../src/domain/indicators/population-lookup.ts';

describe('indexPopulation', () => {
  const population = indexPopulation([
    {territory: '05001', year: 2020, people: 120},
    {territory: '05001', year: 2018, people: 100},
    {territory: '94343', year: 2018, people: 0},
  ]);

  it('takes the nearest year, the earlier of two', () => {
    expect(population.nearest('05001', 1985)).toBe(100);
    expect(population.nearest('05001', 2019)).toBe(100);
    expect(population.nearest('05001', 2024)).toBe(120);
  });

  it('adds inhabitant-years', () => {
    // 2017 and 2018 have 100 each, 2020 has 120, 2019 is as near to 2018.
    expect(population.overYears('05001', [2017, 2020])).toBe(420);
  });

  it('has no number where nobody is counted', () => {
    expect(population.nearest('27493', 2020)).toBeNaN();
    expect(population.nearest('94343', 2020)).toBeNaN();
    expect(population.overYears('27493', [2020, 2020])).toBeNaN();
  });
});
