import type {ZonePoint} from '../state/zone-choice.ts';
import type {ZoneParts} from './load/load.ts';
import type {DensitySource} from './load/density.ts';
import type {ZoneSource} from './load/zone.ts';
import {fetchJson} from './statics.ts';

let source: Promise<ZoneSource & DensitySource> | null = null;

/** The worker that cuts zones and puts events in cells; it starts with the first of them. */
async function started(): Promise<ZoneSource & DensitySource> {
  source ??= import('./zone-worker.ts').then(({startZones}) => startZones());
  return source;
}

type RoutesFile = GeoJSON.FeatureCollection<GeoJSON.LineString, {readonly id: string}>;

let routes: Promise<RoutesFile> | null = null;

/** What zones are made with, fetched with the first zone. */
export const lateZones: ZoneParts = {
  zones: {
    cut: async (...asked) => (await started()).cut(...asked),
    walk: async (points, km, places, signal) => (await started()).walk(points, km, places, signal),
  },
  density: {
    cells: async (question, signal) => (await started()).cells(question, signal),
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
