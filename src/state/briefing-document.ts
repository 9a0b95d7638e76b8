import {isFields, isRecordId, isTimestamp, isDay} from '../domain/assessments/record-fields.ts';
import {showFound} from '../domain/assessments/record-problem.ts';
import {languages, screens} from './app-state.ts';
import {briefingLimits} from './briefing-edit.ts';
import type {Briefing, Scene} from './briefing.ts';
import {DecodeError, decodeValue, encodeValue} from './snapshot-codec.ts';
import {snapshotProblem} from './snapshot-shape.ts';
import type {Snapshot} from './snapshot.ts';

const format = 'vigia-informe';
const version = 1;

/** What was expected where something else was found; each has its words in both languages. */
export type BriefingExpectation =
  | 'json'
  | 'file-size'
  | 'format'
  | 'version'
  | 'field'
  | 'known-field'
  | 'object'
  | 'scenes'
  | 'scene-count'
  | 'id'
  | 'unique-id'
  | 'title'
  | 'language'
  | 'timestamp'
  | 'day'
  | 'address'
  | 'text'
  | 'text-length'
  | 'snapshot';

/** What is wrong with a file, without words. */
export interface BriefingProblem {
  readonly expected: BriefingExpectation;
  /** Number of the scene, from 1; null for the file or the briefing itself. */
  readonly scene: number | null;
  /** Name of the field, or the way to it (`snapshot.choropleth.cells[54]`); null for the whole. */
  readonly field: string | null;
  /** What stands there, as JSON and cut at 60 characters; empty when nothing does. */
  readonly found: string;
  /** The limit that was passed; null when there is none. */
  readonly limit: number | null;
}

/** A file read whole, or refused whole. */
export type BriefingReading =
  | {readonly briefing: Briefing; readonly problem: null}
  | {readonly briefing: null; readonly problem: BriefingProblem};

const briefingFields = ['id', 'title', 'language', 'saved'] as const;
const sceneFields = [
  'id',
  'address',
  'takeaway',
  'kicker',
  'caption',
  'source',
  'notes',
  'language',
  'dataVersion',
  'dataCutoff',
  'captured',
  'snapshot',
] as const satisfies readonly (keyof Scene)[];

const written = new WeakMap<Scene, string>();

/** The text of a scene in the file of its briefing; of a scene that was read or written before it is known. */
export function writeScene(scene: Scene): string {
  const known = written.get(scene);
  if (known !== undefined) return known;
  const snapshot = scene.snapshot && encodeValue(scene.snapshot);
  const fields = sceneFields.map((name) => [name, name === 'snapshot' ? snapshot : scene[name]]);
  const text = JSON.stringify(Object.fromEntries(fields));
  written.set(scene, text);
  return text;
}

/** Keeps the text of a scene that was written elsewhere: it is not written again. */
export function rememberScene(scene: Scene, text: string): void {
  written.set(scene, text);
}

/** The text of a briefing's file, one scene a line: the same briefing gives the same bytes. */
export function writeBriefing(briefing: Briefing): string {
  const {id, title, language, saved} = briefing;
  const head = JSON.stringify({format, version, briefing: {id, title, language, saved}});
  return `${head.slice(0, -1)},"scenes":[\n${briefing.scenes.map(writeScene).join(',\n')}\n]}\n`;
}

function problem(
  expected: BriefingExpectation,
  field: string | null,
  value: unknown,
  limit: number | null = null,
): BriefingProblem {
  return {expected, scene: null, field, found: showFound(value), limit};
}

const refused = (found: BriefingProblem): BriefingReading => ({briefing: null, problem: found});

/** Reads a briefing's file: the briefing, or the first thing that is wrong. Half a file is never taken. */
export function readBriefing(text: string): BriefingReading {
  const {file} = briefingLimits;
  if (text.length > file) return refused(problem('file-size', null, text.length, file));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(problem('json', null, text.slice(0, 60)));
  }
  const wrong = envelopeProblem(value) ?? scenesProblem(value);
  if (wrong) return refused(wrong);
  const {briefing, scenes} = value as {briefing: Briefing; scenes: readonly Scene[]};
  const read: Scene[] = [];
  for (const [index, scene] of scenes.entries()) {
    const snapshot = readSnapshot(scene.snapshot);
    if ('expected' in snapshot) return refused({...snapshot, scene: index + 1});
    const own = Object.fromEntries(sceneFields.map((name) => [name, scene[name]]));
    read.push({...(own as unknown as Scene), snapshot: snapshot.value});
  }
  const {id, title, language, saved} = briefing;
  return {briefing: {id, title, language, saved, scenes: read}, problem: null};
}

