import type {Assessment} from './assessment.ts';
import {readAssessments} from './assessment-document.ts';
import type {IsTerritory} from './check-assessment.ts';
import {mergeAssessments, type Conflict} from './merge-records.ts';
import type {RecordProblem} from './record-problem.ts';

/** What came of a file, for the page to say. */
export interface AssessmentImport {
  readonly fileName: string;
  /** Why the file was refused, all of it; empty when it was taken. */
  readonly problems: readonly RecordProblem[];
  readonly added: number;
  readonly unchanged: number;
  /** What still has to be chosen; mine stands until then. */
  readonly conflicts: readonly Conflict<Assessment>[];
}

/**
 * Gives what came of the text of a file and which records must be written for it: those that are new, and those that
 * differ in the moment alone and are later. With problems nothing must be written.
 */
export function importAssessments(
  mine: readonly Assessment[],
  text: string,
  fileName: string,
  isTerritory?: IsTerritory,
): {readonly result: AssessmentImport; readonly writes: readonly Assessment[]} {
  const {entries, problems} = readAssessments(text, isTerritory);
  const {merged, added, unchanged, conflicts} = mergeAssessments(mine, entries);
  const own = new Set(mine);
  return {
    result: {
      fileName,
      problems,
      added: added.length,
      unchanged: unchanged.length,
      conflicts,
    },
    writes: merged.filter((entry) => !own.has(entry)),
  };
}
