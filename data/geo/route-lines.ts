import {readFile} from 'node:fs/promises';
import type {Feature, FeatureCollection, LineString, Point} from 'geojson';
import {lengthKm} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';

/** What is known of a schematic route: hand-made, it joins seats by straight lines and is no road. */
export interface RouteSourceProperties {
  readonly id: string;
  /** Names of the places it joins, in order. */
  readonly waypoints: readonly string[];
  /** DIVIPOLA code of each place; null for a place that is no seat. */
  readonly municipalities: readonly (string | null)[];
  readonly name: {readonly es: string; readonly en: string};
}

/** A route as the app reads it; `lengthKm` is geodesic along the straight stretches. */
export interface RouteProperties extends RouteSourceProperties {
  readonly schematic: true;
  readonly lengthKm: number;
}

/** What is known of a border crossing: a hand-made draft. */
export interface CrossingProperties {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  /** Alpha-3 codes of the countries on the other side. */
  readonly neighbours: readonly string[];
  readonly mode: string;
  readonly confidence: string;
  readonly coordinateSource: string;
  readonly isVerified: false;
}

/** The committed border crossings. */
export type CrossingCollection = FeatureCollection<Point, CrossingProperties>;

/** Gives the routes with their lengths, in the order of the source. */
export async function readRoutes(
  folder: string,
): Promise<FeatureCollection<LineString, RouteProperties>> {
  const text = await readFile(`${folder}/routes.geojson`, 'utf8');
  const source = JSON.parse(text) as FeatureCollection<LineString, RouteSourceProperties>;
  const features = source.features.map((route): Feature<LineString, RouteProperties> => {
    const line = route.geometry.coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
    const length = Number(lengthKm(line).toFixed(1));
    return {
      type: 'Feature',
      geometry: route.geometry,
      properties: {...route.properties, schematic: true, lengthKm: length},
    };
  });
  return {type: 'FeatureCollection', features};
}
