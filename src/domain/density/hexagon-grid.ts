import type {FeatureCollection, Polygon} from 'geojson';
import type {Polygons, Ring} from '../rings.ts';
import {cellRefusal, gridCellKm} from './cell-limits.ts';
import {colombiaEqualArea, type PlaneKm} from './equal-area.ts';
import {hexagonId, hexagonRing, type Axial} from './hexagon.ts';
import {hexagonOverlaps, type PlaneRing} from './hexagon-overlap.ts';

/** The land a grid is laid over; rings run as `toPolygons` makes them. `ZoneLand` is one. */
export interface GridLand {
  /** Territories that do not overlap. */
  readonly territories: readonly {readonly code: string; readonly polygons: Polygons}[];
  /** Their common outline. */
  readonly outline: Polygons;
}

/** How much of a territory lies in a cell. */
export interface CellPart {
  readonly territory: string;
  readonly areaKm2: number;
  /** Of the territory's area, over 0 to 1. */
  readonly areaShare: number;
}

/**
 * Whole hexagons that have land of the country in them, as columns of equal length, by `r` then `q`. Plain data: it can go
 * through a worker's messages.
 */
export interface HexagonGrid {
  readonly cellKm: number;
  readonly length: number;
  readonly id: readonly string[];
  readonly axial: readonly Axial[];
  /** Land of the country in the cell, over 0 to `hexagonAreaKm2`. */
  readonly landKm2: Float64Array;
  /** Middle of that land on the plane: the cell's centre where it is wholly inside. */
  readonly middle: readonly PlaneKm[];
  /** The territories in the cell, in the order of the land. */
  readonly parts: readonly (readonly CellPart[])[];
  /** The country's outline on the plane. */
  readonly outline: readonly PlaneRing[];
}

/**
 * Gives the hexagons, `cellKm` between centres, that touch the land, whole: a cell is the same cell whatever is drawn.
 * @throws {RangeError} that begins with a `CellRefusal` when the size is not 12 to 100 km.
 */
export function hexagonGrid({
  cellKm,
  land,
}: {
  readonly cellKm: number;
  readonly land: GridLand;
}): HexagonGrid {
  const refusal = cellRefusal(cellKm);
  if (refusal) {
    const {min, max} = gridCellKm;
    throw new RangeError(
      `${refusal}: got cells of ${cellKm} km when expected ${min} to ${max} km.`,
    );
  }
  const cells = [...collectCells(cellKm, land).values()].sort(
    (a, b) => a.axial[1] - b.axial[1] || a.axial[0] - b.axial[0],
  );
  return {
    cellKm,
    length: cells.length,
    id: cells.map(({axial}) => hexagonId(cellKm, axial)),
    axial: cells.map(({axial}) => axial),
    landKm2: Float64Array.from(cells, ({landKm2}) => landKm2),
    middle: cells.map(({momentX, momentY, landKm2}) => [momentX / landKm2, momentY / landKm2]),
    parts: cells.map(({parts}) => parts),
    outline: toPlane(land.outline.flat()),
  };
}

/** Gives the cells as polygons in degrees, the id of each in its properties, in the order of the grid. */
export function gridFeatures({
  cellKm,
  axial,
}: HexagonGrid): FeatureCollection<Polygon, {id: string}> {
  return {
    type: 'FeatureCollection',
    features: axial.map((place) => ({
      type: 'Feature',
      properties: {id: hexagonId(cellKm, place)},
      geometry: {type: 'Polygon', coordinates: [hexagonRing(cellKm, place)]},
    })),
  };
}

interface GrowingCell {
  readonly axial: Axial;
  readonly parts: CellPart[];
  landKm2: number;
  momentX: number;
  momentY: number;
}

function collectCells(cellKm: number, land: GridLand): ReadonlyMap<string, GrowingCell> {
  const cells = new Map<string, GrowingCell>();
  for (const {code, polygons} of land.territories) {
    const overlaps = polygons.flatMap((rings) => hexagonOverlaps(cellKm, toPlane(rings)));
    const territoryKm2 = overlaps.reduce((sum, {areaKm2}) => sum + areaKm2, 0);
    for (const {axial, areaKm2, middle} of overlaps) {
      const id = hexagonId(cellKm, axial);
      const cell = cells.get(id) ?? {axial, parts: [], landKm2: 0, momentX: 0, momentY: 0};
      cell.parts.push({territory: code, areaKm2, areaShare: areaKm2 / territoryKm2});
      cell.landKm2 += areaKm2;
      cell.momentX += middle[0] * areaKm2;
      cell.momentY += middle[1] * areaKm2;
      cells.set(id, cell);
    }
  }
  return cells;
}

function toPlane(rings: readonly Ring[]): PlaneRing[] {
  return rings.map((ring) =>
    ring.map(([lng = NaN, lat = NaN]) => colombiaEqualArea.project([lng, lat])),
  );
}
