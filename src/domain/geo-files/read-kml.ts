import {toFeatureName, type RawFeature, type RawReading, type ReadShare} from './geo-feature.ts';
import {featureProblem, type GeoProblem} from './geo-problem.ts';
import {walkXml} from './walk-xml.ts';

/** A placemark while it is read. */
interface OpenPlacemark {
  readonly line: number;
  name: string;
  readonly points: unknown[];
  readonly lines: (readonly unknown[])[];
  readonly polygons: (readonly unknown[])[][];
  /** Positions of the track that is open. */
  track: unknown[];
  /** Outer rings of the polygon that is open. */
  outerRings: number;
}

/**
 * Gives the placemarks of a KML text as they stand there: points, lines, rings that stand alone (as lines), polygons with
 * their holes, tracks, and several of them together. Overlays, models and links are not shapes and passed over.
 * @see OGC 12-007r2, KML 2.3, 10 and 16
 */
export function readKml(text: string, onShare?: ReadShare): RawReading {
  const features: RawFeature[] = [];
  const problems: GeoProblem[] = [];
  const path: string[] = [];
  let open: OpenPlacemark | null = null;
  let placemarks = 0;

  const broken = walkXml(
    text,
    {
      open({name, line}) {
        path.push(name);
        if (name === 'Placemark') {
          open = {line, name: '', points: [], lines: [], polygons: [], track: [], outerRings: 0};
          placemarks++;
        }
        if (name === 'Polygon') beginPolygon(open);
        if (name === 'Track' && open) open.track = [];
      },
      close(name, content) {
        path.pop();
        if (!open) return;
        takeElement(open, name, content, path);
        if (name !== 'Placemark') return;
        finish(open, placemarks);
        open = null;
      },
    },
    onShare,
  );

  function finish({line, name, points, lines, polygons}: OpenPlacemark, feature: number): void {
    const place = {feature, name, line};
    if (points.length + lines.length + polygons.length > 0) {
      features.push({place, points, lines, polygons});
    } else problems.push(featureProblem('geometry', 'feature', place));
  }

  if (broken) return {features: [], problems: [broken]};
  return {features, problems};
}

function beginPolygon(open: OpenPlacemark | null): void {
  if (!open) return;
  open.polygons.push([]);
  open.outerRings = 0;
}

/** Puts what an element that ended says where it belongs; `path` are the elements around it. */
function takeElement(
  open: OpenPlacemark,
  name: string,
  content: string,
  path: readonly string[],
): void {
  const parent = path.at(-1);
  if (name === 'name' && parent === 'Placemark') open.name = toFeatureName(content);
  if (name === 'coord' && parent === 'Track') open.track.push(toTuple(content.trim(), /\s+/));
  if (name === 'Track') open.lines.push(open.track);
  // Without its one outer ring a hole would be read as the zone: a ring of no places is refused with the rest.
  if (name === 'Polygon' && open.outerRings !== 1) open.polygons.at(-1)?.unshift([]);
  if (name !== 'coordinates') return;
  const positions = readCoordinates(content);
  if (parent === 'Point') for (const position of positions) open.points.push(position);
  else if (parent === 'LineString') open.lines.push(positions);
  else if (path.includes('Polygon')) takeRing(open, positions, path);
  else if (parent === 'LinearRing') open.lines.push(positions);
}

/** The outer ring stands first, wherever the file has it. */
function takeRing(open: OpenPlacemark, ring: readonly unknown[], path: readonly string[]): void {
  const polygon = open.polygons.at(-1);
  if (!path.includes('outerBoundaryIs')) polygon?.push(ring);
  else {
    open.outerRings++;
    polygon?.unshift(ring);
  }
}

/** `lng,lat[,altitude]` separated by white space; what is none is kept as text, to be shown. */
function readCoordinates(content: string): unknown[] {
  const trimmed = content.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/).map((tuple) => toTuple(tuple, ','));
}

function toTuple(text: string, separator: string | RegExp): unknown {
  const parts = text.split(separator);
  const numbers = parts.map(Number);
  const isTuple = parts.length >= 2 && parts.every((part) => part !== '');
  return isTuple && numbers.every(Number.isFinite) ? numbers : text;
}
