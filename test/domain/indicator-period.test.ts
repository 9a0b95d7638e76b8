import {describe, expect, it} from 'vitest';
import {indicatorPeriod} from '../../src/domain/indicator-period.ts';
import {
  indicatorOf,
  indicators,
  type Derivation,
  type IndicatorId,
} from '../../src/methodology/indicators.ts';

const periodOf = (id: IndicatorId, edition: number): string =>
  indicatorPeriod(indicatorOf(id), edition);

describe('the period of an indicator', () => {
  it.each<[IndicatorId, at2024: string, at2021: string]>([
    // Three whole years up to the edition: the series goes on into a year that is not over.
    ['homicide-rate', '2022–2024', '2019–2021'],
    ['extortion-rate', '2022–2024', '2019–2021'],
    // The register begins in 2022 and 2025 is not over: nothing by 2021.
    ['massacre-victim-rate', '2022–2024', '–'],
    // Ten years up to the last one published, whatever the edition.
    ['ucdp-death-rate', '2009–2018', '2009–2018'],
    ['mine-accident-rate', '2010–2019', '2010–2019'],
    ['cnmh-victim-rate', '1985–2018', '1985–2018'],
    // A level has one year.
    ['coca-density', '2023', '2021'],
    ['municipal-performance', '2021', '2021'],
    ['health-coverage', '2021', '2021'],
    ['unmet-basic-needs', '2018', '2018'],
    ['rurality', '2021', '2021'],
    ['regularised-share', '2023', '–'],
    ['migrant-health-affiliation', '2023', '–'],
    ['venezuelans-rate', '2023', '–'],
    ['expelled-rate', '1985–2015', '1985–2015'],
    ['received-rate', '1985–2015', '1985–2015'],
    ['post-entries', '2024', '2021'],
    // Geometry has no date.
    ['border-distance', '–', '–'],
    ['corridor-share', '–', '–'],
  ])('%s: %s in the edition of 2024, %s in that of 2021', (id, at2024, at2021) => {
    expect([periodOf(id, 2024), periodOf(id, 2021)]).toEqual([at2024, at2021]);
  });

  it('never ends after its edition', () => {
    for (const edition of [2021, 2024])
      for (const one of indicators) {
        const last = Number(/\d{4}$/.exec(indicatorPeriod(one, edition))?.[0] ?? 0);
        expect(last, one.id).toBeLessThanOrEqual(edition);
      }
  });

  it('begins with the series where the window would reach before it', () => {
    const derivation: Derivation = {
      kind: 'rate',
      series: 'massacre-victims',
      window: 10,
      per: 100000,
      smoothed: false,
    };
    expect(indicatorPeriod({derivation}, 2023)).toBe('2022–2023');
    expect(indicatorPeriod({derivation: {...derivation, window: null}}, 2022)).toBe('2022');
  });
});
