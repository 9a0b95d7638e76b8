import {writeAssessments} from '../domain/assessments/assessment-document.ts';
import type {IsTerritory} from '../domain/assessments/check-assessment.ts';
import {
  importAssessments,
  type AssessmentImport,
} from '../domain/assessments/import-assessments.ts';
import {resolveConflict, type ConflictChoice} from '../domain/assessments/merge-records.ts';
import type {AssessmentEvents} from '../ui/risk/assessment-events.ts';
import type {OwnRecords} from './own-records.ts';

/** What the desk needs of the page. */
export interface DeskOptions {
  readonly isTerritory: IsTerritory;
  /** The moment, in UTC: `2026-11-24T15:04:05.000Z`. */
  readonly now: () => string;
  readonly download: (fileName: string, text: string) => void;
  /** What came of a file has changed; the records tell of themselves. */
  readonly onImport: (result: AssessmentImport | null) => void;
}

/** Does what the sheet of assessments asks for. */
export interface AssessmentDesk {
  /** What came of the last file, until it was read. */
  readonly lastImport: AssessmentImport | null;
  /** Listens to the events of the sheet; gives the way to stop. */
  attach(target: EventTarget): () => void;
}

/** The desk between the sheet of assessments and the user's own records. */
export function openAssessmentDesk(records: OwnRecords, options: DeskOptions): AssessmentDesk {
  const shelf = records.assessments;
  let lastImport: AssessmentImport | null = null;

  function say(result: AssessmentImport | null): void {
    lastImport = result;
    options.onImport(result);
  }

  function takeFile(text: string, fileName: string): void {
    const {result, writes} = importAssessments(shelf.list(), text, fileName, options.isTerritory);
    if (writes.length > 0) void shelf.put(writes);
    say(result);
  }

  function giveFiles(territory: string | null): void {
    const chosen = shelf
      .list()
      .filter((entry) => territory === null || entry.territory === territory);
    const texts = writeAssessments(chosen, options.now());
    texts.forEach((text, index) => {
      options.download(exportName(territory, options.now(), index, texts.length), text);
    });
  }

  /** What was changed here since the file was read is shown before it is written over. */
  function settle(key: string, choice: ConflictChoice): void {
    const conflict = lastImport?.conflicts.find((one) => one.key === key);
    if (!lastImport || !conflict) return;
    const mine = shelf.list().find(({id}) => id === key) ?? conflict.mine;
    const isStale = JSON.stringify(mine) !== JSON.stringify(conflict.mine);
    if (isStale && choice !== 'mine') {
      const conflicts = lastImport.conflicts.map((one) =>
        one === conflict ? {...one, mine} : one,
      );
      say({...lastImport, conflicts});
      return;
    }
    const writes = resolveConflict(conflict, choice);
    if (writes.length > 0) void shelf.put(writes);
    say({...lastImport, conflicts: lastImport.conflicts.filter((one) => one !== conflict)});
  }

  const handlers: {
    readonly [Name in keyof AssessmentEvents]: (detail: AssessmentEvents[Name]) => void;
  } = {
    'vg-assessment-save': ({assessment}) => void shelf.put([assessment]),
    'vg-assessment-remove': ({id}) => void shelf.remove([id]),
    'vg-assessment-import': ({text, fileName}) => takeFile(text, fileName),
    'vg-assessment-export': ({territory}) => giveFiles(territory),
    'vg-assessment-resolve': ({key, choice}) => settle(key, choice),
    'vg-assessment-import-read': () => say(null),
  };

  return {
    get lastImport() {
      return lastImport;
    },
    attach(target) {
      const listening = Object.entries(handlers).map(([name, handle]) => {
        const listener = (event: Event): void => {
          (handle as (detail: unknown) => void)((event as CustomEvent<unknown>).detail);
        };
        target.addEventListener(name, listener);
        return () => target.removeEventListener(name, listener);
      });
      return () => {
        for (const stop of listening) stop();
      };
    },
  };
}

function exportName(territory: string | null, now: string, index: number, of: number): string {
  const place = territory === null ? '' : `-${territory}`;
  const part = of > 1 ? `-${String(index + 1)}` : '';
  return `vigia-valoraciones${place}-${now.slice(0, 10)}${part}.json`;
}
