import {describe, expect, it} from 'vitest';
import {densityEn} from '../../src/i18n/density-en.ts';
import {densityEs} from '../../src/i18n/density-es.ts';
import {en} from '../../src/i18n/en.ts';
import {es} from '../../src/i18n/es.ts';
import {
  classWords,
  coverageWords,
  densityHeading,
  densityPhrase,
} from '../../src/state/density-words.ts';
import {describeView, sentenceParts} from '../../src/state/sentence.ts';
import {density, rates} from './support/density.ts';
import {viewWith} from './support/view.ts';

describe('a density in words', () => {
  it('is what, when and in which cells', () => {
    expect(densityPhrase(density.asked, es)).toBe(
      'la densidad de hechos del conflicto (UCDP), 2009–2018, celdas de 25 km',
    );
    const spread = {...density.asked, bandwidthKm: 50, figure: 'dead'} as const;
    expect(densityPhrase(spread, en)).toBe(
      'the deaths in conflict events (UCDP), 2009–2018, cells of 25 km and a radius of 50 km',
    );
    expect(densityPhrase({...density.asked, years: [2018, 2018]}, es)).toContain(', 2018, ');
  });

  it('has its unit in the heading', () => {
    expect(densityHeading(density, densityEs)).toBe(
      'Conflicto (UCDP): hechos por celda, 2009–2018',
    );
    expect(densityHeading(rates, densityEn)).toBe(
      'Conflict (UCDP): events per 100,000 inhab. and year, 2009–2018',
    );
  });

  it('names its source and what it covers', () => {
    expect(coverageWords('missing-migrants', densityEs, 'es')).toContain(
      'cubre del 1 ene 2015 al 24 jul 2024',
    );
  });

  it('has classes of whole numbers for counts, of limits for rates', () => {
    expect(classWords(density, densityEs, 'es')).toEqual([
      ...['1', '2–4', '5–9', '10–19', '20–49', '≥ 50'],
    ]);
    expect(classWords(rates, densityEs, 'es')).toEqual([
      ...['< 0,1', '0,1–0,5', '0,5–1', '1–2', '2–5', '5–10', '≥ 10'],
    ]);
  });

  it('stands in the sentence, with what is in cells and what is not for who cannot see the map', () => {
    const view = viewWith({layers: ['densidad']}, {density});
    const sentence = sentenceParts(view).map(({text}) => text);
    expect(sentence.join('')).toBe(
      'Mapa de Colombia, con la densidad de hechos del conflicto (UCDP), 2009–2018, celdas de 25 km.',
    );
    expect(describeView(view)).toContain('Hechos en celdas: 4; sin celda: 6.');
  });
});
