/** The marks of the start and the measure of every change, in the browser's User Timing. */
export const marks = {
  firstMap: 'vigia:first-map',
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

/** Measures one change of state, from the transition to the frame that shows it. */
export function measureUpdate(start: number, transition: string): void {
  performance.measure(marks.update, {start, end: performance.now(), detail: {transition}});
}
