import {topology} from 'topojson-server';
import {neighbours} from '../../src/methodology/borders.ts';
import type {ZoneFiles} from '../../src/workers/zone-service.ts';

/** Addresses of the made-up files. */
export const zoneFiles: ZoneFiles = {
  territories: 'territories.json',
  borders: 'borders.json',
  places: 'places.json',
};

const ring = [
  [-72, 0],
  [-71, 0],
  [-71, 1],
  [-72, 1],
  [-72, 0],
];

const municipalities: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: '54001',
      properties: null,
      geometry: {type: 'Polygon', coordinates: [ring]},
    },
  ],
};

const line = [
  [-72, -1],
  [-72, 2],
];

/** One square municipality, with a border along its western side. */
export const zoneFilesByUrl: Readonly<Record<string, unknown>> = {
  'territories.json': topology({municipalities}),
  'borders.json': {
    type: 'FeatureCollection',
    features: neighbours.map((neighbour) => ({
      type: 'Feature',
      properties: {neighbour},
      geometry: {type: 'MultiLineString', coordinates: [line]},
    })),
  },
  'places.json': {columns: ['code', 'lon', 'lat'], rows: [['54001', -71.9, 0.5]]},
};
