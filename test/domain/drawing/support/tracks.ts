import {createRandom} from '../../../../src/domain/statistics/random.ts';

/** A made-up walk south from Cúcuta, a place every 20 m or so; the same each time. */
export function wanderingTrack(count: number): [lng: number, lat: number][] {
  const random = createRandom(42);
  let [lng, lat] = [-72.5, 7.9];
  let heading = 0;
  return Array.from({length: count}, () => {
    heading = 0.98 * heading + (random.unit() - 0.5) * 0.6;
    lng += 0.0002 * Math.sin(heading);
    lat -= 0.0002 * Math.cos(heading);
    return [lng, lat];
  });
}
