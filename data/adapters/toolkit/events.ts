import type {RowOf} from '../../../src/methodology/tables.ts';

type Event = RowOf<'events'>;

/** Victims are not placed more exactly than this many decimals of a degree, about 11 km. */
const placeDecimals = 1;

/** Gives a coordinate of an incident as it is published: degrees to one decimal. */
export function roundPlace(degrees: number): number {
  return Number(degrees.toFixed(placeDecimals));
}

/** Gives every row an id of its own: the second of an id gets `-2`, the third `-3`, in the order of the source. */
export function suffixIds(events: readonly Event[]): Event[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : {...event, id: `${event.id}-${count}`};
  });
}
