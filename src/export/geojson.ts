import {publisherIn} from '../i18n/publishers.ts';
import type {LineString, MultiLineString, MultiPolygon, Point, Polygon, Position} from 'geojson';
import {boxOf, doubleArea, type Box, type Ring} from '../domain/rings.ts';
import {geoFilesTextFor} from '../i18n/geo-files.ts';
import type {Locale} from '../i18n/format.ts';
import {sources} from '../methodology/sources.ts';
import {methodVersion} from '../methodology/version.ts';
import type {ExportContext} from './csv.ts';

/** What the file says of a zone. */
export interface ZoneProperties {
  /** What its author calls it, or what the page does. */
  readonly name: string;
  /** `border`, `route`, `line`, `circle`, `area` or `territories`. */
  readonly kind: string;
  /** Width to each side, depth or radius; null for a zone without one. */
  readonly km: number | null;
  /** Area inside the country, km²; null when it was not computed. */
  readonly areaKm2: number | null;
  /** How it was made, in the reader's language: distances geodesic, precision, what was simplified. */
  readonly method: string;
  /** Codes of the chosen territories, as text; empty for other kinds. */
  readonly codes: readonly string[];
  /** Ids of the sources it was made from, boundaries among them. */
  readonly sources: readonly string[];
}

/** A zone to write. */
export interface ZoneExport {
  /** In degrees of WGS 84; rings may run either way. */
  readonly geometry: Polygon | MultiPolygon;
  /** What it was drawn from: its line, or the middle of a circle; null for other kinds. */
  readonly origin: LineString | MultiLineString | Point | null;
  readonly properties: ZoneProperties;
  readonly locale: Locale;
}

/** Six decimals of a degree are 11 cm. @see RFC 7946, 11.2 */
const perDegree = 1_000_000;

/**
 * Gives a zone as the text of a GeoJSON file, one feature a line: the zone, and what it was drawn from where there is
 * something. WGS 84 with six decimals, no `crs`, outer rings counter-clockwise, a `bbox` around each and around all; codes
 * are text, dates ISO, numbers have points. Its table goes as CSV beside it.
 * @throws {RangeError} for a zone without area, or a coordinate that is no place on Earth
 * @see RFC 7946
 */
export function writeZoneGeoJson(zone: ZoneExport, context: ExportContext): string {
  const polygons = toRightHandPolygons(zone.geometry);
  const geometry =
    polygons.length === 1
      ? {type: 'Polygon', coordinates: polygons[0]}
      : {type: 'MultiPolygon', coordinates: polygons};
  const box = boxOf(polygons.flat());
  const features = [
    {type: 'Feature', bbox: box, properties: propertiesOf(zone, context), geometry},
  ].map((feature) => JSON.stringify(feature));

  const origin = zone.origin && roundGeometry(zone.origin);
  const boxes = [box];
  if (origin) {
    const bbox = boxOf([placesOf(origin)]);
    const {name, kind} = zone.properties;
    const properties = {role: 'origin', name, kind};
    features.push(JSON.stringify({type: 'Feature', bbox, properties, geometry: origin}));
    boxes.push(bbox);
  }
  const head = `{"type":"FeatureCollection","bbox":${JSON.stringify(joinBoxes(boxes))}`;
  return `${head},"features":[\n${features.join(',\n')}\n]}\n`;
}

/** Plain names and values, one level deep: what tables of attributes can hold. */
function propertiesOf({properties, locale}: ZoneExport, context: ExportContext) {
  const used = sources.filter(({id}) => properties.sources.includes(id));
  return {
    role: 'zone',
    name: properties.name,
    kind: properties.kind,
    km: properties.km,
    area_km2: properties.areaKm2 === null ? null : Number(properties.areaKm2.toFixed(3)),
    codes: properties.codes,
    method: properties.method,
    method_version: methodVersion,
    data_version: context.dataVersion,
    sources: used.map(
      ({publisher, title}) => `${publisherIn(publisher, locale)}. ${title[locale]}`,
    ),
    licences: used.map(({licence}) => licence[locale]),
    cutoffs: used.map(({cutoff}) => cutoff),
    address: context.address,
    exported: context.date,
    disclaimer: geoFilesTextFor(locale).boundaries,
  };
}

/** Rounded, closed, outer rings counter-clockwise; what rounding leaves without area is let off. */
export function toRightHandPolygons(geometry: Polygon | MultiPolygon): Position[][][] {
  const given = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = given
    .map(([outer = [], ...holes]) => [
      ...directRing(outer, true),
      ...(isRing(roundLine(outer)) ? holes.flatMap((hole) => directRing(hole, false)) : []),
    ])
    .filter(({length}) => length > 0);
  if (polygons.length === 0) throw new RangeError('Got a zone without area when expected one.');
  return polygons;
}

function directRing(given: Ring, isOuter: boolean): Position[][] {
  const ring = roundLine(given);
  if (!isRing(ring)) return [];
  return [doubleArea(ring) > 0 === isOuter ? ring : ring.reverse()];
}

function isRing(ring: Ring): boolean {
  return ring.length >= 4 && doubleArea(ring) !== 0;
}

function roundGeometry(
  geometry: LineString | MultiLineString | Point,
): LineString | MultiLineString | Point {
  switch (geometry.type) {
    case 'Point':
      return {type: 'Point', coordinates: roundPosition(geometry.coordinates)};
    case 'LineString':
      return {type: 'LineString', coordinates: roundLine(geometry.coordinates)};
    case 'MultiLineString':
      return {type: 'MultiLineString', coordinates: geometry.coordinates.map(roundLine)};
    default:
      throw new RangeError('Got another geometry when expected a line or a point.');
  }
}

function placesOf(geometry: LineString | MultiLineString | Point): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Without the places that rounding makes the same as the one before, its ends excepted. */
function roundLine(line: readonly Position[]): Position[] {
  const rounded = line.map(roundPosition);
  const kept = rounded.filter(([lng, lat], index) => {
    const before = rounded[index - 1];
    return before?.[0] !== lng || before?.[1] !== lat;
  });
  return kept.length < 2 ? rounded : kept;
}

function roundPosition([lng = NaN, lat = NaN]: Position): Position {
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
    throw new RangeError(`Got position ${lng},${lat} when expected degrees of WGS 84.`);
  }
  return [roundDegree(lng), roundDegree(lat)];
}

function roundDegree(degrees: number): number {
  return Math.round(degrees * perDegree) / perDegree + 0;
}

function joinBoxes(boxes: readonly Box[]): Box {
  return boxes.reduce(([west, south, east, north], box) => [
    Math.min(west, box[0]),
    Math.min(south, box[1]),
    Math.max(east, box[2]),
    Math.max(north, box[3]),
  ]);
}
