import {isFields, isRecordId, isTimestamp} from '../domain/assessments/record-fields.ts';
import {writeBriefing} from './briefing-document.ts';
import {briefingLimits} from './briefing-edit.ts';
import type {Briefing} from './briefing.ts';

/** A briefing as it is kept in the browser: its file, and what a list of briefings says of it. */
export interface BriefingRecord {
  readonly id: string;
  readonly title: string;
  readonly saved: string;
  /** How many scenes it has. */
  readonly scenes: number;
  /** The text of its file; read when the briefing is opened. */
  readonly text: string;
}

/** A briefing as it is kept. */
export function briefingRecord(briefing: Briefing): BriefingRecord {
  const {id, title, saved, scenes} = briefing;
  return {id, title, saved, scenes: scenes.length, text: writeBriefing(briefing)};
}

/** A value with the fields of a kept briefing and nothing else; null when it is none. What `text` says is not looked at. */
export function toBriefingRecord(value: unknown): BriefingRecord | null {
  if (!isFields(value)) return null;
  const {id, title, saved, scenes, text} = value;
  const isRecord =
    isRecordId(id) &&
    typeof title === 'string' &&
    isTimestamp(saved) &&
    typeof scenes === 'number' &&
    Number.isInteger(scenes) &&
    typeof text === 'string' &&
    text.length <= briefingLimits.file;
  return isRecord ? {id, title, saved, scenes, text} : null;
}
