import {borderZoneSteps, type BorderZone, type ZoneBorder} from '../domain/border-zone.ts';
import {
  readBorders,
  readLand,
  type BordersFile,
  type PlacesFile,
  type TerritoriesFile,
} from '../domain/zone-data.ts';

/** Where the files are that zones are cut from. */
export interface ZoneFiles {
  readonly territories: string;
  readonly borders: string;
  readonly places: string;
}

/** What the worker does for the page. A ticket is a number of the caller's, higher for each later request. */
export interface ZoneService {
  /** Says where the files are; they are read with the first zone. */
  readonly open: (files: ZoneFiles) => void;
  /** Cuts a zone; null when a later ticket, or its own through `cancel`, made it unwanted. */
  readonly borderZone: (
    ticket: number,
    border: ZoneBorder,
    km: number,
  ) => Promise<BorderZone | null>;
  /** Gives up all tickets up to this one. */
  readonly cancel: (ticket: number) => void;
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
  let unwantedUpTo = -1;

  function loadData(): Promise<ZoneData> {
    if (!files) throw new Error('Got a request for a zone before open() said where the files are.');
    const urls = [files.territories, files.borders, files.places];
    data ??= Promise.all(urls.map(fetchJson)).then(readData);
    data.catch(() => (data = null));
    return data;
  }

  return {
    open(where) {
      files = where;
      data = null;
    },
    cancel(ticket) {
      unwantedUpTo = Math.max(unwantedUpTo, ticket);
    },
    async borderZone(ticket, border, km) {
      unwantedUpTo = Math.max(unwantedUpTo, ticket - 1);
      const {land, borders} = await loadData();
      const lines = borders.get(border);
      if (!lines) throw new RangeError(`Got a zone along '${border}' when expected a neighbour.`);
      const steps = borderZoneSteps({lines, km, land});
      for (;;) {
        await pause();
        if (ticket <= unwantedUpTo) return null;
        const {done, value} = steps.next();
        if (done) return value;
      }
    },
  };
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
