import {booleanPointInPolygon} from '@turf/boolean-point-in-polygon';
import type {Engine} from '../../db/engine.ts';
import {entriesByPost} from '../../db/queries/entries-by-post.ts';
import type {Neighbour} from '../../methodology/borders.ts';
import type {Cell} from '../../methodology/cell.ts';
import type {MeasureId} from '../../methodology/measures.ts';
import type {Request} from '../../state/request.ts';
import type {ZoneAnswer, ZoneRow, ZoneSum} from '../../state/snapshot.ts';
import type {Gazetteer} from '../../state/view.ts';
import type {CellsSpec, MeasuredCells} from './cells.ts';
import {entryWindowOf} from './parts.ts';

/** What cuts a zone: the worker, or a fake in a test. */
export interface ZoneSource {
  readonly borderZone: (
    border: Neighbour,
    km: number,
    signal: AbortSignal,
  ) => Promise<{
    readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
    readonly areaKm2: number;
    readonly rows: readonly ZoneRow[];
  }>;
}

type CellsOf = (spec: CellsSpec) => Promise<MeasuredCells>;

/** Sums a measure over the rows of a zone, each with its weight; a missing territory is counted, never zero. */
export function sumInZone(
  id: string,
  method: ZoneSum['method'],
  cells: ReadonlyMap<string, Cell>,
  rows: readonly ZoneRow[],
): ZoneSum {
  const byDepartment = new Map<string, number>();
  let people = 0;
  let missingTerritories = 0;
  for (const row of rows) {
    const weight = method === 'seat-inside' ? Number(row.seatInside) : row.areaShare;
    if (weight === 0) continue;
    const cell = cells.get(row.territory);
    if (cell?.status !== 'observed') {
      missingTerritories += 1;
      continue;
    }
    const department = row.territory.slice(0, 2);
    people += cell.value * weight;
    byDepartment.set(department, (byDepartment.get(department) ?? 0) + cell.value * weight);
  }
  return {id, method, people, missingTerritories, byDepartment};
}

async function entriesInZone(
  engine: Engine,
  request: Request,
  gazetteer: Gazetteer,
  border: Neighbour,
  geometry: ZoneAnswer['geometry'],
): Promise<ZoneSum> {
  const answer = await entriesByPost(engine, entryWindowOf(request));
  const byDepartment = new Map<string, number>();
  let people = 0;
  answer.post.forEach((id, index) => {
    const post = gazetteer.posts.get(id);
    if (!post?.municipality) return;
    const isInside =
      post.border === border || booleanPointInPolygon([post.lon, post.lat], geometry);
    if (!isInside) return;
    const entries = answer.people[index] ?? 0;
    const department = post.municipality.slice(0, 2);
    people += entries;
    byDepartment.set(department, (byDepartment.get(department) ?? 0) + entries);
  });
  return {id: 'entradas', method: 'post-inside', people, missingTerritories: 0, byDepartment};
}

type ZoneCut = Awaited<ReturnType<ZoneSource['borderZone']>>;

/** The last zone that was cut: a change of window or filter cuts nothing. */
let lastCut: {readonly zones: ZoneSource; readonly key: string; readonly cut: ZoneCut} | null =
  null;

async function cutOnce(
  zones: ZoneSource,
  border: Neighbour,
  km: number,
  signal: AbortSignal,
): Promise<ZoneCut> {
  const key = `${border}/${String(km)}`;
  if (lastCut?.zones === zones && lastCut.key === key) return lastCut.cut;
  const cut = await zones.borderZone(border, km, signal);
  lastCut = {zones, key, cut};
  return cut;
}

const inZone = [
  ['poblacion', 'area-share'],
  ['poblacion', 'seat-inside'],
  ['venezolanos', 'area-share'],
  ['recibidos', 'area-share'],
  ['expulsados', 'area-share'],
] as const satisfies readonly (readonly [MeasureId, ZoneSum['method']])[];

/** The border zone and what lies in it; null when the layer is off. Territories of another department are left out. */
export async function loadZone(
  engine: Engine,
  cellsOf: CellsOf,
  request: Request,
  gazetteer: Gazetteer,
  zones: ZoneSource,
  signal: AbortSignal,
): Promise<ZoneAnswer | null> {
  if (!request.zone) return null;
  const {border, km} = request.zone;
  const cut = await cutOnce(zones, border, km, signal);
  const {department} = request;
  const rows =
    department === null
      ? cut.rows
      : cut.rows.filter(({territory}) => territory.startsWith(department));
  const entries = {...entryWindowOf(request), borders: [], posts: [], sex: 'all'} as const;
  const sums = await Promise.all([
    ...inZone.map(async ([measure, method]) => {
      const {cells} = await cellsOf({
        measure,
        level: 'municipality',
        year: null,
        age: 'all',
        entries,
      });
      return sumInZone(measure, method, cells, rows);
    }),
    entriesInZone(engine, request, gazetteer, border, cut.geometry),
  ]);
  return {border, km, geometry: cut.geometry, areaKm2: cut.areaKm2, rows, sums};
}
