import {describe, expect, it} from 'vitest';
import type {RegionFile} from '../../src/domain/region/region-file.ts';
import {changeWords, keyFigures} from '../../src/state/region-figures-words.ts';
import {factOf, invented, no, seen} from '../fixtures/region/invented.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const figure = (id: string, locale: 'es' | 'en' = 'es', file: RegionFile = invented) => {
  const found = keyFigures(file, locale).find((item) => item.id === id)!;
  return {
    value: `${found.value} ${found.unit}`.trim(),
    beside: found.beside && plain(found.beside),
    change: plain(found.change),
    source: found.source,
  };
};

describe('the key figures of a department', () => {
  it('say how much, per how many beside the country, how it moved, when and from where', () => {
    expect(figure('displaced-out-year')).toEqual({
      value: '120 personas',
      beside: '2,4 por 1.000 hab.; país 1,0',
      change: '+20,0 % frente a 2021; país −50,0 %',
      source: '2022 · Registro Inventado',
    });
    expect(figure('displaced-out-year', 'en')).toMatchObject({
      value: '120 people',
      beside: '2.4 per 1,000 people; country 1.0',
      change: '+20.0% from 2021; country −50.0%',
    });
  });

  it('say why there is no change', () => {
    expect(figure('venezolanos').change).toBe('La fuente no trae año anterior');
    expect(figure('coca-hectares')).toMatchObject({
      value: '1 ha',
      beside: '0,1 % del país',
      change: 'Sin dato de 2022 para comparar',
    });
    const broken = invented.facts.find(({id}) => id === 'venezolanos-acnur')!;
    expect(changeWords(invented, broken, 'en')).toBe('Not comparable with 2024 (possible break)');
  });

  it('tell few cases as a difference', () => {
    expect(figure('homicides').change).toBe('+3 frente a 2024; país +50,0 %');
  });

  it('say a state in words and nothing beside it', () => {
    const file = {...invented, facts: [factOf('entradas', '2024', no('missing'), seen(5))]};
    expect(keyFigures(file, 'es')).toHaveLength(1);
    expect(figure('entradas', 'es', file)).toEqual({
      value: 'Sin dato',
      beside: null,
      change: '',
      source: '2024 · Registro Inventado',
    });
  });
});
