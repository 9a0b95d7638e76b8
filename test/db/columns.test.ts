import {DateDay, Float64, Int32, Table, Utf8, vectorFromArray} from 'apache-arrow';
import {expect, it} from 'vitest';
import {toColumns} from '../../src/db/columns.ts';

const month = vectorFromArray([new Date('2020-02-01T00:00:00Z')], new DateDay());
const people = vectorFromArray([null], new Float64());
const name = vectorFromArray(['a'], new Utf8());

it('gives frozen columns: text, NaN for a null number, YYYY-MM for a month', () => {
  const shape = {month: 'month', name: 'text', people: 'number'} as const;
  const columns = toColumns(new Table({month, name, people}), shape);
  expect(columns).toEqual({
    length: 1,
    month: ['2020-02'],
    name: ['a'],
    people: Float64Array.of(NaN),
  });
  expect(Object.isFrozen(columns)).toBe(true);
  expect(Object.isFrozen(columns.name)).toBe(true);
});

it('refuses columns that are not the declared ones', () => {
  expect(() => toColumns(new Table({name, people}), {people: 'number', name: 'text'})).toThrow(
    'Got columns name,people when expected people,name.',
  );
});

it('refuses a number that is not a double, and a null in a text', () => {
  const whole = vectorFromArray([1], new Int32());
  const nothing = vectorFromArray([null], new Utf8());
  expect(() => toColumns(new Table({whole}), {whole: 'number'})).toThrow("Got Int in 'whole'");
  expect(() => toColumns(new Table({nothing}), {nothing: 'text'})).toThrow(
    "Got 1 nulls in 'nothing'",
  );
});
