import type {Engine} from '../../db/engine.ts';
import {entriesByPost} from '../../db/queries/entries-by-post.ts';
import {seriesTotals} from '../../db/queries/series-totals.ts';
import {indexRings} from '../../domain/zones/point-index.ts';
import type {Zone} from '../../domain/zones/zone.ts';
import type {Cell, Status} from '../../methodology/cell.ts';
import type {Neighbour} from '../../methodology/borders.ts';
import type {SeriesId} from '../../methodology/indicator-series.ts';
import type {MeasureId} from '../../methodology/measures.ts';
import type {Request} from '../../state/request.ts';
import type {Gazetteer} from '../../state/view.ts';
import type {
  ZoneAnswer,
  ZoneEvent,
  ZoneMethod,
  ZoneRow,
  ZoneStep,
  ZoneSum,
} from '../../state/zone-answer.ts';
import type {ZoneChoice, ZonePoint} from '../../state/zone-choice.ts';
import type {CellsSpec, MeasuredCells} from './cells.ts';
import {entryWindowOf} from './parts.ts';
import {createZoneEvents, type PlacedEvent} from './zone-events.ts';
import {indexInZone, jumpsInZone, sumInZone, tally} from './zone-sums.ts';

/** A zone as it was cut. */
export type ZoneCut = Pick<Zone, 'kind' | 'geometry' | 'whole' | 'areaKm2' | 'rows'>;

/** What a cut is made of, but for a border, whose line the worker has. */
export type CutShape =
  | {readonly kind: 'border'; readonly border: Neighbour; readonly km: number}
  | {readonly kind: 'line'; readonly points: readonly ZonePoint[]; readonly km: number}
  | {readonly kind: 'circle'; readonly centre: ZonePoint; readonly km: number}
  | {readonly kind: 'area'; readonly ring: readonly ZonePoint[]}
  | {readonly kind: 'territories'; readonly codes: readonly string[]};

/** A place along an axis and the municipality it lies in. */
export interface AxisStep {
  readonly km: number;
  readonly lng: number;
  readonly lat: number;
  readonly territory: string | null;
}

/** What cuts zones: the worker, or a fake in a test. */
export interface ZoneSource {
  readonly cut: (shape: CutShape, isDraft: boolean, signal: AbortSignal) => Promise<ZoneCut>;
  /** Tells a line from its start: its length, the municipality of each step, and the places within `km` of it. */
  readonly walk: (
    points: readonly ZonePoint[],
    km: number,
    places: readonly ZonePoint[],
    signal: AbortSignal,
  ) => Promise<Walk>;
}

/** A line told from its start. */
export interface Walk {
  readonly lengthKm: number;
  readonly steps: readonly AxisStep[];
  /** By the row of its place, in the order of the line. */
  readonly events: readonly {readonly row: number; readonly km: number}[];
}

/** What a zone is loaded with. */
export interface ZoneDependencies {
  readonly engine: Engine;
  readonly cellsOf: (spec: CellsSpec) => Promise<MeasuredCells>;
  readonly gazetteer: () => Gazetteer;
  readonly zones: ZoneSource;
  /** The line of a schematic route. @throws {RangeError} when there is none */
  readonly routeLine: (id: string) => Promise<readonly ZonePoint[]>;
  /** The published index by municipality; fetched with the first zone. */
  readonly scores: () => Promise<ReadonlyMap<string, number>>;
  readonly neighbours: () => Promise<ReadonlyMap<string, readonly string[]>>;
}

const inZone = [
  ['poblacion', 'area-share'],
  ['poblacion', 'seat-inside'],
  ['venezolanos', 'area-share'],
  ['recibidos', 'area-share'],
  ['expulsados', 'area-share'],
] as const satisfies readonly (readonly [MeasureId, ZoneMethod])[];

const seriesInZone = [
  ['homicides', 2022, 2024],
  ['massacre-victims', 2022, 2024],
] as const satisfies readonly (readonly [SeriesId, number, number])[];

function shapeOf(choice: Omit<ZoneChoice, 'name'>, axis: readonly ZonePoint[] | null): CutShape {
  const {kind, border, km, points, codes} = choice;
  switch (kind) {
    case 'border':
      return {kind, border, km};
    case 'route':
    case 'line':
      return {kind: 'line', points: axis ?? [], km};
    case 'circle':
      return {kind, centre: points[0] ?? [NaN, NaN], km};
    case 'area':
      return {kind, ring: points};
    case 'territories':
      return {kind, codes};
  }
}

