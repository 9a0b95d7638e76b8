import {assessmentLevels, recordLimits, unscoredFactors, type Assessment} from './assessment.ts';
import {
  checkFieldNames,
  isDay,
  isFields,
  isRecordId,
  isTimestamp,
  nextDay,
  type UnknownFields,
} from './record-fields.ts';
import {fieldProblem, lengthProblem, type RecordProblem} from './record-problem.ts';

const names = [
  'id',
  'territory',
  'factor',
  'date',
  'level',
  'evidence',
  'source',
  'author',
  'updated',
] as const satisfies readonly (keyof Assessment)[];

/** Tells whether a code is that of a territory; without one, any code of two or five digits will do. */
export type IsTerritory = (code: string) => boolean;

const anyTerritory: IsTerritory = () => true;

/**
 * Gives all that is wrong with a value that should be an assessment, in the order of its fields; empty when it is one.
 * An assessment may not speak of a day after the one it was written on (one day is allowed for time zones): a judgement of
 * the future would stand over every later one.
 */
export function checkAssessment(
  value: unknown,
  isTerritory: IsTerritory = anyTerritory,
): RecordProblem[] {
  if (!isFields(value)) return [fieldProblem('object', null, value)];
  const wrongNames = checkFieldNames(value, names);
  if (wrongNames.length > 0) return wrongNames;
  return [
    ...checkPlace(value, isTerritory),
    ...checkDate(value),
    ...checkLevel(value),
    ...checkText(value, 'evidence', needsEvidence(value)),
    ...checkText(value, 'source', needsSource(value)),
    ...checkAuthor(value),
  ];
}

/** Gives a checked value with the fields of an assessment and nothing else; null when it is not one. */
export function toAssessment(
  value: unknown,
  isTerritory: IsTerritory = anyTerritory,
): Assessment | null {
  if (checkAssessment(value, isTerritory).length > 0) return null;
  const {id, territory, factor, date, level, evidence, source, author, updated} =
    value as Assessment;
  return {id, territory, factor, date, level, evidence, source, author, updated};
}

function checkPlace(value: UnknownFields, isTerritory: IsTerritory): RecordProblem[] {
  const {id, territory, factor} = value;
  const problems = isRecordId(id) ? [] : [fieldProblem('id', 'id', id)];
  if (typeof territory !== 'string' || !/^\d{2}(\d{3})?$/.test(territory)) {
    problems.push(fieldProblem('territory', 'territory', territory));
  } else if (!isTerritory(territory)) {
    problems.push(fieldProblem('known-territory', 'territory', territory));
  }
  const isUnscored = unscoredFactors.some((number) => number === factor);
  return isUnscored ? problems : [...problems, fieldProblem('factor', 'factor', factor)];
}

function checkDate({date, updated}: UnknownFields): RecordProblem[] {
  const problems: RecordProblem[] = [];
  if (!isDay(date)) problems.push(fieldProblem('date', 'date', date));
  if (!isTimestamp(updated)) problems.push(fieldProblem('timestamp', 'updated', updated));
  if (problems.length > 0) return problems;
  const isLater = String(date) > nextDay(String(updated).slice(0, 10));
  return isLater ? [fieldProblem('date-not-later', 'date', date)] : [];
}

function checkLevel({level}: UnknownFields): RecordProblem[] {
  const isLevel = assessmentLevels.some((known) => known === level);
  return isLevel ? [] : [fieldProblem('level', 'level', level)];
}

function needsEvidence({level}: UnknownFields): boolean {
  return level !== 'unknown';
}

function needsSource({level}: UnknownFields): boolean {
  return level === 'emerging' || level === 'present';
}

function checkText(
  fields: UnknownFields,
  field: 'evidence' | 'source',
  isNeeded: boolean,
): RecordProblem[] {
  const value = fields[field];
  if (typeof value !== 'string') return [fieldProblem('text', field, value)];
  if (isNeeded && value.trim() === '') return [fieldProblem(field, field, value)];
  const limit = recordLimits[field];
  return value.length > limit ? [lengthProblem(`${field}-length`, field, value.length, limit)] : [];
}

function checkAuthor({author}: UnknownFields): RecordProblem[] {
  const isInitials = typeof author === 'string' && /^\p{L}{1,5}$/u.test(author);
  return isInitials ? [] : [fieldProblem('author', 'author', author)];
}
