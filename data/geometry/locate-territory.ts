import bbox from '@turf/bbox';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type {MultiPolygon, Polygon} from 'geojson';
import {feature} from 'topojson-client';
import type {SourceTopology} from '../geo/source-topology.ts';

/** Gives the code of the municipality a place lies in, or null when it lies in none. */
export type TerritoryLocator = (lon: number, lat: number) => string | null;

/** Gives a locator over the municipalities of a topology; a place on a shared border goes to the first in its order. */
export function createLocator(topology: SourceTopology): TerritoryLocator {
  const {features} = feature(topology, topology.objects.municipalities);
  const shapes = features.map((shape) => ({
    code: String(shape.id),
    geometry: shape.geometry as Polygon | MultiPolygon,
    box: bbox(shape),
  }));
  return (lon, lat) => {
    const found = shapes.find(({geometry, box: [west = 0, south = 0, east = 0, north = 0]}) => {
      const isNear = lon >= west && lon <= east && lat >= south && lat <= north;
      return isNear && booleanPointInPolygon([lon, lat], geometry);
    });
    return found?.code ?? null;
  };
}
