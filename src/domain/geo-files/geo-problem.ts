/**
 * What was expected of a file of lines and zones where something else was found; each has its words in both languages.
 * In three groups: what makes a whole file useless, what makes a feature useless, and what is said of one that was taken.
 */
export const geoExpectations = [
  'size',
  'utf-8',
  'content',
  'format',
  'unzipped',
  'json',
  'geojson',
  'wgs84',
  'xml',
  'no-entities',
  'something',
  'feature',
  'geometry',
  'position',
  'degrees',
  'degrees-not-metres',
  'not-swapped',
  'in-region',
  'line-positions',
  'ring-positions',
  'ring-area',
  'fewer-features',
  'fewer-problems',
  'flat',
  'closed-ring',
  'winding',
  'whole-in-region',
  'segment-positions',
] as const;
/** One of the expectations. */
export type GeoExpectation = (typeof geoExpectations)[number];

/**
 * What a problem did: `file`, nothing was taken of the file; `feature`, this one was left out; `taken`, it is
 * there, with what had to be changed or is doubtful.
 */
export type GeoConsequence = 'file' | 'feature' | 'taken';

/** What is wrong, without words: the page says it in the reader's language. */
export interface GeoProblem {
  readonly expected: GeoExpectation;
  readonly consequence: GeoConsequence;
  /** Number of the feature in the file, from 1: feature, placemark, track, route or waypoint; null for the file itself. */
  readonly feature: number | null;
  /** Name of the feature; empty when it has none. */
  readonly name: string;
  /** Line of the file, from 1; null where the format does not tell. */
  readonly line: number | null;
  /** What stands there, cut at 60 characters; empty when nothing does. */
  readonly found: string;
  /** How many positions, parts or features it is true of, or the limit that was passed; null when that says nothing. */
  readonly count: number | null;
}

/** Where a problem is. */
export interface GeoPlace {
  readonly feature: number;
  readonly name: string;
  readonly line: number | null;
}

/** What a problem may say besides what was expected. */
interface ProblemDetails {
  readonly line?: number | null;
  readonly found?: string;
  readonly count?: number;
}

const longestFound = 60;

/** Gives a text on one line and cut at 60 characters. */
export function shorten(text: string): string {
  const head = text
    .slice(0, longestFound * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return head.length > longestFound ? `${head.slice(0, longestFound - 1)}…` : head;
}

/** Gives a value as a short JSON text, however large or deep it is; empty for undefined. */
export function showValue(value: unknown): string {
  return value === undefined ? '' : shorten(JSON.stringify(prune(value, 3)));
}

/** The head of a value: a whole file may hang on it. */
function prune(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, longestFound);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, 8).map((entry) => prune(entry, depth - 1));
  const names = Object.keys(value).slice(0, 8);
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, prune(fields[name], depth - 1)]));
}

/** Gives the problem of a whole file. */
export function fileProblem(expected: GeoExpectation, details: ProblemDetails = {}): GeoProblem {
  const {line = null, found = '', count = null} = details;
  return {
    expected,
    consequence: 'file',
    feature: null,
    name: '',
    line,
    found: shorten(found),
    count,
  };
}

/** Gives the problem of one feature: left out, or taken with something to say. */
export function featureProblem(
  expected: GeoExpectation,
  consequence: 'feature' | 'taken',
  place: GeoPlace,
  details: ProblemDetails = {},
): GeoProblem {
  const {line = place.line, found = '', count = null} = details;
  const {feature, name} = place;
  return {expected, consequence, feature, name, line, found: shorten(found), count};
}
