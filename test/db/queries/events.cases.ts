import {describe, expect, it} from 'vitest';
import type {Engine} from '../../../src/db/engine.ts';
import {eventsInWindow} from '../../../src/db/queries/events-in-window.ts';
import {rowsOf} from '../support/fixture-engine.ts';

export function describeEvents(engine: () => Engine): void {
  describe('events in a window', () => {
    it('gives the incidents of several kinds with their year, by kind and date', async () => {
      const window = {kinds: ['missing-migrants', 'massacre'], from: 2019, to: 2020} as const;
      expect(rowsOf(await eventsInWindow(engine(), window))).toEqual([
        ['massacre', 2020, '01001', NaN, NaN, 4, NaN],
        ['missing-migrants', 2020, '01001', -73.1, 8.2, 2, NaN],
        ['missing-migrants', 2020, null, -79, 9, 0, 5],
        ['missing-migrants', 2020, null, NaN, NaN, 1, 0],
      ]);
    });

    it('gives one kind alone, though its name is in no other', async () => {
      const window = {kinds: ['massacre'], from: 2020, to: 2020} as const;
      expect((await eventsInWindow(engine(), window)).kind).toEqual(['massacre']);
    });

    it('gives none outside the years and for no kinds', async () => {
      const before = {kinds: ['massacre'], from: 2018, to: 2019} as const;
      expect((await eventsInWindow(engine(), before)).length).toBe(0);
      expect((await eventsInWindow(engine(), {kinds: [], from: 2000, to: 2030})).length).toBe(0);
    });
  });
}
