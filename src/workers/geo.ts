import {wrap} from 'comlink';
import type {ZoneBorder} from '../domain/border-zone.ts';
import {ZoneShapeError} from '../domain/zones/zone-shape-error.ts';
import {checkZoneDistance} from '../domain/zones/zone-shape.ts';
import type {Zone, ZoneOptions} from '../domain/zones/zone.ts';
import type {RouteProfile} from '../domain/zones/along-route.ts';
import type {
  DensityCells,
  DensityQuestion,
  RequestedShape,
  RouteQuestion,
  ZoneFiles,
  ZoneRefusal,
  ZoneService,
} from './zone-service.ts';

/** The geometry worker could not start or stopped. */
export class GeoWorkerError extends Error {
  override readonly name = 'GeoWorkerError';
}

/** How a zone is asked for. */
export interface ZoneRequestOptions extends ZoneOptions {
  /** Requests of a lane give up earlier ones of the same, and of no other: two zones side by side have one each. */
  readonly lane?: string;
}

/** The geometry that is computed off the main thread. */
export interface Geo {
  /**
   * Gives the land of a shape, or along a neighbour's border, and how much of each territory lies in it. The latest
   * request of its lane wins: an earlier one still running is given up and rejects with an `AbortError`, as one whose
   * signal aborts rejects with the signal's reason.
   * @throws {ZoneShapeError} when no zone can be made of the shape.
   * @throws {GeoWorkerError} when the worker cannot be started.
   */
  readonly zone: (
    shape: RequestedShape,
    options?: ZoneRequestOptions,
    signal?: AbortSignal,
  ) => Promise<Zone>;
  /** Gives the zone of a border, in a lane of its own. @see zone */
  readonly borderZone: (border: ZoneBorder, km: number, signal?: AbortSignal) => Promise<Zone>;
  /**
   * Puts events in cells, in a lane of its own; the latest request wins, as with zones.
   * @throws {Error} that begins with a `DensityRefusal` when cell and bandwidth do not go together.
   * @throws {GeoWorkerError} when the worker cannot be started.
   */
  readonly density: (question: DensityQuestion, signal?: AbortSignal) => Promise<DensityCells>;
  /**
   * Tells a route from its start, in a lane of its own; the latest request wins, as with zones.
   * @throws {GeoWorkerError} when the worker cannot be started.
   */
  readonly along: (question: RouteQuestion, signal?: AbortSignal) => Promise<RouteProfile>;
  /** Stops the worker; what is pending rejects with an `AbortError`. */
  readonly close: () => void;
}

/** What the bridge is made of; the worker is started with the first request. */
export interface GeoOptions {
  readonly files: ZoneFiles;
  readonly worker?: () => Worker;
}

/** What is going on in a lane. */
interface Lane {
  readonly ticket: number;
  readonly giveUp: (reason: unknown) => void;
}

function startWorker(): Worker {
  return new Worker(new URL('./geo.worker.ts', import.meta.url), {type: 'module'});
}

/** Gives the bridge to the geometry worker. */
export function createGeo({files, worker: start = startWorker}: GeoOptions): Geo {
  let worker: Worker | null = null;
  let service: ReturnType<typeof openService> | null = null;
  const lanes = new Map<string, Lane>();
  let lastTicket = 0;

  function openService(): ReturnType<typeof wrap<ZoneService>> {
    worker = start();
    worker.addEventListener('error', (event) => {
      const detail = event.message ? `: ${event.message}` : '.';
      stop(new GeoWorkerError(`The geometry worker stopped${detail}`));
    });
    const remote = wrap<ZoneService>(worker);
    void remote.open(files);
    return remote;
  }

  function stop(reason: unknown): void {
    for (const {giveUp} of lanes.values()) giveUp(reason);
    lanes.clear();
    worker?.terminate();
    worker = null;
    service = null;
  }

  /** Asks the worker in a lane; an earlier request of the lane is given up. */
  async function ask<Answer>(
    lane: string,
    signal: AbortSignal | undefined,
    send: (remote: ReturnType<typeof openService>, ticket: number) => Promise<Answer | null>,
  ): Promise<Answer> {
    const later = (): DOMException => new DOMException('A later one was asked for.', 'AbortError');
    lanes.get(lane)?.giveUp(later());
    service ??= openService();
    const remote = service;
    const ticket = ++lastTicket;
    const abandoned = new Promise<never>((_, giveUp) => lanes.set(lane, {ticket, giveUp}));
    const onAbort = (): void => {
      void remote.cancel(lane, ticket);
      const latest = lanes.get(lane);
      if (latest?.ticket === ticket) latest.giveUp(signal?.reason);
    };
    signal?.addEventListener('abort', onAbort, {once: true});
    try {
      const answer = await Promise.race([send(remote, ticket), abandoned]);
      if (answer === null) throw later();
      return answer;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  async function zone(
    shape: RequestedShape,
    {lane = 'zone', ...options}: ZoneRequestOptions = {},
    signal?: AbortSignal,
  ): Promise<Zone> {
    signal?.throwIfAborted();
    if ('km' in shape) checkZoneDistance(shape.km);
    const cut = await ask<Zone | ZoneRefusal>(
      lane,
      signal,
      async (remote, ticket) => await remote.zone(lane, ticket, shape, options),
    );
    if ('problem' in cut) throw new ZoneShapeError(cut.problem, cut.message, cut.place);
    return cut;
  }

  async function density(question: DensityQuestion, signal?: AbortSignal): Promise<DensityCells> {
    signal?.throwIfAborted();
    return ask('density', signal, (remote, ticket) => remote.density('density', ticket, question));
  }

  async function along(question: RouteQuestion, signal?: AbortSignal): Promise<RouteProfile> {
    signal?.throwIfAborted();
    return ask('along', signal, (remote, ticket) => remote.along('along', ticket, question));
  }

  return {
    zone,
    density,
    along,
    borderZone: (border, km, signal) =>
      zone({kind: 'border', border, km}, {lane: 'border'}, signal),
    close() {
      stop(new DOMException('The geometry worker was closed.', 'AbortError'));
    },
  };
}
