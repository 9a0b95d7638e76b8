import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import {es} from '../../src/i18n/es.ts';
import {measures} from '../../src/methodology/measures.ts';
import {sources} from '../../src/methodology/sources.ts';
import {layerIds} from '../../src/state/app-state.ts';

/** Every leaf by its path; lists count by place. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${path}.${key}`));
}

const spanish = new Map(leaves(es));
const english = new Map(leaves(en));
/** A fragment that says nothing by design: all sexes need no words in a sentence. */
const silent = new Set(['.sexPhrase.all']);

/** What a function of words says, its arguments standing out. */
function said(leaf: unknown): string {
  if (typeof leaf !== 'function') return String(leaf);
  const speak = leaf as (...words: string[]) => string | readonly string[];
  return [speak(...Array.from({length: leaf.length}, (_, index) => `<${String(index)}>`))]
    .flat()
    .join('');
}

describe('the words', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...spanish.keys()].sort());
  });

  it.each([
    ['Spanish', spanish],
    ['English', english],
  ])('are never empty in %s', (_language, words) => {
    const empty = [...words].filter(
      ([path, leaf]) => !silent.has(path) && said(leaf).trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it('use the same things in both languages', () => {
    const holes = (leaf: unknown): string[] => [...new Set(said(leaf).match(/<\d>/g))].sort();
    for (const [path, leaf] of spanish) {
      expect([path, holes(english.get(path))]).toEqual([path, holes(leaf)]);
    }
  });

  it('never say undefined', () => {
    for (const [path, leaf] of [...spanish, ...english]) {
      expect([path, said(leaf)]).toEqual([
        path,
        expect.not.stringMatching(/undefined|NaN|\[object/),
      ]);
    }
  });

  it('name every measure, every layer and every source of a measure', () => {
    const known = new Set<string>(sources.map(({id}) => id));
    for (const text of [es, en]) {
      for (const {id, source} of measures) {
        expect(text.measures[id].name).not.toBe('');
        expect(known).toContain(source);
      }
      for (const id of layerIds) expect(text.layers[id]).not.toBe('');
    }
  });
});
