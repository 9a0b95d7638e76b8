import {meshArcs} from 'topojson-client';
import type {MultiLineString, MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {toDegrees} from './grid-arcs.ts';
import type {Grid, GridPoint} from './grid-arcs.ts';
import type {LineClass} from './line-classes.ts';
import type {ArcPolygons} from './plain-topology.ts';

/** Lines of one class, which their properties name. */
export type LineGeometry<Class = LineClass> = Omit<MultiLineString, 'properties'> & {
  properties: Class;
};

/** Gives arcs on a grid as a quantised topology without objects. */
export function encodeArcs(arcs: readonly (readonly GridPoint[])[], grid: Grid): Topology {
  const deltas = arcs.map((points) => {
    let before: GridPoint = [0, 0];
    return points.map((point) => {
      const delta = [point[0] - before[0], point[1] - before[1]];
      before = point;
      return delta;
    });
  });
  const points = arcs.flat();
  const xs = points.map((point) => point[0]).sort((left, right) => left - right);
  const ys = points.map((point) => point[1]).sort((left, right) => left - right);
  const [west, south] = toDegrees(grid, [xs[0] ?? 0, ys[0] ?? 0]);
  const [east, north] = toDegrees(grid, [xs.at(-1) ?? 0, ys.at(-1) ?? 0]);
  const step = grid.stepDegrees;
  const round = (value: number): number => Number(value.toFixed(6));
  return {
    type: 'Topology',
    bbox: [round(west), round(south), round(east), round(north)],
    transform: {scale: [step, step], translate: [grid.origin[0], grid.origin[1]]},
    objects: {},
    arcs: deltas,
  };
}

/** Gives polygons as a topology's geometry with an id and no properties. */
export function encodePolygons(
  id: string,
  polygons: ArcPolygons,
): (Polygon | MultiPolygon) & {id: string} {
  const arcs = polygons.map((rings) => rings.map((ring) => [...ring]));
  const [only] = arcs;
  return only && arcs.length === 1
    ? {type: 'Polygon', id, arcs: only}
    : {type: 'MultiPolygon', id, arcs};
}

/**
 * Gives one MultiLineString for each class met, arcs joined end to end, sorted by class.
 * @param classes the class of each arc, in their order; null leaves the arc out
 */
export function encodeLines<Class>(
  topology: Topology,
  classes: readonly (Class | null)[],
): LineGeometry<Class>[] {
  const groups = new Map<string, {properties: Class; arcs: number[][]}>();
  for (const [arc, properties] of classes.entries()) {
    if (properties === null) continue;
    const key = JSON.stringify(properties);
    const group = groups.get(key) ?? {properties, arcs: []};
    group.arcs.push([arc]);
    groups.set(key, group);
  }
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.map(([, {properties, arcs}]) => {
    const stitched: MultiLineString = meshArcs(topology, {type: 'MultiLineString', arcs});
    return {type: 'MultiLineString', properties: {...properties}, arcs: stitched.arcs};
  });
}
