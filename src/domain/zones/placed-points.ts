import Flatbush from 'flatbush';
import type {TerritoryCode} from '../../methodology/codes.ts';

/** Events as columns of the same length. */
export interface PointColumns {
  /** Degrees; NaN (with `lat`) where only the territory is known. */
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
  readonly kind: ArrayLike<string>;
  /** The municipality of the event; null outside the country. */
  readonly territory: ArrayLike<TerritoryCode | null>;
  /** NaN where not known. */
  readonly dead: ArrayLike<number>;
  /** NaN where not known. */
  readonly missing: ArrayLike<number>;
  readonly year: ArrayLike<number>;
}

/** Events by place: many share one, as places are published rounded. */
export interface PlacedPoints {
  readonly columns: PointColumns;
  readonly places: readonly PointPlace[];
  /** Of the places, by their row; null when there are none. */
  readonly index: Flatbush | null;
  /** Rows without a place. */
  readonly unplaced: readonly number[];
}

/** A place and the rows of the events there. */
export interface PointPlace {
  readonly lng: number;
  readonly lat: number;
  readonly rows: readonly number[];
}

/** Gives events made ready to be counted in many zones. */
export function placePoints(columns: PointColumns): PlacedPoints {
  const byPlace = new Map<string, {lng: number; lat: number; rows: number[]}>();
  const unplaced: number[] = [];
  for (let row = 0; row < columns.lon.length; row++) {
    const lng = columns.lon[row] ?? NaN;
    const lat = columns.lat[row] ?? NaN;
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
      unplaced.push(row);
      continue;
    }
    const key = `${lng} ${lat}`;
    const place = byPlace.get(key);
    if (place) place.rows.push(row);
    else byPlace.set(key, {lng, lat, rows: [row]});
  }
  const places = [...byPlace.values()];
  const index = places.length > 0 ? new Flatbush(places.length) : null;
  for (const {lng, lat} of places) index?.add(lng, lat);
  index?.finish();
  return {columns, places, index, unplaced};
}
