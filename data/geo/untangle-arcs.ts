import {findCrossings} from './find-crossings.ts';
import type {SegmentPlace} from './find-crossings.ts';
import type {GridPoint} from './grid-arcs.ts';

const maxRounds = 100;

/** An arc and which of its vertices are drawn. */
interface Selection {
  readonly points: readonly GridPoint[];
  readonly weights: readonly number[];
  /** Indices of the drawn vertices, ascending. */
  drawn: number[];
  /** Vertices that no longer can be drawn: on this grid they make the arc cross another. */
  readonly banned: Set<number>;
}

/** Gives the heaviest undrawn vertex between the ends of a segment; -1 when there is none. */
function findHiddenVertex(selection: Selection, segment: SegmentPlace): number {
  const from = selection.drawn[segment.index] ?? 0;
  const to = selection.drawn[segment.index + 1] ?? 0;
  let best = -1;
  for (let vertex = from + 1; vertex < to; vertex += 1) {
    const weight = selection.weights[vertex] ?? 0;
    const isHeavier = best === -1 || weight > (selection.weights[best] ?? 0);
    if (isHeavier && !selection.banned.has(vertex)) best = vertex;
  }
  return best;
}

/** Gives the lighter end of a segment that is not an end of its arc; -1 when both are. */
function findLooseVertex(selection: Selection, segment: SegmentPlace): number {
  const last = selection.points.length - 1;
  const ends = [selection.drawn[segment.index] ?? 0, selection.drawn[segment.index + 1] ?? last];
  const inner = ends.filter((vertex) => vertex > 0 && vertex < last);
  inner.sort((left, right) => (selection.weights[left] ?? 0) - (selection.weights[right] ?? 0));
  return inner[0] ?? -1;
}

/** Draws one more vertex of the crossing segments where there is one, else takes the lightest away; false if neither. */
function untangle(selections: readonly Selection[], pair: readonly SegmentPlace[]): void {
  const hidden = pair.map((segment) => {
    const selection = selections[segment.arc];
    return {selection, vertex: selection ? findHiddenVertex(selection, segment) : -1};
  });
  const added = hidden.filter(({vertex}) => vertex !== -1);
  for (const {selection, vertex} of added) selection?.drawn.push(vertex);
  if (added.length > 0) return;
  const loose = pair.flatMap((segment) => {
    const selection = selections[segment.arc];
    const vertex = selection ? findLooseVertex(selection, segment) : -1;
    return selection && vertex !== -1 ? [{selection, vertex}] : [];
  });
  loose.sort(
    (left, right) =>
      (left.selection.weights[left.vertex] ?? 0) - (right.selection.weights[right.vertex] ?? 0),
  );
  const [lightest] = loose;
  if (!lightest)
    throw new Error(`Arcs ${pair.map(({arc}) => arc).join(' and ')} cannot be untangled.`);
  lightest.selection.banned.add(lightest.vertex);
}

/**
 * Gives the arcs drawn with the chosen vertices, and with more (or, where the grid itself made them cross, fewer) where
 * that is needed so that they neither cross nor touch except at their ends.
 * @param weights of every vertex of every arc: the heavier is drawn first
 * @param drawn indices of the chosen vertices of every arc, ascending, with both ends
 * @throws when crossings remain
 */
export function untangleArcs(
  arcs: readonly (readonly GridPoint[])[],
  weights: readonly (readonly number[])[],
  drawn: readonly (readonly number[])[],
): GridPoint[][] {
  const selections = arcs.map((points, arc): Selection => ({
    ...{points, weights: weights[arc] ?? []},
    ...{drawn: [...(drawn[arc] ?? [])], banned: new Set()},
  }));
  for (let round = 0; round < maxRounds; round += 1) {
    const kept = selections.map(({points, drawn: indices}) =>
      indices.flatMap((index) => points.slice(index, index + 1)),
    );
    const crossings = findCrossings(kept);
    if (crossings.length === 0) return kept;
    for (const pair of crossings) untangle(selections, pair);
    for (const selection of selections) {
      const unique = new Set(selection.drawn.filter((vertex) => !selection.banned.has(vertex)));
      selection.drawn = [...unique].sort((left, right) => left - right);
    }
  }
  throw new Error(`Expected no crossing arcs after ${maxRounds} rounds; some remain.`);
}
