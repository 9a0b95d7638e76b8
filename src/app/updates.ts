/** The marks of the start and the measure of every change, in the browser's User Timing. */
export const marks = {
  firstMap: 'vigia:first-map',
  region: 'vigia:region',
  mapReady: 'vigia:map-ready',
  dataReady: 'vigia:data-ready',
  update: 'vigia:update',
} as const;

/** Sets a mark the first time it is called for it. */
export function markOnce(name: string): void {
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name);
}

/** Resolves in the next frame. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });

/**
 * Measures one change of state, from the transition to the frame that shows it; `detail` has the transition and how many
 * milliseconds of it went into data and into drawing.
 */
export function measureUpdate(start: number, transition: string, loaded: number): void {
  const end = performance.now();
  const detail = {transition, dataMs: loaded - start, drawMs: end - loaded};
  performance.measure(marks.update, {start, end, detail});
}
