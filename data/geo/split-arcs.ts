import {distanceKm} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import {arcIndex, findArcOwners} from './plain-topology.ts';
import type {PlainTopology} from './plain-topology.ts';

interface Vertex {
  readonly arc: number;
  readonly index: number;
  readonly km: number;
}

function findNearestVertex(topology: PlainTopology, outer: readonly number[], at: LonLat): Vertex {
  let best: Vertex = {arc: -1, index: -1, km: Infinity};
  for (const arc of outer) {
    for (const [index, place] of (topology.arcs[arc] ?? []).entries()) {
      const km = distanceKm(place, at);
      if (km < best.km) best = {arc, index, km};
    }
  }
  return best;
}

/** Gives a ring of arc indices with every mention of one arc replaced by its two halves, in the ring's direction. */
function replaceInRing(ring: readonly number[], arc: number, second: number): number[] {
  return ring.flatMap((signed) => {
    if (arcIndex(signed) !== arc) return [signed];
    return signed < 0 ? [~second, ~arc] : [arc, second];
  });
}

/**
 * Gives the topology with its outline cut at the vertices nearest to some places, so that each place is an end of arcs.
 * The first half of a cut arc keeps its index; the second half comes last.
 * @throws when the nearest vertex is more than `withinKm` away
 */
export function splitOutline(
  topology: PlainTopology,
  places: readonly LonLat[],
  withinKm = 1,
): PlainTopology {
  let current = topology;
  for (const place of places) {
    const owners = findArcOwners(current);
    const outer = [...current.arcs.keys()].filter((arc) => owners[arc]?.length === 1);
    const {arc, index, km} = findNearestVertex(current, outer, place);
    const points = current.arcs[arc];
    if (!points || km > withinKm) {
      throw new Error(
        `Expected an outline vertex within ${withinKm} km of ${place.join(', ')}; got ${km} km.`,
      );
    }
    if (index === 0 || index === points.length - 1) continue;
    const arcs = [...current.arcs, points.slice(index)];
    arcs[arc] = points.slice(0, index + 1);
    const second = arcs.length - 1;
    const polygons = [...current.polygons].map(
      ([id, shapes]) =>
        [id, shapes.map((rings) => rings.map((ring) => replaceInRing(ring, arc, second)))] as const,
    );
    current = {arcs, polygons: new Map(polygons)};
  }
  return current;
}
