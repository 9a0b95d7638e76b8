import type {Locale} from './format.ts';
import {riskEn} from './risk-en.ts';
import {riskEs, type RiskText} from './risk-es.ts';

/** The words of Riesgo in one language; fetched with the screen. */
export function riskTextOf(locale: Locale): RiskText {
  return locale === 'es' ? riskEs : riskEn;
}
