import type {EventKind} from '../../methodology/tables.ts';
import {colombiaEqualArea, type PlaneKm} from './equal-area.ts';
import {hexagonAt, hexagonId} from './hexagon.ts';
import type {HexagonGrid} from './hexagon-grid.ts';

/** Incidents as columns of equal length, as `eventsInWindow()` answers. */
export interface EventColumns {
  readonly length: number;
  readonly kind: readonly string[];
  /** Whole years. */
  readonly year: ArrayLike<number>;
  /** The municipality; null outside the country. */
  readonly territory: readonly (string | null)[];
  /** Degrees, NaN when the source gives no place. */
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
  /** People, NaN when not stated. */
  readonly dead: ArrayLike<number>;
}

/** Calendar years, both included. */
export type Years = readonly [first: number, last: number];

/** Events of one place of the rounding lattice. */
export interface EventPlace {
  readonly point: PlaneKm;
  /** Row of the grid, -1 when the place lies in no cell. */
  readonly cell: number;
  readonly events: number;
  /** People in events that state them. */
  readonly dead: number;
  /** Events that do not state how many died. */
  readonly unstated: number;
}

/** Events of a kind by place, and those that are in no cell. */
export interface PlacedEvents {
  /** By place, whatever the order of the events. */
  readonly places: readonly EventPlace[];
  /** Of the kind, in the years. */
  readonly total: number;
  /** In the country but without coordinates. */
  readonly withoutPlace: number;
  /** Without a municipality: at sea, abroad, or the source puts them there. */
  readonly outsideCountry: number;
  /** In the country, with a rounded place in no cell: on the coast, with small cells. */
  readonly outsideGrid: number;
}

/** Gives the events of a kind in some years by place: every event is in one cell or in one of the counts of those in none. */
export function placeEvents(
  events: EventColumns,
  grid: HexagonGrid,
  kind: EventKind,
  [first, last]: Years,
): PlacedEvents {
  const cells = new Map(grid.id.map((id, index) => [id, index]));
  const places = new Map<string, {-readonly [Key in keyof EventPlace]: EventPlace[Key]}>();
  let [total, withoutPlace, outsideCountry, outsideGrid] = [0, 0, 0, 0];
  for (let row = 0; row < events.length; row++) {
    const year = events.year[row] ?? NaN;
    if (events.kind[row] !== kind || !(year >= first && year <= last)) continue;
    total++;
    const [lng, lat] = [events.lon[row] ?? NaN, events.lat[row] ?? NaN];
    if ((events.territory[row] ?? null) === null) {
      outsideCountry++;
      continue;
    }
    if (Number.isNaN(lng) || Number.isNaN(lat)) {
      withoutPlace++;
      continue;
    }
    const key = `${lat} ${lng}`;
    const place = places.get(key) ?? emptyPlace(grid.cellKm, cells, [lng, lat]);
    places.set(key, place);
    place.events++;
    const dead = events.dead[row] ?? NaN;
    if (Number.isNaN(dead)) place.unstated++;
    else place.dead += dead;
    if (place.cell < 0) outsideGrid++;
  }
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
  return {places: sorted, total, withoutPlace, outsideCountry, outsideGrid};
}

function emptyPlace(
  cellKm: number,
  cells: ReadonlyMap<string, number>,
  place: readonly [lng: number, lat: number],
): {-readonly [Key in keyof EventPlace]: EventPlace[Key]} {
  const point = colombiaEqualArea.project(place);
  const cell = cells.get(hexagonId(cellKm, hexagonAt(cellKm, point))) ?? -1;
  return {point, cell, events: 0, dead: 0, unstated: 0};
}
