import {intersect} from '@turf/intersect';
import {featureCollection, multiPolygon} from '@turf/helpers';
import type {MultiPolygon, Position} from 'geojson';
import type {MunicipalityCode, TerritoryCode} from '../../methodology/codes.ts';
import {clipRings, prepareClip, type ClipRings} from '../clip-rings.ts';
import {straightRingsAreaKm2} from '../geodesy.ts';
import {assemblePolygons, toPolygons, type Polygons, type Ring} from '../rings.ts';
import type {PreparedTerritory, ZoneLand} from './zone-land.ts';
import {outlineSteps, type Precision, type ZoneOutline} from './zone-outline.ts';
import {ZoneShapeError} from './zone-shape-error.ts';
import {checkZoneShape, type ZoneShape} from './zone-shape.ts';

/** A territory that has land in the zone. */
export interface ZoneRow {
  readonly territory: MunicipalityCode;
  /** Share of its area inside, over 0 to 1 (exactly 1 when it lies wholly inside). */
  readonly areaShare: number;
  /** Whether its seat lies inside; false when the seat is not known, true for every territory that was chosen by its code. */
  readonly seatInside: boolean;
}

/** Some land, and the territories it lies in. */
export interface Zone {
  readonly kind: ZoneShape['kind'];
  readonly precision: Precision;
  /** Cut to the country; without coordinates when none of its land is inside. */
  readonly geometry: MultiPolygon;
  /** Inside the country, on the ellipsoid. */
  readonly areaKm2: number;
  /** The shape itself, with what lies abroad and at sea. */
  readonly whole: MultiPolygon;
  /** Of the shape itself, on the ellipsoid. */
  readonly wholeAreaKm2: number;
  /** By code. */
  readonly rows: readonly ZoneRow[];
}

/** How a zone is made. */
export interface ZoneOptions {
  /** `exact` unless told. */
  readonly precision?: Precision;
}

/** How many territories are cut between two pauses. */
const territoriesPerStep = 25;

/** Shares below this, or this near to one, are rounding: the outline is moved by 0.01 mm, and only touches. */
const leastShare = 1e-7;

/**
 * Gives the land of a shape, and how much of each territory lies in it. Distances are geodesic to 0.05 % in the tropics;
 * `exact` edges are drawn to 0.15 % of the distance, `draft` ones to 0.5 %.
 * @throws {ZoneShapeError} when no zone can be made of the shape.
 */
export function cutZone(shape: ZoneShape, land: ZoneLand, options?: ZoneOptions): Zone {
  const steps = zoneSteps(shape, land, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Does the work of `cutZone` in steps of some milliseconds, so that a worker can give it up between two of them. */
export function* zoneSteps(
  shape: ZoneShape,
  land: ZoneLand,
  {precision = 'exact'}: ZoneOptions = {},
): Generator<void, Zone> {
  checkZoneShape(shape);
  if (shape.kind === 'territories') return joinTerritories(shape.codes, land, precision);
  const outline = yield* outlineSteps(shape, precision);
  yield;
  const clip = prepareClip(outline.rings);
  const rows: ZoneRow[] = [];
  const near = land.boxes?.search(...clip.box) ?? [];
  for (const [index, territory] of near.entries()) {
    if (index % territoriesPerStep === 0) yield;
    const row = cutTerritory(land.territories[territory], clip, outline);
    if (row) rows.push(row);
  }
  yield;
  const polygons = land.outline.flatMap((rings) => assemblePolygons(cutRings([rings], clip)));
  const whole = assemblePolygons(outline.rings);
  return {
    kind: shape.kind,
    precision,
    geometry: {type: 'MultiPolygon', coordinates: polygons},
    areaKm2: straightRingsAreaKm2(polygons.flat()),
    whole: {type: 'MultiPolygon', coordinates: whole},
    wholeAreaKm2: straightRingsAreaKm2(outline.rings),
    rows: rows.sort(byCode),
  };
}

function byCode(a: ZoneRow, b: ZoneRow): number {
  return a.territory < b.territory ? -1 : 1;
}

function cutTerritory(
  territory: PreparedTerritory | undefined,
  clip: ClipRings,
  {isInside}: ZoneOutline,
): ZoneRow | null {
  if (!territory) return null;
  const {code, polygons, areaKm2, seat} = territory;
  const share = straightRingsAreaKm2(cutRings(polygons, clip)) / areaKm2;
  if (!(share >= leastShare)) return null;
  const areaShare = share > 1 - leastShare ? 1 : share;
  return {territory: code, areaShare, seatInside: seat !== null && isInside(seat)};
}

function cutRings(polygons: Polygons, clip: ClipRings): readonly Ring[] {
  return clipRings(polygons.flat(), clip) ?? intersectSlowly(polygons, clip.rings);
}

/** The general way, for polygons with sides on the edge of the zone. */
function intersectSlowly(polygons: Polygons, zone: readonly Ring[]): readonly Ring[] {
  const subject = multiPolygon(polygons.map((rings) => rings.map((ring) => [...ring])));
  const common = intersect(featureCollection([subject, multiPolygon(assemblePolygons(zone))]));
  return common ? toPolygons(common.geometry).flat() : [];
}

function joinTerritories(
  codes: readonly TerritoryCode[],
  {territories, dissolve}: ZoneLand,
  precision: Precision,
): Zone {
  const chosen = new Set<number>();
  for (const code of codes) {
    const found = [...territories.keys()].filter((row) => isPartOf(territories[row], code));
    if (found.length === 0) {
      throw new ZoneShapeError('unknown-territory', `Got '${code}' when expected a territory.`);
    }
    for (const row of found) chosen.add(row);
  }
  const parts = [...chosen].flatMap((row) => territories[row] ?? []);
  const coordinates = dissolve?.([...chosen]).coordinates ?? sideBySide(parts);
  const geometry: MultiPolygon = {type: 'MultiPolygon', coordinates};
  const areaKm2 = parts.reduce((sum, part) => sum + part.areaKm2, 0);
  const rows = parts.map(({code}) => ({territory: code, areaShare: 1, seatInside: true}));
  return {
    kind: 'territories',
    precision,
    geometry,
    areaKm2,
    whole: geometry,
    wholeAreaKm2: areaKm2,
    rows: rows.sort(byCode),
  };
}

function isPartOf(territory: PreparedTerritory | undefined, code: TerritoryCode): boolean {
  return territory?.code === code || (code.length === 2 && !!territory?.code.startsWith(code));
}

function sideBySide(parts: readonly PreparedTerritory[]): Position[][][] {
  return parts.flatMap(({polygons}) => polygons.map((rings) => rings.map((ring) => [...ring])));
}
