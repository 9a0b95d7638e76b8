import {recordLimits} from './assessment.ts';
import {checkFieldNames, isFields, isRecordId, isTimestamp} from './record-fields.ts';
import {fieldProblem, lengthProblem, type RecordProblem} from './record-problem.ts';

/** A zone that was given a name, to come back to it and to compare: a corridor, a border zone, a drawn or chosen one. */
export interface ZoneRecord {
  /** Letters, digits and hyphens, 1 to 64; the same in every browser that holds a copy. */
  readonly id: string;
  /** What its author calls it, 1 to 80 characters. */
  readonly name: string;
  /** The words of the address that make it, 1 to 4,000 characters; 200 points need 3,400 of them. */
  readonly text: string;
  /** When it was saved, in UTC: `2026-11-24T15:04:05.000Z`. */
  readonly saved: string;
}

const names = ['id', 'name', 'text', 'saved'] as const satisfies readonly (keyof ZoneRecord)[];

/**
 * Gives all that is wrong with a value that should be a saved zone; empty when it is one. What the words of `text` mean is
 * not looked at: who opens the zone reads them as it reads an address.
 */
export function checkZoneRecord(value: unknown): RecordProblem[] {
  if (!isFields(value)) return [fieldProblem('object', null, value)];
  const wrongNames = checkFieldNames(value, names);
  if (wrongNames.length > 0) return wrongNames;
  const {id, name, text, saved} = value;
  const problems: RecordProblem[] = [];
  if (!isRecordId(id)) problems.push(fieldProblem('id', 'id', id));
  if (typeof name !== 'string' || name.trim() === '' || name.length > recordLimits.name) {
    problems.push(fieldProblem('name', 'name', name, recordLimits.name));
  }
  if (typeof text !== 'string' || text === '') problems.push(fieldProblem('text', 'text', text));
  else if (text.length > recordLimits.text) {
    problems.push(lengthProblem('text-length', 'text', text.length, recordLimits.text));
  }
  if (!isTimestamp(saved)) problems.push(fieldProblem('timestamp', 'saved', saved));
  return problems;
}

/** Gives a checked value with the fields of a saved zone and nothing else; null when it is not one. */
export function toZoneRecord(value: unknown): ZoneRecord | null {
  if (checkZoneRecord(value).length > 0) return null;
  const {id, name, text, saved} = value as ZoneRecord;
  return {id, name, text, saved};
}
