import type {ZoneSource} from './load/zone.ts';

let source: Promise<ZoneSource> | null = null;

/** Cuts zones in the worker, which starts with the first zone. */
export const lateZones: ZoneSource = {
  async borderZone(border, km, signal) {
    source ??= import('./zone-worker.ts').then(({startZones}) => startZones());
    return (await source).borderZone(border, km, signal);
  },
};
