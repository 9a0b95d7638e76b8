import type {Locale} from './format.ts';
import {zoneEn} from './zone-en.ts';
import {zoneEs, type ZoneText} from './zone-es.ts';

/** The words of zones in one language; fetched after the first paint. */
export function zoneTextOf(locale: Locale): ZoneText {
  return locale === 'es' ? zoneEs : zoneEn;
}
