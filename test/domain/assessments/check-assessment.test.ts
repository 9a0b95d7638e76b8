import {describe, expect, it} from 'vitest';
import {unscoredFactors} from '../../../src/domain/assessments/assessment.ts';
import {checkAssessment, toAssessment} from '../../../src/domain/assessments/check-assessment.ts';
import {assessment} from './support/records.ts';

/** What was expected where, in short. */
const faults = (value: unknown): string[] =>
  checkAssessment(value).map(({expected, field}) => `${field ?? ''}: ${expected}`);

describe('the factors without a score', () => {
  it('are the seven that no figure covers', () => {
    expect(unscoredFactors).toEqual([5, 6, 8, 9, 10, 12, 14]);
  });
});

describe('checkAssessment', () => {
  it('finds nothing wrong with a full assessment', () => {
    expect(checkAssessment(assessment())).toEqual([]);
  });

  it('refuses a factor that has a score, and a number as text', () => {
    expect(faults(assessment({factor: 1}))).toEqual(['factor: factor']);
    expect(faults({...assessment(), factor: '8'})).toEqual(['factor: factor']);
  });

  it('asks for evidence unless the level is unknown', () => {
    expect(faults(assessment({level: 'absent', evidence: '  ', source: ''}))).toEqual([
      'evidence: evidence',
    ]);
    expect(faults(assessment({level: 'unknown', evidence: '', source: ''}))).toEqual([]);
  });

  it('asks for a source when the level is emerging or present', () => {
    expect(faults(assessment({level: 'emerging', source: ''}))).toEqual(['source: source']);
    expect(faults(assessment({level: 'present', source: ' '}))).toEqual(['source: source']);
    expect(faults(assessment({level: 'absent', source: ''}))).toEqual([]);
  });

  it('takes 4,000 characters of evidence and says how many are too many', () => {
    expect(checkAssessment(assessment({evidence: 'x'.repeat(4000)}))).toEqual([]);
    expect(checkAssessment(assessment({evidence: 'x'.repeat(4001)}))).toEqual([
      {expected: 'evidence-length', entry: null, field: 'evidence', found: '4001', limit: 4000},
    ]);
  });

  it.each(['', 'ABCDEF', 'M R', 'M1', 'M.R.'])('refuses the initials %j', (author) => {
    expect(faults(assessment({author}))).toEqual(['author: author']);
  });

  it('takes initials with marks', () => {
    expect(checkAssessment(assessment({author: 'ÁÑü'}))).toEqual([]);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-6-3', '30/06/2026', '0026-06-30', ''])(
    'refuses the date %j',
    (date) => {
      expect(faults(assessment({date}))).toEqual(['date: date']);
    },
  );

  it('takes the 29th of February of a leap year', () => {
    expect(checkAssessment(assessment({date: '2024-02-29'}))).toEqual([]);
  });

  it('refuses a day that had not come when it was written, one day let off for time zones', () => {
    expect(faults(assessment({date: '2026-07-02'}))).toEqual([]);
    expect(faults(assessment({date: '2026-07-03'}))).toEqual(['date: date-not-later']);
    const lastDay = assessment({date: '2027-01-01', updated: '2026-12-31T23:00:00.000Z'});
    expect(faults(lastDay)).toEqual([]);
  });

  it.each(['2026-07-01', '2026-07-01T25:00:00.000Z', '2026-07-01T12:00:00Z', 1])(
    'refuses the moment %j',
    (updated) => {
      expect(faults({...assessment(), updated})).toEqual(['updated: timestamp']);
    },
  );

  it.each(['', '5400', 'CO', '54001 ', 'puesto:rumichaca'])('refuses the code %j', (territory) => {
    expect(faults(assessment({territory}))).toEqual(['territory: territory']);
  });

  it('refuses a code that is not drawn, when it knows which are', () => {
    const problems = checkAssessment(assessment({territory: '99999'}), (code) => code === '54001');
    expect(problems).toEqual([
      {
        expected: 'known-territory',
        entry: null,
        field: 'territory',
        found: '"99999"',
        limit: null,
      },
    ]);
  });

  it.each(['', '__proto__', '-a', 'a b', 'x'.repeat(65)])('refuses the id %j', (id) => {
    expect(faults(assessment({id}))).toEqual(['id: id']);
  });

  it('names fields that are missing and fields that are not known', () => {
    const fields = Object.entries(assessment()).filter(([name]) => name !== 'source');
    expect(faults({...Object.fromEntries(fields), colour: 'red'})).toEqual([
      'source: field',
      'colour: known-field',
    ]);
    const poisoned: unknown = JSON.parse(
      JSON.stringify(assessment()).replace('{', '{"__proto__":{"level":"present"},'),
    );
    expect(faults(poisoned)).toEqual(['__proto__: known-field']);
  });

  it.each([null, 3, 'text', [], undefined])('refuses %j as a whole', (value) => {
    expect(faults(value)).toEqual([': object']);
  });

  it('says all that is wrong at once', () => {
    expect(faults(assessment({level: 'grave' as 'present', author: '7', evidence: ''}))).toEqual([
      'level: level',
      'evidence: evidence',
      'author: author',
    ]);
  });
});

describe('toAssessment', () => {
  it('gives a copy of what is right and null for what is not', () => {
    expect(toAssessment(assessment())).toEqual(assessment());
    expect(toAssessment(assessment({author: ''}))).toBeNull();
  });
});
