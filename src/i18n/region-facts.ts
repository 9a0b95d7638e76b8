import type {Locale} from './format.ts';
import {regionFactsEn} from './region-facts-en.ts';
import {regionFactsEs, type FactWords} from './region-facts-es.ts';

/** The names of a fact of a department; its id where nobody named it, so that a new one is seen and not hidden. */
export function factWords(id: string, locale: Locale): FactWords {
  const words: Readonly<Record<string, FactWords>> =
    locale === 'es' ? regionFactsEs : regionFactsEn;
  return words[id] ?? {name: id, short: id, unit: ''};
}
