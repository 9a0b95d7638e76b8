import type {Neighbour} from '../../src/methodology/borders.ts';
import {borderAnchors} from './border-anchors.ts';
import {distanceKm} from './geodesy.ts';
import {arcIndex, findArcOwners, mergePolygonArcs} from './plain-topology.ts';
import type {PlainTopology} from './plain-topology.ts';

/** What a line of the map is. A disputed line says at which level it separates. */
export type LineClass =
  | {readonly kind: 'land-border'; readonly neighbour: Neighbour}
  | {readonly kind: 'coast'}
  | {readonly kind: 'department'}
  | {readonly kind: 'municipality'}
  | {readonly kind: 'disputed'; readonly level: 'department' | 'municipality'};

/** Nuevo Belén de Bajirá, claimed by Antioquia, and Riosucio, from which it was split. */
export const disputedTerritory = '27493';
/** Whether its line with another territory (a municipality, or Antioquia) is disputed. */
export const isDisputedAgainst = (other: string): boolean =>
  other === '27615' || other.startsWith('05');

function classifyInner(first: string, second: string): LineClass {
  const level = first.slice(0, 2) === second.slice(0, 2) ? 'municipality' : 'department';
  const isDisputed =
    (first === disputedTerritory && isDisputedAgainst(second)) ||
    (second === disputedTerritory && isDisputedAgainst(first));
  return isDisputed ? {kind: 'disputed', level} : {kind: level};
}

/** Gives the arcs of the mainland's outer ring, in the order of the ring. */
function findMainlandRing(topology: PlainTopology): readonly number[] {
  const rings = mergePolygonArcs(topology, [...topology.polygons.keys()]).flatMap((polygon) =>
    polygon.slice(0, 1),
  );
  const longest = rings.toSorted((left, right) => right.length - left.length)[0];
  if (!longest) throw new Error('Expected an outline; the topology has none.');
  return longest;
}

function anchorAtStart(
  topology: PlainTopology,
  signed: number,
): (typeof borderAnchors)[number] | undefined {
  const arc = topology.arcs[arcIndex(signed)];
  const start = signed < 0 ? arc?.at(-1) : arc?.[0];
  return start && borderAnchors.find(({lon, lat}) => distanceKm(start, [lon, lat]) < 0.1);
}

function classifyMainland(topology: PlainTopology): Map<number, LineClass> {
  const ring = findMainlandRing(topology);
  const first = ring.findIndex((signed) => anchorAtStart(topology, signed));
  const classes = new Map<number, LineClass>();
  const seen: string[] = [];
  let begins: Neighbour | 'coast' = 'coast';
  for (const signed of [...ring.slice(first), ...ring.slice(0, Math.max(first, 0))]) {
    const anchor = anchorAtStart(topology, signed);
    if (anchor) seen.push(anchor.id);
    begins = anchor?.begins ?? begins;
    const lineClass: LineClass =
      begins === 'coast' ? {kind: 'coast'} : {kind: 'land-border', neighbour: begins};
    classes.set(arcIndex(signed), lineClass);
  }
  const order = borderAnchors.map(({id}) => id);
  const start = order.findIndex((id) => id === seen[0]);
  const expected = [...order.slice(start), ...order.slice(0, start)].join(' ');
  if (seen.join(' ') !== expected) {
    throw new Error(`Met the border anchors in the order ${seen.join(' ')}; expected ${expected}.`);
  }
  return classes;
}

/**
 * Gives the class of every arc, in the order of the arcs. The topology must be cut at the border anchors. Between
 * territories the class follows from their codes; on the outline of the mainland from the last anchor passed, clockwise;
 * islands have coasts only.
 * @throws when an anchor is missing from the outline or an arc bounds no territory or more than two
 */
export function classifyArcs(topology: PlainTopology): readonly LineClass[] {
  const mainland = classifyMainland(topology);
  return findArcOwners(topology).map((owners, arc): LineClass => {
    const [first, second] = owners;
    if (!first || owners.length > 2)
      throw new Error(`Arc ${arc} bounds ${owners.length} territories.`);
    return second ? classifyInner(first, second) : (mainland.get(arc) ?? {kind: 'coast'});
  });
}
