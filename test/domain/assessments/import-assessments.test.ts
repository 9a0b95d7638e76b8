import {describe, expect, it} from 'vitest';
import {writeAssessments} from '../../../src/domain/assessments/assessment-document.ts';
import {importAssessments} from '../../../src/domain/assessments/import-assessments.ts';
import {assessment} from './support/records.ts';

const [mine, fresh] = [assessment(), assessment({id: 'b'})];

describe('importAssessments', () => {
  it('says what came of a file and what must be written', () => {
    const theirs = assessment({level: 'present'});
    const [text] = writeAssessments([theirs, fresh], '2026-11-24T15:00:00.000Z');
    expect(importAssessments([mine], text!, 'jp.json')).toEqual({
      result: {
        fileName: 'jp.json',
        problems: [],
        added: 1,
        unchanged: 0,
        conflicts: [{key: 'a1', mine, theirs}],
      },
      writes: [fresh],
    });
  });

  it('writes nothing of a damaged file', () => {
    const {result, writes} = importAssessments([mine], '{', 'jp.json');
    expect(result).toMatchObject({problems: [{expected: 'json'}], added: 0, conflicts: []});
    expect(writes).toEqual([]);
  });
});
