import type {GeometryCollection, Topology} from 'topojson-specification';
import {neighbours} from '../../src/methodology/borders.ts';
import type {Neighbour} from '../../src/methodology/borders.ts';
import {encodeArcs, encodeLines, encodePolygons} from './encode-topology.ts';
import type {LineGeometry} from './encode-topology.ts';
import {polygonsAreaKm2} from './geodesy.ts';
import {snapArcs} from './grid-arcs.ts';
import {joinShapes} from './join-shapes.ts';
import type {Shapes} from './join-shapes.ts';
import {findArcOwners} from './plain-topology.ts';
import {simplifyArcs} from './simplify-arcs.ts';

/** What a line of the first map is; a foreign border runs between two neighbours. */
export type FirstLineClass =
  | {readonly kind: 'land-border'; readonly neighbour: Neighbour}
  | {readonly kind: 'coast'}
  | {readonly kind: 'department'}
  | {readonly kind: 'foreign-border'};

/** The first map: departments, the land of other countries beside them, and lines by class, all of the same arcs. */
export type FirstTopology = Topology<{
  departments: GeometryCollection;
  land: GeometryCollection;
  lines: {type: 'GeometryCollection'; geometries: LineGeometry<FirstLineClass>[]};
}>;

const stepDegrees = 0.005;
const km2PerStep = (stepDegrees * 110.94) ** 2;

/** Least effective areas of vertices, km². A pixel of the first map at 600 px is about 6 km². */
const minimumAreaKm2 = {department: 2.5, islands: 0.3, land: 14} as const;
const maximumDeviationKm = 1.8;

/** Islands smaller than this are left out, save those of San Andrés and Providencia, km². */
const leastIslandKm2 = {department: 10, land: 60} as const;
const archipelago = '88';

function isDepartment(id: string): boolean {
  return /^\d\d$/.test(id);
}

function leaveOutIslets(shapes: Shapes): Shapes {
  const kept = [...shapes].map(([id, polygons]) => {
    const least = isDepartment(id) ? leastIslandKm2.department : leastIslandKm2.land;
    const large = polygons.filter((polygon) => polygonsAreaKm2([polygon]) >= least);
    return [id, id === archipelago ? polygons : large] as const;
  });
  return new Map(kept.filter(([, polygons]) => polygons.length > 0));
}

function classify(owners: readonly string[]): FirstLineClass | null {
  const departments = owners.filter(isDepartment);
  const neighbour = neighbours.find((code) => owners.includes(code));
  if (departments.length === 2) return {kind: 'department'};
  if (departments.length === 1) {
    return neighbour ? {kind: 'land-border', neighbour} : {kind: 'coast'};
  }
  return owners.length === 2 ? {kind: 'foreign-border'} : null;
}

/**
 * Gives the first map from the departments and the other countries' land, clipped and fitted to the same borders.
 * @param departments polygons by two-digit code, at full detail
 * @param land polygons by alpha-3 code
 */
export function buildFirstTopology(departments: Shapes, land: Shapes): FirstTopology {
  const joined = joinShapes(leaveOutIslets(new Map([...departments, ...land])));
  const owners = findArcOwners(joined);
  const grid = {origin: [-84.5, -6.5] as const, stepDegrees};
  const minimumArea = (arc: number): number => {
    const ours = (owners[arc] ?? []).filter(isDepartment);
    const islands = ours.includes(archipelago) ? minimumAreaKm2.islands : minimumAreaKm2.department;
    return (ours.length > 0 ? islands : minimumAreaKm2.land) / km2PerStep;
  };
  const deviation = maximumDeviationKm / Math.sqrt(km2PerStep);
  const arcs = simplifyArcs(snapArcs(joined.arcs, grid), minimumArea, deviation);
  const topology = encodeArcs(arcs, grid);
  const encode = (isWanted: (id: string) => boolean): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: [...joined.polygons]
      .filter(([id]) => isWanted(id))
      .map(([id, polygons]) => encodePolygons(id, polygons)),
  });
  return {
    ...topology,
    objects: {
      departments: encode(isDepartment),
      land: encode((id) => !isDepartment(id)),
      lines: {type: 'GeometryCollection', geometries: encodeLines(topology, owners.map(classify))},
    },
  };
}
