import {formatNumber, type Locale} from './format.ts';
import {riskControlsEn} from './risk-controls-en.ts';
import {riskControlsEs, type RiskControlsText} from './risk-controls-es.ts';

/** The words of the elements of the Riesgo view in one language. */
export function riskControlsFor(locale: Locale): RiskControlsText {
  return locale === 'es' ? riskControlsEs : riskControlsEn;
}

/** A difference with its sign, `+1,2`, `−0,3`; what rounds to nothing has none: `0,0`. NaN gives an en dash. */
export function formatSigned(value: number, locale: Locale, digits = 1): string {
  const text = formatNumber(value, locale, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
