import {eventCoverage, ratedEventKinds} from '../../methodology/event-years.ts';
import type {EventKind} from '../../methodology/tables.ts';
import {cellPeople, cellRates, type CellRates} from './cell-rates.ts';
import {densityRefusal} from './density-limits.ts';
import {edgeShares} from './edge-share.ts';
import type {HexagonGrid} from './hexagon-grid.ts';
import {kernelDensity} from './kernel-density.ts';
import {
  placeEvents,
  type EventColumns,
  type EventPlace,
  type PlacedEvents,
  type Years,
} from './placed-events.ts';

/** What is added up: events, or the people who died in them. */
export type DensityWeight = 'events' | 'dead';

/** How events become a density. */
export interface DensityOptions {
  readonly grid: HexagonGrid;
  /** Radius of the kernel; null for plain counts. */
  readonly bandwidthKm: number | null;
  /** Each gives a layer of its own: kinds overlap and are never added. */
  readonly kinds: readonly EventKind[];
  readonly years: Years;
  readonly weight: DensityWeight;
  /** Inhabitants by municipality; null when no rate is wanted. */
  readonly population: ReadonlyMap<string, number> | null;
}

/**
 * Whether a layer has figures: `not-covered` when the register speaks about none of the years, `without-places` when no
 * event of it has a place, `dead-not-stated` when no event says how many died.
 */
export type LayerStatus = 'observed' | 'not-covered' | 'without-places' | 'dead-not-stated';

/** One kind of event, columns in the order of the grid. Unless `status` is `observed` every figure of a cell is NaN. */
export interface DensityLayer extends Omit<PlacedEvents, 'places'> {
  readonly kind: EventKind;
  readonly status: LayerStatus;
  /** The years asked for that the register speaks about; null when there are none. */
  readonly years: Years | null;
  /** Whether it speaks about each of them from the first day to the last. */
  readonly isWhole: boolean;
  /** Events with their rounded place in the cell; 0 is observed. */
  readonly events: Float64Array;
  /** Of them those that do not state how many died: the sum of the dead is at least what it says. */
  readonly unstated: Float64Array;
  /** People who died in events of the cell that state them; NaN where none of its events does. */
  readonly dead: Float64Array;
  /**
   * What is drawn. Without a bandwidth events or dead in the cell; with one the same per 100 km² of land around its middle,
   * over all years together.
   */
  readonly value: Float64Array;
  /** Null unless events are counted, inhabitants given and residents a denominator of the kind. */
  readonly rates: CellRates | null;
}

/** Events on a grid. */
export interface EventDensity {
  readonly cellKm: number;
  readonly bandwidthKm: number | null;
  readonly weight: DensityWeight;
  /** Share of the kernel inside the country, by cell; null without a bandwidth. */
  readonly edgeShare: Float64Array | null;
  /** In the order of the kinds. */
  readonly layers: readonly DensityLayer[];
}

/**
 * Gives events in cells, a layer for each kind. Only events in the country are in cells; the others are counted beside
 * them. Points are rounded to 0.1°: `roundingMovedShare` says how many lie in another cell than they happened in.
 * @throws {RangeError} that begins with a `DensityRefusal` when cell and bandwidth do not go together, or when the first
 *   year is after the last.
 * @see method.md §5, Event density
 */
export function eventDensity(events: EventColumns, options: DensityOptions): EventDensity {
  const {grid, bandwidthKm, kinds, weight, years} = options;
  const refusal = densityRefusal(grid.cellKm, bandwidthKm);
  if (refusal) {
    const bandwidth = bandwidthKm === null ? 'no bandwidth' : `a bandwidth of ${bandwidthKm} km`;
    throw new RangeError(`${refusal}: got cells of ${grid.cellKm} km with ${bandwidth}.`);
  }
  if (!(years[0] <= years[1])) throw new RangeError(`Got the years ${years.join(' to ')}.`);
  const edgeShare =
    bandwidthKm === null ? null : edgeShares(grid.middle, grid.outline, bandwidthKm);
  return {
    cellKm: grid.cellKm,
    bandwidthKm,
    weight,
    edgeShare,
    layers: kinds.map((kind) => layerOf(events, kind, options, edgeShare)),
  };
}

