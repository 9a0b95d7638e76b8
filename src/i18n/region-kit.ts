import type {Locale} from './format.ts';
import {regionKitEn} from './region-kit-en.ts';
import {regionKitEs, type RegionKitText} from './region-kit-es.ts';

/** The words of the files of a kit in one language; fetched with the writer. */
export function regionKitTextOf(locale: Locale): RegionKitText {
  return locale === 'es' ? regionKitEs : regionKitEn;
}
