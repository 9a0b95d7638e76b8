import {describe, expect, it} from 'vitest';
import {riskEn} from '../../src/i18n/risk-en.ts';
import {riskEs} from '../../src/i18n/risk-es.ts';
import {riskTextOf} from '../../src/i18n/risk.ts';
import {indicators} from '../../src/methodology/indicators.ts';
import {riskPaints, riskPanels} from '../../src/state/risk-choice.ts';

/** Every leaf by its path; lists count by place. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${path}.${key}`));
}

const spanish = new Map(leaves(riskEs));
const english = new Map(leaves(riskEn));
/** A ratio has no unit. */
const silent = new Set(['.units.ratio']);

/** What a function of words says, its arguments standing out. */
function said(leaf: unknown): string {
  if (typeof leaf !== 'function') return String(leaf);
  const speak = leaf as (...words: string[]) => string | readonly string[];
  return [speak(...Array.from({length: leaf.length}, (_, index) => `<${String(index)}>`))]
    .flat()
    .join('');
}

describe('the words of Riesgo', () => {
  it('are found by language', () => {
    expect([riskTextOf('es'), riskTextOf('en')]).toEqual([riskEs, riskEn]);
  });

  it('have the same keys in both languages, and are of the same kind', () => {
    expect([...english.keys()].sort()).toEqual([...spanish.keys()].sort());
    for (const [path, leaf] of spanish)
      expect([path, typeof english.get(path)]).toEqual([path, typeof leaf]);
  });

  it('are never empty', () => {
    for (const words of [spanish, english]) {
      const empty = [...words].filter(
        ([path, leaf]) => !silent.has(path) && said(leaf).trim() === '',
      );
      expect(empty).toEqual([]);
    }
  });

  it('use the same things in both languages', () => {
    const holes = (leaf: unknown): string[] => [...new Set(said(leaf).match(/<\d>/g))].sort();
    for (const [path, leaf] of spanish)
      expect([path, holes(english.get(path))]).toEqual([path, holes(leaf)]);
  });

  it('never say undefined', () => {
    for (const [path, leaf] of [...spanish, ...english])
      expect([path, said(leaf)]).toEqual([
        path,
        expect.not.stringMatching(/undefined|NaN|\[object/),
      ]);
  });

  it('are in English where they are English', () => {
    // Names of people, places and institutions may keep their accents; nothing of what is said may.
    const left =
      /[áéíóúñ¿¡]|«|\b(el|la|los|las|del|por|con|sin|para|puesto|riesgo|índice|peso|territorio)\b/i;
    const isName = /UARIV|Cúcuta/;
    const foreign = [...english].filter(
      ([, leaf]) => left.test(said(leaf)) && !isName.test(said(leaf)),
    );
    expect(foreign).toEqual([]);
  });

  it('differ, but for what has the same name in both languages', () => {
    const alike = [...spanish].filter(
      ([path, leaf]) => said(leaf) === said(english.get(path)) && /[a-zñ]{4}/i.test(said(leaf)),
    );
    expect(alike.map(([path]) => path)).toEqual([
      '.factors.factor',
      '.clusters.variable',
      '.clusters.statistics.gi-star',
      '.clusters.statistics.gi',
      '.compare.irv',
    ]);
  });

  it('name every panel, every paint and every unit', () => {
    for (const words of [riskEs, riskEn]) {
      expect(Object.keys(words.panels)).toEqual(riskPanels);
      expect(Object.keys(words.paints)).toEqual(riskPaints);
      for (const {unit} of indicators) expect(words.units).toHaveProperty(unit);
    }
  });

  it('say what an index is not, and that no factor of judgement is scored', () => {
    expect(riskEs.says).toContain('No predice');
    expect(riskEn.says).toMatch(/does not predict/i);
    expect([riskEs.judged, riskEn.judged]).toEqual([
      expect.stringContaining('10 y 12'),
      expect.stringContaining('10 and 12'),
    ]);
  });
});
