import {describe, expect, it} from 'vitest';
import {matchedParts} from '../../../src/ui/controls/matched-parts.ts';

const marked = (name: string, query: string): string =>
  matchedParts(name, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('the part of a name that was asked for', () => {
  it('is found without accents and case, and keeps them', () => {
    expect(marked('San José de Cúcuta', 'JOSE de cu')).toBe('San [José de Cú]cuta');
  });

  it('is none when the name does not hold the text', () => {
    expect(marked('Tibú', 'arauca')).toBe('Tibú');
    expect(marked('Tibú', ' ')).toBe('Tibú');
  });
});
