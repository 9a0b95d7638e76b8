import type {GeometryCollection, Topology} from 'topojson-specification';
import {measureFarthest} from './deviation.ts';
import {encodeArcs, encodeLines, encodePolygons} from './encode-topology.ts';
import type {LineGeometry} from './encode-topology.ts';
import {polygonsAreaKm2} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import {snapArcs, toDegrees} from './grid-arcs.ts';
import type {Grid, GridPoint} from './grid-arcs.ts';
import type {LineClass} from './line-classes.ts';
import {findArcOwners, mergePolygonArcs, ringPlaces} from './plain-topology.ts';
import type {PlainTopology} from './plain-topology.ts';
import {simplifyArcs} from './simplify-arcs.ts';

/** How far a level of detail is simplified. */
export interface LevelOptions {
  /** Grid of the coordinates, degrees. */
  readonly stepDegrees: number;
  /** Least effective area of a vertex, km². */
  readonly minimumAreaKm2: number;
  /** Most that a left-out vertex may lie from the drawn line, km. */
  readonly maximumDeviationKm: number;
}

/** What the simplification did; areas of municipalities against the source, on the ellipsoid. */
export interface LevelMeta extends LevelOptions {
  readonly method: string;
  readonly vertices: number;
  /** Largest distance of a left-out vertex from the drawn line, km. */
  readonly measuredDeviationKm: number;
  readonly medianAreaChangePercent: number;
  readonly maximumAreaChangePercent: number;
  readonly maximumAreaChangeCode: string;
}

/** The territories at one level of detail: objects that share their arcs, and what was done to them. */
export type TerritoryTopology = Topology<{
  municipalities: GeometryCollection;
  departments: GeometryCollection;
  lines: {type: 'GeometryCollection'; geometries: LineGeometry[]};
}> & {meta: LevelMeta};

/** Square degrees to km² at the equator; the levels need no better. */
const kmPerDegree = 110.94;
const km2PerSquareDegree = kmPerDegree ** 2;
const origin: LonLat = [-82, -4.5];

/** The municipality area, km², below which its lines are simplified less, so that small ones keep their shape. */
const smallAreaKm2 = 150;

function areasOf(
  arcs: readonly (readonly LonLat[])[],
  topology: PlainTopology,
): Map<string, number> {
  const areas = [...topology.polygons].map(([id, polygons]) => {
    const rings = polygons.map((polygon) => polygon.map((ring) => ringPlaces(arcs, ring)));
    return [id, polygonsAreaKm2(rings)] as const;
  });
  return new Map(areas);
}

function describeLevel(
  source: PlainTopology,
  drawn: readonly (readonly LonLat[])[],
  options: LevelOptions,
): LevelMeta {
  const before = areasOf(source.arcs, source);
  const after = areasOf(drawn, source);
  const changes = [...before].map(([code, area]) => {
    const percent = 100 * Math.abs((after.get(code) ?? 0) / area - 1);
    return {code, percent};
  });
  changes.sort((left, right) => left.percent - right.percent);
  const largest = changes.at(-1);
  const deviations = source.arcs.map((arc, index) => measureFarthest(arc, drawn[index] ?? []));
  const round = (value: number | undefined): number => Number((value ?? 0).toFixed(3));
  return {
    method: 'Visvalingam, effective area weighted by sharpness 0.3; less for small municipalities',
    ...options,
    vertices: drawn.reduce((sum, arc) => sum + arc.length, 0),
    measuredDeviationKm: round(Math.max(...deviations) * kmPerDegree),
    medianAreaChangePercent: round(changes[Math.floor(changes.length / 2)]?.percent),
    maximumAreaChangePercent: round(largest?.percent),
    maximumAreaChangeCode: largest?.code ?? '',
  };
}

function simplifyLevel(source: PlainTopology, grid: Grid, options: LevelOptions): GridPoint[][] {
  const areas = areasOf(source.arcs, source);
  const owners = findArcOwners(source);
  const steps = options.minimumAreaKm2 / km2PerSquareDegree / grid.stepDegrees ** 2;
  const minimumArea = (arc: number): number => {
    const smallest = Math.min(...(owners[arc] ?? []).map((id) => areas.get(id) ?? Infinity));
    return steps * Math.min(1, smallest / smallAreaKm2);
  };
  const maximumDeviation = options.maximumDeviationKm / kmPerDegree / grid.stepDegrees;
  return simplifyArcs(snapArcs(source.arcs, grid), minimumArea, maximumDeviation);
}

/**
 * Gives the territories at a level of detail: municipalities, departments dissolved from them and lines by class, all
 * of the same arcs. No ring crosses or touches itself.
 * @param source the topology cut at the border anchors
 * @param classes the class of each of its arcs
 */
export function buildTerritoryLevel(
  source: PlainTopology,
  classes: readonly LineClass[],
  options: LevelOptions,
): TerritoryTopology {
  const grid: Grid = {origin, stepDegrees: options.stepDegrees};
  const arcs = simplifyLevel(source, grid, options);
  const topology = encodeArcs(arcs, grid);
  const drawn = arcs.map((arc) => arc.map((point) => toDegrees(grid, point)));
  const codes = [...source.polygons.keys()];
  const departments = [...new Set(codes.map((code) => code.slice(0, 2)))].sort();
  const merged = departments.map((department) => {
    const members = codes.filter((code) => code.startsWith(department));
    return encodePolygons(department, mergePolygonArcs({...source, arcs: drawn}, members));
  });
  const municipalities = [...source.polygons].map(([id, polygons]) => encodePolygons(id, polygons));
  const meta = describeLevel(source, drawn, options);
  return {
    ...topology,
    meta,
    objects: {
      municipalities: {type: 'GeometryCollection', geometries: municipalities},
      departments: {type: 'GeometryCollection', geometries: merged},
      lines: {type: 'GeometryCollection', geometries: encodeLines(topology, classes)},
    },
  };
}
