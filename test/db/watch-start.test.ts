import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {watchStart} from '../../src/db/watch-start.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(answer: () => Promise<Response>) {
  const fetcher = vi.fn(answer);
  vi.stubGlobal('fetch', fetcher);
  const worker = new EventTarget();
  const controller = new AbortController();
  const watch = watchStart(worker as Worker, '/duckdb.wasm', controller.signal);
  const outcome = watch.failure.catch((error: unknown) => (error as Error).message);
  return {watch, worker, controller, fetcher, outcome};
}

const found = () => Promise.resolve(new Response('', {status: 200}));

describe('watchStart', () => {
  it('asks for the address after five seconds of silence, and fails when it is not there', async () => {
    const {fetcher, outcome} = start(() => Promise.resolve(new Response('', {status: 404})));
    await vi.advanceTimersByTimeAsync(4_900);
    expect(fetcher).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(await outcome).toBe('Got 404 for /duckdb.wasm.');
  });

  it('fails when the network does', async () => {
    const {outcome} = start(() => Promise.reject(new TypeError('offline')));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await outcome).toBe('Could not fetch /duckdb.wasm.');
  });

  it('waits on while something comes, and gives up after a minute of silence', async () => {
    const {watch, fetcher, outcome} = start(found);
    for (let second = 0; second < 90; second += 3) {
      watch.tick();
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(fetcher).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(57_000);
    expect(await outcome).toBe('The database said nothing for 60 seconds.');
  });

  it('fails when the worker dies or the signal aborts', async () => {
    const dead = start(found);
    dead.worker.dispatchEvent(Object.assign(new Event('error'), {message: 'no memory'}));
    expect(await dead.outcome).toBe('The database worker ended: no memory');
    const aborted = start(found);
    aborted.controller.abort(new Error('closed'));
    expect(await aborted.outcome).toBe('closed');
  });

  it('is silent once stopped', async () => {
    const {watch, fetcher} = start(found);
    watch.stop();
    watch.tick();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(fetcher).not.toHaveBeenCalled();
  });
});
