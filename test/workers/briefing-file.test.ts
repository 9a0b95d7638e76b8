import {describe, expect, it, vi} from 'vitest';
import {readBriefing, writeBriefing, writeScene} from '../../src/state/briefing-document.ts';
import {emptySnapshot} from '../../src/state/snapshot.ts';
import {briefingFileService} from '../../src/workers/briefing-file-service.ts';
import {readBriefingInWorker} from '../../src/workers/briefing-file.ts';
import {briefing, scene} from '../state/support/briefing.ts';
import {choropleth} from '../state/support/view.ts';
import {FakeWorker} from './support/fake-worker.ts';

const never = new AbortController().signal;
const whole = {
  ...briefing(),
  scenes: [scene({id: 'a', snapshot: {...emptySnapshot, choropleth}}), scene({id: 'b'})],
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(text: string, signal = never) {
  const worker = new FakeWorker(briefingFileService);
  return {
    worker,
    reading: readBriefingInWorker(bytesOf(text), signal, () => worker as unknown as Worker),
  };
}

describe('a file of a briefing in the worker', () => {
  it('is read as in the page, and the worker is ended', async () => {
    const text = writeBriefing(whole);
    const {worker, reading} = read(text);
    const found = await reading;
    expect(found).toEqual(readBriefing(text));
    expect(Object.isFrozen(found.briefing?.scenes[0]?.snapshot)).toBe(true);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('gives scenes whose text is known, and the same bytes again', async () => {
    const text = writeBriefing(whole);
    const {briefing: found} = await read(text).reading;
    expect(found!.scenes.map(writeScene)).toEqual(whole.scenes.map(writeScene));
    expect(writeBriefing(found!)).toBe(text);
  });

  it('that is damaged is refused with what is wrong', async () => {
    const text = writeBriefing(whole).replace('"version":1', '"version":9');
    const {reading} = read(text);
    expect(await reading).toEqual(readBriefing(text));
    expect((await reading).problem).toMatchObject({expected: 'version', found: '9'});
  });

  it('is given up in the middle: nothing of it is given', async () => {
    const own = new AbortController();
    const worker = new FakeWorker({read: vi.fn(() => new Promise(() => undefined))});
    const start = () => worker as unknown as Worker;
    const reading = readBriefingInWorker(bytesOf(writeBriefing(whole)), own.signal, start);
    own.abort();
    await expect(reading).rejects.toThrow('aborted');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});
