import {presimplify} from 'topojson-simplify';
import {measureDeviation} from './deviation.ts';
import type {GridPoint} from './grid-arcs.ts';
import {untangleArcs} from './untangle-arcs.ts';

/** How much a sharp corner weighs less than a blunt one: 0 is plain Visvalingam. @see mapshaper, weighted_visvalingam */
const sharpnessWeight = 0.3;

/** What an arc's minimum is multiplied by, in turn, until the arc no longer strays too far. */
const relaxations = [1, 0.6, 0.36, 0.2, 0.1, 0.05, 0.01, 0] as const;

type Triangle = [[number, number], [number, number], [number, number]];

/** Gives the area of a vertex with its neighbours, in squared steps, less when the corner is sharp. */
function weighTriangle([before, vertex, after]: Triangle): number {
  const [ax, ay] = [before[0] - vertex[0], before[1] - vertex[1]];
  const [bx, by] = [after[0] - vertex[0], after[1] - vertex[1]];
  const area = Math.abs(ax * by - ay * bx) / 2;
  const cosine = (ax * bx + ay * by) / Math.max(1e-9, Math.hypot(ax, ay) * Math.hypot(bx, by));
  return area * (1 - sharpnessWeight * cosine);
}

/** Gives the effective area of every vertex, in squared steps; infinite at the ends of an arc. */
function weighVertices(arcs: readonly (readonly GridPoint[])[]): number[][] {
  const topology = presimplify(
    {type: 'Topology', objects: {}, arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y]))},
    weighTriangle,
  );
  return topology.arcs.map((arc) => arc.map((position) => position[2] ?? Infinity));
}

/** Gives the vertices that weigh at least `minimum`; of a closed arc never fewer than five besides its ends. */
function chooseVertices(
  points: readonly GridPoint[],
  weights: readonly number[],
  minimum: number,
): number[] {
  const [first] = points;
  const last = points.at(-1);
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const least = isClosed ? (weights.toSorted((left, right) => right - left)[6] ?? 0) : Infinity;
  const limit = Math.min(minimum, least);
  return [...points.keys()].filter((index) => (weights[index] ?? Infinity) >= limit);
}

/** Gives the chosen vertices at the first relaxation at which the arc strays at most `maximumDeviation`. */
function chooseWithin(
  points: readonly GridPoint[],
  weights: readonly number[],
  minimum: number,
  maximumDeviation: number,
): number[] {
  for (const relaxation of relaxations) {
    const chosen = chooseVertices(points, weights, minimum * relaxation);
    if (measureDeviation(points, chosen) <= maximumDeviation) return chosen;
  }
  return [...points.keys()];
}

/**
 * Gives the arcs with fewer vertices: those whose effective area (Visvalingam) is at least `minimumArea` squared steps.
 * Ends stay. An arc that would stray more than `maximumDeviation` steps keeps more. Where arcs come to cross or touch,
 * they keep more there.
 * @param minimumArea of each arc
 * @throws when arcs still cross
 */
export function simplifyArcs(
  arcs: readonly (readonly GridPoint[])[],
  minimumArea: (arc: number) => number,
  maximumDeviation: number,
): GridPoint[][] {
  const weights = weighVertices(arcs);
  const chosen = arcs.map((points, arc) =>
    chooseWithin(points, weights[arc] ?? [], minimumArea(arc), maximumDeviation),
  );
  return untangleArcs(arcs, weights, chosen);
}

/**
 * Gives open lines with fewer vertices, by effective area; ends stay. Lines that cross are left to cross.
 * @param minimumArea squared steps
 */
export function simplifyLines(
  lines: readonly (readonly GridPoint[])[],
  minimumArea: number,
): GridPoint[][] {
  const weights = weighVertices(lines);
  return lines.map((points, line) => {
    const chosen = chooseVertices(points, weights[line] ?? [], minimumArea);
    return chosen.flatMap((index) => points.slice(index, index + 1));
  });
}
