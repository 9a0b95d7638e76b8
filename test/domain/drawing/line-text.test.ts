import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LngLat} from '../../../src/domain/flows.ts';
import {readLine, roundPlace, writeLine} from '../../../src/domain/drawing/line-text.ts';

const arbitraryPlace: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({min: -90, max: -60, noNaN: true}),
  fc.double({min: -10, max: 16, noNaN: true}),
);
const arbitraryLine = fc.array(arbitraryPlace, {minLength: 1, maxLength: 200});

describe('a line in an address', () => {
  it('has at most four decimals and no zeros at the end', () => {
    const line: LngLat[] = [
      [-72.45164, 7.81727],
      [-72.6, 7.4],
      [-70, -0.00001],
    ];
    expect(writeLine(line)).toBe('-72.4516,7.8173;-72.6,7.4;-70,0');
    expect(writeLine([])).toBe('');
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(arbitraryLine, (line) => {
        expect(readLine(writeLine(line))).toEqual(line.map(roundPlace));
      }),
    );
  });

  it('is written again with the same letters', () => {
    fc.assert(
      fc.property(arbitraryLine, (line) => {
        const text = writeLine(line);
        expect(writeLine(readLine(text)!)).toBe(text);
      }),
    );
  });

  it('is rounded when somebody wrote more decimals', () => {
    expect(readLine('-72.451649999,7.81')).toEqual([[-72.4516, 7.81]]);
  });

  it.each([
    ['nothing', ''],
    ['a lone number', '-72.4'],
    ['a third number', '-72.4,7.8,100'],
    ['an end left open', '-72.4,7.8;'],
    ['words', 'Cúcuta;Bogotá'],
    ['an exponent', '-7.2e1,7.8'],
    ['a place in Europe', '2.35,48.86'],
    ['latitude first', '7.8,-72.4'],
    ['201 points', Array(201).fill('-72,7').join(';')],
    ['a very long text', '-72,7;'.repeat(100_000)],
  ])('is refused: %s', (_what, text) => {
    expect(readLine(text)).toBeNull();
  });

  it('reads no line, or one that is written again, of any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9.,;]{0,40}$/), (text) => {
        const line = readLine(text);
        expect(line === null || readLine(writeLine(line)) !== null).toBe(true);
      }),
    );
  });

  it('is not written when it could not be read again', () => {
    const place: LngLat = [-72, 7];
    expect(() => writeLine(Array<LngLat>(201).fill(place))).toThrow('Got 201 points');
    expect(() => writeLine([[2.35, 48.86]])).toThrow('Got place 2.35,48.86');
    expect(() => writeLine([[NaN, 7]])).toThrow('Got place NaN,7');
  });

  it('of 200 points fits in 3,400 letters', () => {
    expect(writeLine(Array<LngLat>(200).fill([-72.4516, -7.8173])).length).toBeLessThan(3400);
  });
});
