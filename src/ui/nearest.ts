import type {MapLevel} from '../state/snapshot.ts';
import type {Gazetteer, Place} from '../state/view.ts';

export type Heading = 'north' | 'south' | 'east' | 'west';

const vectors: Readonly<Record<Heading, readonly [x: number, y: number]>> = {
  north: [0, 1],
  south: [0, -1],
  east: [1, 0],
  west: [-1, 0],
};

/** How far off a place is in a direction; infinite when it lies outside a quarter turn of it. */
function cost(from: Place, to: Place, [x, y]: readonly [number, number]): number {
  const dx = to.label[0] - from.label[0];
  const dy = to.label[1] - from.label[1];
  const along = dx * x + dy * y;
  const across = Math.abs(dx * y - dy * x);
  if (along <= 0 || across > along * 1.4) return Infinity;
  return along + 2 * across;
}

/**
 * The territory of a level that lies nearest in a direction: among the neighbours when one fits, else among all.
 * Null when nothing lies that way.
 */
export function nearestIn(
  gazetteer: Gazetteer,
  from: string,
  heading: Heading,
  level: MapLevel,
  neighbours: ReadonlyMap<string, readonly string[]>,
): string | null {
  const code = level === 'department' ? from.slice(0, 2) : from.length === 2 ? `${from}001` : from;
  const start = gazetteer.places.get(code);
  if (!start) return null;
  const best = (codes: Iterable<string>): string | null => {
    let found: string | null = null;
    let least = Infinity;
    for (const candidate of codes) {
      const place = gazetteer.places.get(candidate);
      if (place?.level !== level || candidate === code) continue;
      const price = cost(start, place, vectors[heading]);
      if (price < least) [found, least] = [candidate, price];
    }
    return found;
  };
  return best(neighbours.get(code) ?? []) ?? best(gazetteer.places.keys());
}
