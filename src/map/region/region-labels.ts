import {approximateTextWidth} from '../../domain/drawing/text-width.ts';
import type {RegionFile} from '../../domain/region/region-file.ts';
import type {Point} from '../camera.ts';
import type {Rectangle} from './region-frame.ts';

/** A name on the map; `x`, `y` the middle of its line, px. */
export interface RegionLabel {
  readonly code: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly look: 'selected' | 'capital' | 'municipality';
}

const sizes = {selected: 13.5, capital: 13, municipality: 11.5} as const;
const lineHeight = 1.1;
/** A name may be this much wider than the municipality is. */
const mostOverhang = 1.15;

/** Where a name that must be there goes when its own place is taken, px. */
const besides: readonly Point[] = [
  [0, -22],
  [0, 22],
  [-44, 0],
  [44, 0],
  [-44, -22],
  [44, -22],
  [0, -44],
  [0, 44],
];

const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** A name in two lines of nearly the same length where it has a place to break. */
export function broken(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length < 2 || name.length < 10) return [name];
  const breaks = words.slice(1).map((_, at) => {
    const first = words.slice(0, at + 1).join(' ');
    return [first, words.slice(at + 1).join(' ')] as const;
  });
  const longest = ([first, second]: readonly [string, string]): number =>
    Math.max(first.length, second.length);
  return breaks.toSorted((left, right) => longest(left) - longest(right))[0] ?? [name];
}

function boxOf(lines: readonly string[], size: number, [x, y]: Point): Rectangle {
  const width = Math.max(...lines.map((line) => approximateTextWidth(line, size))) + 4;
  const height = lines.length * size * lineHeight + 2;
  return {x: x - width / 2, y: y - height / 2, width, height};
}

/**
 * The names that have room, the most important first: the selected municipality, the capital, then those with most
 * people. No name lies over another or over what is taken; a small municipality has none.
 * `weights` are people by code, for the order.
 */
export function regionLabels(
  {municipalities, capital}: RegionFile,
  selected: string | null,
  project: (lng: number, lat: number) => Point,
  pixelsPerKm: number,
  weights: ReadonlyMap<string, number>,
  taken: readonly Rectangle[],
): readonly RegionLabel[] {
  const lookOf = (code: string): RegionLabel['look'] =>
    code === selected ? 'selected' : code === capital ? 'capital' : 'municipality';
  const order = {selected: 2, capital: 1, municipality: 0} as const;
  const sorted = municipalities.toSorted(
    (left, right) =>
      order[lookOf(right.code)] - order[lookOf(left.code)] ||
      (weights.get(right.code) ?? 0) - (weights.get(left.code) ?? 0),
  );
  const used = [...taken];
  const labels: RegionLabel[] = [];
  for (const {code, name, label, areaKm2} of sorted) {
    const look = lookOf(code);
    const size = sizes[look];
    const at = project(...label);
    const room = Math.sqrt(areaKm2) * pixelsPerKm * mostOverhang;
    const isFree = (lines: readonly string[], place: Point): boolean =>
      !used.some((other) => overlaps(boxOf(lines, size, place), other));
    const fits = (lines: readonly string[], place: Point): boolean =>
      boxOf(lines, size, place).width <= room && isFree(lines, place);
    const ways = [[name], broken(name)];
    const inside = ways.find((lines) => fits(lines, at));
    // The selected one and the capital are named in any case: narrowly, or beside their place.
    const beside =
      look === 'municipality' ? [] : besides.map(([dx, dy]): Point => [at[0] + dx, at[1] + dy]);
    const found = inside
      ? {lines: inside, place: at}
      : [at, ...beside]
          .flatMap((place) => ways.toReversed().map((lines) => ({lines, place})))
          .find(({lines, place}) => look !== 'municipality' && isFree(lines, place));
    if (!found) continue;
    const {lines, place} = found;
    used.push(boxOf(lines, size, place));
    labels.push({code, lines, x: place[0], y: place[1], size, look});
  }
  return labels;
}
