import type {MultiPolygon, Polygon} from 'geojson';
import {readFileSync} from 'node:fs';
import {feature, merge} from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from 'topojson-specification';
import type {GridLand} from '../../../../src/domain/density/hexagon-grid.ts';
import type {EventColumns} from '../../../../src/domain/density/placed-events.ts';
import {toPolygons} from '../../../../src/domain/rings.ts';

function readText(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
}

/** The municipalities as the map draws them from afar. */
export function readPublishedLand(): GridLand {
  const topology = JSON.parse(readText('public/data/territories-low.topo.json')) as Topology<{
    municipalities: GeometryCollection;
  }>;
  const {municipalities} = topology.objects;
  const parts = municipalities.geometries as (TopologyPolygon | TopologyMultiPolygon)[];
  return {
    territories: feature(topology, municipalities).features.map(({id, geometry}) => ({
      code: String(id),
      polygons: toPolygons(geometry as Polygon | MultiPolygon),
    })),
    outline: toPolygons(merge(topology, parts)),
  };
}

/** The rows of a table whose fields have no quotes before the columns asked for, as texts by column. */
function readColumns(path: string, names: readonly string[]): readonly (readonly string[])[] {
  const [head = '', ...lines] = readText(path).trim().split('\n');
  const places = names.map((name) => head.split(',').indexOf(name));
  const rows = lines.map((line) => line.split(','));
  return places.map((place) => rows.map((row) => row[place] ?? ''));
}

const toNumber = (text: string): number => (text === '' ? NaN : Number(text));

/** The imported events, all 11,343. */
export function readPublishedEvents(): EventColumns & {readonly date: readonly string[]} {
  const names = ['kind', 'date', 'territory', 'lon', 'lat', 'dead'];
  const [kind = [], date = [], territory = [], lon = [], lat = [], dead = []] = readColumns(
    'data/sources/events.csv',
    names,
  );
  return {
    length: kind.length,
    kind,
    date,
    year: date.map((day) => Number(day.slice(0, 4))),
    territory: territory.map((code) => code || null),
    lon: lon.map(toNumber),
    lat: lat.map(toNumber),
    dead: dead.map(toNumber),
  };
}

/** Inhabitants of a year by municipality. */
export function readPublishedPopulation(year: number): ReadonlyMap<string, number> {
  const [territory = [], years = [], people = []] = readColumns('data/sources/population.csv', [
    'territory',
    'year',
    'people',
  ]);
  const rows = territory.flatMap((code, row): [string, number][] =>
    years[row] === String(year) && people[row] !== '' ? [[code, Number(people[row])]] : [],
  );
  return new Map(rows);
}
