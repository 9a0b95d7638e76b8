import type {Locale} from './format.ts';
import {riskPagesEn} from './risk-pages-en.ts';
import {riskPagesEs, type RiskPagesText} from './risk-pages-es.ts';

/** The words of the two pages of Riesgo in one language. */
export function riskPagesFor(locale: Locale): RiskPagesText {
  return locale === 'es' ? riskPagesEs : riskPagesEn;
}
