import {describe, expect, it} from 'vitest';
import {expectations} from '../../src/domain/assessments/record-problem.ts';
import {assessmentEn} from '../../src/i18n/assessment-en.ts';
import {assessmentEs} from '../../src/i18n/assessment-es.ts';
import {assessmentTextFor, sayProblem} from '../../src/i18n/assessment.ts';

/** The paths of all words. */
function keys(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'object' && entry !== null
      ? keys(entry as object, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

describe('the words of the assessments', () => {
  it('have the same keys in both languages', () => {
    expect(keys(assessmentEn)).toEqual(keys(assessmentEs));
    expect(assessmentTextFor('en')).toBe(assessmentEn);
  });

  it('have words for everything that can be expected, and nothing more', () => {
    expect(Object.keys(assessmentEs.expected)).toEqual([...expectations]);
  });

  it('say a problem with file, entry, field, what was found and what was expected', () => {
    const problem = {
      expected: 'date',
      entry: 1203,
      field: 'date',
      found: '"2026-02-30"',
      limit: null,
    } as const;
    expect(sayProblem(problem, 'jp.json', 'es')).toBe(
      'Archivo «jp.json», entrada 1.203, campo «date»: se encontró "2026-02-30"; se esperaba una fecha que exista, AAAA-MM-DD.',
    );
    expect(sayProblem(problem, 'jp.json', 'en')).toBe(
      'File “jp.json”, entry 1,203, field “date”: found "2026-02-30"; expected a date that exists, YYYY-MM-DD.',
    );
  });

  it('say nothing where nothing was found, and a limit as a number', () => {
    const size = {
      expected: 'document-size',
      entry: null,
      field: null,
      found: '',
      limit: 5_000_000,
    } as const;
    expect(sayProblem(size, 'a.json', 'es')).toBe(
      'Archivo «a.json»: se encontró nada; se esperaba un archivo de 5.000.000 caracteres como máximo.',
    );
  });
});
