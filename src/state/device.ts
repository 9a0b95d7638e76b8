/**
 * How far the copy of the site on this device is. `unable`: the browser, or an address without https, gives no place for
 * it; `full`, `refused` and `failed` are why the last attempt came to nothing.
 */
export type CopyStatus =
  'unable' | 'none' | 'keeping' | 'kept' | 'full' | 'refused' | 'failed' | 'stopped';

/** A version of the site newer than that of the page: `waits` until it is wanted; `moved`: another tab has taken it. */
export type UpdateStatus = 'none' | 'waits' | 'moved' | 'full';

/** What the page knows of the device it runs on, and what the user chose for it. None of it changes a number. */
export interface Device {
  readonly isOnline: boolean;
  readonly copy: CopyStatus;
  /** How much of the copy is there while it is `keeping`, 0 to 1. */
  readonly share: number;
  readonly update: UpdateStatus;
  /** True in low-data mode: simple map, and DuckDB and the copy only when asked for. */
  readonly isLight: boolean;
  /** True where low-data mode follows from the browser's wish or a slow link, and not from a choice. */
  readonly isLightByItself: boolean;
  /** Bytes as sent of what can be asked for; null where the host does not tell. */
  readonly sizes: {readonly copy: number; readonly engine: number} | null;
  /** True where the browser offers to install the site as an app. */
  readonly canInstall: boolean;
}
