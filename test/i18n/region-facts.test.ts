import {describe, expect, it} from 'vitest';
import {factWords} from '../../src/i18n/region-facts.ts';
import {regionFacts} from '../../src/methodology/region-facts.ts';

describe('the names of the facts of a department', () => {
  it('are there for every declared fact, in both languages', () => {
    for (const {id} of regionFacts) {
      for (const locale of ['es', 'en'] as const) expect(factWords(id, locale).name).not.toBe(id);
    }
  });

  it('are the id for a fact that nobody named', () => {
    expect(factWords('rain', 'es')).toEqual({name: 'rain', short: 'rain', unit: ''});
  });
});
