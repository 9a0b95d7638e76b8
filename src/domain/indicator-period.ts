import {indicatorSeries, type IndicatorSeries} from '../methodology/indicator-series.ts';
import type {Indicator} from '../methodology/indicators.ts';

const span = (first: number, last: number): string =>
  first === last ? String(last) : `${String(first)}–${String(last)}`;

/** The last whole year of a series that is not after the edition. */
function lastYearOf({lastYear, partialYear, firstYear}: IndicatorSeries, edition: number): number {
  const whole = partialYear === lastYear && partialYear > firstYear ? lastYear - 1 : lastYear;
  return Math.min(whole, edition);
}

/**
 * The years an indicator speaks of in an edition: `2022–2024`, `2023`; a dash for what has no date (geometry), and for what has no
 * data by then.
 */
export function indicatorPeriod(
  {derivation}: Pick<Indicator, 'derivation'>,
  edition: number,
): string {
  const series: IndicatorSeries | undefined =
    'series' in derivation ? indicatorSeries.find(({id}) => id === derivation.series) : undefined;
  switch (derivation.kind) {
    case 'rate': {
      if (!series) return '–';
      const last = lastYearOf(series, edition);
      const first = derivation.window === null ? series.firstYear : last - derivation.window + 1;
      return last < series.firstYear ? '–' : span(Math.max(first, series.firstYear), last);
    }
    case 'density':
    case 'level':
    case 'share-of-venezuelans':
      return series && series.firstYear <= edition ? String(lastYearOf(series, edition)) : '–';
    case 'displacement':
      return '1985–2015';
    case 'venezuelans':
      return edition >= 2023 ? '2023' : '–';
    case 'post-entries':
      return String(edition);
    case 'border-distance':
    case 'corridor-share':
      return '–';
  }
}
