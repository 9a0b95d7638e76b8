/** Tells the other tabs of this site that something was written; they tell this one the same way. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/** The channel of the site's tabs, or null where the browser has none. */
export function openChannel(): Channel | null {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel('vigia-own-records') : null;
}
