import {describe, expect, it} from 'vitest';
import {draftOf, makeAssessmentId, readDraft} from '../../../src/ui/risk/assessment-draft.ts';
import {assessment} from '../../domain/assessments/support/records.ts';

const stamp = {id: 'new', updated: '2026-11-24T15:00:00.000Z'};
const target = {territory: '54001', factor: 8, initial: null};

describe('a draft', () => {
  it('opens empty, of today and by whoever wrote last', () => {
    expect(draftOf(target, '2026-11-24', 'MR')).toEqual({
      level: '',
      evidence: '',
      source: '',
      date: '2026-11-24',
      author: 'MR',
    });
  });

  it('opens with what was written, and keeps its id', () => {
    const opened = {...target, initial: assessment()};
    const draft = draftOf(opened, '2026-11-24', 'JP');
    const {assessment: read, problems} = readDraft(draft, opened, '2026-11-24', stamp);
    expect(read).toEqual(assessment({updated: stamp.updated}));
    expect(problems).toEqual([]);
  });

  it('takes spaces off and writes initials in capitals', () => {
    const draft = {
      level: 'present',
      evidence: ' Hay. ',
      source: ' Oficio\n',
      date: '2026-11-01',
      author: ' ñp ',
    } as const;
    const {assessment: read} = readDraft(draft, target, '2026-11-24', stamp);
    expect(read).toMatchObject({id: 'new', evidence: 'Hay.', source: 'Oficio', author: 'ÑP'});
  });

  it('says that a level is missing, and that a day is still to come', () => {
    const draft = {...draftOf(target, '2026-11-24', 'MR'), date: '2026-11-25', evidence: 'x'};
    const {problems} = readDraft(draft, target, '2026-11-24', stamp);
    expect(problems.map(({expected}) => expected)).toEqual(['level', 'date-not-later']);
  });
});

describe('an id', () => {
  it('is 32 digits and another one each time', () => {
    expect(makeAssessmentId()).toMatch(/^[0-9a-f]{32}$/);
    expect(makeAssessmentId()).not.toBe(makeAssessmentId());
  });
});
