import {recordLimits} from './assessment.ts';
import {checkFieldNames, isFields, isRecordId, isTimestamp} from './record-fields.ts';
import {fieldProblem, lengthProblem, type RecordProblem} from './record-problem.ts';

/** A choice of weights and rules that was given a name, to come back to it and to compare. */
export interface Scenario {
  /** Letters, digits and hyphens, 1 to 64; the same in every browser that holds a copy. */
  readonly id: string;
  /** What its author calls it, 1 to 80 characters. */
  readonly name: string;
  /** Id of the scheme it changes. */
  readonly scheme: string;
  /** The words of the address that make it, at most 4,000 characters; empty for the scheme as published. */
  readonly text: string;
  /** When it was saved, in UTC: `2026-11-24T15:04:05.000Z`. */
  readonly saved: string;
}

const names = [
  'id',
  'name',
  'scheme',
  'text',
  'saved',
] as const satisfies readonly (keyof Scenario)[];

/**
 * Gives all that is wrong with a value that should be a scenario; empty when it is one. What the words of `text` mean is
 * not looked at: who opens the scenario reads them as it reads an address.
 */
export function checkScenario(value: unknown): RecordProblem[] {
  if (!isFields(value)) return [fieldProblem('object', null, value)];
  const wrongNames = checkFieldNames(value, names);
  if (wrongNames.length > 0) return wrongNames;
  const {id, name, scheme, text, saved} = value;
  const problems: RecordProblem[] = [];
  if (!isRecordId(id)) problems.push(fieldProblem('id', 'id', id));
  if (typeof name !== 'string' || name.trim() === '' || name.length > recordLimits.name) {
    problems.push(fieldProblem('name', 'name', name, recordLimits.name));
  }
  if (typeof scheme !== 'string' || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(scheme)) {
    problems.push(fieldProblem('scheme', 'scheme', scheme));
  }
  if (typeof text !== 'string') problems.push(fieldProblem('text', 'text', text));
  else if (text.length > recordLimits.text) {
    problems.push(lengthProblem('text-length', 'text', text.length, recordLimits.text));
  }
  if (!isTimestamp(saved)) problems.push(fieldProblem('timestamp', 'saved', saved));
  return problems;
}

/** Gives a checked value with the fields of a scenario and nothing else; null when it is not one. */
export function toScenario(value: unknown): Scenario | null {
  if (checkScenario(value).length > 0) return null;
  const {id, name, scheme, text, saved} = value as Scenario;
  return {id, name, scheme, text, saved};
}
