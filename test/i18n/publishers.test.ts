import {describe, expect, it} from 'vitest';
import {namedPublisherIn, publisherIn, shortPublisherIn} from '../../src/i18n/publishers.ts';
import {sources} from '../../src/methodology/sources.ts';

describe('a publisher', () => {
  it('stands in Spanish as it is declared', () => {
    for (const {publisher} of sources) expect(publisherIn(publisher, 'es')).toBe(publisher);
    expect(namedPublisherIn('DANE (copia de alguien, 2020)', 'es')).toBe('DANE');
  });

  it('keeps its name in English and says what it is', () => {
    expect(publisherIn('UARIV, Registro Único de Víctimas (vía Columbia)', 'en')).toBe(
      'UARIV, Victims’ Unit, Victims’ Register (via Columbia)',
    );
    expect(publisherIn('DANE (copia de alguien/algo)', 'en')).toBe(
      'DANE, national statistics office (copy by alguien/algo)',
    );
    expect(publisherIn('ACNUR, Refugee Data Finder', 'en')).toBe('UNHCR, Refugee Data Finder');
    expect(namedPublisherIn('DANE, Marco (copia de alguien)', 'en')).toBe(
      'DANE (national statistics office)',
    );
  });

  it('has a short name for captions, UNHCR for ACNUR', () => {
    expect(shortPublisherIn('ACNUR (venezolanos: distribución)', 'en')).toBe('UNHCR');
    expect(shortPublisherIn('OIM, Proyecto', 'en')).toBe('IOM');
    expect(shortPublisherIn('DANE, Marco', 'es')).toBe('DANE');
  });

  it('leaves no Spanish word between names', () => {
    const words = sources.map(({publisher}) => publisherIn(publisher, 'en'));
    expect(
      words.filter((text) => / (copia|vía|transcrito|sobre|partir|distribución) /.test(text)),
    ).toEqual([]);
    expect(words.filter((text) => /\bACNUR\b|\bOIM\b/.test(text))).toEqual([]);
  });
});
