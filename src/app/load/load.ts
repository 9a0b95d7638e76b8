import type {Engine} from '../../db/engine.ts';
import {nationalityTotals} from '../../db/queries/nationality-totals.ts';
import {QueryError} from '../../db/query-error.ts';
import type {RegionFile} from '../../domain/region/region-file.ts';
import type {Request} from '../../state/request.ts';
import {
  emptySnapshot,
  type Failure,
  type Snapshot,
  type SnapshotPart,
} from '../../state/snapshot.ts';
import type {Gazetteer} from '../../state/view.ts';
import {createCells} from './cells.ts';
import type {DensitySource} from './density.ts';
import {
  loadChoropleth,
  loadSwipe,
  loadEvents,
  loadFlows,
  loadPosts,
  loadSeries,
  loadTransit,
} from './parts.ts';
import {loadProfile} from './profile.ts';
import type {RiskLoader} from './risk.ts';
import type {ZoneDependencies, Zones} from './zone.ts';

/** Turns a request into a snapshot. Every part answers or is named as a failure; nothing is shown half. */
export interface Loader {
  /** The colours alone, for the first paint; the rest empty. */
  readonly loadFirst: (request: Request) => Promise<Snapshot>;
  readonly load: (request: Request, signal: AbortSignal) => Promise<Snapshot>;
  /** Goes on after a snapshot: gives it again, whole, each time a slow part of it has come further. */
  readonly follow: (
    request: Request,
    snapshot: Snapshot,
    signal: AbortSignal,
    publish: (snapshot: Snapshot) => void,
  ) => Promise<void>;
}

/** Gives the loader of Riesgo, fetched the first time that somebody opens it. */
export type RiskOpener = () => Promise<RiskLoader>;

function failureOf(part: SnapshotPart, reason: unknown): Failure {
  const kind =
    reason instanceof QueryError && reason.kind === 'unavailable' ? 'unavailable' : 'error';
  return {part, kind, message: reason instanceof Error ? reason.message : String(reason)};
}

/** Reads each department once; one that could not be read is read again when asked for again. */
function keepRead(read: RegionReader): RegionReader {
  const known = new Map<string, Promise<RegionFile>>();
  return (code) => {
    let file = known.get(code);
    if (!file) {
      file = read(code);
      known.set(code, file);
      file.catch(() => known.delete(code));
    }
    return file;
  };
}

/** Where zones come from: the worker that cuts them, the lines of routes, who touches whom; it also puts events in cells. */
export interface ZoneParts extends Pick<ZoneDependencies, 'zones' | 'routeLine' | 'neighbours'> {
  readonly density: DensitySource;
}

/** Reads the file of a department. */
export type RegionReader = (code: string) => Promise<RegionFile>;

/** A loader over an engine, the gazetteer, what zones are made with, the loader of Riesgo and the files of departments. */
export function createLoader(
  engine: Engine,
  gazetteer: () => Gazetteer,
  zoneParts: ZoneParts,
  openRisk: RiskOpener,
  readRegion: RegionReader,
): Loader {
  const cellsOf = createCells(engine);
  const regionOf = keepRead(readRegion);
  const {density: densitySource, ...zoneSources} = zoneParts;
  let zones: Promise<Zones> | null = null;

  /** What loads zones; its code is fetched with the first one. */
  async function openZones(): Promise<Zones> {
    zones ??= import('./zone.ts').then(({createZones}) =>
      createZones({
        ...{engine, cellsOf, gazetteer, ...zoneSources},
        scores: async () => (await openRisk()).publishedScores(),
      }),
    );
    zones.catch(() => (zones = null));
    return zones;
  }

  async function loadZone(request: Request, signal: AbortSignal): Promise<Snapshot['zone']> {
    return request.zone ? (await openZones()).load(request, signal) : null;
  }

  /** What the zone is set against: it needs the zone, and none of the other parts. */
  async function loadAgainst(
    request: Request,
    zone: Promise<Snapshot['zone']>,
    signal: AbortSignal,
  ): Promise<Snapshot['zoneWith']> {
    if (!request.zone || !request.zoneWith) return null;
    const cut = await zone;
    return cut && (await openZones()).loadAgainst(request, cut, signal);
  }

  /** Events in cells of a request; their code is fetched with the first ones. */
  async function loadCells(request: Request, signal: AbortSignal): Promise<Snapshot['density']> {
    if (!request.density) return null;
    const {loadDensity} = await import('./density.ts');
    return loadDensity(engine, densitySource, request, signal);
  }

  async function loadFirst(request: Request): Promise<Snapshot> {
    return {...emptySnapshot, choropleth: await loadChoropleth(cellsOf, request)};
  }

  async function load(request: Request, signal: AbortSignal): Promise<Snapshot> {
    const failures: Failure[] = [];
    const part = async <T>(name: SnapshotPart, work: Promise<T>): Promise<T | null> => {
      try {
        return await work;
      } catch (reason) {
        signal.throwIfAborted();
        failures.push(failureOf(name, reason));
        return null;
      }
    };
    if (request.risk) {
      const {risk: asked, department} = request;
      const work = openRisk().then((risk) => risk.load(asked, department, signal));
      const risk = await part('risk', work);
      signal.throwIfAborted();
      return Object.freeze({...emptySnapshot, risk, failures});
    }
    if (request.isRegion) {
      const code = request.region;
      const region = code === null ? null : await part('region', regionOf(code));
      signal.throwIfAborted();
      return Object.freeze({...emptySnapshot, region, failures});
    }
    const {from, to} = request.period;
    const ownZone = loadZone(request, signal);
    const [
      choropleth,
      swipe,
      posts,
      series,
      flows,
      transit,
      events,
      density,
      zone,
      zoneWith,
      profile,
      nationalities,
    ] = await Promise.all([
      part('choropleth', loadChoropleth(cellsOf, request)),
      part('swipe', loadSwipe(cellsOf, request)),
      part('posts', loadPosts(engine, request)),
      part('series', loadSeries(engine, request)),
      part('flows', loadFlows(engine, request)),
      part('transit', loadTransit(engine, request)),
      part('events', loadEvents(engine, request)),
      part('density', loadCells(request, signal)),
      part('zone', ownZone),
      part(
        'zone',
        loadAgainst(
          request,
          ownZone.catch(() => null),
          signal,
        ),
      ),
      part('profile', loadProfile(engine, cellsOf, request, gazetteer())),
      request.series === 'nationalities'
        ? part('series', nationalityTotals(engine, {from, to, sex: request.sex}))
        : Promise.resolve(null),
    ]);
    signal.throwIfAborted();
    return Object.freeze({
      choropleth,
      swipe,
      posts,
      series,
      flows,
      transit,
      events,
      density,
      zone,
      zoneWith,
      profile,
      risk: null,
      region: null,
      nationalities: (nationalities?.nationality ?? []).map((nationality, index) => ({
        nationality,
        people: nationalities?.people[index] ?? NaN,
      })),
      failures,
    });
  }

  async function follow(
    request: Request,
    snapshot: Snapshot,
    signal: AbortSignal,
    publish: (snapshot: Snapshot) => void,
  ): Promise<void> {
    const {risk} = snapshot;
    if (!request.risk?.wantsStability || !risk) return;
    const loader = await openRisk();
    try {
      await loader.follow(risk, request.risk, request.department, signal, (next) => {
        publish(Object.freeze({...snapshot, risk: next}));
      });
    } catch (reason) {
      if (!signal.aborted)
        publish(Object.freeze({...snapshot, failures: [failureOf('risk', reason)]}));
    }
  }

  return {loadFirst, load, follow};
}
