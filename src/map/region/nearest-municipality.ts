import type {RegionFile} from '../../domain/region/region-file.ts';

/** A direction of the arrow keys. */
export type Heading = 'north' | 'south' | 'east' | 'west';

const vectors: Readonly<Record<Heading, readonly [x: number, y: number]>> = {
  north: [0, 1],
  south: [0, -1],
  east: [1, 0],
  west: [-1, 0],
};

/** The municipality that lies nearest in a direction, within a right angle around it; null when none lies that way. */
export function nearestMunicipality(
  {municipalities}: RegionFile,
  from: string,
  heading: Heading,
): string | null {
  const start = municipalities.find(({code}) => code === from);
  if (!start) return null;
  const [x, y] = vectors[heading];
  let found: string | null = null;
  let least = Infinity;
  for (const {code, label} of municipalities) {
    if (code === from) continue;
    const [dx, dy] = [label[0] - start.label[0], label[1] - start.label[1]];
    const along = dx * x + dy * y;
    const across = Math.abs(dx * y - dy * x);
    const cost = along + 2 * across;
    if (along > 0 && across <= along * 1.4 && cost < least) [found, least] = [code, cost];
  }
  return found;
}
