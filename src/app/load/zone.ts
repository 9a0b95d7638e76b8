import type {Engine} from '../../db/engine.ts';
import {entriesByPost} from '../../db/queries/entries-by-post.ts';
import {seriesTotals} from '../../db/queries/series-totals.ts';
import {comparePeriods, type PeriodSum} from '../../domain/density/compare.ts';
import {indexRings} from '../../domain/zones/point-index.ts';
import type {Zone} from '../../domain/zones/zone.ts';
import type {Neighbour} from '../../methodology/borders.ts';
import type {MeasureId} from '../../methodology/measures.ts';
import type {Request} from '../../state/request.ts';
import type {ZoneAgainst} from '../../state/zone-against.ts';
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
import {compareAnswers, entriesSum, eventSums, yearlySums} from './zone-against.ts';
import {createZoneEvents, type PlacedEvent} from './zone-events.ts';
import {
  indexInZone,
  jumpsInZone,
  seriesCells,
  seriesInZone,
  sumInZone,
  tally,
} from './zone-sums.ts';

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

/** The zone of the view, and the one it is set against. */
export type ZoneLane = 'zone' | 'zone-with';

/** What cuts zones: the worker, or a fake in a test. */
export interface ZoneSource {
  /** `lane`: a later cut of the same lane makes this one unwanted. */
  readonly cut: (
    shape: CutShape,
    isDraft: boolean,
    signal: AbortSignal,
    lane: ZoneLane,
  ) => Promise<ZoneCut>;
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

/** What zones are loaded with. */
export interface Zones {
  readonly load: (request: Request, signal: AbortSignal) => Promise<ZoneAnswer | null>;
  /** What the zone of a request is set against; null for nothing, and for a draft. */
  readonly loadAgainst: (
    request: Request,
    zone: ZoneAnswer,
    signal: AbortSignal,
  ) => Promise<ZoneAgainst | null>;
}

/** A loader of zones; the last cut of each lane is kept, so that another window or filter cuts nothing. */
export function createZones(dependencies: ZoneDependencies): Zones {
  const {engine, cellsOf, gazetteer, zones} = dependencies;
  const last = new Map<ZoneLane, {readonly key: string; readonly cut: ZoneCut}>();
  const eventsInside = createZoneEvents(engine);

  async function cutOnce(
    shape: CutShape,
    isDraft: boolean,
    signal: AbortSignal,
    lane: ZoneLane,
  ): Promise<ZoneCut> {
    const key = JSON.stringify([shape, isDraft]);
    const known = last.get(lane);
    if (known?.key === key) return known.cut;
    const cut = await zones.cut(shape, isDraft, signal, lane);
    last.set(lane, {key, cut});
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
        return sumInZone(series, 'seat-inside', seriesCells(answer), rows);
      }),
    );
  }

  async function entriesInside(
    request: Request,
    zone: Omit<ZoneChoice, 'name'>,
    {geometry}: ZoneCut,
    rows: readonly ZoneRow[],
  ): Promise<ZoneSum> {
    const {department} = request;
    const isInside = indexRings(geometry.coordinates.flat());
    const answer = await entriesByPost(engine, entryWindowOf(request));
    const counts = answer.post.flatMap((id, at): [string, number][] => {
      const post = gazetteer().posts.get(id);
      if (!post?.municipality || (department && !post.municipality.startsWith(department)))
        return [];
      const isOfBorder = zone.kind === 'border' && post.border === zone.border;
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

  async function axisOf(choice: Omit<ZoneChoice, 'name'>): Promise<readonly ZonePoint[] | null> {
    if (choice.kind === 'route') return dependencies.routeLine(choice.route);
    return choice.kind === 'line' ? choice.points : null;
  }

  const ourRows = ({rows}: ZoneCut, {department}: Request): readonly ZoneRow[] =>
    department === null ? rows : rows.filter(({territory}) => territory.startsWith(department));

  async function answer(
    choice: Omit<ZoneChoice, 'name'>,
    request: Request,
    signal: AbortSignal,
    lane: ZoneLane,
  ): Promise<ZoneAnswer> {
    const axis = await axisOf(choice);
    const cut = await cutOnce(shapeOf(choice, axis), choice.isDraft, signal, lane);
    const rows = ourRows(cut, request);
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
      entriesInside(request, choice, cut, rows),
      eventsInside(cut, rows, request.department),
    ]);
    const sums = [...people, entries, ...series, ...inside.sums];
    // Only the zone of the view is told along its line.
    if (lane === 'zone-with') return {...quick, sums};
    const route = axis
      ? await along(axis, choice.km, inside.placed, scores, signal)
      : {lengthKm: null, steps: [], events: []};
    return {...base, ...route, sums, jumps: jumpsInZone(rows, scores, touching)};
  }

  async function inPeriod(request: Request, zone: ZoneAnswer): Promise<readonly PeriodSum[]> {
    const {period, department} = request;
    const cut = last.get('zone')?.cut;
    if (!cut) return [];
    const [entries, series, {placed}] = await Promise.all([
      entriesInside(request, zone.choice, cut, zone.rows),
      yearlySums(engine, period, zone.rows),
      eventsInside(cut, zone.rows, department),
    ]);
    return [entriesSum(entries, period), ...series, ...eventSums(placed, period)];
  }

  return {
    load: async (request, signal) => request.zone && answer(request.zone, request, signal, 'zone'),
    async loadAgainst(request, zone, signal) {
      const {zoneWith} = request;
      if (!zoneWith || zone.choice.isDraft) return null;
      if (zoneWith.kind === 'zone') {
        const other = await answer(zoneWith.zone, request, signal, 'zone-with');
        return {kind: 'zone', zone: zoneWith.zone, other, ...compareAnswers(zone, other)};
      }
      const {period} = zoneWith;
      const [ours, theirs] = await Promise.all([
        inPeriod(request, zone),
        inPeriod({...request, period}, zone),
      ]);
      return {kind: 'period', period, rows: comparePeriods(ours, theirs)};
    },
  };
}
