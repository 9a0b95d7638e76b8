import {describe, expect, it} from 'vitest';
import {controlsEn} from '../../src/i18n/controls-en.ts';
import {controlsEs} from '../../src/i18n/controls-es.ts';
import {controlsFor, formatMonthInWords} from '../../src/i18n/controls.ts';

function keys(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? keys(entry as object, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

describe('the words of the controls', () => {
  it('have the same keys in both languages', () => {
    expect(keys(controlsEn)).toEqual(keys(controlsEs));
  });

  it('say a month in full', () => {
    expect(formatMonthInWords('2018-01', 'es')).toBe('enero de 2018');
    expect(formatMonthInWords('2018-12', 'en')).toBe('December 2018');
  });

  it('quote in the manner of the language', () => {
    expect(controlsFor('es').search.empty('zzz')).toBe('Ningún territorio coincide con «zzz»');
    expect(controlsFor('en').search.empty('zzz')).toBe('No territory matches “zzz”');
  });
});
