import type {ZonePoint} from '../state/zone-choice.ts';
import type {ZoneParts} from './load/load.ts';
import type {ZoneSource} from './load/zone.ts';
import {fetchJson} from './statics.ts';

let source: Promise<ZoneSource> | null = null;

/** The worker that cuts zones; it starts with the first one. */
async function started(): Promise<ZoneSource> {
  source ??= import('./zone-worker.ts').then(({startZones}) => startZones());
  return source;
}

type RoutesFile = GeoJSON.FeatureCollection<GeoJSON.LineString, {readonly id: string}>;

let routes: Promise<RoutesFile> | null = null;

/** What zones are made with, fetched with the first zone. */
export const lateZones: ZoneParts = {
  zones: {
    cut: async (shape, isDraft, signal) => (await started()).cut(shape, isDraft, signal),
    walk: async (points, signal) => (await started()).walk(points, signal),
    chainage: async (points, places, signal) => (await started()).chainage(points, places, signal),
  },
  async routeLine(id) {
    routes ??= fetchJson<RoutesFile>('routes.json');
    routes.catch(() => (routes = null));
    const found = (await routes).features.find(({properties}) => properties.id === id);
    if (!found) throw new RangeError(`ruta=${id}`);
    return found.geometry.coordinates.map(([lng = NaN, lat = NaN]): ZonePoint => [lng, lat]);
  },
  async neighbours() {
    const {neighboursOf} = await import('./neighbours.ts');
    return neighboursOf();
  },
};
