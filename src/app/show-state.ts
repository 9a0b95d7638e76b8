/**
 * Whether a briefing is being shown, for whoever must not interrupt it: a new version of the app, a notice, a question.
 * One value for the page, changed by `show.ts` only.
 */
let isShowing = false;
const listeners = new Set<(isShowing: boolean) => void>();

/** True from the first scene on the screen until the show is left. */
export const showing = (): boolean => isShowing;

/** Says that a show begins or ends; listeners hear changes only. */
export function setShowing(next: boolean): void {
  if (next === isShowing) return;
  isShowing = next;
  for (const listener of [...listeners]) listener(isShowing);
}

/** Calls the listener each time a show begins or ends; gives the way to stop. */
export function watchShowing(listener: (isShowing: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
