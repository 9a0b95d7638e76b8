import type {RegionFile, RegionValue} from '../../domain/region/region-file.ts';
import {formatNumber, formatOrdinal, type Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionMapText} from '../../i18n/region-map.ts';
import {rankInRegion, type RegionPaint} from '../../map/region/region-paint.ts';

/** What is said of a municipality: its figure, or what stands instead, and notes below. */
export interface MunicipalityWords {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly notes: readonly string[];
}

function stateWords(value: RegionValue, {fact}: RegionPaint, locale: Locale): string {
  const {states} = regionMapText(locale);
  if (value.status === 'suppressed') return states.suppressed;
  if (value.status === 'not-reported') return states['not-reported'];
  return fact.id === 'entradas' ? states.noPost : states.missing;
}

/** The figure of a municipality in words, with its rank in the department and what is doubtful about it. */
export function municipalityWords(
  file: RegionFile,
  paint: RegionPaint,
  code: string,
  locale: Locale,
): MunicipalityWords {
  const {fact, values, cells} = paint;
  const words = regionMapText(locale);
  const name = file.municipalities.find((one) => one.code === code)?.name ?? code;
  const value = cells.get(code) ?? {value: null, status: 'missing'};
  const {unit, name: factName} = factWords(fact.id, locale);
  const about = `${factName}, ${values.when}`;
  if (value.value === null)
    return {name, figure: '', unit: '', notes: [stateWords(value, paint, locale), about]};
  const rank = rankInRegion(paint, code);
  return {
    name,
    figure: formatNumber(value.value, locale, fact.decimals),
    unit,
    notes: [
      about,
      ...(rank
        ? [words.rank(formatOrdinal(rank.rank, locale), formatNumber(rank.of, locale))]
        : []),
      ...(value.implausible ? [words.implausible] : []),
      ...(value.unstable ? [words.unstable] : []),
    ],
  };
}
