import type {Engine} from '../../src/db/engine.ts';
import {eventsInWindow, type EventsInWindow} from '../../src/db/queries/events-in-window.ts';
import type {RegionEvents} from '../../src/domain/region/region-file.ts';
import {eventCoverage} from '../../src/methodology/event-years.ts';
import {eventKinds, type EventKind} from '../../src/methodology/tables.ts';

const sourceOf: Readonly<Record<EventKind, string>> = {
  'missing-migrants': 'iom-missing-migrants',
  ucdp: 'ucdp-ged',
  massacre: 'mindefensa-masacres',
  mine: 'descontamina-eventos',
};

/** Events of every kind that lie in Colombia. @throws {QueryError} */
export function countryEvents(engine: Engine): Promise<EventsInWindow> {
  return eventsInWindow(engine, {kinds: eventKinds, from: 1900, to: 2100});
}

/** Events of each kind in a department by year, over the years its register covers; none is an observed zero. */
export function eventsOfDepartment(all: EventsInWindow, department: string): RegionEvents[] {
  return eventKinds.map((kind) => {
    const {from, to} = eventCoverage[kind];
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    const years = Array.from({length: last - first + 1}, (_, at) => first + at);
    const events = years.map(() => 0);
    const people = years.map(() => 0);
    const stated = years.map(() => 0);
    all.kind.forEach((known, at) => {
      if (known !== kind || !all.territory[at]?.startsWith(department)) return;
      const place = (all.year[at] ?? 0) - first;
      if (events[place] === undefined) return;
      const counts = [all.dead[at] ?? NaN, all.missing[at] ?? NaN].filter((n) => !Number.isNaN(n));
      events[place] += 1;
      stated[place] = (stated[place] ?? 0) + (counts.length > 0 ? 1 : 0);
      people[place] = counts.reduce((sum, count) => sum + count, people[place] ?? 0);
    });
    return {
      kind,
      years,
      events,
      victims: people.map((count, at) =>
        (events[at] ?? 0) > 0 && stated[at] === 0 ? null : count,
      ),
      partialYear: to.endsWith('12-31') ? null : last,
      sources: [sourceOf[kind]],
    };
  });
}