function layerOf(
  events: EventColumns,
  kind: EventKind,
  options: DensityOptions,
  edgeShare: Float64Array | null,
): DensityLayer {
  const {grid, weight, bandwidthKm, population} = options;
  const covered = coveredYears(kind, options.years);
  const {places, ...counts} = placeEvents(
    events,
    grid,
    kind,
    covered?.years ?? [Infinity, -Infinity],
  );
  const status = statusOf(counts, places, covered !== null, weight);
  const head = {kind, status, years: covered?.years ?? null, isWhole: covered?.isWhole ?? false};
  if (status !== 'observed' || !covered) {
    const nothing = new Float64Array(grid.length).fill(NaN);
    return {
      ...{...head, ...counts, rates: null},
      ...{events: nothing, unstated: nothing, dead: nothing, value: nothing},
    };
  }
  const cells = countCells(places, grid.length);
  const weightOf = (place: EventPlace): number => (weight === 'events' ? place.events : place.dead);
  const [first, last] = covered.years;
  const dead = statedDead(cells);
  const plainValue = weight === 'events' ? cells.events : dead;
  return {
    ...head,
    ...counts,
    events: cells.events,
    unstated: cells.unstated,
    dead,
    value:
      bandwidthKm === null || !edgeShare
        ? plainValue
        : kernelDensity(
            places.map((place) => ({point: place.point, weight: weightOf(place)})),
            grid,
            bandwidthKm,
            edgeShare,
          ),
    rates:
      population && weight === 'events' && ratedEventKinds.includes(kind)
        ? cellRates(cells.events, cellPeople(grid, population), last - first + 1)
        : null,
  };
}

function coveredYears(
  kind: EventKind,
  [first, last]: Years,
): {readonly years: Years; readonly isWhole: boolean} | null {
  const {from, to} = eventCoverage[kind];
  const [firstCovered, lastCovered] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years: Years = [Math.max(first, firstCovered), Math.min(last, lastCovered)];
  if (years[0] > years[1]) return null;
  const isCut =
    (years[1] === lastCovered && !to.endsWith('-12-31')) ||
    (years[0] === firstCovered && !from.endsWith('-01-01'));
  return {years, isWhole: !isCut};
}

function statusOf(
  {total, outsideCountry}: Omit<PlacedEvents, 'places'>,
  places: readonly EventPlace[],
  isCovered: boolean,
  weight: DensityWeight,
): LayerStatus {
  if (!isCovered) return 'not-covered';
  if (places.length === 0 && total > outsideCountry) return 'without-places';
  const isUnstated = places.length > 0 && places.every(({events, unstated}) => events === unstated);
  return weight === 'dead' && isUnstated ? 'dead-not-stated' : 'observed';
}

interface CellCounts {
  readonly events: Float64Array;
  readonly dead: Float64Array;
  readonly unstated: Float64Array;
}

function countCells(places: readonly EventPlace[], length: number): CellCounts {
  const counts = {
    events: new Float64Array(length),
    dead: new Float64Array(length),
    unstated: new Float64Array(length),
  };
  for (const {cell, events, dead, unstated} of places) {
    if (cell < 0) continue;
    counts.events[cell] = (counts.events[cell] ?? 0) + events;
    counts.dead[cell] = (counts.dead[cell] ?? 0) + dead;
    counts.unstated[cell] = (counts.unstated[cell] ?? 0) + unstated;
  }
  return counts;
}

/** Dead in a cell are not known where no event of it states them. */
function statedDead({events, dead, unstated}: CellCounts): Float64Array {
  return dead.map((sum, cell) => {
    const counted = events[cell] ?? NaN;
    return counted > 0 && unstated[cell] === counted ? NaN : sum;
  });
}
