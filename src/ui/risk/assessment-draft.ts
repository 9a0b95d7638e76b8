import type {Assessment, AssessmentLevel} from '../../domain/assessments/assessment.ts';
import {checkAssessment} from '../../domain/assessments/check-assessment.ts';
import {fieldProblem, type RecordProblem} from '../../domain/assessments/record-problem.ts';

/** What the form is for: a new assessment, or another look at one. */
export interface FormTarget {
  readonly territory: string;
  readonly factor: number;
  readonly initial: Assessment | null;
}

/** What stands in the form; the level is empty until one is chosen. */
export interface Draft {
  readonly level: AssessmentLevel | '';
  readonly evidence: string;
  readonly source: string;
  readonly date: string;
  readonly author: string;
}

/** The form as it opens: what was written, or an empty one of today by whoever wrote last. */
export function draftOf({initial}: FormTarget, today: string, initials: string): Draft {
  if (!initial) return {level: '', evidence: '', source: '', date: today, author: initials};
  const {level, evidence, source, date, author} = initial;
  return {level, evidence, source, date, author};
}

/** The draft as an assessment, spaces at the ends taken off, with all that is still wrong with it. */
export function readDraft(
  draft: Draft,
  target: FormTarget,
  today: string,
  stamp: {readonly id: string; readonly updated: string},
): {readonly assessment: Assessment; readonly problems: readonly RecordProblem[]} {
  const assessment = {
    id: target.initial?.id ?? stamp.id,
    territory: target.territory,
    factor: target.factor,
    date: draft.date,
    level: draft.level as AssessmentLevel,
    evidence: draft.evidence.trim(),
    source: draft.source.trim(),
    author: draft.author.trim().toLocaleUpperCase('es'),
    updated: stamp.updated,
  };
  const problems = checkAssessment(assessment);
  const isDated = problems.every(({field}) => field !== 'date');
  if (isDated && draft.date > today) {
    problems.push(fieldProblem('date-not-later', 'date', draft.date));
  }
  return {assessment, problems};
}

/** A new id: 32 hexadecimal digits by chance. `randomUUID` is missing where the page is served without https. */
export function makeAssessmentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
