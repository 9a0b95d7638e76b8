import {classIndex} from '../../domain/classes.ts';
import {numbersPerCell} from '../../domain/density/cell-places.ts';
import type {DensityAnswer} from '../../state/density-answer.ts';
import {rampOf, type Palette} from '../palette.ts';

/** How a cell is drawn: the index of its class, or one of the two marks without a class. */
export type CellMark = number | 'zero' | 'missing';

/** Numbers of classes there are: of counts, and of densities and rates. The style has a colour for each class of both. */
export const densityClassCounts = [6, 7] as const;

const cache = new WeakMap<DensityAnswer, readonly CellMark[]>();

/**
 * The mark of every cell, in their order. The same answer gives the same list. A cell without events is `zero` also where a
 * rate is drawn: smoothing gives it the rate of the country, which nobody observed there.
 */
export function cellMarks(density: DensityAnswer): readonly CellMark[] {
  const known = cache.get(density);
  if (known) return known;
  const marks = Array.from(density.value, (value, cell): CellMark => {
    if (Number.isNaN(value)) return 'missing';
    const isZero = density.rates ? density.events[cell] === 0 : value === 0;
    return isZero ? 'zero' : classIndex(value, density.breaks);
  });
  cache.set(density, marks);
  return marks;
}

/** True where a rate rests on 20 events or more. */
export function isFirm({rates}: DensityAnswer, cell: number): boolean {
  return rates?.isUnstable[cell] === 0 && !Number.isNaN(rates.per100k[cell]);
}

/** How many cells have each mark: by class, low to high, and those without a class. */
export function markCounts(density: DensityAnswer): {
  readonly classes: readonly number[];
  readonly zero: number;
  readonly missing: number;
  /** Among the classes, those with a firm rate. */
  readonly firm: number;
} {
  const classes = new Array<number>(density.breaks.length + 1).fill(0);
  let [zero, missing, firm] = [0, 0, 0];
  for (const [cell, mark] of cellMarks(density).entries()) {
    if (isFirm(density, cell)) firm++;
    if (mark === 'zero') zero++;
    else if (mark === 'missing') missing++;
    else classes[mark] = (classes[mark] ?? 0) + 1;
  }
  return {classes, zero, missing, firm};
}

/** The colours of so many classes, low to high. */
export function densityColours(count: number, palette: Palette): readonly string[] {
  return rampOf(palette.arcilla, count);
}

/** What a cell says to the style: `6/0` is the lowest of six classes. */
const markName = (mark: CellMark, count: number): string =>
  typeof mark === 'number' ? `${count}/${mark}` : mark;

/** The name of each class in the features and its colour, for the style. */
export function densityClassColours(palette: Palette): readonly (readonly [string, string])[] {
  return densityClassCounts.flatMap((count) =>
    densityColours(count, palette).map((colour, mark) => [markName(mark, count), colour] as const),
  );
}

/** The corners of a cell, degrees, the first again at the end. */
export function cellRing({corners}: DensityAnswer, cell: number): [lng: number, lat: number][] {
  const from = cell * numbersPerCell;
  return [0, 2, 4, 6, 8, 10, 0].map((step) => [
    corners[from + step] ?? NaN,
    corners[from + step + 1] ?? NaN,
  ]);
}

/** What a cell says to the style. */
interface CellProperties {
  readonly mark: string;
  readonly firm?: boolean;
}

/**
 * The cells of each mark as one shape, those with a firm rate apart; none without an answer. A shape for each of 9,000
 * cells would cost twice the time to hand over to the map's worker.
 */
export function densityFeatures(
  density: DensityAnswer | null,
): GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, CellProperties> {
  if (!density) return {type: 'FeatureCollection', features: []};
  const count = density.breaks.length + 1;
  const shapes = new Map<string, GeoJSON.Feature<GeoJSON.MultiPolygon, CellProperties>>();
  for (const [cell, mark] of cellMarks(density).entries()) {
    const firm = isFirm(density, cell);
    const key = `${mark} ${firm}`;
    const shape = shapes.get(key) ?? {
      type: 'Feature',
      properties: {mark: markName(mark, count), ...(firm ? {firm} : {})},
      geometry: {type: 'MultiPolygon', coordinates: []},
    };
    shapes.set(key, shape);
    shape.geometry.coordinates.push([cellRing(density, cell)]);
  }
  return {type: 'FeatureCollection', features: [...shapes.values()]};
}
