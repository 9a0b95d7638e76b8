import {densityEn} from './density-en.ts';
import {densityEs, type DensityText} from './density-es.ts';
import type {Locale} from './format.ts';

/** The words of the density in one language; fetched after the first paint. */
export function densityTextOf(locale: Locale): DensityText {
  return locale === 'es' ? densityEs : densityEn;
}
