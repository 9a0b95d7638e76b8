import {describe, expect, it} from 'vitest';
import {checkScenario} from '../../../src/domain/assessments/scenario.ts';
import {readScenarios, writeScenarios} from '../../../src/domain/assessments/scenario-document.ts';
import {scenario} from './support/records.ts';

const exported = '2026-11-24T15:00:00.000Z';
const faults = (value: unknown): string[] =>
  checkScenario(value).map(({expected, field}) => `${field ?? ''}: ${expected}`);

describe('a scenario', () => {
  it('has an id, a name, a scheme, words and a moment', () => {
    expect(checkScenario(scenario())).toEqual([]);
    expect(checkScenario(scenario({text: ''}))).toEqual([]);
    expect(faults({id: '', name: ' ', scheme: 'A b', text: 3, saved: 'yesterday'})).toEqual([
      'id: id',
      'name: name',
      'scheme: scheme',
      'text: text',
      'saved: timestamp',
    ]);
  });

  it('has a name of at most 80 characters and words of at most 4,000', () => {
    expect(faults(scenario({name: 'x'.repeat(81)}))).toEqual(['name: name']);
    expect(faults(scenario({text: 'x'.repeat(4001)}))).toEqual(['text: text-length']);
  });
});

describe('a file of scenarios', () => {
  it('is read as it was written, ordered by name', () => {
    const first = scenario({id: 's2', name: 'A'});
    const text = writeScenarios([scenario(), first], exported);
    expect(readScenarios(text)).toEqual({entries: [first, scenario()], problems: []});
  });

  it('is no file of assessments', () => {
    const text = JSON.stringify({format: 'vigia-assessments', version: 1});
    expect(readScenarios(text).problems).toMatchObject([{expected: 'format', field: 'format'}]);
  });
});
