import {toFeatureName, type RawFeature, type RawReading} from './geo-feature.ts';
import {
  featureProblem,
  fileProblem,
  showValue,
  type GeoPlace,
  type GeoProblem,
} from './geo-problem.ts';
import {isCrsOfDegrees, readCrsName} from './geojson-crs.ts';
import {isFields, type UnknownFields} from '../assessments/record-fields.ts';

const geometryTypes: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Properties that name a feature, the first that is there. */
const nameProperties = ['name', 'nombre', 'Name', 'Nombre', 'NAME', 'NOMBRE', 'title', 'titulo'];

interface MutableShapes {
  points: unknown[];
  lines: (readonly unknown[])[];
  polygons: (readonly (readonly unknown[])[])[];
}

/** Gives the features of a GeoJSON text as they stand there, or what is wrong with the file. @see RFC 7946 */
export function readGeoJson(text: string): RawReading {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    return refuse(fileProblem('json', faultIn(text, error)));
  }
  if (!isFields(root)) return refuse(fileProblem('geojson', {found: showValue(root)}));
  const {type} = root;
  const isCollection = type === 'FeatureCollection';
  if (!isCollection && type !== 'Feature' && !geometryTypes.has(type)) {
    return refuse(fileProblem('geojson', {found: showValue(type ?? root)}));
  }
  const list = isCollection ? root['features'] : [root];
  if (!Array.isArray(list)) return refuse(fileProblem('geojson', {found: showValue(list)}));
  const crs = findForeignCrs(root, list);
  if (crs !== null) return refuse(fileProblem('wgs84', {found: crs}));
  return readFeatures(list);
}

function readFeatures(list: readonly unknown[]): RawReading {
  const features: RawFeature[] = [];
  const problems: GeoProblem[] = [];
  for (const [index, value] of list.entries()) {
    const place: GeoPlace = {feature: index + 1, name: nameOf(value), line: null};
    const read = readFeature(value, place);
    if ('expected' in read) problems.push(read);
    else features.push(read);
  }
  return {features, problems};
}

/** A bare geometry is a feature without properties. */
function readFeature(value: unknown, place: GeoPlace): RawFeature | GeoProblem {
  if (!isFields(value)) {
    return featureProblem('feature', 'feature', place, {found: showValue(value)});
  }
  const isBare = geometryTypes.has(value['type']);
  if (!isBare && value['type'] !== 'Feature') {
    return featureProblem('feature', 'feature', place, {found: showValue(value['type'] ?? value)});
  }
  const geometry = isBare ? value : value['geometry'];
  const shapes: MutableShapes = {points: [], lines: [], polygons: []};
  const queue: unknown[] = [geometry];
  for (let next = 0; next < queue.length; next++) {
    const part = queue[next];
    const geometries = takeGeometry(part, shapes);
    if (!geometries) {
      return featureProblem('geometry', 'feature', place, {found: showValue(part)});
    }
    for (const inner of geometries) queue.push(inner);
  }
  return {place, ...shapes};
}

/** Puts a geometry with its own kind; gives the geometries of a collection, and null for what is no geometry. */
function takeGeometry(value: unknown, shapes: MutableShapes): readonly unknown[] | null {
  if (!isFields(value)) return null;
  const {type, coordinates} = value;
  if (type === 'GeometryCollection') {
    return Array.isArray(value['geometries']) ? (value['geometries'] as unknown[]) : null;
  }
  if (!Array.isArray(coordinates)) return null;
  const list = coordinates as unknown[];
  switch (type) {
    case 'Point':
      shapes.points.push(list);
      return [];
    case 'MultiPoint':
      for (const point of list) shapes.points.push(point);
      return [];
    case 'LineString':
      shapes.lines.push(list);
      return [];
    case 'MultiLineString':
      if (!list.every(Array.isArray)) return null;
      for (const line of list) shapes.lines.push(line as unknown[]);
      return [];
    case 'Polygon':
      return takePolygons([list], shapes);
    case 'MultiPolygon':
      return takePolygons(list, shapes);
    default:
      return null;
  }
}

function takePolygons(list: readonly unknown[], shapes: MutableShapes): readonly unknown[] | null {
  for (const polygon of list) {
    if (!Array.isArray(polygon) || !polygon.every(Array.isArray)) return null;
    shapes.polygons.push(polygon as unknown[][]);
  }
  return [];
}

function nameOf(value: unknown): string {
  const properties = isFields(value) ? value['properties'] : null;
  if (!isFields(properties)) return '';
  const own: UnknownFields = properties;
  const key = nameProperties.find(
    (name) => Object.hasOwn(own, name) && toFeatureName(own[name]) !== '',
  );
  return key === undefined ? '' : toFeatureName(own[key]);
}

/** The first coordinate system that is not WGS 84, of the file or of a feature; null when there is none. */
function findForeignCrs(root: UnknownFields, list: readonly unknown[]): string | null {
  for (const holder of [root, ...list]) {
    const name = isFields(holder) ? readCrsName(holder['crs']) : null;
    if (name !== null && !isCrsOfDegrees(name)) return name;
  }
  return null;
}

/** Where JSON breaks off, as far as the browser tells: V8 gives a position, Firefox a line. */
function faultIn(text: string, error: unknown): {line: number | null; found: string} {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) {
    const at = Number(position);
    return {line: text.slice(0, at).split('\n').length, found: text.slice(at, at + 60)};
  }
  const line = /line (\d+)/.exec(message)?.[1];
  return {line: line === undefined ? null : Number(line), found: text.trimEnd().slice(-40)};
}

function refuse(problem: GeoProblem): RawReading {
  return {features: [], problems: [problem]};
}
