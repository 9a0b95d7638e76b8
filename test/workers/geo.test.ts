import {expose} from 'comlink';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {ZoneShapeError} from '../../src/domain/zones/zone-shape-error.ts';
import {createGeo, type Geo} from '../../src/workers/geo.ts';
import {createZoneService} from '../../src/workers/zone-service.ts';
import {zoneFiles, zoneFilesByUrl} from './zone-files.ts';

/** A worker that is a message channel: the service answers on its other end. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  readonly terminate = vi.fn(() => {
    this.#channel.port1.close();
  });

  constructor(files: Readonly<Record<string, unknown>>) {
    super();
    const fetchJson = (url: string): Promise<unknown> =>
      url in files ? Promise.resolve(files[url]) : Promise.reject(new Error(`Got 404 for ${url}.`));
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    expose(createZoneService({fetchJson, pause}), this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({data}: MessageEvent) => {
      this.dispatchEvent(new MessageEvent('message', {data}));
    });
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer);
  }
}

const started: FakeWorker[] = [];
const open: Geo[] = [];

function startGeo(files: Readonly<Record<string, unknown>> = zoneFilesByUrl): Geo {
  const geo = createGeo({
    files: zoneFiles,
    worker: () => {
      const worker = new FakeWorker(files);
      started.push(worker);
      return worker as unknown as Worker;
    },
  });
  open.push(geo);
  return geo;
}

afterEach(() => {
  for (const geo of open.splice(0)) geo.close();
  started.splice(0);
});

describe('geo', () => {
  it('starts no worker before it is asked for something', async () => {
    const geo = startGeo();
    expect(started).toHaveLength(0);
    await geo.borderZone('VEN', 25);
    await geo.borderZone('VEN', 30);
    expect(started).toHaveLength(1);
  });

  it('gives the zone', async () => {
    const zone = await startGeo().borderZone('VEN', 25);
    expect(zone.rows).toHaveLength(1);
    // 25 km of a degree of 111.32 km
    expect(zone.rows[0]?.areaShare).toBeCloseTo(0.2246, 3);
    expect(zone.rows[0]?.seatInside).toBe(true);
  });

  it('refuses a distance that cannot be, without asking the worker', async () => {
    await expect(startGeo().borderZone('VEN', 500)).rejects.toThrow(RangeError);
    expect(started).toHaveLength(0);
  });

  it('gives the zone of any shape, exact or as a draft', async () => {
    const geo = startGeo();
    const circle = {kind: 'circle', centre: [-71.5, 0.5], km: 10} as const;
    const exact = await geo.zone(circle);
    expect(exact.areaKm2 / (100 * Math.PI)).toBeCloseTo(1, 2);
    expect((await geo.zone(circle, {precision: 'draft'})).precision).toBe('draft');
    expect((await geo.zone({kind: 'border', border: 'VEN', km: 25})).rows).toHaveLength(1);
    expect((await geo.zone({kind: 'territories', codes: ['54']})).rows).toHaveLength(1);
  });

  it('says what is wrong with a shape, and where', async () => {
    const ring = [
      [-72, 0],
      [-71, 1],
      [-71, 0],
      [-72, 1],
      [-72, 0],
    ];
    const zone = startGeo().zone({
      kind: 'area',
      geometry: {type: 'Polygon', coordinates: [ring]},
    });
    await expect(zone).rejects.toMatchObject({problem: 'crosses-itself', place: [-71.5, 0.5]});
    await expect(zone).rejects.toBeInstanceOf(ZoneShapeError);
    await expect(startGeo().zone({kind: 'territories', codes: ['99']})).rejects.toMatchObject({
      problem: 'unknown-territory',
    });
  });

  it('lets requests of different lanes be', async () => {
    const geo = startGeo();
    const border = {kind: 'border', border: 'VEN'} as const;
    const left = geo.zone({...border, km: 25}, {lane: 'left'});
    const right = geo.zone({...border, km: 50}, {lane: 'right'});
    expect((await left).rows[0]?.areaShare).toBeCloseTo(0.2246, 3);
    expect((await right).rows[0]?.areaShare).toBeCloseTo(0.4492, 3);
  });

  it('lets the latest request win', async () => {
    const geo = startGeo();
    const first = geo.borderZone('VEN', 25);
    const second = geo.borderZone('VEN', 50);
    await expect(first).rejects.toMatchObject({name: 'AbortError'});
    expect((await second).rows[0]?.areaShare).toBeCloseTo(0.4492, 3);
  });

  it('rejects with the reason of its signal, at once and also when aborted before', async () => {
    const geo = startGeo();
    const controller = new AbortController();
    const zone = geo.borderZone('VEN', 25, controller.signal);
    controller.abort(new Error('not wanted'));
    await expect(zone).rejects.toThrow('not wanted');
    await expect(geo.borderZone('VEN', 25, controller.signal)).rejects.toThrow('not wanted');
    expect((await geo.borderZone('VEN', 25)).rows).toHaveLength(1);
  });

  it('does not let an old signal stop a new request', async () => {
    const geo = startGeo();
    const controller = new AbortController();
    const first = geo.borderZone('VEN', 25, controller.signal);
    const second = geo.borderZone('VEN', 50);
    controller.abort();
    await expect(first).rejects.toMatchObject({name: 'AbortError'});
    expect((await second).rows).toHaveLength(1);
  });

  it('passes on what went wrong in the worker', async () => {
    const files = {...zoneFilesByUrl, 'borders.json': {features: []}};
    await expect(startGeo(files).borderZone('VEN', 25)).rejects.toThrow(
      'Got no border with VEN when expected one.',
    );
  });

  it('rejects when the worker stops, and starts another for the next request', async () => {
    const geo = startGeo();
    const zone = geo.borderZone('VEN', 25);
    started[0]!.dispatchEvent(Object.assign(new Event('error'), {message: 'no script'}));
    await expect(zone).rejects.toThrow('The geometry worker stopped: no script');
    await expect(zone).rejects.toMatchObject({name: 'GeoWorkerError'});
    expect(started[0]!.terminate).toHaveBeenCalled();
    expect((await geo.borderZone('VEN', 25)).rows).toHaveLength(1);
    expect(started).toHaveLength(2);
  });

  it('rejects what is pending when it is closed', async () => {
    const geo = startGeo();
    const zone = geo.borderZone('VEN', 25);
    geo.close();
    await expect(zone).rejects.toMatchObject({name: 'AbortError'});
    expect(started[0]!.terminate).toHaveBeenCalled();
  });
});
