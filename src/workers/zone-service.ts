import type {LineString} from 'geojson';
import {alongRoute, type RouteProfile} from '../domain/zones/along-route.ts';
import type {ZoneBorder} from '../domain/border-zone.ts';
import {cellPlaces, type CellPlaces} from '../domain/density/cell-places.ts';
import {
  eventDensity,
  type DensityLayer,
  type DensityWeight,
} from '../domain/density/event-density.ts';
import {hexagonGrid, type HexagonGrid} from '../domain/density/hexagon-grid.ts';
import type {EventColumns, Years} from '../domain/density/placed-events.ts';
import {
  readBorders,
  readLand,
  type BordersFile,
  type PlacesFile,
  type TerritoriesFile,
} from '../domain/zone-data.ts';
import {ZoneShapeError, type ZoneProblem} from '../domain/zones/zone-shape-error.ts';
import type {ZoneShape} from '../domain/zones/zone-shape.ts';
import {zoneSteps, type Zone, type ZoneOptions} from '../domain/zones/zone.ts';

/** Where the files are that zones are cut from. */
export interface ZoneFiles {
  readonly territories: string;
  readonly borders: string;
  readonly places: string;
}

/** The land within `km` kilometres of a neighbour's border, whose line the worker has. */
export interface BorderShape {
  readonly kind: 'border';
  readonly border: ZoneBorder;
  readonly km: number;
}

/** What the worker can cut. */
export type RequestedShape = ZoneShape | BorderShape;

/** Why no zone can be made of a shape: an error's class and fields do not cross from one thread to another. */
export interface ZoneRefusal {
  readonly problem: ZoneProblem;
  readonly message: string;
  readonly place: ZoneShapeError['place'];
}

/** Events to be put in cells. */
export interface DensityQuestion {
  readonly cellKm: number;
  /** Null for plain counts. */
  readonly bandwidthKm: number | null;
  readonly kind: DensityLayer['kind'];
  readonly years: Years;
  readonly weight: DensityWeight;
  /** Inhabitants by municipality; null when no rate is wanted. */
  readonly population: ReadonlyMap<string, number> | null;
  readonly events: EventColumns;
}

/** Events in cells: where the cells lie, and the columns of the kind in the same order. */
export interface DensityCells extends CellPlaces {
  readonly id: readonly string[];
  readonly layer: DensityLayer;
}

/** A route to be told. */
export interface RouteQuestion {
  readonly line: LineString;
  readonly stepKm: number;
  /** Half the width of the corridor. */
  readonly corridorKm: number;
  /** Places of events, degrees. */
  readonly points: {readonly lon: ArrayLike<number>; readonly lat: ArrayLike<number>};
}

/** What the worker does for the page. A ticket is a number of the caller's, higher for each later request of its lane. */
export interface ZoneService {
  /** Says where the files are; they are read with the first zone. */
  readonly open: (files: ZoneFiles) => void;
  /** Cuts a zone, or says why there can be none; null when a later ticket of the lane, or its own through `cancel`, made it unwanted. */
  readonly zone: (
    lane: string,
    ticket: number,
    shape: RequestedShape,
    options: ZoneOptions,
  ) => Promise<Zone | ZoneRefusal | null>;
  /** Puts events in cells; null when it is no longer wanted, as with a zone. The cells of a size are laid once. */
  readonly density: (
    lane: string,
    ticket: number,
    question: DensityQuestion,
  ) => Promise<DensityCells | null>;
  /** Tells a route from its start: the municipality of each step, and the places within the corridor; null as with a zone. */
  readonly along: (
    lane: string,
    ticket: number,
    question: RouteQuestion,
  ) => Promise<RouteProfile | null>;
  /** Gives up all tickets of a lane up to this one. */
  readonly cancel: (lane: string, ticket: number) => void;
}

/** What the service needs of its surroundings. */
export interface ZoneServiceHost {
  /** Reads a JSON file. */
  readonly fetchJson: (url: string) => Promise<unknown>;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
}

