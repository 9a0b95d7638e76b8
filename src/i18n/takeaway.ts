import type {Locale} from './format.ts';
import {takeawayEn} from './takeaway-en.ts';
import {takeawayEs, type TakeawayText} from './takeaway-es.ts';

/** The words of the take-aways in one language. */
export function takeawayTextFor(locale: Locale): TakeawayText {
  return locale === 'es' ? takeawayEs : takeawayEn;
}
