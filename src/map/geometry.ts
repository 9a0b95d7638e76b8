import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';

/** A territory as drawn; `code` is its DIVIPOLA code. */
export type Shape = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, {code: string}>;

/** What the maps draw: shapes by level, the land around, and the classed lines. Parts arrive one after another. */
export interface MapGeometry {
  readonly departments: readonly Shape[];
  readonly municipalities: readonly Shape[] | null;
  /** Neighbouring land for context. */
  readonly land: readonly GeoJSON.Feature[];
  /** Lines with `kind`: land-border, coast, department, municipality, disputed. */
  readonly lines: readonly GeoJSON.Feature<GeoJSON.MultiLineString, {kind: string}>[];
}

/** The static shapes the interactive map adds to those of the SVG map. */
export interface GlGeometry extends MapGeometry {
  readonly world: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection | null;
  readonly routes: GeoJSON.FeatureCollection | null;
}

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
export function linesOf(topology: Topology): MapGeometry['lines'] {
  const found = topology.objects['lines'];
  if (!found) return [];
  return feature(topology, found as GeometryCollection).features as unknown as MapGeometry['lines'];
}
