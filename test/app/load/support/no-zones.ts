import type {ZoneParts} from '../../../../src/app/load/load.ts';

const none = (): Promise<never> => Promise.reject(new Error('no worker in this test'));

/** Zones where nobody cuts them. */
export const noZones: ZoneParts = {
  density: {cells: none},
  zones: {cut: none, walk: none},
  routeLine: none,
  neighbours: none,
};
