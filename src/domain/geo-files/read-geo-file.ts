import {checkFeature} from './check-feature.ts';
import {
  geoFileLimits,
  toFeatureName,
  type GeoFeature,
  type GeoReading,
  type GeoReadOptions,
  type RawFeature,
  type RawReading,
  type ReadShare,
} from './geo-feature.ts';
import {fileProblem, type GeoProblem} from './geo-problem.ts';
import {readGeoJson} from './read-geojson.ts';
import {readGpx} from './read-gpx.ts';
import {readKml} from './read-kml.ts';

/** A file that was chosen or dropped. `name` names features that have no name, without its extension. */
export interface GeoFile {
  readonly name: string;
  readonly text: string;
}

/** The same before it is known to be text. */
export interface GeoFileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Gives the lines, zones and points of a GeoJSON, KML or GPX file (told apart by what is in it, not by its name), and all
 * that is wrong with it. Never throws, whatever the text; a feature that is wrong in any part is left out and named.
 * @see RFC 7946; OGC 12-007r2 (KML 2.3); Topografix, GPX 1.1
 */
export function readGeoFile({name, text}: GeoFile, options: GeoReadOptions = {}): GeoReading {
  if (text.length > geoFileLimits.bytes) return refuseSize(text.length);
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refuse(fileProblem('content'));
  const fallback = toFeatureName(name.replace(/\.[^.]*$/, ''));
  return checkAll(readRaw(content, options.onShare), fallback, options);
}

/** Gives what `readGeoFile` gives, of bytes: too many of them, a packed file, and any text that is not UTF-8 are refused. */
export function readGeoBytes(
  {name, bytes}: GeoFileBytes,
  options: GeoReadOptions = {},
): GeoReading {
  if (bytes.length > geoFileLimits.bytes) return refuseSize(bytes.length);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return refuse(fileProblem('unzipped', {found: 'ZIP'}));
  }
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return readGeoFile({name, text}, options);
  } catch {
    return refuse(fileProblem('utf-8', {found: guessEncoding(bytes)}));
  }
}

/** By the first character, and for XML by the name of the first element. */
function readRaw(content: string, onShare?: ReadShare): RawReading {
  const head = content.slice(0, 10_000).trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return readGeoJson(content);
  const root = /<(?:[\w-]+:)?([A-Za-z][\w-]*)/.exec(withoutComments(head))?.[1];
  if (head.startsWith('<') && root === 'kml') return readKml(content, onShare);
  if (head.startsWith('<') && root === 'gpx') return readGpx(content, onShare);
  const found = head.startsWith('<') && root !== undefined ? `<${root}>` : head;
  return {features: [], problems: [fileProblem('format', {found})]};
}

function withoutComments(head: string): string {
  return head.replace(/<!--[\s\S]*?-->/g, '');
}

function checkAll(raw: RawReading, fallback: string, options: GeoReadOptions): GeoReading {
  const features: GeoFeature[] = [];
  const problems: GeoProblem[] = [...raw.problems];
  const taken = raw.features.slice(0, geoFileLimits.features);
  for (const feature of taken) {
    const checked = checkFeature(nameFeature(feature, fallback), options);
    features.push(...checked.features);
    problems.push(...checked.problems);
  }
  if (taken.length < raw.features.length) {
    const details = {found: String(raw.features.length), count: geoFileLimits.features};
    problems.push({...fileProblem('fewer-features', details), consequence: 'taken'});
  }
  if (features.length === 0 && problems.length === 0) problems.push(fileProblem('something'));
  return {features, problems: cutProblems(problems)};
}

function nameFeature(feature: RawFeature, fallback: string): RawFeature {
  const {place} = feature;
  return place.name === '' ? {...feature, place: {...place, name: fallback}} : feature;
}

/** What makes features useless before what was changed in others; beyond the limit only their number. */
function cutProblems(problems: readonly GeoProblem[]): readonly GeoProblem[] {
  const ordered = [
    ...problems.filter(({consequence}) => consequence !== 'taken'),
    ...problems.filter(({consequence}) => consequence === 'taken'),
  ];
  const rest = ordered.length - geoFileLimits.problems;
  if (rest <= 0) return ordered;
  const more = fileProblem('fewer-problems', {count: rest});
  return [...ordered.slice(0, geoFileLimits.problems), {...more, consequence: 'taken'}];
}

/** What a text that is not UTF-8 says or shows that it is; empty when nothing does. */
function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? '';
}

function refuseSize(size: number): GeoReading {
  return refuse(fileProblem('size', {found: String(size), count: geoFileLimits.bytes}));
}

function refuse(problem: GeoProblem): GeoReading {
  return {features: [], problems: [problem]};
}
