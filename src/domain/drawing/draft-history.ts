import type {Draft} from './draft.ts';

/** A draft with those before it and those that were undone; the nearest last in both lists. */
export interface DraftHistory {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
}

/** How many steps can be undone. */
export const longestHistory = 200;

/** Gives the history that begins with a draft. */
export function beginHistory(draft: Draft): DraftHistory {
  return {past: [], present: draft, future: []};
}

/** Gives the history after a change; the same history for the same draft. What was undone is gone. */
export function recordDraft(history: DraftHistory, draft: Draft): DraftHistory {
  if (draft === history.present) return history;
  return {
    past: [...history.past, history.present].slice(-longestHistory),
    present: draft,
    future: [],
  };
}

/** Gives the history one step back; the same history when there is none. */
export function undo(history: DraftHistory): DraftHistory {
  const {past, present, future} = history;
  const before = past.at(-1);
  if (!before) return history;
  return {past: past.slice(0, -1), present: before, future: [...future, present]};
}

/** Gives the history one step forward again; the same history when nothing was undone. */
export function redo(history: DraftHistory): DraftHistory {
  const {past, present, future} = history;
  const after = future.at(-1);
  if (!after) return history;
  return {past: [...past, present], present: after, future: future.slice(0, -1)};
}
