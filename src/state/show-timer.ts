/** A stopwatch as plain data; times are milliseconds of whatever clock the caller reads. */
export interface ShowTimer {
  /** When it was started last; null while it is paused. */
  readonly since: number | null;
  /** What had passed before that, ms. */
  readonly before: number;
}

/** What can be done to a stopwatch. */
export type TimerStep = 'start' | 'pause' | 'reset';

/** A stopwatch at nought that runs from `now`. */
export const startedTimer = (now: number): ShowTimer => ({since: now, before: 0});

/** Milliseconds that have passed; a clock that was set back counts as none since. */
export function elapsedOf({since, before}: ShowTimer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The stopwatch after a step. Resetting keeps it running or paused, as it was. */
export function stepTimer(timer: ShowTimer, step: TimerStep, now: number): ShowTimer {
  switch (step) {
    case 'start':
      return timer.since === null ? {...timer, since: now} : timer;
    case 'pause':
      return {since: null, before: elapsedOf(timer, now)};
    case 'reset':
      return {since: timer.since === null ? null : now, before: 0};
  }
}

/** `4:05`, `1:02:09`: hours only when there are any. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60) % 60;
  const hours = Math.floor(seconds / 3600);
  const tail = two(seconds % 60);
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${tail}` : `${String(minutes)}:${tail}`;
}
