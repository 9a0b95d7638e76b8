import {fieldProblem, type RecordProblem} from './record-problem.ts';

/** An object whose fields are not known yet. */
export type UnknownFields = Readonly<Record<string, unknown>>;

/** Tells an object with fields from null, a list and a bare value. */
export function isFields(value: unknown): value is UnknownFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Gives the problems of an object whose fields must be exactly these: one that is missing, one that is not known.
 * Only the object's own fields count, so that `constructor` or `__proto__` is a name like any other.
 */
export function checkFieldNames(value: UnknownFields, names: readonly string[]): RecordProblem[] {
  const missing = names
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => fieldProblem('field', name, undefined));
  const unknown = Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => fieldProblem('known-field', name, value[name]));
  return [...missing, ...unknown];
}

/** Tells whether a value is an id: letters, digits and hyphens, 1 to 64, the first not a hyphen. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(value);
}

/** Tells whether a value is a day that exists, `YYYY-MM-DD`, in the years 1900 to 2199. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(19|2[01])\d\d-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

/** Tells whether a value is a moment in UTC as a browser writes it: `2026-11-24T15:04:05.000Z`. */
export function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || !isDay(value.slice(0, 10))) return false;
  return /^.{10}T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/.test(value);
}

/** Gives the day after one, `YYYY-MM-DD`; the day must exist. */
export function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
