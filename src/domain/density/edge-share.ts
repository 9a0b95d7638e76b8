import type {PlaneKm} from './equal-area.ts';
import type {PlaneRing} from './hexagon-overlap.ts';

/** Samples of the kernel from its middle to its end. */
const samplesPerBandwidth = 12;

/** Which samples of a lattice lie in rings: `inside[row * columns + column]` at `origin + spacing · (column, row)`. */
interface LandSamples {
  readonly spacingKm: number;
  readonly origin: PlaneKm;
  readonly columns: number;
  readonly rows: number;
  readonly inside: Uint8Array;
}

/**
 * Gives for each point of the plane the share, 0 to 1, of a quartic kernel around it that lies in the outline: what an
 * estimate is divided by so that it does not sink towards the border. Sampled with 12 points a bandwidth, some 450 in all:
 * within 0.015 of the exact share at a straight border.
 * @see Diggle, Applied Statistics 34 (1985), uniform edge correction
 */
export function edgeShares(
  points: readonly PlaneKm[],
  outline: readonly PlaneRing[],
  bandwidthKm: number,
): Float64Array {
  const land = sampleLand(outline, bandwidthKm / samplesPerBandwidth);
  return Float64Array.from(points, (point) => shareInside(point, land, bandwidthKm));
}

function shareInside([x, y]: PlaneKm, land: LandSamples, bandwidthKm: number): number {
  const {spacingKm, origin, columns, rows, inside} = land;
  const [middleColumn, middleRow] = [(x - origin[0]) / spacingKm, (y - origin[1]) / spacingKm];
  const reach = bandwidthKm / spacingKm;
  let [insideSum, wholeSum] = [0, 0];
  for (let row = Math.ceil(middleRow - reach); row <= middleRow + reach; row++) {
    const across = Math.sqrt(Math.max(0, reach * reach - (row - middleRow) ** 2));
    const isRow = row >= 0 && row < rows;
    for (let column = Math.ceil(middleColumn - across); column <= middleColumn + across; column++) {
      const squared = (column - middleColumn) ** 2 + (row - middleRow) ** 2;
      const weight = (1 - squared / (reach * reach)) ** 2;
      wholeSum += weight;
      const isInside = isRow && column >= 0 && column < columns && inside[row * columns + column];
      if (isInside) insideSum += weight;
    }
  }
  return insideSum / wholeSum;
}

/** Marks the samples inside, row by row between the crossings of the row with the outline (even–odd rule). */
function sampleLand(outline: readonly PlaneRing[], spacingKm: number): LandSamples {
  const [west, south, east, north] = boxOf(outline);
  const columns = Math.max(0, Math.ceil((east - west) / spacingKm) + 1);
  const rows = Math.max(0, Math.ceil((north - south) / spacingKm) + 1);
  const crossings = Array.from({length: rows}, (): number[] => []);
  for (const ring of outline) addCrossings(ring, [west, south], spacingKm, crossings);
  const inside = new Uint8Array(columns * rows);
  for (const [row, columnsCrossed] of crossings.entries()) {
    columnsCrossed.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < columnsCrossed.length; pair += 2) {
      const first = Math.ceil(columnsCrossed[pair] ?? NaN);
      const last = Math.floor(columnsCrossed[pair + 1] ?? NaN);
      inside.fill(1, row * columns + first, row * columns + last + 1);
    }
  }
  return {spacingKm, origin: [west, south], columns, rows, inside};
}

function addCrossings(
  ring: PlaneRing,
  [west, south]: PlaneKm,
  spacingKm: number,
  crossings: readonly number[][],
): void {
  let [fromX, fromY] = ring[0] ?? [NaN, NaN];
  for (const [x, y] of ring) {
    const [low, high] = [Math.min(fromY, y), Math.max(fromY, y)];
    const first = Math.ceil((low - south) / spacingKm);
    for (let row = first; south + row * spacingKm < high; row++) {
      const share = (south + row * spacingKm - fromY) / (y - fromY);
      crossings[row]?.push((fromX + share * (x - fromX) - west) / spacingKm);
    }
    [fromX, fromY] = [x, y];
  }
}

function boxOf(
  rings: readonly PlaneRing[],
): readonly [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return rings.length > 0 ? [west, south, east, north] : [0, 0, 0, 0];
}
