import {describe, expect, it, vi} from 'vitest';
import {createExamples} from '../../src/app/briefing-examples.ts';
import {exampleBriefings} from '../../src/state/example-briefings.ts';
import {writeExample, type ExampleFile} from '../../src/state/example-file.ts';
import {emptySnapshot} from '../../src/state/snapshot.ts';
import {choropleth, viewWith} from '../state/support/view.ts';

const id = 'ejemplo-frontera';
const count = 6;
const snapshot = {...emptySnapshot, choropleth};
const file = writeExample(new Map(exampleBriefings[id].map(({address}) => [address, snapshot])));

function opened(read: () => Promise<ExampleFile>) {
  const onChange = vi.fn();
  const reading = vi.fn(read);
  const examples = createExamples({
    read: reading,
    view: () => Promise.resolve(viewWith()),
    dataVersion: () => Promise.resolve({version: 'abc', cutoff: '2026-07-16'}),
    now: () => '2026-11-24T15:04:05.000Z',
    onChange,
  });
  return {examples, reading, onChange};
}

describe('the examples', () => {
  it('are read once, have all their scenes at once, and the version of the data', async () => {
    const {examples, reading, onChange} = opened(() => Promise.resolve(file));
    expect(examples.open(id, 'es')).toMatchObject({
      ...{all: count, hasFailed: false, briefing: {scenes: [], language: 'es'}},
    });
    const whole = await examples.whole(id, 'es');
    expect(whole?.scenes).toHaveLength(count);
    expect(whole?.scenes[0]).toMatchObject({
      ...{dataVersion: 'abc', dataCutoff: '2026-07-16', language: 'es', snapshot},
    });
    expect(examples.open(id, 'es')?.briefing).toBe(whole);
    expect(reading).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('are told in the language of the page', async () => {
    const {examples} = opened(() => Promise.resolve(file));
    const [es, en] = await Promise.all([examples.whole(id, 'es'), examples.whole(id, 'en')]);
    expect(en?.scenes[0]?.takeaway).not.toBe(es?.scenes[0]?.takeaway);
    expect(en?.scenes[0]?.address).toMatch(/[?&]idioma=en/);
    expect(en?.scenes[0]?.snapshot).toEqual(es?.scenes[0]?.snapshot);
  });

  it('that cannot be read say so, and are read again when asked', async () => {
    let isThere = false;
    const {examples} = opened(() =>
      isThere ? Promise.resolve(file) : Promise.reject(new Error('no network')),
    );
    expect(await examples.whole(id, 'es')).toBeNull();
    expect(examples.open(id, 'es')?.hasFailed).toBe(true);
    isThere = true;
    examples.retry(id, 'es');
    expect(examples.open(id, 'es')?.hasFailed).toBe(false);
    expect((await examples.whole(id, 'es'))?.scenes).toHaveLength(count);
  });

  it('are never shown with a scene that has no numbers', async () => {
    const {examples} = opened(() => Promise.resolve({scenes: file.scenes.slice(1)}));
    expect(await examples.whole(id, 'es')).toBeNull();
  });

  it('of another name are none', async () => {
    const {examples, reading} = opened(() => Promise.resolve(file));
    expect(examples.open('otro', 'es')).toBeNull();
    expect(await examples.whole('otro', 'es')).toBeNull();
    expect(reading).not.toHaveBeenCalled();
  });
});
