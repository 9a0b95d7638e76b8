import type {Assessment} from '../../domain/assessments/assessment.ts';
import type {ConflictChoice} from '../../domain/assessments/merge-records.ts';

/** What the sheet asks for, by event; all bubble and leave shadow roots. */
export interface AssessmentEvents {
  'vg-assessment-save': {readonly assessment: Assessment};
  'vg-assessment-remove': {readonly id: string};
  'vg-assessment-import': {readonly text: string; readonly fileName: string};
  /** Null for all territories. */
  'vg-assessment-export': {readonly territory: string | null};
  'vg-assessment-resolve': {readonly key: string; readonly choice: ConflictChoice};
  /** What was said of the last file has been read. */
  'vg-assessment-import-read': null;
}

/** Asks the app for something of the assessments. */
export function askAssessments<Name extends keyof AssessmentEvents>(
  element: EventTarget,
  name: Name,
  detail: AssessmentEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
}
