import {describe, expect, it} from 'vitest';
import {formatSigned, riskControlsFor} from '../../src/i18n/risk-controls.ts';

function keys(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? keys(entry as object, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

describe('the words of the Riesgo view', () => {
  it('have the same keys in both languages', () => {
    expect(keys(riskControlsFor('en'))).toEqual(keys(riskControlsFor('es')));
  });
});

describe('a difference', () => {
  it('has its sign, unless it rounds to nothing', () => {
    expect(formatSigned(1.24, 'es')).toBe('+1,2');
    expect(formatSigned(-0.31, 'es')).toBe('\u22120,3');
    expect(formatSigned(0.04, 'es')).toBe('0,0');
    expect(formatSigned(-0.04, 'en')).toBe('0.0');
    expect(formatSigned(NaN, 'es')).toBe('–');
  });
});
