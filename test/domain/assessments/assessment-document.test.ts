import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareAssessments} from '../../../src/domain/assessments/assessment.ts';
import {
  readAssessments,
  writeAssessments,
} from '../../../src/domain/assessments/assessment-document.ts';
import {arbitrarySet, assessment} from './support/records.ts';

const exported = '2026-11-24T15:00:00.000Z';

/** A file with these values in it. */
function fileOf(change: Record<string, unknown>): string {
  return JSON.stringify({
    format: 'vigia-assessments',
    version: 1,
    exported,
    assessments: [],
    ...change,
  });
}

/** What is wrong with a file, in short. */
const faults = (text: string): string[] =>
  readAssessments(text).problems.map(
    ({expected, entry, field, found}) =>
      `${String(entry ?? 'file')} ${field ?? '-'}: ${expected}, found ${found}`,
  );

describe('a file of assessments', () => {
  it('is read as it was written, ordered by territory, factor, date and id', () => {
    const second = assessment({id: 'b', territory: '05001'});
    const [text] = writeAssessments([assessment(), second], exported);
    expect(JSON.parse(text!)).toEqual({
      format: 'vigia-assessments',
      version: 1,
      exported,
      assessments: [second, assessment()],
    });
    expect(readAssessments(text!)).toEqual({entries: [second, assessment()], problems: []});
  });

  it('loses nothing on the way out and back, whatever the texts', () => {
    fc.assert(
      fc.property(arbitrarySet, (set) => {
        const entries = writeAssessments(set, exported).flatMap(
          (text) => readAssessments(text).entries,
        );
        expect(entries).toEqual([...set].sort(compareAssessments));
      }),
    );
  });

  it('is cut in parts when it would be too long to be read again', () => {
    // 1,300 entries of 4,000 characters are 5.5 million: more than one file of 5 million takes.
    const many = Array.from({length: 1300}, (_, index) =>
      assessment({id: `n${index}`, evidence: 'ñ'.repeat(4000)}),
    );
    const texts = writeAssessments(many, exported);
    expect(texts).toHaveLength(2);
    const back = texts.flatMap((text) => readAssessments(text).entries);
    expect(new Set(back.map(({id}) => id)).size).toBe(1300);
  });

  it('may be empty and may begin with a byte-order mark', () => {
    expect(readAssessments(`\uFEFF${fileOf({})}`)).toEqual({entries: [], problems: []});
    expect(writeAssessments([], exported)).toEqual([]);
  });
});

describe('a file that is refused', () => {
  it('is no JSON', () => {
    expect(faults('{"format": "vigia-')).toEqual([
      'file -: json, found "{\\"format\\": \\"vigia-"',
    ]);
    expect(faults('')).toEqual(['file -: json, found ""']);
  });

  it('is longer than 5 million characters', () => {
    expect(faults(`"${'x'.repeat(5_000_000)}"`)).toEqual(['file -: document-size, found 5000002']);
  });

  it.each([['null'], ['[]'], ['3'], ['"text"']])('is %s', (text) => {
    expect(faults(text)).toEqual([`file -: object, found ${text}`]);
  });

  it('is of another kind, or of a version to come', () => {
    expect(faults('{}')).toEqual(['file format: format, found ']);
    expect(faults(fileOf({format: 'vigia-scenarios'}))).toEqual([
      'file format: format, found "vigia-scenarios"',
    ]);
    expect(faults(fileOf({version: 2}))).toEqual(['file version: version, found 2']);
    expect(faults(fileOf({version: '1'}))).toEqual(['file version: version, found "1"']);
    expect(faults('{"__proto__": {"format": "vigia-assessments"}}')).toEqual([
      'file format: format, found ',
    ]);
  });

  it('has no list, or something in its place', () => {
    expect(faults(fileOf({assessments: {a: 1}}))).toEqual([
      'file assessments: list, found {"a":1}',
    ]);
    expect(faults(fileOf({assessments: undefined}))).toEqual(['file assessments: field, found ']);
  });

  it('names entry, field and what was found, and takes none of the entries', () => {
    const text = fileOf({
      assessments: [assessment(), assessment({id: 'b', date: '2026-02-30'}), 7],
    });
    expect(faults(text)).toEqual(['2 date: date, found "2026-02-30"', '3 -: object, found 7']);
    expect(readAssessments(text).entries).toEqual([]);
  });

  it('has an id twice', () => {
    expect(faults(fileOf({assessments: [assessment(), assessment({level: 'present'})]}))).toEqual([
      '2 id: unique-id, found "a1"',
    ]);
  });

  it('speaks of a territory that is not drawn', () => {
    const text = fileOf({assessments: [assessment({territory: '99999'})]});
    const {problems} = readAssessments(text, (code) => code !== '99999');
    expect(problems).toMatchObject([{expected: 'known-territory', entry: 1}]);
  });
});
