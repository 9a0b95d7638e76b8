import {intersect} from '@turf/intersect';
import {feature as turfFeature, featureCollection} from '@turf/helpers';
import type {LineString, MultiPolygon, Polygon} from 'geojson';
import {readFileSync} from 'node:fs';
import {feature} from 'topojson-client';
import {bench, describe} from 'vitest';
import {
  readBorders,
  readLand,
  type BordersFile,
  type PlacesFile,
  type TerritoriesFile,
} from '../../src/domain/zone-data.ts';
import {alongRoute} from '../../src/domain/zones/along-route.ts';
import {countPoints} from '../../src/domain/zones/count-points.ts';
import {exposure} from '../../src/domain/zones/exposure.ts';
import {nearestOf} from '../../src/domain/zones/nearest.ts';
import {placePoints} from '../../src/domain/zones/placed-points.ts';
import type {ZoneShape} from '../../src/domain/zones/zone-shape.ts';
import {cutZone} from '../../src/domain/zones/zone.ts';
import type {Cell} from '../../src/methodology/cell.ts';
import {seededRandom} from './random.ts';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'));
}

interface RoutesFile {
  readonly features: readonly {
    readonly geometry: LineString;
    readonly properties: {readonly id: string};
  }[];
}

const topology = readJson('territories-high.topo.json') as TerritoriesFile;
const land = readLand(topology, readJson('places.json') as PlacesFile);
const ven = readBorders(readJson('borders.json') as BordersFile).get('VEN')!;
const route = (readJson('routes.json') as RoutesFile).features.find(
  ({properties}) => properties.id === 'cucuta-bogota',
)!.geometry;
const corridor: ZoneShape = {kind: 'line', line: route, km: 20};
const border: ZoneShape = {kind: 'line', line: ven, km: 25};
const random = seededRandom(7);
const track: ZoneShape = {
  kind: 'line',
  km: 20,
  line: {
    type: 'LineString',
    // a walker's track of 10,000 places, each 50 m further and up to 10 m beside the way
    coordinates: Array.from({length: 10_000}, (_, step) => [
      -72.5 - step * 0.0003 + random() * 0.0001,
      7.9 - step * 0.0003 + random() * 0.0001,
    ]),
  },
};
const codes = land.territories.map(({code}) => code);
const cells = new Map<string, Cell>(
  codes.map((code) => [code, {value: 1000, status: 'observed', implausible: false}]),
);
const people = [{id: 'people', method: 'area-share', cells}] as const;
const few = {iterations: 15, time: 0, warmupIterations: 3};

describe('corridor Cúcuta–Bogotá, 20 km, with exposure', () => {
  bench('exact (at most 150 ms)', () => void exposure(cutZone(corridor, land), codes, people), few);
  bench(
    'draft (at most 60 ms)',
    () => void exposure(cutZone(corridor, land, {precision: 'draft'}), codes, people),
    few,
  );
});

describe('other zones', () => {
  bench(
    'border with Venezuela, 25 km, exact (at most 250 ms)',
    () => void cutZone(border, land),
    few,
  );
  bench(
    'border with Venezuela, 25 km, draft',
    () => void cutZone(border, land, {precision: 'draft'}),
    few,
  );
  bench('track of 10,000 places, 20 km, exact', () => void cutZone(track, land), few);
  const area: ZoneShape = {kind: 'area', geometry: cutZone(corridor, land).geometry};
  bench('the corridor as a drawn area', () => void cutZone(area, land), few);
  bench(
    'two departments',
    () => void cutZone({kind: 'territories', codes: ['54', '68']}, land),
    few,
  );
});

describe('what lies in the corridor', () => {
  const zone = cutZone(corridor, land);
  const length = 12_000;
  const tenth = (least: number, wide: number): number =>
    Math.round((least + random() * wide) * 10) / 10;
  const points = placePoints({
    kind: Array.from({length}, () => 'mine'),
    lon: Array.from({length}, () => tenth(-78, 10)),
    lat: Array.from({length}, () => tenth(0, 11)),
    territory: Array.from({length}, (_, row) => codes[row % codes.length] ?? null),
    dead: new Float64Array(length),
    missing: new Float64Array(length),
    year: Array.from({length}, () => 2020),
  });
  bench('counting 12,000 events', () => void countPoints(zone, points), few);
  bench(
    'the route every kilometre, with its events',
    () => void alongRoute(route, {land, stepKm: 1, corridorKm: 20, points: points.columns}),
    few,
  );
  const seats = land.territories.map(({seat}) => seat);
  bench('1,122 seats to the nearest of 33', () => void nearestOf(seats, seats.slice(0, 33)), few);
});

// Turf spends its time on the 164 municipalities the zone cuts: finding them with flatbush saves it nothing that can be
// measured, the clipper some three hundred times.
describe('shares of all 1,122 municipalities in the corridor, the zone at hand', () => {
  const {geometry} = cutZone(corridor, land);
  const shape: ZoneShape = {kind: 'area', geometry};
  const shapes = feature(topology, topology.objects.municipalities).features.map(
    ({geometry: own}) => turfFeature(own as Polygon | MultiPolygon),
  );
  bench('found with flatbush, cut by our clipper', () => void cutZone(shape, land), few);
  const near = land.boxes?.search(-75, 4, -72, 8.5) ?? [];
  const zone = turfFeature(geometry);
  bench(
    'found with flatbush, cut by Turf’s intersect',
    () => {
      for (const row of near) intersect(featureCollection([shapes[row] ?? zone, zone]));
    },
    {iterations: 2, time: 0, warmupIterations: 0},
  );
  bench(
    'Turf’s intersect for each of the 1,122',
    () => {
      for (const shapeOf of shapes) intersect(featureCollection([shapeOf, zone]));
    },
    {iterations: 2, time: 0, warmupIterations: 0},
  );
});
