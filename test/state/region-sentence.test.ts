import {describe, expect, it} from 'vitest';
import type {RegionFactValues, RegionFile} from '../../src/domain/region/region-file.ts';
import type {Locale} from '../../src/i18n/format.ts';
import {regionSentence} from '../../src/state/region-sentence.ts';
import {factOf, invented, no, seen} from '../fixtures/region/invented.ts';

const said = (file: RegionFile, locale: Locale = 'es'): string =>
  regionSentence(file, locale)
    .map(({text, isKey}) => (isKey ? `[${text}]` : text))
    .join('')
    .replaceAll('\u00a0', ' ');
const having = (...facts: RegionFactValues[]): RegionFile => ({...invented, facts});

describe('the sentence of a department', () => {
  it('says its part of people and Venezuelans, then two things that happened', () => {
    // 50,000 of 1,000,000 people; 2,000 of 20,000 Venezuelans.
    expect(said(invented)).toBe(
      'Con el 5,0 % de los habitantes del país, aloja al [10,0 % de las personas venezolanas] (2023). ' +
        'En 2022 fueron expulsadas 120 personas por desplazamiento forzado y en 2023 se detectó 1 hectárea de coca.',
    );
    expect(said(invented, 'en')).toBe(
      'With 5.0% of the country’s inhabitants, it hosts [10.0% of the Venezuelans] (2023). ' +
        'In 2022 120 people were forced to leave, and in 2023 1 hectare of coca was detected.',
    );
  });

  it('says nothing that no source reports', () => {
    const rate = factOf('homicides-rate', '2025', seen(30.44), seen(25));
    expect(
      said(
        having(
          factOf('venezolanos', '2023', no('missing'), seen(20_000)),
          factOf('displaced-out-year', '2022', no('not-reported'), seen(9)),
          rate,
        ),
      ),
    ).toBe('En 2025 se registraron 30,4 homicidios por 100.000 habitantes.');
    expect(said(having(rate), 'en')).toBe(
      'In 2025 30.4 homicides per 100,000 people were recorded.',
    );
    expect(said(having())).toBe('Las fuentes a la mano no traen cifras de este departamento.');
    expect(said(having(), 'en')).toBe('The sources at hand have no figures for this department.');
  });

  it('says a zero of people as none recorded, and no zero of coca', () => {
    expect(
      said(
        having(
          factOf('displaced-out-year', '2022', seen(0), seen(9)),
          factOf('coca-hectares', '2023', seen(0), seen(9)),
          factOf('entradas', '2023', seen(1), seen(9)),
        ),
      ),
    ).toBe(
      'En 2022 no se registraron personas expulsadas por desplazamiento forzado y en 2023 se registró 1 entrada regular por sus puestos.',
    );
  });

  it('joins two shares in one sentence only where they are of one year', () => {
    const venezuelans = factOf('venezolanos', '2023', seen(2000), seen(20_000));
    const people = (when: string): RegionFactValues =>
      factOf('poblacion', when, seen(5), seen(100));
    expect(said(having(venezuelans, people('2024')))).toBe(
      'Aloja al [10,0 % de las personas venezolanas] del país (2023).',
    );
    expect(said(having(people('2024')))).toBe(
      'Vive aquí el [5,0 % de los habitantes del país] (2024).',
    );
  });
});
