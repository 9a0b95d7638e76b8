import {setTimeout as sleep} from 'node:timers/promises';

/** A slow connection, shared by everything that is sent over it. */
export interface LinkShape {
  /** Kilobits a second; 0 for no limit. */
  readonly kbps: number;
  /** Milliseconds before each answer begins. */
  readonly latencyMs: number;
}

/** Waits until the link has room for the bytes: for all of them to be sent at its speed, after what was asked before. */
export type Reserve = (bytes: number) => Promise<void>;

/**
 * A clock for one shared link: each reservation is queued behind those before it, as packets are.
 *
 * The browser's own throttling does not reach fetches made inside workers, so the server shapes the link.
 */
export function shapeLink({kbps}: LinkShape): Reserve {
  let freeAt = 0;
  return async (bytes) => {
    if (kbps <= 0) return;
    const now = performance.now();
    freeAt = Math.max(now, freeAt) + (bytes * 8) / kbps;
    await sleep(freeAt - now);
  };
}
