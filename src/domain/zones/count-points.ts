import type {TerritoryCode} from '../../methodology/codes.ts';
import {boxOf} from '../rings.ts';
import type {ExposureMethod} from './exposure.ts';
import type {PlacedPoints, PointPlace} from './placed-points.ts';
import {indexRings} from './point-index.ts';
import type {Zone} from './zone.ts';

/** Events of one kind in one municipality that lie in a zone. */
export interface PointCount {
  readonly kind: string;
  /** Null for events outside the country: they lie in the shape, at sea or abroad. */
  readonly territory: TerritoryCode | null;
  /**
   * `point-inside` for events with a place, `seat-inside` for those of which only the municipality is known, `membership`
   * for both when the zone is made of territories.
   */
  readonly method: Extract<ExposureMethod, 'point-inside' | 'seat-inside' | 'membership'>;
  readonly events: number;
  /** How many lie inside wherever in its rounding square (or in its municipality) an event was. */
  readonly surely: number;
  /** How many could lie inside; never fewer than `events`. */
  readonly possibly: number;
  /** Sum over `events` of what is known, and how many events it is not known of. */
  readonly dead: number;
  readonly deadUnknown: number;
  readonly missing: number;
  readonly missingUnknown: number;
}

/** What was counted in a zone. */
export interface PointCounts {
  /** By kind, then territory (null last), then method. Kinds overlap: never add them. */
  readonly rows: readonly PointCount[];
  /** Events with neither a place nor a municipality. */
  readonly leftOut: number;
}

/** What is counted. */
export interface PointOptions {
  /** First and last year, both included; all unless told. */
  readonly years?: readonly [first: number, last: number];
  /** Degrees the places are rounded to: 0.1 as in the table `events`; 0 when they are exact. */
  readonly roundedTo?: number;
}

/** How an event lies to the zone. */
interface Standing {
  readonly method: PointCount['method'];
  readonly isInside: boolean;
  readonly isSurely: boolean;
  readonly isPossibly: boolean;
}

type Count = {-readonly [Key in keyof PointCount]: PointCount[Key]};

/**
 * Counts events in a zone by kind and municipality: those with a place by point in polygon, in the shape as drawn (the
 * country's simplified shore cuts no event off), the others with their municipality when its seat is inside. In a zone of
 * territories an event counts when its municipality does.
 * @see method.md §5, Exposure
 */
export function countPoints(
  zone: Pick<Zone, 'kind' | 'whole' | 'rows'>,
  points: PlacedPoints,
  {years = [-Infinity, Infinity], roundedTo = 0.1}: PointOptions = {},
): PointCounts {
  const {columns} = points;
  const counts = new Map<string, Count>();
  const count = (row: number, standing: Standing): void => {
    const year = columns.year[row] ?? NaN;
    if (!standing.isPossibly || !(year >= years[0] && year <= years[1])) return;
    const kind = columns.kind[row] ?? '';
    const territory = columns.territory[row] ?? null;
    const key = `${kind}\t${territory ?? '~'}\t${standing.method}`;
    const sum = counts.get(key) ?? startCount(kind, territory, standing.method);
    counts.set(key, sum);
    addEvent(sum, standing, columns.dead[row] ?? NaN, columns.missing[row] ?? NaN);
  };
  const byTerritory = standingByTerritory(zone);
  if (zone.kind === 'territories') {
    for (let row = 0; row < columns.lon.length; row++) {
      count(row, byTerritory.get(columns.territory[row] ?? '') ?? nowhere);
    }
  } else {
    for (const {place, standing} of findPlaces(zone, points, roundedTo)) {
      for (const row of place.rows) count(row, standing);
    }
    for (const row of points.unplaced) {
      count(row, byTerritory.get(columns.territory[row] ?? '') ?? nowhere);
    }
  }
  const leftOut = points.unplaced.filter((row) => (columns.territory[row] ?? null) === null).length;
  const keys = [...counts.keys()].sort();
  return {rows: keys.flatMap((key) => counts.get(key) ?? []), leftOut};
}

/** Gives the rows of the events whose place lies in a zone, as drawn; in a zone of territories, of those in its territories. */
export function rowsInside(
  zone: Pick<Zone, 'kind' | 'whole' | 'rows'>,
  points: PlacedPoints,
): readonly number[] {
  if (zone.kind === 'territories') {
    const codes: ReadonlySet<string | null> = new Set(zone.rows.map(({territory}) => territory));
    return points.places.flatMap(({rows}) =>
      rows.filter((row) => codes.has(points.columns.territory[row] ?? null)),
    );
  }
  return [...findPlaces(zone, points, 0)].flatMap(({place, standing}) =>
    standing.isInside ? place.rows : [],
  );
}

const nowhere: Standing = {
  method: 'seat-inside',
  isInside: false,
  isSurely: false,
  isPossibly: false,
};

function standingByTerritory({kind, rows}: Pick<Zone, 'kind' | 'rows'>): Map<string, Standing> {
  return new Map(
    rows.map(({territory, areaShare, seatInside}) => [
      territory,
      {
        method: kind === 'territories' ? 'membership' : 'seat-inside',
        isInside: seatInside,
        isSurely: areaShare === 1,
        isPossibly: areaShare > 0,
      },
    ]),
  );
}

function* findPlaces(
  {whole}: Pick<Zone, 'whole'>,
  {places, index}: PlacedPoints,
  roundedTo: number,
): Generator<{place: PointPlace; standing: Standing}> {
  const rings = whole.coordinates.flat();
  const [west, south, east, north] = boxOf(rings);
  const isIn = indexRings(rings);
  const half = roundedTo / 2;
  for (const row of index?.search(west - half, south - half, east + half, north + half) ?? []) {
    const place = places[row];
    if (!place) continue;
    const {lng, lat} = place;
    const isInside = isIn([lng, lat]);
    const corners = [
      isIn([lng - half, lat - half]),
      isIn([lng + half, lat - half]),
      isIn([lng + half, lat + half]),
      isIn([lng - half, lat + half]),
    ];
    const isSurely = isInside && corners.every(Boolean);
    const isPossibly = isInside || corners.some(Boolean);
    yield {place, standing: {method: 'point-inside', isInside, isSurely, isPossibly}};
  }
}

function startCount(
  kind: string,
  territory: TerritoryCode | null,
  method: PointCount['method'],
): Count {
  const sums = {dead: 0, deadUnknown: 0, missing: 0, missingUnknown: 0};
  return {kind, territory, method, events: 0, surely: 0, possibly: 0, ...sums};
}

function addEvent(count: Count, standing: Standing, dead: number, missing: number): void {
  count.possibly += 1;
  count.surely += Number(standing.isSurely);
  if (!standing.isInside) return;
  count.events += 1;
  if (Number.isFinite(dead)) count.dead += dead;
  else count.deadUnknown += 1;
  if (Number.isFinite(missing)) count.missing += missing;
  else count.missingUnknown += 1;
}
