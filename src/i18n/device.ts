import {deviceEn} from './device-en.ts';
import {deviceEs, type DeviceText} from './device-es.ts';
import {formatNumber, formatPercent, type Locale} from './format.ts';

/** The words of the device in one language; fetched after the first paint. */
export function deviceTextOf(locale: Locale): DeviceText {
  return locale === 'es' ? deviceEs : deviceEn;
}

/** Bytes in megabytes with their unit; nothing where they are not known. */
export function sayBytes(bytes: number | undefined, locale: Locale): string {
  if (bytes === undefined) return '';
  return deviceTextOf(locale).megabytes(formatNumber(bytes / 1e6, locale, 1));
}

/** How far a download is: in megabytes where its size is known, else in percent. */
export function sayProgress(share: number, bytes: number | undefined, locale: Locale): string {
  const words = deviceTextOf(locale);
  if (bytes === undefined) return formatPercent(share, locale);
  const format = (value: number): string => formatNumber(value / 1e6, locale, 1);
  return words.progress(format(share * bytes), format(bytes));
}
