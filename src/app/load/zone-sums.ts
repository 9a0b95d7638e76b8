import {classIndex} from '../../domain/classes.ts';
import {discontinuity} from '../../domain/zones/discontinuity.ts';
import type {SeriesTotals} from '../../db/queries/series-totals.ts';
import type {Cell, Status} from '../../methodology/cell.ts';
import type {SeriesId} from '../../methodology/indicator-series.ts';
import {schemes} from '../../methodology/schemes.ts';
import type {ZoneIndex, ZoneJump, ZoneMethod, ZoneRow, ZoneSum} from '../../state/zone-answer.ts';

/** Yearly series that are summed in a zone, and their years. */
export const seriesInZone = [
  ['homicides', 2022, 2024],
  ['massacre-victims', 2022, 2024],
] as const satisfies readonly (readonly [SeriesId, number, number])[];

/** A series summed over years, by municipality. */
export function seriesCells({territory, value, status}: SeriesTotals): ReadonlyMap<string, Cell> {
  return new Map(
    territory.map((code, at): [string, Cell] => [
      code,
      {
        value: value[at] ?? NaN,
        status: (status[at] ?? 'missing') as Status,
        implausible: false,
      },
    ]),
  );
}

/** Sums a measure over the rows of a zone, each with its weight; a missing territory is counted, never zero. */
export function sumInZone(
  id: string,
  method: ZoneMethod,
  cells: ReadonlyMap<string, Cell>,
  rows: readonly ZoneRow[],
): ZoneSum {
  const byDepartment = new Map<string, number>();
  const byTerritory = new Map<string, number>();
  let people = 0;
  let missingTerritories = 0;
  for (const row of rows) {
    const weight = method === 'seat-inside' ? Number(row.seatInside) : row.areaShare;
    if (weight === 0) continue;
    const cell = cells.get(row.territory);
    if (cell?.status !== 'observed') {
      missingTerritories += 1;
      byTerritory.set(row.territory, NaN);
      continue;
    }
    const department = row.territory.slice(0, 2);
    const inside = cell.value * weight;
    people += inside;
    byTerritory.set(row.territory, inside);
    byDepartment.set(department, (byDepartment.get(department) ?? 0) + inside);
  }
  return {id, method, people, missingTerritories, byDepartment, byTerritory};
}

/** A count of things that lie inside, each in a municipality (null outside the country). */
export function tally(
  id: string,
  method: ZoneMethod,
  rows: readonly ZoneRow[],
  counts: readonly (readonly [territory: string | null, count: number])[],
): ZoneSum {
  const byTerritory = new Map(rows.map(({territory}) => [territory, 0]));
  const byDepartment = new Map<string, number>();
  let people = 0;
  for (const [territory, count] of counts) {
    people += count;
    if (territory === null) continue;
    const department = territory.slice(0, 2);
    byTerritory.set(territory, (byTerritory.get(territory) ?? 0) + count);
    byDepartment.set(department, (byDepartment.get(department) ?? 0) + count);
  }
  return {id, method, people, missingTerritories: 0, byDepartment, byTerritory};
}

/** The classes of the published index inside a zone: municipalities by their seat, people by area. */
export function indexInZone(
  rows: readonly ZoneRow[],
  people: ZoneSum,
  scores: ReadonlyMap<string, number>,
): ZoneIndex {
  const {breaks} = schemes[0];
  const municipalities = new Array<number>(breaks.length + 1).fill(0);
  const inhabitants = new Array<number>(breaks.length + 1).fill(0);
  const byTerritory = new Map<string, number>();
  let peopleWithout = 0;
  for (const {territory, seatInside} of rows) {
    const score = scores.get(territory) ?? NaN;
    const inside = people.byTerritory.get(territory) ?? NaN;
    byTerritory.set(territory, score);
    if (Number.isNaN(score)) peopleWithout += Number.isNaN(inside) ? 0 : inside;
    else {
      const index = classIndex(score, breaks);
      municipalities[index] = (municipalities[index] ?? 0) + Number(seatInside);
      inhabitants[index] = (inhabitants[index] ?? 0) + (Number.isNaN(inside) ? 0 : inside);
    }
  }
  const high = (counts: readonly number[]): number =>
    counts.slice(-2).reduce((sum, count) => sum + count, 0);
  return {
    municipalities,
    people: inhabitants,
    highPeople: high(inhabitants),
    highMunicipalities: high(municipalities),
    peopleWithout,
    byTerritory,
  };
}

/** The jumps of the index between adjacent municipalities of a zone, the largest first; those without one are left out. */
export function jumpsInZone(
  rows: readonly ZoneRow[],
  scores: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly ZoneJump[] {
  const cells = new Map(
    rows.flatMap(({territory}): [string, Cell][] => {
      const value = scores.get(territory) ?? NaN;
      const status = Number.isNaN(value) ? 'missing' : 'observed';
      return [[territory, {value, status, implausible: false}]];
    }),
  );
  const pairs = [...cells.keys()].flatMap((one) =>
    (neighbours.get(one) ?? []).flatMap((other) =>
      cells.has(other) ? [[one, other] as const] : [],
    ),
  );
  return discontinuity(cells, pairs).jumps.map(({a, b, difference}) => ({
    high: a,
    low: b,
    difference,
  }));
}
