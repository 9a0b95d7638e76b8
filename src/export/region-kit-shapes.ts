import {publisherIn} from '../i18n/publishers.ts';
import type {MultiPolygon, Polygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection} from 'topojson-specification';
import type {RegionFile, RegionValue} from '../domain/region/region-file.ts';
import {boxOf, type Box} from '../domain/rings.ts';
import {regionKitTextOf} from '../i18n/region-kit.ts';
import type {Locale} from '../i18n/format.ts';
import {methodVersion} from '../methodology/version.ts';
import type {ExportContext} from './csv.ts';
import {toRightHandPolygons} from './geojson.ts';

const missing: RegionValue = {value: null, status: 'missing'};

type Properties = Record<string, string | number | null>;

/** Figures and states of a municipality, each under the name of its fact. */
function propertiesOf(file: RegionFile, index: number): Properties {
  const {code, name, areaKm2} = file.municipalities[index] ?? {code: '', name: '', areaKm2: 0};
  const properties: Properties = {code, name, department: file.code, area_km2: areaKm2};
  for (const {id, municipalities} of file.facts) {
    if (!municipalities) continue;
    const {value, status} = municipalities[index] ?? missing;
    properties[id] = status === 'observed' ? value : null;
    properties[`${id}-status`] = status;
  }
  return properties;
}

const joinBoxes = (boxes: readonly Box[]): Box =>
  boxes.reduce(([west, south, east, north], box) => [
    Math.min(west, box[0]),
    Math.min(south, box[1]),
    Math.max(east, box[2]),
    Math.max(north, box[3]),
  ]);

/**
 * The municipalities of a department as GeoJSON, one feature a line, with the figures of all facts. WGS 84 with six decimals,
 * outer rings counter-clockwise, codes as text; lines as simplified as those of the map.
 * @throws {RangeError} for a file without the shapes of its municipalities
 * @see RFC 7946
 */
export function regionShapes(file: RegionFile, locale: Locale, context: ExportContext): string {
  const object = file.topology.objects['municipalities'] as GeometryCollection | undefined;
  if (!object) throw new RangeError(`Got no shapes for department ${file.code}.`);
  const shapes = new Map(
    feature(file.topology, object).features.map(({id, geometry}) => [
      String(id),
      geometry as Polygon | MultiPolygon,
    ]),
  );
  const boxes: Box[] = [];
  const features = file.municipalities.flatMap(({code}, index) => {
    const shape = shapes.get(code);
    if (!shape) return [];
    const polygons: Position[][][] = toRightHandPolygons(shape);
    const bbox = boxOf(polygons.flat());
    boxes.push(bbox);
    const geometry =
      polygons.length === 1
        ? {type: 'Polygon', coordinates: polygons[0]}
        : {type: 'MultiPolygon', coordinates: polygons};
    const properties = propertiesOf(file, index);
    return [JSON.stringify({type: 'Feature', id: code, bbox, properties, geometry})];
  });
  const text = regionKitTextOf(locale);
  const head = {
    type: 'FeatureCollection',
    name: `${file.code} ${file.name}`,
    ...(boxes.length === 0 ? {} : {bbox: joinBoxes(boxes)}),
    method_version: methodVersion,
    data_version: file.version,
    sources: file.sources.map(
      ({publisher, title}) => `${publisherIn(publisher, locale)}. ${title[locale]}`,
    ),
    address: context.address,
    exported: context.date,
    disclaimer: text.disclaimer,
  };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}
