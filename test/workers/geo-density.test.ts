import {afterEach, describe, expect, it, vi} from 'vitest';
import {createGeo, type Geo} from '../../src/workers/geo.ts';
import {createZoneService, type DensityQuestion} from '../../src/workers/zone-service.ts';
import {FakeWorker} from './support/fake-worker.ts';
import {zoneFiles, zoneFilesByUrl} from './zone-files.ts';

const open: Geo[] = [];
const started: FakeWorker[] = [];

/** A bridge to a service in this thread; `reads` are the files it has read. */
function startGeo(): {readonly geo: Geo; readonly reads: string[]} {
  const reads: string[] = [];
  const fetchJson = (url: string): Promise<unknown> => {
    reads.push(url);
    return Promise.resolve(zoneFilesByUrl[url]);
  };
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const geo = createGeo({
    files: zoneFiles,
    worker: () => {
      const worker = new FakeWorker(createZoneService({fetchJson, pause}));
      started.push(worker);
      return worker as unknown as Worker;
    },
  });
  open.push(geo);
  return {geo, reads};
}

afterEach(() => {
  for (const geo of open.splice(0)) geo.close();
  started.splice(0);
});

/**
 * One square municipality, 71° to 72° W and 0° to 1° N. Of six events three are in it, of the kind and in the years: two at
 * one place, of which one does not say how many died, and one 0.4° east of it. The others: another kind, another year,
 * abroad.
 */
const question: DensityQuestion = {
  cellKm: 25,
  bandwidthKm: null,
  kind: 'ucdp',
  years: [2010, 2012],
  weight: 'events',
  population: null,
  events: {
    length: 6,
    kind: ['ucdp', 'ucdp', 'ucdp', 'mine', 'ucdp', 'ucdp'],
    year: [2010, 2012, 2011, 2011, 2013, 2011],
    territory: ['54001', '54001', '54001', '54001', '54001', null],
    lon: [-71.7, -71.7, -71.3, -71.7, -71.7, -75],
    lat: [0.5, 0.5, 0.5, 0.5, 0.5, 5],
    dead: [3, NaN, 4, 1, 9, 2],
  },
};

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + (value || 0), 0);

describe('density through the bridge', () => {
  it('puts three events in two cells, 0.4° apart, and counts the one abroad beside them', async () => {
    const {geo} = startGeo();
    const {layer, centres, corners, id} = await geo.density(question);
    expect(layer).toMatchObject({status: 'observed', total: 4, outsideCountry: 1, withoutPlace: 0});
    const two = layer.events.indexOf(2);
    const one = layer.events.indexOf(1);
    expect([sum(layer.events), layer.value[two], layer.value[one]]).toEqual([3, 2, 1]);
    // Of the two events one states its 3 dead; the third states 4.
    expect([layer.dead[two], layer.unstated[two], layer.dead[one]]).toEqual([3, 1, 4]);
    // 0.4° are 44.5 km: the middles lie that far apart, give or take a cell's radius (14.4 km) on either side.
    const apart = ((centres[one * 2] ?? NaN) - (centres[two * 2] ?? NaN)) * 111.3;
    expect(Math.abs(apart - 44.5)).toBeLessThan(2 * (25 / Math.sqrt(3)));
    expect([centres.length, corners.length]).toEqual([2 * id.length, 12 * id.length]);
  });

  it('covers the square with as many cells as its area asks for, and not with more than its edge adds', async () => {
    const {geo} = startGeo();
    const {id} = await geo.density(question);
    // 12,309 km² over hexagons of 25² · √3/2 = 541.3 km²: 22.7. Along an edge of 443 km at most a cell each 12.5 km more.
    expect(id.length).toBeGreaterThanOrEqual(23);
    expect(id.length).toBeLessThanOrEqual(23 + Math.ceil(443 / 12.5));
  });

  it('adds up the dead in place of the events when they are asked for', async () => {
    const {geo} = startGeo();
    const {layer} = await geo.density({...question, weight: 'dead'});
    expect(sum(layer.value)).toBe(7);
  });

  it('gives a rate by 100,000 inhabitants and year, where people are given', async () => {
    const {geo} = startGeo();
    const population = new Map([['54001', 1_000_000]]);
    const {layer} = await geo.density({...question, population});
    const two = layer.events.indexOf(2);
    const people = layer.rates!.people[two] ?? NaN;
    // A whole cell of 541.3 km² has 541.3 / 12,309 of the million people: 43,976; 2 events in 3 years of them are 1.516.
    expect(people / 43_976).toBeCloseTo(1, 1);
    expect(layer.rates!.per100k[two]).toBeCloseTo((2 / 3 / people) * 100_000, 9);
    expect(layer.rates!.per100k[two]! / 1.516).toBeCloseTo(1, 1);
  });

  it('lets the latest request win: the one before it is given up, also after the files were read', async () => {
    const {geo} = startGeo();
    await geo.density(question);
    const first = geo.density({...question, weight: 'dead'});
    const second = geo.density({...question, years: [2010, 2010]});
    await expect(first).rejects.toMatchObject({name: 'AbortError'});
    expect(sum((await second).layer.events)).toBe(1);
  });

  it('leaves a zone that is being cut alone, and is left alone by it', async () => {
    const {geo} = startGeo();
    const cells = geo.density(question);
    const zone = geo.borderZone('VEN', 25);
    expect(sum((await cells).layer.events)).toBe(3);
    expect((await zone).rows).toHaveLength(1);
  });

  it('is given up with the reason of its signal, before it begins and on its way', async () => {
    const {geo} = startGeo();
    const gone = AbortSignal.abort(new Error('not wanted'));
    await expect(geo.density(question, gone)).rejects.toThrow('not wanted');
    expect(started).toHaveLength(0);
    const control = new AbortController();
    const cells = geo.density(question, control.signal);
    control.abort(new Error('no longer wanted'));
    await expect(cells).rejects.toThrow('no longer wanted');
    expect(sum((await geo.density(question)).layer.events)).toBe(3);
  });

  it('does not let the signal of an old request end a new one', async () => {
    const {geo} = startGeo();
    const control = new AbortController();
    const first = geo.density(question, control.signal);
    const second = geo.density(question);
    control.abort();
    await expect(first).rejects.toMatchObject({name: 'AbortError'});
    expect(sum((await second).layer.events)).toBe(3);
  });

  it('passes on why cells are refused, and answers the next request', async () => {
    const {geo} = startGeo();
    await expect(geo.density({...question, cellKm: 12})).rejects.toThrow(/^false-precision/);
    expect(sum((await geo.density(question)).layer.events)).toBe(3);
  });

  it('reads the files once for all cells, and rejects what is pending when it is closed', async () => {
    const {geo, reads} = startGeo();
    await geo.density(question);
    await geo.density({...question, cellKm: 50});
    expect(reads).toHaveLength(3);
    const pending = geo.density(question);
    geo.close();
    await expect(pending).rejects.toMatchObject({name: 'AbortError'});
    await vi.waitFor(() => expect(started[0]!.terminate).toHaveBeenCalledOnce());
  });
});
