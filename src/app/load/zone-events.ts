import type {Engine} from '../../db/engine.ts';
import {eventsByDate, type EventsByDate} from '../../db/queries/events-by-date.ts';
import {countPoints, rowsInside, type PointCount} from '../../domain/zones/count-points.ts';
import {placePoints, type PlacedPoints} from '../../domain/zones/placed-points.ts';
import type {Zone} from '../../domain/zones/zone.ts';
import type {EventKind} from '../../methodology/tables.ts';
import type {ZoneRow, ZoneSum} from '../../state/zone-answer.ts';
import type {ZonePoint} from '../../state/zone-choice.ts';
import {tally} from './zone-sums.ts';

/** Kinds and the months their registers cover. */
const eventsInZone = [
  ['mine', '1990-01', '2019-12'],
  ['ucdp', '1989-01', '2018-12'],
  ['missing-migrants', '2014-01', '2024-12'],
] as const satisfies readonly (readonly [EventKind, string, string])[];

/** An event with its place. */
export interface PlacedEvent {
  readonly kind: EventKind;
  readonly place: ZonePoint;
  readonly date: string;
  /** The municipality; null abroad or at sea. */
  readonly territory: string | null;
}

/** What happened in a zone. */
export interface EventsInside {
  readonly sums: readonly ZoneSum[];
  readonly placed: readonly PlacedEvent[];
}

interface Register {
  readonly answer: EventsByDate;
  readonly points: PlacedPoints;
}

function register(kind: EventKind, answer: EventsByDate): Register {
  const {lon, lat, territory, dead, missing, date} = answer;
  const year = date.map((day) => Number(day.slice(0, 4)));
  const points = placePoints({
    ...{lon, lat, territory, dead, missing, year},
    kind: date.map(() => kind),
  });
  return {answer, points};
}

const add = (rows: readonly PointCount[], of: 'events' | 'surely' | 'possibly'): number =>
  rows.reduce((sum, row) => sum + row[of], 0);

/** The counts of a kind: those in a municipality are its sum; those abroad or at sea stand beside it. */
function sumOf(kind: EventKind, counts: readonly PointCount[], rows: readonly ZoneRow[]): ZoneSum {
  const inside = counts.filter(({territory}) => territory !== null);
  const events = inside.map(({territory, events: count}) => [territory, count] as const);
  const bounds = [add(inside, 'surely'), add(inside, 'possibly')] as const;
  const outside = add(
    counts.filter(({territory}) => territory === null),
    'events',
  );
  return {...tally(kind, 'point-inside', rows, events), bounds, outside};
}

/** Counts events in zones; each register is read once, and indexed. */
export function createZoneEvents(
  engine: Engine,
): (
  cut: Pick<Zone, 'kind' | 'whole' | 'rows'>,
  rows: readonly ZoneRow[],
  department: string | null,
) => Promise<EventsInside> {
  const registers = new Map<EventKind, Promise<Register>>();

  function registerOf(kind: EventKind, from: string, to: string): Promise<Register> {
    const known =
      registers.get(kind) ??
      eventsByDate(engine, {kind, from, to}).then((answer) => register(kind, answer));
    registers.set(kind, known);
    known.catch(() => registers.delete(kind));
    return known;
  }

  return async (cut, rows, department) => {
    const placed: PlacedEvent[] = [];
    const sums: ZoneSum[] = [];
    for (const [kind, from, to] of eventsInZone) {
      const {answer, points} = await registerOf(kind, from, to);
      const isOurs = (territory: string | null): boolean =>
        department === null || (territory?.startsWith(department) ?? false);
      const counts = countPoints(cut, points).rows.filter(({territory}) => isOurs(territory));
      sums.push(sumOf(kind, counts, rows));
      for (const row of rowsInside(cut, points)) {
        const territory = answer.territory[row] ?? null;
        if (!isOurs(territory)) continue;
        const place = [answer.lon[row] ?? NaN, answer.lat[row] ?? NaN] as const;
        placed.push({kind, place, territory, date: answer.date[row] ?? ''});
      }
    }
    return {sums, placed};
  };
}
