import type {Locale} from './format.ts';
import {regionMapEn} from './region-map-en.ts';
import {regionMapEs, type RegionMapText} from './region-map-es.ts';

/** The words of the map of a department in one language; fetched with Región. */
export function regionMapText(locale: Locale): RegionMapText {
  return locale === 'es' ? regionMapEs : regionMapEn;
}
