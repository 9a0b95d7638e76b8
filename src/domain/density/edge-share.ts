import type {PlaneKm} from './equal-area.ts';
import type {PlaneRing} from './hexagon-overlap.ts';

/** Rows that cross the kernel from its middle to its end. */
const rowsPerBandwidth = 48;

/** Where rows of the plane, `spacingKm` apart from `southKm` on, cross the outline: ascending, inside between pairs. */
interface LandRows {
  readonly southKm: number;
  readonly spacingKm: number;
  readonly crossings: readonly (readonly number[])[];
}

/**
 * Gives for each point of the plane the share, 0 to 1, of a quartic kernel around it that lies in the outline: what an
 * estimate is divided by so that it does not sink towards the border. Exact along 96 rows across the kernel: within 0.011
 * at a border that runs along a row, 0.001 at one that crosses them.
 * @see Diggle, Applied Statistics 34 (1985), uniform edge correction
 */
export function edgeShares(
  points: readonly PlaneKm[],
  outline: readonly PlaneRing[],
  bandwidthKm: number,
): Float64Array {
  const rows = crossRows(outline, bandwidthKm / rowsPerBandwidth);
  return Float64Array.from(points, (point) => shareInside(point, rows, bandwidthKm));
}

function shareInside([x, y]: PlaneKm, rows: LandRows, bandwidthKm: number): number {
  const {southKm, spacingKm, crossings} = rows;
  const last = Math.floor((y + bandwidthKm - southKm) / spacingKm);
  let [inside, whole] = [0, 0];
  for (let row = Math.ceil((y - bandwidthKm - southKm) / spacingKm); row <= last; row++) {
    const offY = (southKm + row * spacingKm - y) / bandwidthKm;
    const room = Math.max(0, 1 - offY * offY);
    const end = Math.sqrt(room);
    const across = 2 * integral(room, end);
    whole += across;
    inside += across * shareOfRow(crossings[row] ?? [], x, bandwidthKm, room);
  }
  return Math.min(1, inside / whole);
}

/** Share of the kernel's mass along a row, between its ends at ±√room bandwidths, that lies between pairs of crossings. */
function shareOfRow(
  crossed: readonly number[],
  x: number,
  bandwidthKm: number,
  room: number,
): number {
  const end = Math.sqrt(room);
  let inside = 0;
  for (let pair = 0; pair + 1 < crossed.length; pair += 2) {
    const from = ((crossed[pair] ?? NaN) - x) / bandwidthKm;
    const to = ((crossed[pair + 1] ?? NaN) - x) / bandwidthKm;
    if (from >= end || to <= -end) continue;
    if (from <= -end && to >= end) return 1;
    inside += integral(room, Math.min(end, to)) - integral(room, Math.max(-end, from));
  }
  return room > 0 ? inside / (2 * integral(room, end)) : 0;
}

/** ∫₀ᵘ (room − t²)² dt: the kernel along a row. */
function integral(room: number, u: number): number {
  const squared = u * u;
  return u * (room * room + squared * (squared / 5 - (2 * room) / 3));
}

function crossRows(outline: readonly PlaneRing[], spacingKm: number): LandRows {
  let [southKm, northKm] = [Infinity, -Infinity];
  for (const [, y] of outline.flat()) {
    southKm = Math.min(southKm, y);
    northKm = Math.max(northKm, y);
  }
  if (southKm > northKm) return {southKm: 0, spacingKm, crossings: []};
  const count = Math.ceil((northKm - southKm) / spacingKm) + 1;
  const crossings = Array.from({length: count}, (): number[] => []);
  for (const ring of outline) addCrossings(ring, southKm, spacingKm, crossings);
  for (const row of crossings) row.sort((a, b) => a - b);
  return {southKm, spacingKm, crossings};
}

/** A row crosses a side that begins below it or on it and ends above it, or the other way round. */
function addCrossings(
  ring: PlaneRing,
  southKm: number,
  spacingKm: number,
  crossings: readonly number[][],
): void {
  const rowFrom = (y: number): number => Math.ceil((y - southKm) / spacingKm);
  let [fromX, fromY] = ring[0] ?? [NaN, NaN];
  for (const [x, y] of ring) {
    const end = rowFrom(Math.max(fromY, y));
    for (let row = rowFrom(Math.min(fromY, y)); row < end; row++) {
      const share = (southKm + row * spacingKm - fromY) / (y - fromY);
      crossings[row]?.push(fromX + share * (x - fromX));
    }
    [fromX, fromY] = [x, y];
  }
}
