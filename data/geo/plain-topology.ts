import {mergeArcs} from 'topojson-client';
import type {MultiPolygon, Topology} from 'topojson-specification';
import type {LonLat} from './geodesy.ts';
import {polygonArcs} from './source-topology.ts';
import type {SourceTopology} from './source-topology.ts';

/** Polygons as lists of rings, a ring as a list of arc indices; `~index` runs the arc backwards. */
export type ArcPolygons = readonly (readonly (readonly number[])[])[];

/** Territories that share arcs; places in degrees, absolute (no delta, no transform). */
export interface PlainTopology {
  readonly arcs: readonly (readonly LonLat[])[];
  readonly polygons: ReadonlyMap<string, ArcPolygons>;
}

/** Gives the index of an arc whatever its direction. */
export function arcIndex(signed: number): number {
  return signed < 0 ? ~signed : signed;
}

/** Gives the arcs of a quantised topology as absolute places in degrees. */
export function decodeArcs(topology: Topology): LonLat[][] {
  if (!topology.transform) throw new Error('Expected a quantised topology; it has no transform.');
  const {scale, translate} = topology.transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): LonLat => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Gives the source topology with absolute places in degrees; ids keep their order. */
export function toPlainTopology(source: SourceTopology): PlainTopology {
  const geometries = source.objects.municipalities.geometries;
  const polygons = new Map(geometries.map((shape) => [shape.id, polygonArcs(shape)]));
  return {arcs: decodeArcs(source), polygons};
}

/** Gives the polygons of several territories dissolved into one, outer ring first. */
export function mergePolygonArcs(topology: PlainTopology, ids: readonly string[]): ArcPolygons {
  // mergeArcs only reads the arcs; a copy for each of a thousand territories would take seconds.
  const arcs = topology.arcs as unknown as Topology['arcs'];
  const shapes = ids.map((id): MultiPolygon => {
    const polygons = topology.polygons.get(id);
    if (!polygons) throw new Error(`Expected a territory ${id} in the topology; found none.`);
    return {type: 'MultiPolygon', arcs: polygons.map((rings) => rings.map((ring) => [...ring]))};
  });
  const plain: Topology = {type: 'Topology', arcs, objects: {}};
  return mergeArcs(plain, shapes).arcs;
}

/** Gives, for each arc, the ids of the territories that it bounds: two inside the country, one on its outline. */
export function findArcOwners(topology: PlainTopology): readonly (readonly string[])[] {
  const owners: string[][] = topology.arcs.map(() => []);
  for (const [id, polygons] of topology.polygons) {
    for (const signed of polygons.flat(2)) owners[arcIndex(signed)]?.push(id);
  }
  return owners;
}

/** Gives the closed rings of a territory as places, the last equal to the first. */
export function ringPlaces(
  arcs: readonly (readonly LonLat[])[],
  ring: readonly number[],
): LonLat[] {
  const places: LonLat[] = [];
  for (const signed of ring) {
    const arc = arcs[arcIndex(signed)];
    if (!arc) throw new Error(`Expected an arc ${arcIndex(signed)}; there are ${arcs.length}.`);
    const directed = signed < 0 ? arc.toReversed() : arc;
    places.push(...(places.length > 0 ? directed.slice(1) : directed));
  }
  return places;
}

/** Gives the polygons, in degrees, of several territories dissolved into one, outer ring first. */
export function dissolve(topology: PlainTopology, ids: readonly string[]): LonLat[][][] {
  return mergePolygonArcs(topology, ids).map((rings) =>
    rings.map((ring) => ringPlaces(topology.arcs, ring)),
  );
}
