import {describe, expect, it, vi} from 'vitest';
import {createZoneService, type DensityQuestion} from '../../src/workers/zone-service.ts';
import {zoneFiles, zoneFilesByUrl} from './zone-files.ts';

function createFake() {
  const pauses: (() => void)[] = [];
  const held = {isHeld: false};
  const pause = (): Promise<void> =>
    held.isHeld ? new Promise((resolve) => pauses.push(resolve)) : Promise.resolve();
  const fetchJson = vi.fn((url: string) => Promise.resolve(zoneFilesByUrl[url]));
  const service = createZoneService({fetchJson, pause});
  service.open(zoneFiles);
  return {service, fetchJson, held, pauses};
}

/** Two events in the middle of the one municipality, the second of two years later, and one abroad. */
const question: DensityQuestion = {
  cellKm: 50,
  bandwidthKm: null,
  kind: 'ucdp',
  years: [2010, 2012],
  weight: 'events',
  population: null,
  events: {
    length: 3,
    kind: ['ucdp', 'ucdp', 'ucdp'],
    year: [2010, 2012, 2011],
    territory: ['54001', '54001', null],
    lon: [-71.5, -71.5, -75],
    lat: [0.5, 0.5, 5],
    dead: [2, NaN, 1],
  },
};

describe('density', () => {
  it('puts the events of the years in cells', async () => {
    const {service} = createFake();
    const cells = (await service.density('density', 1, question))!;
    expect(cells.layer).toMatchObject({status: 'observed', total: 3, outsideCountry: 1});
    const cell = cells.layer.events.indexOf(2);
    expect([cells.layer.dead[cell], cells.layer.unstated[cell]]).toEqual([2, 1]);
    const [lng = NaN, lat = NaN] = cells.centres.slice(cell * 2, cell * 2 + 2);
    expect(Math.hypot(lng + 71.5, lat - 0.5) * 111).toBeLessThan(50 / Math.sqrt(3));
    expect([cells.id.length, cells.corners.length]).toEqual([
      cells.layer.events.length,
      cells.layer.events.length * 12,
    ]);
  });

  it('lays the cells of a size once and reads the files once', async () => {
    const {service, fetchJson} = createFake();
    const first = await service.density('density', 1, question);
    const again = await service.density('density', 2, {...question, weight: 'dead'});
    const other = await service.density('density', 3, {...question, cellKm: 25});
    expect(again!.id).toBe(first!.id);
    expect(other!.id.length).toBeGreaterThan(first!.id.length);
    expect(fetchJson).toHaveBeenCalledTimes(3);
  });

  it('is given up for a later one of its lane, and not for a zone', async () => {
    const {service, held, pauses} = createFake();
    held.isHeld = true;
    const first = service.density('density', 1, question);
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    held.isHeld = false;
    await service.zone('zone', 2, {kind: 'border', border: 'VEN', km: 25}, {});
    const second = await service.density('density', 3, question);
    pauses[0]!();
    expect(await first).toBeNull();
    expect(second).not.toBeNull();
  });

  it('is given up when it is cancelled', async () => {
    const {service, held, pauses} = createFake();
    held.isHeld = true;
    const cells = service.density('density', 1, question);
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    service.cancel('density', 1);
    pauses[0]!();
    expect(await cells).toBeNull();
  });

  it('refuses cells that the rounding of places does not bear', async () => {
    const {service} = createFake();
    await expect(service.density('density', 1, {...question, cellKm: 12})).rejects.toThrow(
      /^false-precision/,
    );
  });
});
