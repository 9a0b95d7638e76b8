import type {Position} from 'geojson';
import {isWithinDrawing} from '../drawing/drawing-limits.ts';
import {checkRings} from './check-rings.ts';
import type {GeoFeature, GeoReading, GeoReadOptions, RawFeature} from './geo-feature.ts';
import {featureProblem, showValue, type GeoPlace, type GeoProblem} from './geo-problem.ts';

/** The shapes of a feature with positions that are two numbers. */
interface Shapes {
  readonly points: Position[];
  readonly lines: Position[][];
  readonly polygons: Position[][][];
}

/** What was seen of the positions on the way. */
interface Tally {
  readonly all: Position[];
  wrong: number;
  firstWrong: unknown;
  withAltitude: number;
}

/** A coordinate beyond this is no slip of a degree: it is a length. */
const surelyMetres = 1000;

/**
 * Gives the features of one that a file has, one for its lines, one for its polygons and one for each point, or why it
 * was left out. A feature is left out whole when any of it is wrong; only lines of one place are dropped by themselves.
 */
export function checkFeature(
  raw: RawFeature,
  {isLatitudeFirst = false}: GeoReadOptions = {},
): GeoReading {
  const tally: Tally = {all: [], wrong: 0, firstWrong: undefined, withAltitude: 0};
  const take = (values: readonly unknown[]): Position[] =>
    values.map((value) => takePosition(value, isLatitudeFirst, tally));
  const shapes: Shapes = {
    points: take(raw.points),
    lines: raw.lines.map(take),
    polygons: raw.polygons.map((rings) => rings.map(take)),
  };
  const refusal = checkPositions(tally, raw.place);
  if (refusal) return {features: [], problems: [refusal]};
  const notes = noteSlips(tally, raw.place);
  return makeFeatures(shapes, raw.place, notes);
}

/** A value as longitude and latitude; whatever is no position is counted and becomes two NaN. */
function takePosition(value: unknown, isLatitudeFirst: boolean, tally: Tally): Position {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const [first, second, altitude] = list;
  if (!Number.isFinite(first) || !Number.isFinite(second)) {
    if (tally.wrong === 0) tally.firstWrong = value;
    tally.wrong++;
    return [NaN, NaN];
  }
  // Zero is what programs write that know no altitude.
  if (typeof altitude === 'number' && altitude !== 0) tally.withAltitude++;
  const [x, y] = [first as number, second as number];
  const position = isLatitudeFirst ? [y, x] : [x, y];
  tally.all.push(position);
  return position;
}

/** Why a feature cannot be used because of where its positions are; null when it can. */
function checkPositions(tally: Tally, place: GeoPlace): GeoProblem | null {
  const {all, wrong, firstWrong} = tally;
  const refuse = (
    expected: GeoProblem['expected'],
    value: unknown,
    count = all.length,
  ): GeoProblem => featureProblem(expected, 'feature', place, {found: showValue(value), count});
  if (wrong > 0) return refuse('position', firstWrong, wrong);
  const [first] = all;
  if (!first) return featureProblem('geometry', 'feature', place);
  const offEarth = all.find(([lng = 0, lat = 0]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
  if (offEarth) {
    const isLength = offEarth.some((value) => Math.abs(value) > surelyMetres);
    return refuse(isLength ? 'degrees-not-metres' : 'degrees', offEarth);
  }
  if (all.some(isInside)) return null;
  const isSwapped = all.every(([lng = NaN, lat = NaN]) => isWithinDrawing(lat, lng));
  return refuse(isSwapped ? 'not-swapped' : 'in-region', first);
}

function noteSlips({all, withAltitude}: Tally, place: GeoPlace): GeoProblem[] {
  const notes: GeoProblem[] = [];
  if (withAltitude > 0) notes.push(featureProblem('flat', 'taken', place, {count: withAltitude}));
  const outside = all.filter((position) => !isInside(position));
  if (outside.length > 0) {
    const details = {found: showValue(outside[0]), count: outside.length};
    notes.push(featureProblem('whole-in-region', 'taken', place, details));
  }
  return notes;
}

function makeFeatures(
  {points, lines, polygons}: Shapes,
  place: GeoPlace,
  notes: readonly GeoProblem[],
): GeoReading {
  const {name} = place;
  const problems = [...notes];
  const features: GeoFeature[] = [];
  const clean = lines.map(dropRepeated);
  const long = clean.filter((line) => line.length > 1);
  const short = lines.length - long.length;
  if (short > 0 && long.length === 0) {
    const count = Math.max(...clean.map(({length}) => length));
    return {features, problems: [featureProblem('line-positions', 'feature', place, {count})]};
  }
  if (short > 0) {
    problems.push(featureProblem('segment-positions', 'taken', place, {count: short}));
  }
  const checked = checkRings(polygons, place);
  if (checked.refusal) return {features, problems: [checked.refusal]};
  problems.push(...checked.notes);

  const [line] = long;
  if (line && long.length === 1) {
    features.push({name, geometry: {type: 'LineString', coordinates: line}});
  } else if (line) {
    features.push({name, geometry: {type: 'MultiLineString', coordinates: long}});
  }
  const [polygon] = checked.polygons;
  if (polygon && checked.polygons.length === 1) {
    features.push({name, geometry: {type: 'Polygon', coordinates: polygon}});
  } else if (polygon) {
    features.push({name, geometry: {type: 'MultiPolygon', coordinates: checked.polygons}});
  }
  for (const coordinates of points) features.push({name, geometry: {type: 'Point', coordinates}});
  return {features, problems};
}

function isInside([lng = NaN, lat = NaN]: Position): boolean {
  return isWithinDrawing(lng, lat);
}

/** A place that repeats the one before it is a pause of the recorder. */
function dropRepeated(line: readonly Position[]): Position[] {
  return line.filter((position, index) => {
    const before = line[index - 1];
    return before?.[0] !== position[0] || before?.[1] !== position[1];
  });
}
