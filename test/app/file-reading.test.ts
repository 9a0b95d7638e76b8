import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createFileReading} from '../../src/app/file-reading.ts';
import type {Notice} from '../../src/app/vg-app.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const file = {name: 'ruta.gpx', size: 20_500_000} as File;

function opened() {
  const notices = new Map<string, Notice>();
  const said: string[] = [];
  const reading = createFileReading({
    locale: () => 'es',
    addNotice: (notice) => void notices.set(notice.id, notice),
    removeNotice: (id) => void notices.delete(id),
    say: (id, words) => void said.push(`${id}: ${words}`),
  });
  /** Work that ends when it is told to. */
  let end: (answer: string) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const signals: AbortSignal[] = [];
  let onShare: (share: number) => void = () => undefined;
  const work: Parameters<typeof reading.run<string>>[2] = (_file, signal, report) => {
    signals.push(signal);
    onShare = report;
    return new Promise((resolve, reject) => {
      [end, fail] = [resolve, reject];
    });
  };
  const shown = (): readonly string[] => [...notices.values()].map(({text}) => text);
  return {
    ...{reading, notices, said, signals, work, shown},
    report: (share: number) => {
      onShare(share);
    },
    end: (answer: string) => {
      end(answer);
    },
    fail: (reason: Error) => {
      fail(reason);
    },
  };
}

describe('the reading of a file', () => {
  it('that is short says nothing', async () => {
    const {reading, work, end, shown} = opened();
    const answer = reading.run('zone', file, work);
    await vi.advanceTimersByTimeAsync(300);
    end('done');
    expect(await answer).toBe('done');
    await vi.advanceTimersByTimeAsync(2000);
    expect(shown()).toEqual([]);
  });

  it('that is long says which file and how large, until it is done', async () => {
    const {reading, work, end, shown} = opened();
    const answer = reading.run('zone', file, work);
    await vi.advanceTimersByTimeAsync(500);
    expect(shown()).toEqual(['Leyendo «ruta.gpx» (20,5 MB)…']);
    end('done');
    expect(await answer).toBe('done');
    expect(shown()).toEqual([]);
  });

  it('says how far it is where that is known, and nothing more once it is done', async () => {
    const {reading, work, end, report, notices, shown} = opened();
    const answer = reading.run('zone', file, work);
    report(0.2);
    expect(shown()).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(notices.get('reading')?.progress).toEqual({share: 0.2, words: '20\u00a0%'});
    report(0.6);
    expect(notices.get('reading')?.progress?.share).toBe(0.6);
    end('done');
    await answer;
    report(1);
    expect(shown()).toEqual([]);
  });

  it('can be given up: the work is told, and nothing comes of it', async () => {
    const {reading, work, end, notices, said, signals, shown} = opened();
    const answer = reading.run('zone', file, work);
    await vi.advanceTimersByTimeAsync(500);
    notices.get('reading')?.action?.act();
    expect(signals[0]?.aborted).toBe(true);
    end('too late');
    expect(await answer).toBeNull();
    expect(shown()).toEqual([]);
    expect(said).toEqual(['zone: Lectura de «ruta.gpx» cancelada. Nada ha cambiado.']);
  });

  it('is given up for another file, without a word', async () => {
    const {reading, work, end, said, signals} = opened();
    const first = reading.run('zone', file, work);
    const endFirst = end;
    const second = reading.run('zone', file, () => Promise.resolve('second'));
    endFirst('first');
    expect(signals[0]?.aborted).toBe(true);
    expect([await first, await second]).toEqual([null, 'second']);
    expect(said).toEqual([]);
  });

  it('that fails leaves no notice and gives the reason on', async () => {
    const {reading, work, fail, shown} = opened();
    const answer = reading.run('zone', file, work);
    const expected = expect(answer).rejects.toThrow('gone');
    await vi.advanceTimersByTimeAsync(500);
    fail(new Error('gone'));
    await expected;
    expect(shown()).toEqual([]);
  });
});
