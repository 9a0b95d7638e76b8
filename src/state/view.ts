import type {Text} from '../i18n/es.ts';
import type {Border} from '../methodology/borders.ts';
import type {DepartmentCode, Level} from '../methodology/codes.ts';
import type {AppState} from './app-state.ts';
import type {Snapshot} from './snapshot.ts';

/** A territory of the gazetteer. Coordinates are those of the seat; `label` is an inner point for its name. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: Level | 'country';
  readonly parent: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly label: readonly [lng: number, lat: number];
  readonly areaKm2: number;
}

/** A control post. `bearing` is the way into Colombia across the line, degrees from north; null without a line. */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly municipality: string | null;
  readonly mode: 'land' | 'river' | 'air' | 'sea' | null;
  readonly border: Border | null;
  readonly lon: number;
  readonly lat: number;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly bearing: number | null;
}

/** What does not change while the app runs: the names and places of everything that can be drawn. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  readonly posts: ReadonlyMap<string, Post>;
  /** A good inner point of each country by ISO3. */
  readonly countries: ReadonlyMap<string, readonly [lng: number, lat: number]>;
  /** ISO 3166-1 alpha-2 of each country by alpha-3, for names in the reader's language. */
  readonly countryCodes: ReadonlyMap<string, string>;
}

/** How far the engines are. */
export interface Readiness {
  readonly map: 'svg' | 'starting' | 'ready' | 'unavailable';
  /** Why the simple map stands in for good; only told while `map` is `unavailable`. */
  readonly whyNoMap?: 'no-webgl' | 'lost' | 'light';
  /** `held`: DuckDB is fetched when somebody asks for it. */
  readonly data: 'waiting' | 'held' | 'starting' | 'ready' | 'unavailable';
  /** Megabytes of the query engine that have arrived, and all of them. */
  readonly megabytes: readonly [done: number, all: number] | null;
  readonly renderer: 'gpu' | 'software' | 'none';
}

/** The only argument of everything that draws. */
export interface View {
  readonly state: AppState;
  readonly snapshot: Snapshot;
  readonly text: Text;
  readonly gazetteer: Gazetteer;
  readonly readiness: Readiness;
  /** The strongest level that analysts noted for a territory, kept in this browser; never part of a number. */
  readonly assessed: ReadonlyMap<string, 'present' | 'emerging' | 'absent' | 'unknown'>;
  /** The department that Región opens with in this browser; null for none. */
  readonly ownDepartment: DepartmentCode | null;
  /** True while a newer snapshot is on its way; the old one is kept and shown as old. */
  readonly isPending: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
