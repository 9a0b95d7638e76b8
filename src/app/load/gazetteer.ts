import {postRows} from '../../db/queries/post-rows.ts';
import type {Engine} from '../../db/engine.ts';
import type {Border} from '../../methodology/borders.ts';
import type {Level} from '../../methodology/codes.ts';
import type {Gazetteer, Place, Post} from '../../state/view.ts';

/** One row of `places.json`. */
interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly level: Level | 'country';
  readonly parent: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly labelLon: number | null;
  readonly labelLat: number | null;
  readonly areaKm2: number;
}

/** `places.json`: the columns and, in their order, the values of every territory. */
export interface PlacesTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The territories by code. */
export function placesOf(file: PlacesTable): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const values of file.rows) {
    const row = Object.fromEntries(
      file.columns.map((name, index) => [name, values[index]]),
    ) as unknown as PlaceRow;
    const label = [row.labelLon ?? row.lon, row.labelLat ?? row.lat] as const;
    places.set(row.code, {...row, label});
  }
  return places;
}

/** The control posts by id. @throws {QueryError} */
export async function loadPostsOf(engine: Engine): Promise<ReadonlyMap<string, Post>> {
  const rows = await postRows(engine);
  const posts = new Map<string, Post>();
  rows.id.forEach((id, index) => {
    const bearing = rows.bearing[index] ?? NaN;
    posts.set(id, {
      id,
      name: rows.name[index] ?? id,
      municipality: rows.municipality[index] ?? null,
      mode: (rows.mode[index] ?? null) as Post['mode'],
      border: (rows.border[index] ?? null) as Border | null,
      lon: rows.lon[index] ?? NaN,
      lat: rows.lat[index] ?? NaN,
      confidence: (rows.confidence[index] ?? 'low') as Post['confidence'],
      bearing: Number.isNaN(bearing) ? null : bearing,
    });
  });
  return posts;
}

/** A good inner point and the alpha-2 code of each country by ISO3. */
export function countriesOf(
  world: GeoJSON.FeatureCollection,
): Pick<Gazetteer, 'countries' | 'countryCodes'> {
  const points = new Map<string, readonly [number, number]>();
  const codes = new Map<string, string>();
  for (const {id, properties} of world.features) {
    const lon: unknown = properties?.['lon'];
    const lat: unknown = properties?.['lat'];
    const iso2: unknown = properties?.['iso2'];
    if (typeof lon === 'number' && typeof lat === 'number') points.set(String(id), [lon, lat]);
    if (typeof iso2 === 'string') codes.set(String(id), iso2);
  }
  return {countries: points, countryCodes: codes};
}