/** The format and the version first: of another kind of file, or a newer one, nothing else is worth saying. */
function envelopeProblem(value: unknown): BriefingProblem | null {
  if (!isFields(value)) return problem('format', null, value);
  const own = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
  if (own('format') !== format) return problem('format', 'format', own('format'));
  if (own('version') !== version) return problem('version', 'version', own('version'));
  const briefing = own('briefing');
  return (
    nameProblem(value, ['format', 'version', 'briefing', 'scenes']) ??
    (isFields(briefing) ? briefingProblem(briefing) : problem('object', 'briefing', briefing))
  );
}

function briefingProblem(value: Readonly<Record<string, unknown>>): BriefingProblem | null {
  const names = nameProblem(value, briefingFields);
  if (names) return names;
  const {id, title, language, saved} = value;
  const {title: longest} = briefingLimits;
  if (!isRecordId(id)) return problem('id', 'id', id);
  if (typeof title !== 'string' || title.trim() === '' || title.length > longest)
    return problem('title', 'title', title, longest);
  if (!isLanguage(language)) return problem('language', 'language', language);
  return isTimestamp(saved) ? null : problem('timestamp', 'saved', saved);
}

function nameProblem(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
): BriefingProblem | null {
  const missing = names.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return problem('field', missing, undefined);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  return unknown === undefined ? null : problem('known-field', unknown, value[unknown]);
}

function scenesProblem(value: unknown): BriefingProblem | null {
  const {scenes} = value as {scenes: unknown};
  if (!Array.isArray(scenes)) return problem('scenes', 'scenes', scenes);
  if (scenes.length > briefingLimits.scenes)
    return problem('scene-count', 'scenes', scenes.length, briefingLimits.scenes);
  const seen = new Set<unknown>();
  for (const [index, scene] of scenes.entries()) {
    const found = sceneProblem(scene);
    if (found) return {...found, scene: index + 1};
    const {id} = scene as {id: unknown};
    if (seen.has(id)) return {...problem('unique-id', 'id', id), scene: index + 1};
    seen.add(id);
  }
  return null;
}

const isLanguage = (value: unknown): boolean => (languages as readonly unknown[]).includes(value);
const isAddress = (value: unknown): boolean => {
  const [, screen] = typeof value === 'string' ? (/^#\/([a-z]+)/.exec(value) ?? []) : [];
  return (screens as readonly unknown[]).includes(screen);
};
const isVersion = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Za-z0-9.-]{0,64}$/.test(value);

const checks: readonly (readonly [
  keyof Scene,
  BriefingExpectation,
  (value: unknown) => boolean,
])[] = [
  ['id', 'id', isRecordId],
  ['address', 'address', isAddress],
  ['language', 'language', isLanguage],
  ['dataVersion', 'text', isVersion],
  ['dataCutoff', 'day', (value) => value === '' || isDay(value)],
  ['captured', 'timestamp', isTimestamp],
];
const sceneTexts = ['address', 'takeaway', 'kicker', 'caption', 'source', 'notes'] as const;

function sceneProblem(value: unknown): BriefingProblem | null {
  if (!isFields(value)) return problem('object', null, value);
  const names = nameProblem(value, sceneFields);
  if (names) return names;
  for (const name of sceneTexts) {
    const words = value[name];
    if (typeof words !== 'string') return problem('text', name, words);
    const longest = briefingLimits[name];
    if (words.length > longest) return problem('text-length', name, words.length, longest);
  }
  const wrong = checks.find(([name, , holds]) => !holds(value[name]));
  return wrong ? problem(wrong[1], wrong[0], value[wrong[0]]) : null;
}

function readSnapshot(json: unknown): {readonly value: Snapshot | null} | BriefingProblem {
  if (json === null) return {value: null};
  const at = (path: string): string => (path ? `snapshot.${path.replace(/^\./, '')}` : 'snapshot');
  try {
    const value = decodeValue(json);
    const wrong = snapshotProblem(value);
    if (wrong) return problem('snapshot', at(wrong.path), brief(wrong.found));
    return {value: Object.freeze(value as Snapshot)};
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return problem('snapshot', at(error.path), brief(error.found));
  }
}

/** What is found, when it is more than a word: a map or a list is not written out. */
function brief(found: unknown): unknown {
  if (Array.isArray(found)) return `[…${String(found.length)}]`;
  if (typeof found === 'number' && Number.isNaN(found)) return 'NaN';
  return typeof found === 'object' && found !== null ? '{…}' : found;
}
