import {expect, it} from 'vitest';
import {fromJsonAnswer, toJsonAnswer} from '../../src/db/answers.ts';

const shape = {name: 'text', people: 'number', flag: 'optional-text', month: 'month'} as const;

it('comes back from JSON as it was', () => {
  const answer = {
    length: 3,
    name: ['a', 'b', 'c'],
    people: Float64Array.of(1, NaN, 0),
    flag: [null, 'x', null],
    month: ['2020-01', '2020-01', '2020-01'],
  };
  const json = toJsonAnswer('query', [1, null], answer);
  expect(json.columns.month).toEqual({constant: '2020-01'});
  expect(json.columns.people).toEqual([1, null, 0]);
  expect(fromJsonAnswer(json, shape)).toEqual(answer);
});

it('keeps an answer without rows', () => {
  const empty = {length: 0, name: [], people: new Float64Array(0), flag: [], month: []};
  expect(fromJsonAnswer(toJsonAnswer('query', [], empty), shape)).toEqual(empty);
});

it('says when a file is of another version of the query', () => {
  const older = {length: 0, name: []};
  const json = toJsonAnswer('query', [], older);
  expect(() => fromJsonAnswer(json, shape)).toThrow(
    "Got no column 'people' in the answer of query.",
  );
});
