import {wrap} from 'comlink';
import {checkZoneDistance, type BorderZone, type ZoneBorder} from '../domain/border-zone.ts';
import type {ZoneFiles, ZoneService} from './zone-service.ts';

/** The geometry worker could not start or stopped. */
export class GeoWorkerError extends Error {
  override readonly name = 'GeoWorkerError';
}

/** The geometry that is computed off the main thread. */
export interface Geo {
  /**
   * Gives the land within `km` kilometres of a border. The latest request wins: an earlier one still running is given up
   * and rejects with an `AbortError`, as one whose signal aborts rejects with the signal's reason.
   * @throws {RangeError} when `km` is not between 1 and 200.
   * @throws {GeoWorkerError} when the worker cannot be started.
   */
  readonly borderZone: (
    border: ZoneBorder,
    km: number,
    signal?: AbortSignal,
  ) => Promise<BorderZone>;
  /** Stops the worker; what is pending rejects with an `AbortError`. */
  readonly close: () => void;
}

/** What the bridge is made of; the worker is started with the first request. */
export interface GeoOptions {
  readonly files: ZoneFiles;
  readonly worker?: () => Worker;
}

function startWorker(): Worker {
  return new Worker(new URL('./geo.worker.ts', import.meta.url), {type: 'module'});
}

/** Gives the bridge to the geometry worker. */
export function createGeo({files, worker: start = startWorker}: GeoOptions): Geo {
  let worker: Worker | null = null;
  let service: ReturnType<typeof openService> | null = null;
  let giveUp: (reason: unknown) => void = () => undefined;
  let lastTicket = 0;

  function openService(): ReturnType<typeof wrap<ZoneService>> {
    worker = start();
    worker.addEventListener('error', (event) => {
      const detail = event.message ? `: ${event.message}` : '.';
      giveUp(new GeoWorkerError(`The geometry worker stopped${detail}`));
      stop();
    });
    const remote = wrap<ZoneService>(worker);
    void remote.open(files);
    return remote;
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
    service = null;
  }

  return {
    async borderZone(border, km, signal) {
      signal?.throwIfAborted();
      checkZoneDistance(km);
      giveUp(new DOMException('A later zone was asked for.', 'AbortError'));
      service ??= openService();
      const remote = service;
      const ticket = ++lastTicket;
      const abandoned = new Promise<never>((_, reject) => (giveUp = reject));
      const onAbort = (): void => {
        void remote.cancel(ticket);
        if (ticket === lastTicket) giveUp(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort, {once: true});
      try {
        const zone = await Promise.race([remote.borderZone(ticket, border, km), abandoned]);
        if (!zone) throw new DOMException('A later zone was asked for.', 'AbortError');
        return zone;
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    close() {
      giveUp(new DOMException('The geometry worker was closed.', 'AbortError'));
      stop();
    },
  };
}
