/** Language of the interface: Spanish of Colombia first, English second. */
export type Locale = 'es' | 'en';

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';
const tags = {es: 'es-CO', en: 'en'} as const;
const monthNames = {
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

const cache = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${locale}${String(minimum)}${String(maximum)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
    useGrouping: 'always',
  });
  cache.set(key, made);
  return made;
}

/**
 * A number as read in running text: `1.359.815` / `1,359,815`; the minus is U+2212. NaN gives an en dash, so that a
 * missing value can never be read as zero.
 */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  if (Number.isNaN(value)) return '–';
  const text = numberFormat(locale, digits, digits).format(value);
  return /[1-9]/.test(text) ? text.replace('-', MINUS) : text.replace('-', '');
}

/** A share between 0 and 1 as percent: `11,7 %` (no-break space) / `11.7%`. NaN gives an en dash. */
export function formatPercent(share: number, locale: Locale, digits = 0): string {
  if (Number.isNaN(share)) return '–';
  // A part of something is never shown as the whole of it, nor as nothing.
  const step = 10 ** -digits;
  const shown =
    share > 0 && share < 1 ? Math.min(100 - step, Math.max(step, share * 100)) : share * 100;
  const text = formatNumber(shown, locale, digits);
  return locale === 'es' ? `${text}${NO_BREAK}%` : `${text}%`;
}

/** A large number in words for axes and short labels: `217 mil`, `2,9 millones` / `217 thousand`, `2.9 million`. */
export function formatCompact(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e6) {
    const short = numberFormat(locale, 0, 1)
      .format(value / 1e6)
      .replace('-', MINUS);
    const one = short === '1';
    const word = {es: one ? 'millón' : 'millones', en: 'million'}[locale];
    return `${short}${NO_BREAK}${word}`;
  }
  // One thousand is `mil` in Spanish, without a number.
  if (value === 1000 && locale === 'es') return 'mil';
  if (size >= 1e4 || (size >= 1000 && value % 1000 === 0)) {
    return `${formatNumber(Math.round(value / 1000), locale)}${NO_BREAK}${{es: 'mil', en: 'thousand'}[locale]}`;
  }
  return numberFormat(locale, 0, Number.isInteger(value) ? 0 : 1)
    .format(value)
    .replace('-', MINUS);
}

/** A month `2023-01` as `ene 2023` / `Jan 2023`. */
export function formatMonth(month: string, locale: Locale): string {
  const name = monthNames[locale][Number(month.slice(5, 7)) - 1] ?? '';
  return `${name} ${month.slice(0, 4)}`;
}

/** A window of months, as short as it can be: `2023` is not used: `ene–dic 2023`, `ene 2018–dic 2019`, `ene 2018`. */
export function formatPeriod(from: string, to: string, locale: Locale): string {
  if (from === to) return formatMonth(from, locale);
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    return `${formatMonth(from, locale)}–${formatMonth(to, locale)}`;
  }
  const name = monthNames[locale][Number(from.slice(5, 7)) - 1] ?? '';
  return `${name}–${formatMonth(to, locale)}`;
}

/** A date `2023-12-31` as `31 dic 2023` / `31 Dec 2023`; a month or a year stays what it is. */
export function formatDate(date: string, locale: Locale): string {
  if (date.length === 4) return date;
  if (date.length === 7) return formatMonth(date, locale);
  return `${String(Number(date.slice(8, 10)))} ${formatMonth(date.slice(0, 7), locale)}`;
}

/** A rank: `9.º` / `9th`. */
export function formatOrdinal(rank: number, locale: Locale): string {
  if (locale === 'es') return `${formatNumber(rank, locale)}.º`;
  const tens = rank % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${formatNumber(rank, locale)}${suffix}`;
}
