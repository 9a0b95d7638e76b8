import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {eventCoverage} from '../../src/methodology/event-years.ts';
import {sources} from '../../src/methodology/sources.ts';
import {eventKinds, type EventKind} from '../../src/methodology/tables.ts';

const events = readFileSync(new URL('../../data/sources/events.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

function datesOf(kind: EventKind): string[] {
  return events.flatMap(([, date, , of]) => (of === kind && date ? [date] : []));
}

describe.each(eventKinds)('the days declared for %s', (kind) => {
  const {from, to} = eventCoverage[kind];

  it('hold every imported event, and one in the first and the last year', () => {
    const dates = datesOf(kind);
    expect(dates.filter((date) => date < from || date > to)).toEqual([]);
    for (const year of [from, to].map((day) => day.slice(0, 4))) {
      expect(dates.some((date) => date.startsWith(year))).toBe(true);
    }
  });

  it('end with the cut-off of the source', () => {
    const source = events.find(([, , , of]) => of === kind)?.at(-1);
    expect(sources.find(({id}) => id === source)?.cutoff).toBe(to);
  });
});
