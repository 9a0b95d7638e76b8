import type {Language} from './app-state.ts';
import type {Snapshot} from './snapshot.ts';

/**
 * One view of a briefing: where it is (the address, camera included), what is said of it, and the numbers as they were
 * when it was captured, so that a later update of the data cannot silently change what is shown.
 */
export interface Scene {
  readonly id: string;
  /** `#/explorar?depto=54&mapa=…`: the whole view. */
  readonly address: string;
  /** The take-away: generated, and edited by who presents. At most 22 words and one figure are advised. */
  readonly takeaway: string;
  /** Small line above the take-away. */
  readonly kicker: string;
  /** What the view shows: its sentence when it was captured. */
  readonly caption: string;
  /** The line of sources under it. */
  readonly source: string;
  /** What the speaker sees and the room does not. */
  readonly notes: string;
  readonly language: Language;
  /** Version of the data that the numbers come from (`manifest.json`). */
  readonly dataVersion: string;
  /** Last day that those data reach. */
  readonly dataCutoff: string;
  /** When it was captured, ISO 8601. */
  readonly captured: string;
  /** The numbers, frozen; null where the scene is to be shown from the data of the app (the examples). */
  readonly snapshot: Snapshot | null;
}

/** Scenes in the order in which they are shown. */
export interface Briefing {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly scenes: readonly Scene[];
  /** When it was last changed, ISO 8601. */
  readonly saved: string;
}

/** Detail of the commands `start-show` and `open-speaker`. */
export interface ShowDetail {
  readonly briefing: Briefing;
  /** Place of the scene to begin with, from 0. */
  readonly scene: number;
}

/** Detail of the commands `export-pptx`, `export-png`, `export-svg` and `print-handout`. */
export interface BriefingExport {
  readonly briefing: Briefing;
  /** Places of the scenes, from 0; null for all of them. */
  readonly scenes: readonly number[] | null;
}
