import {indicatorPeriod} from '../../domain/indicator-period.ts';
import {formatNumber} from '../../i18n/format.ts';
import {riskMethodFor} from '../../i18n/risk-pages-method.ts';
import {seriesOf, type SeriesId} from '../../methodology/indicator-series.ts';
import {editions, type Indicator} from '../../methodology/indicators.ts';
import type {View} from '../../state/view.ts';

/** The years an indicator speaks of in the published edition; null where it has no date. */
export function periodOf(indicator: Pick<Indicator, 'derivation'>): string | null {
  const period = indicatorPeriod(indicator, editions[0]);
  return period === '–' ? null : period;
}

/** How the value of an indicator comes about, in words. */
export function formulaWords(indicator: Indicator, {text}: View): string {
  const {derivation, unit} = indicator;
  const {locale} = text;
  const words = riskMethodFor(locale).formula;
  const count = (value: number): string => formatNumber(value, locale);
  const seriesName = (id: SeriesId): string => seriesOf(id).name[locale];
  const years = periodOf(indicator) ?? '–';
  switch (derivation.kind) {
    case 'rate': {
      const rule = unit === 'per-100000-year' ? words.yearly : words.once;
      const rate = rule(seriesName(derivation.series), years, count(derivation.per));
      return derivation.smoothed ? `${rate}${words.smoothed}` : rate;
    }
    case 'density':
      return words.density(seriesName(derivation.series), years);
    case 'level': {
      const level = words.level(seriesName(derivation.series), years);
      return derivation.scale === 1 ? level : `${level}${words.times(count(derivation.scale))}`;
    }
    case 'displacement':
      return words[derivation.side](years, count(derivation.per));
    case 'venezuelans':
      return words.venezuelans(years, count(derivation.per));
    case 'share-of-venezuelans':
      return words.share(seriesName(derivation.series), years);
    case 'border-distance':
      return words.borderDistance;
    case 'corridor-share':
      return words.corridor(count(derivation.km));
    case 'post-entries':
      return words.entries(years);
  }
}
