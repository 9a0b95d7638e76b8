import {
  addScene,
  briefingLimits,
  historyOf,
  redone,
  undone,
  withChange,
  type BriefingHistory,
} from '../state/briefing-edit.ts';
import {
  readBriefing,
  type BriefingProblem,
  type BriefingReading,
} from '../state/briefing-document.ts';
import {briefingRecord, type BriefingRecord} from '../state/briefing-record.ts';
import type {Briefing, Scene} from '../state/briefing.ts';
import type {Language} from '../state/app-state.ts';
import type {OwnRecords} from './own-records.ts';

/** A briefing of the user's own, opened; or why it cannot be. */
export type OpenBriefing =
  | {
      readonly kind: 'open';
      readonly briefing: Briefing;
      readonly canUndo: boolean;
      readonly canRedo: boolean;
    }
  | {
      readonly kind: 'unreadable';
      readonly record: BriefingRecord;
      readonly problem: BriefingProblem;
    };

/** What came of a file. */
export type BriefingImport =
  | {readonly kind: 'added' | 'same'; readonly briefing: Briefing}
  | {readonly kind: 'refused'; readonly problem: BriefingProblem};

/** The user's own briefings: opens, changes and keeps them. */
export interface BriefingDesk {
  /** The last changed first; titles and numbers of scenes are those of now. */
  list(): readonly BriefingRecord[];
  /** Null when there is none of the id here. */
  open(id: string): OpenBriefing | null;
  /** Changes an open briefing; `run` gathers typing in one field to one step. False when nothing changed. */
  change(id: string, edit: (briefing: Briefing) => Briefing, run?: string): boolean;
  undo(id: string): void;
  redo(id: string): void;
  /** Begins a briefing of these scenes. */
  create(title: string, language: Language, scenes?: readonly Scene[]): Briefing;
  /** Takes a briefing away; gives the way to bring it back. */
  remove(id: string): () => void;
  /** Takes what was read of a file; one that is here with other contents comes in beside it, under the title given. */
  take(reading: BriefingReading, titleBeside: (title: string) => string): BriefingImport;
  /** Puts a scene at the end of a briefing, or of a new one; its number from 1, or null when the briefing is full. */
  keepScene(
    scene: Scene,
    target: string | null,
    titleOfNew: string,
  ): {readonly briefing: Briefing; readonly number: number | null};
  /** Writes what waits to be kept. */
  flush(): Promise<void>;
}

export interface BriefingDeskOptions {
  /** The moment, in UTC: `2026-11-24T15:04:05.000Z`. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly onChange: () => void;
  /** Calls back later, once for a burst of changes. */
  readonly defer: (act: () => void) => void;
}

/** @see BriefingDesk */
export function openBriefingDesk(records: OwnRecords, options: BriefingDeskOptions): BriefingDesk {
  const shelf = records.briefings;
  const histories = new Map<string, BriefingHistory>();
  const problems = new Map<string, {readonly text: string; readonly problem: BriefingProblem}>();
  const waiting = new Set<string>();
  const recordOf = (id: string): BriefingRecord | undefined =>
    shelf.list().find((record) => record.id === id);

  /** What was changed in another tab is taken in, unless something of this one waits to be kept. */
  function follow(): void {
    for (const [id, {present}] of histories) {
      const record = recordOf(id);
      if (!record || waiting.has(id) || record.saved === present.saved) continue;
      const {briefing} = readBriefing(record.text);
      if (briefing) histories.set(id, historyOf(briefing));
    }
    options.onChange();
  }
  records.subscribe(follow);

  function history(id: string): BriefingHistory | null {
    const known = histories.get(id);
    if (known) return recordOf(id) || waiting.has(id) ? known : null;
    const record = recordOf(id);
    if (!record || problems.get(id)?.text === record.text) return null;
    const {briefing, problem} = readBriefing(record.text);
    if (!briefing) {
      problems.set(id, {text: record.text, problem});
      return null;
    }
    const opened = historyOf({...briefing, id});
    histories.set(id, opened);
    return opened;
  }

  async function flush(): Promise<void> {
    const ids = [...waiting];
    waiting.clear();
    const changed = ids.flatMap((id) => histories.get(id)?.present ?? []);
    // Even of none: it waits for what is on its way.
    await shelf.put(changed.map(briefingRecord));
  }

  function keep(id: string, next: BriefingHistory): void {
    histories.set(id, {...next, present: {...next.present, saved: options.now()}});
    waiting.add(id);
    options.defer(() => void flush());
    options.onChange();
  }

  function put(briefing: Briefing): Briefing {
    histories.set(briefing.id, historyOf(briefing));
    void shelf.put([briefingRecord(briefing)]);
    options.onChange();
    return briefing;
  }

  function create(title: string, language: Language, scenes: readonly Scene[] = []): Briefing {
    const id = options.newId();
    return put({
      id,
      title: title.slice(0, briefingLimits.title),
      language,
      scenes,
      saved: options.now(),
    });
  }

  const listed = (record: BriefingRecord): BriefingRecord => {
    const present = histories.get(record.id)?.present;
    if (!present) return record;
    const {title, saved, scenes} = present;
    return {...record, title, saved, scenes: scenes.length};
  };

  return {
    list: () =>
      shelf
        .list()
        .map(listed)
        .sort((a, b) => (a.saved > b.saved ? -1 : 1)),
    open(id) {
      const opened = history(id);
      if (opened) {
        const {past, present, future} = opened;
        const steps = {canUndo: past.length > 0, canRedo: future.length > 0};
        return {kind: 'open', briefing: present, ...steps};
      }
      const record = recordOf(id);
      const problem = problems.get(id)?.problem;
      return record && problem ? {kind: 'unreadable', record, problem} : null;
    },
    change(id, edit, run) {
      const opened = history(id);
      if (!opened) return false;
      const next = withChange(opened, edit(opened.present), run);
      if (next === opened) return false;
      keep(id, next);
      return true;
    },
    undo(id) {
      const opened = history(id);
      if (opened && opened.past.length > 0) keep(id, undone(opened));
    },
    redo(id) {
      const opened = history(id);
      if (opened && opened.future.length > 0) keep(id, redone(opened));
    },
    create,
    remove(id) {
      const record = recordOf(id);
      const known = histories.get(id);
      waiting.delete(id);
      histories.delete(id);
      void shelf.remove([id]);
      options.onChange();
      return () => {
        if (known) histories.set(id, known);
        if (known) void shelf.put([briefingRecord(known.present)]);
        else if (record) void shelf.put([record]);
        options.onChange();
      };
    },
    take({briefing, problem}, titleBeside) {
      if (!briefing) return {kind: 'refused', problem};
      const here = recordOf(briefing.id);
      if (!here) return {kind: 'added', briefing: put(briefing)};
      const own = histories.get(briefing.id)?.present;
      const text = own ? briefingRecord(own).text : here.text;
      if (text === briefingRecord(briefing).text) return {kind: 'same', briefing};
      const {title, language, scenes} = briefing;
      return {kind: 'added', briefing: create(titleBeside(title), language, scenes)};
    },
    keepScene(scene, target, titleOfNew) {
      const opened = target === null ? null : history(target);
      if (!opened) {
        return {briefing: create(titleOfNew, scene.language, [scene]), number: 1};
      }
      const next = addScene(opened.present, scene);
      if (next === opened.present) return {briefing: opened.present, number: null};
      keep(next.id, withChange(opened, next));
      return {briefing: next, number: next.scenes.length};
    },
    flush,
  };
}
