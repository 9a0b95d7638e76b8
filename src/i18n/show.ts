import type {Locale} from './format.ts';
import {showEn} from './show-en.ts';
import {showEs, type ShowText} from './show-es.ts';

/** The words of a briefing that is shown in one language; fetched with the show. */
export function showTextOf(locale: Locale): ShowText {
  return locale === 'es' ? showEs : showEn;
}
