import type {LineString, MultiLineString, MultiPolygon, Point, Polygon} from 'geojson';
import type {GeoPlace, GeoProblem} from './geo-problem.ts';

/** What a drawing can begin with. */
export type GeoGeometry = LineString | MultiLineString | Polygon | MultiPolygon | Point;

/** A shape of a file: WGS 84, longitude first, two numbers a position, rings closed and running as RFC 7946 wants. */
export interface GeoFeature {
  /** As the file has it, at most 80 characters; empty when it has none. */
  readonly name: string;
  readonly geometry: GeoGeometry;
}

/** What came of a file: what can be used of it, in its order, and all that is wrong with it. */
export interface GeoReading {
  readonly features: readonly GeoFeature[];
  readonly problems: readonly GeoProblem[];
}

/** Called now and then while a long file is read, with the share of it that has been; not for GeoJSON, which is read at once. */
export type ReadShare = (share: number) => void;

/** How a file is to be read. */
export interface GeoReadOptions {
  /** Takes the first number of every position as the latitude: for a file that was said to be swapped, when the user says so. */
  readonly isLatitudeFirst?: boolean;
  readonly onShare?: ReadShare;
}

/** A feature as a file has it, nothing checked yet; positions are lists of anything. */
export interface RawFeature {
  readonly place: GeoPlace;
  readonly points: readonly unknown[];
  readonly lines: readonly (readonly unknown[])[];
  readonly polygons: readonly (readonly (readonly unknown[])[])[];
}

/** What a format gives: features to check, or what is wrong with the file; `skipped` are features without a usable shape. */
export interface RawReading {
  readonly features: readonly RawFeature[];
  readonly problems: readonly GeoProblem[];
}

/** Limits of what is read. */
export const geoFileLimits = {
  /** Bytes of a file; the page can look at its size before it reads it. */
  bytes: 50_000_000,
  /** Features that are taken; of more the first are, and it is said. */
  features: 1000,
  /** Problems that are told one by one. */
  problems: 100,
  /** Characters of a name. */
  name: 80,
} as const;

/** Gives a text as the name of a feature: on one line, at most 80 characters; empty for anything that is no text or number. */
export function toFeatureName(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, geoFileLimits.name);
}
