import {startedTimer, type ShowTimer} from '../state/show-timer.ts';

const key = 'vigia-show';

/** What a show keeps while its tab is open, so that a page loaded again goes on with it. */
export interface ShowSession {
  readonly session: string;
  readonly briefing: string;
  readonly timer: ShowTimer;
}

const isTimer = (value: unknown): value is ShowTimer =>
  typeof value === 'object' &&
  value !== null &&
  'since' in value &&
  (value.since === null || typeof value.since === 'number') &&
  'before' in value &&
  typeof value.before === 'number';

function kept(): Partial<ShowSession> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

/** The session of a briefing in this tab: the one before the page was loaded again, or a new one. */
export function takeSession(briefing: string): ShowSession {
  const {session, briefing: before, timer} = kept();
  if (before === briefing && typeof session === 'string' && isTimer(timer))
    return {session, briefing, timer};
  return {session: crypto.randomUUID(), briefing, timer: startedTimer(Date.now())};
}

/** Keeps a session for the next load of the page; null forgets it. Where the browser refuses, the next load begins anew. */
export function keepSession(session: ShowSession | null): void {
  try {
    if (session) sessionStorage.setItem(key, JSON.stringify(session));
    else sessionStorage.removeItem(key);
  } catch {
    // Nothing is lost but the time on the stopwatch.
  }
}
