import type {GeoJsonProperties, Position} from 'geojson';
import type {GeometryObject as TopologyGeometry, Topology} from 'topojson-specification';
import type {SpatialWeights, WeightOptions} from './weights.ts';
import {weightsFromNeighbours} from './weights.ts';

type GeometryObject = TopologyGeometry<GeoJsonProperties>;

/** Which object of a topology holds the units, and how neighbours weigh. */
export interface QueenOptions extends WeightOptions {
  /** Unless said: `municipalities`, or the only object of the topology. */
  readonly object?: string;
}

/**
 * Gives queen contiguity: units that have at least one vertex in common are neighbours, whether or not they share a line.
 * Units stand in the order of the object's geometries, neighbours ascending; an empty geometry is an island. Vertices of
 * a quantised topology are compared as the whole numbers they are stored as.
 * @throws {RangeError} when the topology has no such object
 */
export function queenWeights(topology: Topology, options: QueenOptions = {}): SpatialWeights {
  const geometries = geometriesOf(topology, options.object);
  const vertices = vertexIds(topology);
  const owners = new Map<number, Set<number>>();
  for (const [unit, geometry] of geometries.entries()) {
    for (const arc of arcsOf(geometry)) {
      for (const vertex of vertices[arc < 0 ? ~arc : arc] ?? []) addOwner(owners, vertex, unit);
    }
  }
  const sets = geometries.map(() => new Set<number>());
  for (const group of owners.values()) {
    if (group.size > 1) linkAll(sets, [...group]);
  }
  const lists = sets.map((set) => [...set].sort((a, b) => a - b));
  return weightsFromNeighbours(lists, options.transform);
}

function geometriesOf(topology: Topology, name?: string): readonly GeometryObject[] {
  const names = Object.keys(topology.objects);
  const chosen = name ?? (names.length === 1 ? names[0] : 'municipalities');
  const found = topology.objects[chosen ?? ''];
  if (!found) {
    throw new RangeError(
      `Expected an object ${chosen ?? ''} in the topology; it has ${names.join(', ') || 'none'}.`,
    );
  }
  return found.type === 'GeometryCollection' ? found.geometries : [found];
}

function arcsOf(geometry: GeometryObject): readonly number[] {
  if (geometry.type === 'Polygon') return geometry.arcs.flat();
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat(2);
  return [];
}

/** For each arc the numbers of its vertices: the same place has the same number in every arc. */
function vertexIds(topology: Topology): readonly (readonly number[])[] {
  const ids = new Map<string, number>();
  const idOf = (x: number, y: number): number => {
    const key = `${x} ${y}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const isDelta = topology.transform !== undefined;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([first = NaN, second = NaN]: Position) => {
      [x, y] = isDelta ? [x + first, y + second] : [first, second];
      return idOf(x, y);
    });
  });
}

function addOwner(owners: Map<number, Set<number>>, vertex: number, unit: number): void {
  const group = owners.get(vertex);
  if (group) group.add(unit);
  else owners.set(vertex, new Set([unit]));
}

function linkAll(sets: readonly Set<number>[], group: readonly number[]): void {
  for (const one of group) {
    for (const other of group) if (other !== one) sets[one]?.add(other);
  }
}
