import {proxy, transfer} from 'comlink';
import type {ReadShare} from '../domain/geo-files/geo-feature.ts';
import type {readShape, ShapeReading} from '../domain/geo-files/read-shape.ts';
import type {GeoFileBytes} from '../domain/geo-files/read-geo-file.ts';
import {runOnce} from './run-once.ts';

/** What the worker does. */
export interface GeoFileService {
  readonly read: typeof readShape;
}

function startWorker(): Worker {
  return new Worker(new URL('./geo-file.worker.ts', import.meta.url), {type: 'module'});
}

/**
 * Gives the first shape of a file off the main thread; the bytes are handed over, not copied. @see readShape
 * @throws {DOMException} AbortError when the signal aborts
 */
export function readShapeInWorker(
  {name, bytes}: GeoFileBytes,
  limit: number,
  signal: AbortSignal,
  onShare: ReadShare = () => undefined,
  start: () => Worker = startWorker,
): Promise<ShapeReading> {
  return runOnce<GeoFileService, ShapeReading>(
    start,
    (service) =>
      service.read(transfer({name, bytes}, [bytes.buffer as ArrayBuffer]), limit, proxy(onShare)),
    signal,
  );
}