type ZoneData = ReturnType<typeof readData>;

/** Gives the service that the worker exposes. The files are read once; a failed reading is tried again. */
export function createZoneService({fetchJson, pause}: ZoneServiceHost): ZoneService {
  let files: ZoneFiles | null = null;
  let data: Promise<ZoneData> | null = null;
  const grids = new Map<number, HexagonGrid>();
  const unwantedUpTo = new Map<string, number>();

  function loadData(): Promise<ZoneData> {
    if (!files) throw new Error('Got a request for a zone before open() said where the files are.');
    const urls = [files.territories, files.borders, files.places];
    data ??= Promise.all(urls.map(fetchJson)).then(readData);
    data.catch(() => (data = null));
    return data;
  }

  function giveUp(lane: string, ticket: number): void {
    unwantedUpTo.set(lane, Math.max(unwantedUpTo.get(lane) ?? -1, ticket));
  }

  const isUnwanted = (lane: string, ticket: number): boolean =>
    ticket <= (unwantedUpTo.get(lane) ?? -1);

  /** Lets waiting messages in; false when one of them made the ticket unwanted. */
  async function isStillWanted(lane: string, ticket: number): Promise<boolean> {
    await pause();
    return !isUnwanted(lane, ticket);
  }

  function gridOf(cellKm: number, land: ZoneData['land']): HexagonGrid {
    const grid = grids.get(cellKm) ?? hexagonGrid({cellKm, land});
    grids.set(cellKm, grid);
    return grid;
  }

  return {
    open(where) {
      files = where;
      data = null;
      grids.clear();
    },
    cancel: giveUp,
    async zone(lane, ticket, requested, options) {
      giveUp(lane, ticket - 1);
      const {land, borders} = await loadData();
      const steps = zoneSteps(toShape(requested, borders), land, options);
      try {
        return await finish(steps, pause, () => isUnwanted(lane, ticket));
      } catch (error) {
        if (!(error instanceof ZoneShapeError)) throw error;
        const {problem, message, place} = error;
        return {problem, message, place};
      }
    },
    async along(lane, ticket, {line, ...options}) {
      giveUp(lane, ticket - 1);
      const {land} = await loadData();
      if (!(await isStillWanted(lane, ticket))) return null;
      return alongRoute(line, {...options, land});
    },
    async density(lane, ticket, {events, cellKm, kind, ...options}) {
      giveUp(lane, ticket - 1);
      const {land} = await loadData();
      if (!(await isStillWanted(lane, ticket))) return null;
      const grid = gridOf(cellKm, land);
      if (!(await isStillWanted(lane, ticket))) return null;
      const [layer] = eventDensity(events, {...options, grid, kinds: [kind]}).layers;
      if (!layer) throw new TypeError(`Got no layer of '${kind}' when expected one.`);
      return {...cellPlaces(grid), id: grid.id, layer};
    },
  };
}

/** Runs steps to their end, hearing messages between them; null when they become unwanted. */
async function finish(
  steps: Generator<void, Zone>,
  pause: () => Promise<void>,
  isUnwanted: () => boolean,
): Promise<Zone | null> {
  for (;;) {
    await pause();
    if (isUnwanted()) return null;
    const {done, value} = steps.next();
    if (done) return value;
  }
}

function toShape(requested: RequestedShape, borders: ZoneData['borders']): ZoneShape {
  if (requested.kind !== 'border') return requested;
  const {border, km} = requested;
  const line = borders.get(border);
  if (!line) throw new RangeError(`Got a zone along '${border}' when expected a neighbour.`);
  return {kind: 'line', line, km};
}

function readData([territories, borders, places]: readonly unknown[]): {
  readonly land: ReturnType<typeof readLand>;
  readonly borders: ReturnType<typeof readBorders>;
} {
  return {
    land: readLand(territories as TerritoriesFile, places as PlacesFile),
    borders: readBorders(borders as BordersFile),
  };
}