/** A loader of zones; the last cut is kept, so that another window or filter cuts nothing. */
export function createZones(
  dependencies: ZoneDependencies,
): (request: Request, signal: AbortSignal) => Promise<ZoneAnswer | null> {
  const {engine, cellsOf, gazetteer, zones} = dependencies;
  let last: {readonly key: string; readonly cut: ZoneCut} | null = null;
  const eventsInside = createZoneEvents(engine);

  async function cutOnce(shape: CutShape, isDraft: boolean, signal: AbortSignal): Promise<ZoneCut> {
    const key = JSON.stringify([shape, isDraft]);
    if (last?.key === key) return last.cut;
    const cut = await zones.cut(shape, isDraft, signal);
    last = {key, cut};
    return cut;
  }

  async function measured(rows: readonly ZoneRow[], request: Request): Promise<readonly ZoneSum[]> {
    const entries = {...entryWindowOf(request), borders: [], posts: [], sex: 'all'} as const;
    return Promise.all(
      inZone.map(async ([measure, method]) => {
        const spec = {measure, level: 'municipality', year: null, age: 'all', entries} as const;
        return sumInZone(measure, method, (await cellsOf(spec)).cells, rows);
      }),
    );
  }

  async function summedSeries(rows: readonly ZoneRow[]): Promise<readonly ZoneSum[]> {
    return Promise.all(
      seriesInZone.map(async ([series, from, to]) => {
        const answer = await seriesTotals(engine, {series, from, to});
        const cells = new Map(
          answer.territory.map((code, at): [string, Cell] => {
            const status = (answer.status[at] ?? 'missing') as Status;
            return [code, {value: answer.value[at] ?? NaN, status, implausible: false}];
          }),
        );
        return sumInZone(series, 'seat-inside', cells, rows);
      }),
    );
  }

  async function entriesInside(
    request: Request,
    {geometry}: ZoneCut,
    rows: readonly ZoneRow[],
  ): Promise<ZoneSum> {
    const {department, zone} = request;
    const isInside = indexRings(geometry.coordinates.flat());
    const answer = await entriesByPost(engine, entryWindowOf(request));
    const counts = answer.post.flatMap((id, at): [string, number][] => {
      const post = gazetteer().posts.get(id);
      if (!post?.municipality || (department && !post.municipality.startsWith(department)))
        return [];
      const isOfBorder = zone?.kind === 'border' && post.border === zone.border;
      return isOfBorder || isInside([post.lon, post.lat])
        ? [[post.municipality, answer.people[at] ?? 0]]
        : [];
    });
    return tally('entradas', 'post-inside', rows, counts);
  }

  async function along(
    axis: readonly ZonePoint[],
    km: number,
    placed: readonly PlacedEvent[],
    scores: ReadonlyMap<string, number>,
    signal: AbortSignal,
  ): Promise<{lengthKm: number; steps: readonly ZoneStep[]; events: readonly ZoneEvent[]}> {
    const places = placed.map(({place}) => place);
    const walk = await zones.walk(axis, km, places, signal);
    return {
      lengthKm: walk.lengthKm,
      steps: walk.steps.map((step) => ({
        ...step,
        score: step.territory === null ? NaN : (scores.get(step.territory) ?? NaN),
      })),
      events: walk.events.flatMap(({row, km: at}) => {
        const event = placed[row];
        return event ? [{kind: event.kind, date: event.date, km: at}] : [];
      }),
    };
  }

  return async (request, signal) => {
    if (!request.zone) return null;
    const choice = request.zone;
    const axis =
      choice.kind === 'route'
        ? await dependencies.routeLine(choice.route)
        : choice.kind === 'line'
          ? choice.points
          : null;
    const cut = await cutOnce(shapeOf(choice, axis), choice.isDraft, signal);
    const {department} = request;
    const rows =
      department === null
        ? cut.rows
        : cut.rows.filter(({territory}) => territory.startsWith(department));
    const [people, scores, touching] = await Promise.all([
      measured(rows, request),
      dependencies.scores(),
      dependencies.neighbours(),
    ]);
    const base = {
      choice,
      ...{geometry: cut.geometry, areaKm2: cut.areaKm2, rows, axis},
      index: people[0] ? indexInZone(rows, people[0], scores) : null,
    };
    const quick = {...base, lengthKm: null, sums: people, steps: [], events: [], jumps: []};
    if (choice.isDraft) return quick;
    const [series, entries, inside] = await Promise.all([
      summedSeries(rows),
      entriesInside(request, cut, rows),
      eventsInside(cut, rows, department),
    ]);
    const route = axis
      ? await along(axis, choice.km, inside.placed, scores, signal)
      : {lengthKm: null, steps: [], events: []};
    return {
      ...base,
      ...route,
      sums: [...people, entries, ...series, ...inside.sums],
      jumps: jumpsInZone(rows, scores, touching),
    };
  };
}
