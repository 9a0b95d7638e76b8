import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DecodeError, decodeValue, encodeValue} from '../../src/state/snapshot-codec.ts';

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, null),
);
const typed = fc.oneof(
  fc.float64Array({maxLength: 12}),
  fc.float32Array({maxLength: 12}),
  fc.int32Array({maxLength: 12}),
  fc.uint8Array({maxLength: 12}),
);
const name = fc.oneof(fc.string({maxLength: 4}), fc.constantFrom('$', 'v', '__proto__', 'length'));
const cell = fc.record(
  {
    value: fc.oneof(fc.double(), fc.constant(NaN)),
    status: fc.constantFrom('observed', 'missing', 'suppressed'),
    implausible: fc.boolean(),
  },
  {noNullPrototype: true},
);
const {snapshotLike} = fc.letrec<{snapshotLike: unknown}>((tie) => ({
  snapshotLike: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    number,
    fc.string(),
    fc.boolean(),
    fc.constant(undefined),
    typed,
    fc.array(fc.constantFrom('observed', 'missing'), {maxLength: 20}),
    fc.array(cell, {maxLength: 9}),
    fc.array(fc.tuple(fc.string(), cell), {maxLength: 9}).map((pairs) => new Map(pairs)),
    fc.array(tie('snapshotLike'), {maxLength: 5}),
    fc.array(fc.tuple(fc.string(), tie('snapshotLike')), {maxLength: 4}).map((p) => new Map(p)),
    fc
      .array(fc.tuple(name, tie('snapshotLike')), {maxLength: 4})
      .map((pairs) => Object.fromEntries(pairs)),
  ),
}));

const through = (value: unknown): unknown =>
  decodeValue(JSON.parse(JSON.stringify(encodeValue(value))));

describe('a value as JSON and back', () => {
  it('is the same value: maps, typed arrays, NaN, −0, undefined and odd names', () => {
    fc.assert(
      fc.property(snapshotLike, (value) => {
        expect(through(value)).toStrictEqual(value);
      }),
      {numRuns: 1000, seed: 20261124},
    );
  });

  it('gives the same text each time', () => {
    fc.assert(
      fc.property(snapshotLike, (value) => {
        const once = JSON.stringify(encodeValue(value));
        expect(JSON.stringify(encodeValue(through(value)))).toBe(once);
      }),
      {numRuns: 300, seed: 20261124},
    );
  });

  it('keeps a map that stands in two places one map', () => {
    const cells = new Map([['54', {value: 1}]]);
    const back = through({cells, inner: new Map([['paint', cells]])}) as {
      cells: unknown;
      inner: Map<string, unknown>;
    };
    expect(back.inner.get('paint')).toBe(back.cells);
    expect(back.cells).toEqual(cells);
  });

  it('writes 1,122 cells in columns', () => {
    const cells = new Map(
      Array.from({length: 1122}, (_, at) => [
        String(10000 + at),
        {value: at, status: 'observed', implausible: false},
      ]),
    );
    // A list of objects would be 66 characters a cell; code and value are 13.
    expect(JSON.stringify(encodeValue(cells)).length).toBeLessThan(1122 * 14);
    expect(through(cells)).toStrictEqual(cells);
  });

  it('refuses what no snapshot holds', () => {
    expect(() => encodeValue({draw: () => 1})).toThrow(TypeError);
  });
});

describe('a damaged JSON', () => {
  it.each([
    ['an unknown kind', {a: {$: 'date', v: 1}}, '.a'],
    ['a map of unequal lists', {a: {$: 'map', k: ['x'], v: []}}, '.a'],
    ['a number that is a word', [{$: 'Float64Array', v: ['x']}], '[0]'],
    ['a map that was not there before', {a: {$: 'again', v: 3}}, '.a'],
    ['a list longer than the memory', {a: {$: 'same', n: 1e12, v: 0}}, '.a'],
    ['columns of unequal length', {$: 'rows', f: ['a', 'b'], v: [[1], [1, 2]]}, ''],
    ['a word beyond the list', {$: 'words', w: ['a'], v: [0, 1]}, ''],
  ])('is refused with its place: %s', (_, json, path) => {
    let error: unknown = null;
    try {
      decodeValue(json);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as DecodeError).path).toBe(path);
  });

  it('is refused where it goes too deep', () => {
    let json: unknown = 1;
    for (let at = 0; at < 5000; at++) json = [json];
    expect(() => decodeValue(json)).toThrow(DecodeError);
  });
});
