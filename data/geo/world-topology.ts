import type {MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {cutAntimeridian} from './cut-antimeridian.ts';
import {encodeArcs, encodePolygons} from './encode-topology.ts';
import {polygonsAreaKm2} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import {snapArcs} from './grid-arcs.ts';
import type {Grid} from './grid-arcs.ts';
import {joinShapes} from './join-shapes.ts';
import type {Shapes} from './join-shapes.ts';
import {findLabelPoint} from './label-point.ts';
import {findArcOwners} from './plain-topology.ts';
import {simplifyArcs} from './simplify-arcs.ts';
import {largestPolygon} from './territory-table.ts';
import type {CountryCodes} from './world-shapes.ts';

/** What the world map knows of a country: its alpha-2 code (names come from Intl) and a place to draw its flows at. */
export interface CountryProperties {
  readonly iso2: string | null;
  readonly lon: number;
  readonly lat: number;
}

/** The countries of the world by ISO 3166-1 alpha-3 code; Colombia is the outline of the low level, vertex for vertex. */
export type WorldTopology = Topology<{
  countries: {
    type: 'GeometryCollection';
    geometries: ((Polygon | MultiPolygon) & {id: string; properties: CountryProperties})[];
  };
}>;

/** The part of the world that is drawn in detail, degrees. */
const detailBox = {west: -95, east: -45, south: -25, north: 25} as const;
const farStepDegrees = 0.05;
/** Least effective area of a vertex and least island, km². */
const near = {minimumAreaKm2: 25, leastIslandKm2: 40} as const;
const far = {minimumAreaKm2: 400, leastIslandKm2: 1500} as const;
const colombia = 'COL';

/** Countries whose largest polygon does not hold the place that people mean: their capitals. */
const capitals: Readonly<Record<string, LonLat>> = {
  CAN: [-75.7, 45.42],
  IDN: [106.83, -6.18],
  MYS: [101.69, 3.14],
  RUS: [37.62, 55.75],
};

function isNear([lon, lat]: LonLat): boolean {
  const {west, east, south, north} = detailBox;
  return lon > west && lon < east && lat > south && lat < north;
}

/** Gives the shapes with far places on a coarse grid, repeated places left out. */
function coarsenFar(shapes: Shapes): Shapes {
  const coarse = (degrees: number): number => Math.round(degrees / farStepDegrees) * farStepDegrees;
  const coarsen = (ring: readonly LonLat[]): readonly LonLat[] => {
    const places = ring.map((place): LonLat =>
      isNear(place) ? place : [coarse(place[0]), coarse(place[1])],
    );
    const distinct = places.filter((place, index) => place.join() !== places[index - 1]?.join());
    return distinct.length < 4 ? ring : distinct;
  };
  return new Map(
    [...shapes].map(([id, polygons]) => [id, polygons.map((rings) => rings.map(coarsen))]),
  );
}

function leaveOutIslands(shapes: Shapes): Shapes {
  const kept = [...shapes].map(([id, polygons]) => {
    if (id === colombia) return [id, polygons] as const;
    const areas = polygons.map((polygon) => polygonsAreaKm2([polygon]));
    const largest = Math.max(...areas);
    const wanted = polygons.filter((rings, index) => {
      const limits = rings[0]?.some(isNear) ? near : far;
      const area = areas[index] ?? 0;
      return area === largest || area >= limits.leastIslandKm2;
    });
    return [id, wanted] as const;
  });
  return new Map(kept);
}

function placeOf(id: string, polygons: readonly (readonly (readonly LonLat[])[])[]): LonLat {
  const capital = capitals[id];
  if (capital) return capital;
  const [lon, lat] = findLabelPoint(largestPolygon(polygons), 0.05);
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2))];
}

/**
 * Gives the countries of the world, simplified little around Colombia and much elsewhere; Colombia's own outline is not
 * simplified at all.
 * @param shapes polygons by alpha-3 code, those of Colombia on the grid of the low level
 * @param codes ISO codes by number
 */
export function buildWorldTopology(
  shapes: Shapes,
  codes: ReadonlyMap<string, CountryCodes>,
  stepDegrees: number,
): WorldTopology {
  const joined = joinShapes(coarsenFar(leaveOutIslands(cutAntimeridian(shapes))));
  const owners = findArcOwners(joined);
  const km2PerStep = (stepDegrees * 110.94) ** 2;
  const minimumArea = (arc: number): number => {
    if (owners[arc]?.includes(colombia)) return 0;
    const limits = joined.arcs[arc]?.some(isNear) ? near : far;
    return limits.minimumAreaKm2 / km2PerStep;
  };
  const grid: Grid = {origin: [-180, -90], stepDegrees};
  const arcs = simplifyArcs(snapArcs(joined.arcs, grid), minimumArea, Infinity);
  const alpha2 = new Map([...codes.values()].map((country) => [country.alpha3, country.alpha2]));
  const geometries = [...joined.polygons]
    .map(([id, polygons]) => {
      const [lon, lat] = placeOf(id, shapes.get(id) ?? []);
      const properties = {iso2: alpha2.get(id) ?? null, lon, lat};
      return {...encodePolygons(id, polygons), properties};
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return {
    ...encodeArcs(arcs, grid),
    objects: {countries: {type: 'GeometryCollection', geometries}},
  };
}
