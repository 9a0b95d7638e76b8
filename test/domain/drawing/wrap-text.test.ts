import {describe, expect, it} from 'vitest';
import {wrapText} from '../../../src/domain/drawing/wrap-text.ts';

describe('words in lines', () => {
  it('break at spaces, by letters of half an em', () => {
    // Ten pixels a letter are five each: «abcd eagh» takes 42.7, one word 20.
    expect(wrapText('abcd eagh', {size: 10, width: 43})).toEqual(['abcd eagh']);
    expect(wrapText('abcd eagh', {size: 10, width: 42})).toEqual(['abcd', 'eagh']);
    expect(wrapText('abcd eagh', {size: 10, width: 43, faceWidth: 1.1})).toEqual(['abcd', 'eagh']);
  });

  it('cut a word that no line holds, and lose no letter', () => {
    const lines = wrapText('a aaaaaaaaa', {size: 10, width: 20});
    expect(lines).toEqual(['a', 'aaaa', 'aaaa', 'a']);
  });

  it('keep what is held together', () => {
    expect(wrapText('11\u00a0% de', {size: 10, width: 24})).toEqual(['11\u00a0%', 'de']);
  });

  it('are one empty line without words, and end where no letter fits', () => {
    expect(wrapText('', {size: 10, width: 40})).toEqual(['']);
    expect(wrapText('ab', {size: 10, width: 1})).toEqual(['a', 'b']);
  });
});
