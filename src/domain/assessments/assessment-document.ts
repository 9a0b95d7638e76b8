import {compareAssessments, recordLimits, type Assessment} from './assessment.ts';
import {checkAssessment, toAssessment, type IsTerritory} from './check-assessment.ts';
import {
  readDocument,
  writeDocument,
  type DocumentKind,
  type DocumentReading,
} from './record-document.ts';

/** Room for all that stands around the entries of a file, in characters. */
const envelope = 200;

function documentKind(isTerritory?: IsTerritory): DocumentKind<Assessment> {
  return {
    format: 'vigia-assessments',
    list: 'assessments',
    check: (value) => checkAssessment(value, isTerritory),
    toEntry: (value) => toAssessment(value, isTerritory),
  };
}

/**
 * Gives the assessments of a file `{format: 'vigia-assessments', version: 1, exported, assessments}`, or every problem of
 * it and no assessments. `isTerritory` refuses codes that are not drawn.
 */
export function readAssessments(
  text: string,
  isTerritory?: IsTerritory,
): DocumentReading<Assessment> {
  return readDocument(text, documentKind(isTerritory));
}

/**
 * Gives the texts of the files that hold all assessments, ordered by territory, factor, date and id: one, or more when one
 * would be too long to be read again; none without assessments. `exported` is the moment of writing, in UTC.
 */
export function writeAssessments(assessments: readonly Assessment[], exported: string): string[] {
  const parts: Assessment[][] = [];
  let room = 0;
  for (const assessment of [...assessments].sort(compareAssessments)) {
    const length = JSON.stringify(assessment).length + 2;
    const last = parts.at(-1);
    if (last && length <= room) {
      last.push(assessment);
      room -= length;
    } else {
      parts.push([assessment]);
      room = recordLimits.document - envelope - length;
    }
  }
  return parts.map((part) => writeDocument(part, exported, documentKind()));
}
