import type {LngLat} from '../flows.ts';
import {distanceKm} from '../geodesy.ts';

/** Steps of a walk at most; a longer line has longer steps. */
const mostSteps = 160;

/** A place on a line, kilometres from its start. */
export interface LineStep {
  readonly km: number;
  readonly lng: number;
  readonly lat: number;
  readonly territory: string | null;
}

const cumulative = (line: readonly LngLat[]): readonly number[] => {
  let sum = 0;
  return line.map((place, index) => {
    const before = line[index - 1];
    if (before) sum += distanceKm(before, place);
    return sum;
  });
};

/** Even steps along a line of two places or more, first and last included, with its geodesic length. */
export function walkLine(line: readonly LngLat[]): {
  readonly lengthKm: number;
  readonly steps: readonly LineStep[];
} {
  const at = cumulative(line);
  const lengthKm = at.at(-1) ?? 0;
  const count = Math.min(mostSteps, Math.max(2, Math.ceil(lengthKm)));
  let leg = 1;
  const steps = Array.from({length: count}, (_, index): LineStep => {
    const km = (lengthKm * index) / (count - 1);
    while (leg < line.length - 1 && (at[leg] ?? 0) < km) leg += 1;
    const [from, to] = [at[leg - 1] ?? 0, at[leg] ?? 0];
    const share = to > from ? (km - from) / (to - from) : 0;
    const [a, b] = [line[leg - 1] ?? [NaN, NaN], line[leg] ?? [NaN, NaN]];
    return {
      km,
      lng: a[0] + (b[0] - a[0]) * share,
      lat: a[1] + (b[1] - a[1]) * share,
      territory: null,
    };
  });
  return {lengthKm, steps};
}

/** Kilometres from the start of a line to the place on it nearest to each place given. */
export function chainageOf(line: readonly LngLat[], places: readonly LngLat[]): readonly number[] {
  const at = cumulative(line);
  return places.map(([lng, lat]) => {
    const narrow = Math.cos((lat * Math.PI) / 180);
    let best = Infinity;
    let km = NaN;
    for (let leg = 1; leg < line.length; leg++) {
      const [a, b] = [line[leg - 1] ?? [NaN, NaN], line[leg] ?? [NaN, NaN]];
      const [dx, dy] = [(b[0] - a[0]) * narrow, b[1] - a[1]];
      const [px, py] = [(lng - a[0]) * narrow, lat - a[1]];
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
      const far = Math.hypot(px - dx * share, py - dy * share);
      if (far >= best) continue;
      best = far;
      km = (at[leg - 1] ?? 0) + ((at[leg] ?? 0) - (at[leg - 1] ?? 0)) * share;
    }
    return km;
  });
}
