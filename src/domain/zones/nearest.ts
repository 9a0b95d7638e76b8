import type {LngLat} from '../flows.ts';
import {geodesicKm} from './geodesic-distance.ts';

/** A place of a list, and how far it is. */
export interface Nearest {
  /** Its row in the list. */
  readonly index: number;
  /** Geodesic, kilometres; straight, not by road. */
  readonly km: number;
}

/**
 * Gives the nearest target of each place (the first of those equally near), in the order of the places; null where the
 * place is not known or there are no targets. The post of a seat, the seat of a department, whatever is a place.
 */
export function nearestOf(
  places: readonly (LngLat | null)[],
  targets: readonly (LngLat | null)[],
): readonly (Nearest | null)[] {
  return places.map((place) => (place ? findNearest(place, targets) : null));
}

/**
 * Gives the catchment of each target: the rows of the places it is the nearest target of, in their order.
 * @param nearest as `nearestOf` gives it
 */
export function catchmentsOf(
  nearest: readonly (Nearest | null)[],
  targets: readonly unknown[],
): readonly (readonly number[])[] {
  const catchments = targets.map((): number[] => []);
  for (const [place, found] of nearest.entries()) {
    if (found) catchments[found.index]?.push(place);
  }
  return catchments;
}

/** Gives the places at most `km` kilometres from a target, the nearest first. */
export function placesWithin(
  target: LngLat,
  places: readonly (LngLat | null)[],
  km: number,
): readonly Nearest[] {
  const within = places.flatMap((place, index): Nearest[] => {
    const away = place ? geodesicKm(target, place) : Infinity;
    return away <= km ? [{index, km: away}] : [];
  });
  return within.sort((a, b) => a.km - b.km || a.index - b.index);
}

function findNearest(place: LngLat, targets: readonly (LngLat | null)[]): Nearest | null {
  let nearest: Nearest | null = null;
  for (const [index, target] of targets.entries()) {
    const km = target ? geodesicKm(place, target) : Infinity;
    if (km < (nearest?.km ?? Infinity)) nearest = {index, km};
  }
  return nearest;
}
