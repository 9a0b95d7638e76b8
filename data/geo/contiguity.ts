import type {LonLat} from './geodesy.ts';
import type {PlainTopology} from './plain-topology.ts';
import {arcIndex} from './plain-topology.ts';

/** For each territory the codes of its neighbours, ascending; an island has none. */
export type Neighbours = Readonly<Record<string, readonly string[]>>;

/** Gives who is at each vertex: the codes of the territories whose rings pass there. */
function findVertexOwners(
  topology: PlainTopology,
  groupOf: (code: string) => string,
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [code, polygons] of topology.polygons) {
    const places = polygons
      .flat(2)
      .flatMap((signed): readonly LonLat[] => topology.arcs[arcIndex(signed)] ?? []);
    for (const place of places) {
      const key = place.join(' ');
      const group = owners.get(key) ?? new Set();
      owners.set(key, group.add(groupOf(code)));
    }
  }
  return owners;
}

/**
 * Gives queen contiguity: two territories are neighbours when they have at least one vertex in common. Symmetric, and
 * no territory is its own neighbour.
 * @param groupOf the territory in which a municipality counts: itself, or its department
 */
export function findQueenNeighbours(
  topology: PlainTopology,
  groupOf: (code: string) => string = (code) => code,
): Neighbours {
  const sets = new Map(
    [...topology.polygons.keys()].map((code) => [groupOf(code), new Set<string>()]),
  );
  for (const owners of findVertexOwners(topology, groupOf).values()) {
    if (owners.size < 2) continue;
    for (const one of owners) {
      const others = [...owners].filter((owner) => owner !== one);
      for (const other of others) sets.get(one)?.add(other);
    }
  }
  return Object.fromEntries([...sets].sort().map(([code, codes]) => [code, [...codes].sort()]));
}
