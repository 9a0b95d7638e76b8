import {readFile} from 'node:fs/promises';
import type {Topology} from 'topojson-specification';
import {
  countriesOf,
  loadPostsOf,
  placesOf,
  type PlacesTable,
} from '../../src/app/load/gazetteer.ts';
import {createLoader, type Loader} from '../../src/app/load/load.ts';
import {createRiskLoader} from '../../src/app/load/risk-loader.ts';
import {zonesOver} from '../../src/app/load/zone-source.ts';
import type {Engine} from '../../src/db/engine.ts';
import type {RegionFile} from '../../src/domain/region/region-file.ts';
import {findClusters} from '../../src/domain/spatial-clusters.ts';
import {featuresOf} from '../../src/domain/topology.ts';
import type {Gazetteer} from '../../src/state/view.ts';
import type {ZonePoint} from '../../src/state/zone-choice.ts';
import {createZoneService, type ZoneService} from '../../src/workers/zone-service.ts';

/** The loader of the app with the names and places that its views are told with. */
export interface ExampleLoader {
  readonly loader: Loader;
  readonly gazetteer: Gazetteer;
}

type Geo = Parameters<typeof zonesOver>[0];
type RoutesFile = GeoJSON.FeatureCollection<GeoJSON.LineString, {readonly id: string}>;
interface NeighboursFile {
  readonly municipalities: Readonly<Record<string, readonly string[]>>;
  readonly departments: Readonly<Record<string, readonly string[]>>;
}

const wanted = <T>(answer: T | null): T => {
  if (answer === null) throw new Error('Got no answer, expected one: nothing gave it up.');
  return answer;
};

/** What the page has in its worker, in this thread. */
function geometryOver(service: ZoneService): Geo {
  let ticket = 0;
  const next = (): number => ++ticket;
  return {
    async zone(shape, {lane = 'zone', ...options} = {}) {
      const zone = wanted(await service.zone(lane, next(), shape, options));
      if ('problem' in zone) throw new Error(zone.message);
      return zone;
    },
    density: async (question) => wanted(await service.density('density', next(), question)),
    along: async (question) => wanted(await service.along('along', next(), question)),
  };
}

/** The loader of the app over an engine and the files that the earlier steps wrote to `dir`. */
export async function openExampleLoader(engine: Engine, dir: string): Promise<ExampleLoader> {
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(`${dir}/${name}`, 'utf8')) as T;
  const world = await read<Topology>('world.topo.json');
  const routes = await read<RoutesFile>('routes.json');
  const {municipalities, departments} = await read<NeighboursFile>('neighbours.json');
  const touching = new Map([...Object.entries(departments), ...Object.entries(municipalities)]);
  const gazetteer: Gazetteer = {
    places: placesOf(await read<PlacesTable>('places.json')),
    posts: await loadPostsOf(engine),
    ...countriesOf(featuresOf(world, 'countries')),
  };
  const service = createZoneService({fetchJson: read, pause: () => Promise.resolve()});
  service.open({
    territories: 'territories-high.topo.json',
    borders: 'borders.json',
    places: 'places.json',
  });
  const zones = zonesOver(geometryOver(service));
  const risk = createRiskLoader({
    ...{engine, gazetteer: () => gazetteer},
    seed: () => Promise.resolve(),
    neighbours: () => Promise.resolve(touching),
    worker: {
      clusters: (question) => Promise.resolve(findClusters(question)),
      stability: () => Promise.reject(new Error('The pipeline draws no ranks.')),
    },
  });
  const loader = createLoader(
    engine,
    () => gazetteer,
    {
      ...{zones, density: zones, neighbours: () => Promise.resolve(touching)},
      routeLine(id) {
        const found = routes.features.find(({properties}) => properties.id === id);
        if (!found) return Promise.reject(new RangeError(`ruta=${id}`));
        return Promise.resolve(
          found.geometry.coordinates.map(([lng = NaN, lat = NaN]): ZonePoint => [lng, lat]),
        );
      },
    },
    () => Promise.resolve(risk),
    (code) => read<RegionFile>(`region/${code}.json`),
  );
  return {loader, gazetteer};
}
