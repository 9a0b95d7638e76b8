import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';

/** A territory as drawn; `code` is its DIVIPOLA code. */
export type Shape = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, {code: string}>;

/** A line with its class: land-border, coast, department, municipality, disputed. */
export type LineShape = GeoJSON.Feature<GeoJSON.MultiLineString, {kind: string}>;

/** The shapes of one object of a topology; an object that is not there gives none. */
export function shapesOf(topology: Topology, object: string): readonly Shape[] {
  const found = topology.objects[object];
  if (!found) return [];
  const {features} = feature(topology, found as GeometryCollection);
  return features.map((shape) => ({
    type: 'Feature',
    id: shape.id ?? '',
    geometry: shape.geometry as GeoJSON.Polygon,
    properties: {code: String(shape.id)},
  }));
}

/** The classed lines of a topology (`lines`), or none. */
export function linesOf(topology: Topology): readonly LineShape[] {
  const found = topology.objects['lines'];
  if (!found) return [];
  return feature(topology, found as GeometryCollection).features as unknown as readonly LineShape[];
}

/** The features of one object of a topology. */
export function featuresOf(topology: Topology, object: string): GeoJSON.FeatureCollection {
  const found = topology.objects[object];
  if (!found) return {type: 'FeatureCollection', features: []};
  return feature(topology, found as GeometryCollection);
}
