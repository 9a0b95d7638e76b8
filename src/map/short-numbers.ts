import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import {formatCompact, formatNumber, type Locale} from '../i18n/format.ts';

/**
 * Numbers for a narrow place, all in the manner that takes less room: in words (`20 mil`) or in full (`20,000`, since
 * "thousand" is longer). Values under 1 and with decimals keep one.
 */
export function shortNumbers(values: readonly number[], locale: Locale): string[] {
  const inWords = values.map((value) => formatCompact(value, locale));
  const inFull = values.map((value) =>
    formatNumber(value, locale, Number.isInteger(value) || value >= 1000 ? 0 : 1),
  );
  const room = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + approximateTextWidth(text, 1), 0);
  return room(inWords) <= room(inFull) ? inWords : inFull;
}
