import {formatDate, formatNumber} from '../i18n/format.ts';
import type {Text} from '../i18n/es.ts';
import type {DensityText} from '../i18n/density-es.ts';
import {eventCoverage} from '../methodology/event-years.ts';
import type {DensityAnswer, DensityRequest} from './density-answer.ts';
import type {DensityKind, YearSpan} from './density-choice.ts';

/** Years in words: `2009–2018`, or the one year. */
export const spanWords = ([first, last]: YearSpan): string =>
  first === last ? String(first) : `${first}–${last}`;

/** What is drawn, for the sentence: `la densidad de hechos del conflicto (UCDP), 2009–2018, celdas de 25 km`. */
export function densityPhrase(asked: DensityRequest, {sentence}: Pick<Text, 'sentence'>): string {
  const {kinds, figures, cells, radius} = sentence.density;
  const what = figures[asked.figure](kinds[asked.kind]);
  const size = cells(what, spanWords(asked.years), String(asked.cellKm));
  return asked.bandwidthKm === null ? size : `${size}${radius(String(asked.bandwidthKm))}`;
}

/** The unit of what is coloured. */
export function densityUnit({figure, bandwidthKm}: DensityRequest, words: DensityText): string {
  if (figure === 'rate') return words.units.rate;
  return words.units[bandwidthKm === null ? 'count' : 'density'][figure];
}

/** Kind, unit and years, as the legend and the table say them. */
export const densityHeading = ({asked}: DensityAnswer, words: DensityText): string =>
  words.heading(words.kinds[asked.kind], densityUnit(asked, words), spanWords(asked.years));

/** The source of a kind, and the first and last day it speaks about. */
export function coverageWords(
  kind: DensityKind,
  words: DensityText,
  locale: Text['locale'],
): string {
  const {from, to} = eventCoverage[kind];
  return words.coverage(words.sources[kind], formatDate(from, locale), formatDate(to, locale));
}

/** A limit of a class, with the decimals it has. */
function limitWords(limit: number, locale: Text['locale']): string {
  return formatNumber(limit, locale, Number.isInteger(limit) ? 0 : limit < 0.1 ? 2 : 1);
}

/** Each class in words, low to high: `1`, `2–4`, `≥ 50`; `< 0,1`, `0,1–0,5`. */
export function classWords(
  {asked, breaks}: DensityAnswer,
  words: DensityText,
  locale: Text['locale'],
): readonly string[] {
  const isCount = asked.figure !== 'rate' && asked.bandwidthKm === null;
  const said = (limit: number): string => limitWords(limit, locale);
  const {below, from, range} = words.legend;
  return [...breaks, Infinity].map((limit, index) => {
    const low = breaks[index - 1] ?? (isCount ? 1 : 0);
    if (limit === Infinity) return from(said(low));
    if (!isCount) return index === 0 ? below(said(limit)) : range(said(low), said(limit));
    return low === limit - 1 ? said(low) : range(said(low), said(limit - 1));
  });
}
