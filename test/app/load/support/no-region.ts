/** Files of departments where there are none. */
export const noRegion = (): Promise<never> => Promise.reject(new Error('no region in this test'));
