import type {ZoneBorder} from '../domain/border-zone.ts';
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

  return {
    open(where) {
      files = where;
      data = null;
    },
    cancel: giveUp,
    async zone(lane, ticket, requested, options) {
      giveUp(lane, ticket - 1);
      const {land, borders} = await loadData();
      const steps = zoneSteps(toShape(requested, borders), land, options);
      const isUnwanted = (): boolean => ticket <= (unwantedUpTo.get(lane) ?? -1);
      try {
        return await finish(steps, pause, isUnwanted);
      } catch (error) {
        if (!(error instanceof ZoneShapeError)) throw error;
        const {problem, message, place} = error;
        return {problem, message, place};
      }
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
