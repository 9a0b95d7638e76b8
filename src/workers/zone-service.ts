import type {ZoneBorder} from '../domain/border-zone.ts';
import {
  readBorders,
  readLand,
  type BordersFile,
  type PlacesFile,
  type TerritoriesFile,
} from '../domain/zone-data.ts';
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

/** What the worker does for the page. A ticket is a number of the caller's, higher for each later request of its lane. */
export interface ZoneService {
  /** Says where the files are; they are read with the first zone. */
  readonly open: (files: ZoneFiles) => void;
  /** Cuts a zone; null when a later ticket of the lane, or its own through `cancel`, made it unwanted. */
  readonly zone: (
    lane: string,
    ticket: number,
    shape: RequestedShape,
    options: ZoneOptions,
  ) => Promise<Zone | null>;
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
      for (;;) {
        await pause();
        if (ticket <= (unwantedUpTo.get(lane) ?? -1)) return null;
        const {done, value} = steps.next();
        if (done) return value;
      }
    },
  };
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
