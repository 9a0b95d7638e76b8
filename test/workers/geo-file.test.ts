import {describe, expect, it, vi} from 'vitest';
import {readShape} from '../../src/domain/geo-files/read-shape.ts';
import {readShapeInWorker} from '../../src/workers/geo-file.ts';
import {FakeWorker} from './support/fake-worker.ts';

const text = JSON.stringify({type: 'Point', coordinates: [-72.5, 7.9]});
const file = () => ({name: 'a.geojson', bytes: new TextEncoder().encode(text)});
const never = new AbortController().signal;

describe('a file of zones in the worker', () => {
  it('is read as in the page, and the worker is ended', async () => {
    const worker = new FakeWorker({read: readShape});
    const reading = await readShapeInWorker(
      file(),
      10,
      never,
      undefined,
      () => worker as unknown as Worker,
    );
    expect(reading).toEqual(readShape(file(), 10));
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('says how far it is', async () => {
    const points = Array.from(
      {length: 50_000},
      (_, at) => `<trkpt lat="5" lon="${-74 + at / 1e5}"/>`,
    );
    const gpx = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
    const bytes = new TextEncoder().encode(gpx);
    const worker = new FakeWorker({read: readShape});
    const shares: number[] = [];
    const onShare = (share: number): void => void shares.push(share);
    const start = () => worker as unknown as Worker;
    const {shape} = await readShapeInWorker({name: 'a.gpx', bytes}, 10, never, onShare, start);
    expect(shape).toMatchObject({kind: 'line', before: 50_000});
    // More than a million characters: one report in the middle and one at the end.
    await vi.waitFor(() => expect(shares).toHaveLength(2));
    expect(shares[0]).toBeCloseTo(1e6 / gpx.length, 9);
    expect(shares[1]).toBe(1);
  });

  it('is given up in the middle: the worker is ended', async () => {
    const own = new AbortController();
    const read = vi.fn((): never => new Promise(() => undefined) as never);
    const worker = new FakeWorker({read});
    const reading = readShapeInWorker(
      file(),
      10,
      own.signal,
      undefined,
      () => worker as unknown as Worker,
    );
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    own.abort();
    await expect(reading).rejects.toThrow('aborted');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('rejects when the worker stops, and when it is not wanted any more before it starts', async () => {
    const read = (): never => new Promise(() => undefined) as never;
    const worker = new FakeWorker({read});
    const reading = readShapeInWorker(
      file(),
      10,
      never,
      undefined,
      () => worker as unknown as Worker,
    );
    worker.dispatchEvent(new Event('error'));
    await expect(reading).rejects.toThrow('The worker stopped');
    const start = vi.fn(() => worker as unknown as Worker);
    await expect(
      readShapeInWorker(file(), 10, AbortSignal.abort(), undefined, start),
    ).rejects.toThrow();
    expect(start).not.toHaveBeenCalled();
  });
});
