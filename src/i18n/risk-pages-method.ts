import type {Locale} from './format.ts';
import {riskMethodEn} from './risk-pages-method-en.ts';
import {riskMethodEs, type RiskMethodText} from './risk-pages-method-es.ts';

/** The words of the method page in one language. */
export function riskMethodFor(locale: Locale): RiskMethodText {
  return locale === 'es' ? riskMethodEs : riskMethodEn;
}
