import {createGeo} from '../workers/geo.ts';
import type {ZoneSource} from './load/zone.ts';

/** Starts the worker that cuts zones from the fine shapes. */
export function startZones(): ZoneSource {
  const address = (name: string): string =>
    new URL(`${import.meta.env.BASE_URL}data/${name}`, document.baseURI).href;
  return createGeo({
    files: {
      territories: address('territories-high.topo.json'),
      borders: address('borders.json'),
      places: address('places.json'),
    },
  });
}
