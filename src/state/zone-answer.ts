import type {ZoneChoice, ZonePoint} from './zone-choice.ts';

/** One territory of a zone: the share of its area inside, and whether its seat is. */
export interface ZoneRow {
  readonly territory: string;
  readonly areaShare: number;
  readonly seatInside: boolean;
}

/** How what lies inside is counted: people by area or seat, points by place, whole territories by membership. */
export type ZoneMethod = 'area-share' | 'seat-inside' | 'post-inside' | 'point-inside';

/** A measure inside a zone, summed by department too. */
export interface ZoneSum {
  readonly id: string;
  readonly method: ZoneMethod;
  readonly people: number;
  readonly missingTerritories: number;
  readonly byDepartment: ReadonlyMap<string, number>;
  /** What of it lies in each territory; NaN where it is missing. */
  readonly byTerritory: ReadonlyMap<string, number>;
  /** Of events, whose places are rounded: how many surely lie inside, and how many could. */
  readonly bounds?: readonly [surely: number, possibly: number];
  /** Events in the shape that no municipality of Colombia has: abroad or at sea. No part of `people`. */
  readonly outside?: number;
}

/** Classes of the published index inside a zone, from the lowest: municipalities by seat, people by area. */
export interface ZoneIndex {
  readonly municipalities: readonly number[];
  readonly people: readonly number[];
  /** People and municipalities in the upper two classes, and people in those without an index. */
  readonly highPeople: number;
  readonly highMunicipalities: number;
  readonly peopleWithout: number;
  readonly byTerritory: ReadonlyMap<string, number>;
}

/** A step along the axis of a corridor. */
export interface ZoneStep {
  readonly km: number;
  readonly lng: number;
  readonly lat: number;
  /** The municipality it lies in; null outside the country. */
  readonly territory: string | null;
  /** Index, and people per km² of that municipality; NaN where there is none. */
  readonly score: number;
}

/** An event in a corridor at its place along the axis. */
export interface ZoneEvent {
  readonly km: number;
  readonly kind: string;
  readonly date: string;
}

/** The jump of the index across the line between two adjacent municipalities of the zone. */
export interface ZoneJump {
  readonly high: string;
  readonly low: string;
  readonly difference: number;
}

/** What lies in a zone. */
export interface ZoneAnswer {
  readonly choice: Omit<ZoneChoice, 'name'>;
  /** Cut to the country. */
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** Of the part inside the country. */
  readonly areaKm2: number;
  /** The axis of a corridor; null for others. */
  readonly axis: readonly ZonePoint[] | null;
  readonly lengthKm: number | null;
  readonly rows: readonly ZoneRow[];
  readonly sums: readonly ZoneSum[];
  /** Null where the index could not be had. */
  readonly index: ZoneIndex | null;
  readonly steps: readonly ZoneStep[];
  readonly events: readonly ZoneEvent[];
  readonly jumps: readonly ZoneJump[];
}
