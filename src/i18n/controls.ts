import {controlsEn} from './controls-en.ts';
import {controlsEs, type ControlsText} from './controls-es.ts';
import type {Locale} from './format.ts';

/** The words of the controls and charts in one language. */
export function controlsFor(locale: Locale): ControlsText {
  return locale === 'es' ? controlsEs : controlsEn;
}

/** A month `2018-01` in full, for reading aloud: `enero de 2018` / `January 2018`. */
export function formatMonthInWords(month: string, locale: Locale): string {
  const text = controlsFor(locale);
  return text.monthOfYear(text.months[Number(month.slice(5, 7)) - 1] ?? '', month.slice(0, 4));
}
