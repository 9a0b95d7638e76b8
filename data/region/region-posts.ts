import type {Engine} from '../../src/db/engine.ts';
import {entriesByPost} from '../../src/db/queries/entries-by-post.ts';
import {postRows} from '../../src/db/queries/post-rows.ts';
import type {RegionPost} from '../../src/domain/region/region-file.ts';
import type {Border} from '../../src/methodology/borders.ts';
import {lastEntryYear} from './region-when.ts';

const firstEntryYear = 2012;
const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/**
 * Gives every post that stands in a municipality, with its entries by year, by id.
 * @throws {QueryError}
 */
export async function countryPosts(engine: Engine): Promise<readonly RegionPost[]> {
  const rows = await postRows(engine);
  const years = Array.from(
    {length: lastEntryYear - firstEntryYear + 1},
    (_, at) => firstEntryYear + at,
  );
  const entries: ReadonlyMap<string, number>[] = [];
  for (const year of years) {
    const window = {from: `${String(year)}-01`, to: `${String(year)}-12`};
    const answer = await entriesByPost(engine, {
      ...{sex: 'all', borders: [], posts: [], department: null, ...window},
    });
    entries.push(new Map(answer.post.map((post, at) => [post, answer.people[at] ?? 0])));
  }
  return rows.id.flatMap((id, at): RegionPost[] => {
    const municipality = rows.municipality[at] ?? null;
    if (municipality === null) return [];
    return [
      {
        id,
        name: rows.name[at] ?? id,
        municipality,
        mode: (rows.mode[at] ?? null) as RegionPost['mode'],
        border: (rows.border[at] ?? null) as Border | null,
        lon: known(rows.lon[at]),
        lat: known(rows.lat[at]),
        years,
        entries: entries.map((sums) => sums.get(id) ?? 0),
        unsure: rows.confidence[at] === 'low',
      },
    ];
  });
}
