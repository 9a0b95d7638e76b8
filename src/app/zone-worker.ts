import {createGeo} from '../workers/geo.ts';
import type {DensitySource} from './load/density.ts';
import type {ZoneSource} from './load/zone.ts';
import {zonesOver} from './load/zone-source.ts';
import {dataUrl} from './statics.ts';

/** Starts the worker that cuts zones from the fine shapes. */
export function startZones(): ZoneSource & DensitySource {
  const address = (name: string): string => new URL(`${dataUrl}${name}`, document.baseURI).href;
  const geo = createGeo({
    files: {
      territories: address('territories-high.topo.json'),
      borders: address('borders.json'),
      places: address('places.json'),
    },
  });
  return zonesOver(geo);
}
