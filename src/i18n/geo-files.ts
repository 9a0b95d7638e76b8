import {formatNumber, type Locale} from './format.ts';
import {geoFilesEn} from './geo-files-en.ts';
import {geoFilesEs, type GeoFilesText} from './geo-files-es.ts';

/** The words of files of lines and zones in one language; fetched with the reader. */
export function geoFilesTextFor(locale: Locale): GeoFilesText {
  return locale === 'es' ? geoFilesEs : geoFilesEn;
}

/** A problem as `src/domain/geo-files/geo-problem.ts` gives it. */
export interface GeoProblemToSay {
  readonly expected: keyof GeoFilesText['expected'] | keyof GeoFilesText['taken'];
  readonly consequence: 'file' | 'feature' | 'taken';
  readonly feature: number | null;
  readonly name: string;
  readonly line: number | null;
  readonly found: string;
  readonly count: number | null;
}

/**
 * A problem as text: file, feature and line, what was found and what was expected, and what was done about it; or, of
 * something that was taken, what was changed.
 */
export function sayGeoProblem(problem: GeoProblemToSay, fileName: string, locale: Locale): string {
  const words = geoFilesTextFor(locale);
  const {feature, name, line} = problem;
  const places = [
    words.inFile(fileName),
    feature === null ? '' : words.inFeature(formatNumber(feature, locale), name),
    line === null ? '' : words.inLine(formatNumber(line, locale)),
  ];
  const where = places.filter((place) => place !== '').join(', ');
  return `${where}: ${sayWhat(problem, locale)}`;
}

/** What `simplifyTrack` or `fitTrack` did: points before and after, and the largest deviation in kilometres. */
export function saySimplified(
  before: number,
  after: number,
  deviationKm: number,
  locale: Locale,
): string {
  const [many, few, metres] = [before, after, Math.ceil(deviationKm * 1000)];
  return geoFilesTextFor(locale).simplified(
    formatNumber(many, locale),
    formatNumber(few, locale),
    formatNumber(metres, locale),
  );
}

function sayWhat(problem: GeoProblemToSay, locale: Locale): string {
  const words = geoFilesTextFor(locale);
  const count = problem.count === null ? '' : formatNumber(problem.count, locale);
  const {expected} = problem;
  if (isTaken(expected, words)) return words.taken[expected](count, sayFound(problem, locale));
  const sentence = words.found(sayFound(problem, locale), words.expected[expected](count));
  return `${sentence} ${words.consequence[problem.consequence]}`.trimEnd();
}

function isTaken(
  expected: GeoProblemToSay['expected'],
  words: GeoFilesText,
): expected is keyof GeoFilesText['taken'] {
  return Object.hasOwn(words.taken, expected);
}

/** What stands there; of a line or ring that is too short, how many positions do. */
function sayFound({expected, found, count}: GeoProblemToSay, locale: Locale): string {
  const words = geoFilesTextFor(locale);
  const isNumber = /^\d+$/.test(found);
  if (expected === 'size') return words.bytes(formatNumber(Number(found), locale));
  if (expected === 'fewer-features' && isNumber) return formatNumber(Number(found), locale);
  if (found !== '') return found;
  return count === null ? words.nothing : words.positions(formatNumber(count, locale));
}
