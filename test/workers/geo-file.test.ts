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
    const reading = await readShapeInWorker(file(), 10, never, () => worker as unknown as Worker);
    expect(reading).toEqual(readShape(file(), 10));
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('is given up in the middle: the worker is ended', async () => {
    const own = new AbortController();
    const read = vi.fn((): never => new Promise(() => undefined) as never);
    const worker = new FakeWorker({read});
    const reading = readShapeInWorker(file(), 10, own.signal, () => worker as unknown as Worker);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    own.abort();
    await expect(reading).rejects.toThrow('aborted');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('rejects when the worker stops, and when it is not wanted any more before it starts', async () => {
    const read = (): never => new Promise(() => undefined) as never;
    const worker = new FakeWorker({read});
    const reading = readShapeInWorker(file(), 10, never, () => worker as unknown as Worker);
    worker.dispatchEvent(new Event('error'));
    await expect(reading).rejects.toThrow('The worker stopped');
    const start = vi.fn(() => worker as unknown as Worker);
    await expect(readShapeInWorker(file(), 10, AbortSignal.abort(), start)).rejects.toThrow();
    expect(start).not.toHaveBeenCalled();
  });
});
