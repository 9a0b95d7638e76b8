import type {Cell} from '../methodology/cell.ts';
import type {TerritoryCode} from '../methodology/codes.ts';
import type {ZoneRow} from './border-zone.ts';

/** How a territory's people are counted in a zone: by the share of its area inside, or all of them where its seat is. */
export type ExposureMethod = 'area-share' | 'seat-inside';

/** Counts (never rates) by territory, and how they are counted in a zone. */
export interface ZoneMeasure {
  readonly id: string;
  readonly method: ExposureMethod;
  readonly cells: ReadonlyMap<TerritoryCode, Cell>;
}

/** A measure summed over territories of a zone. */
export interface ExposureSum {
  readonly id: string;
  readonly method: ExposureMethod;
  /** Sum of what is observed; NaN when nothing is. */
  readonly people: number;
  readonly observedTerritories: number;
  /** Territories counted by the method whose value is not observed: they are in no sum. */
  readonly missingTerritories: number;
  /** Whether a summed value is marked as implausible. */
  readonly implausible: boolean;
}

/** A territory of a zone with what of each measure lies inside, in the order of the measures. */
export interface ExposedTerritory extends ZoneRow {
  /** Null where the method does not count the territory (its seat is outside). */
  readonly inside: readonly (Cell | null)[];
}

/** What lies in a zone, in the order of the measures. */
export interface ZoneExposure {
  readonly territories: readonly ExposedTerritory[];
  /** By the department's two digits. */
  readonly departments: ReadonlyMap<TerritoryCode, readonly ExposureSum[]>;
  readonly total: readonly ExposureSum[];
}

/**
 * Gives what of each measure lies in a zone, by territory, department and in all. A value that is not observed keeps its
 * status and is counted as missing, never read as zero.
 * @see method.md §5, Exposure
 */
export function zoneExposure(
  rows: readonly ZoneRow[],
  measures: readonly ZoneMeasure[],
): ZoneExposure {
  const territories = rows.map((row): ExposedTerritory => ({
    ...row,
    inside: measures.map((measure) => cellInside(row, measure)),
  }));
  const byDepartment = new Map<TerritoryCode, ExposedTerritory[]>();
  for (const territory of territories) {
    const department = territory.territory.slice(0, 2);
    byDepartment.set(department, [...(byDepartment.get(department) ?? []), territory]);
  }
  const sumAll = (part: readonly ExposedTerritory[]): ExposureSum[] =>
    measures.map((measure, index) => sumMeasure(measure, part, index));
  return {
    territories,
    departments: new Map([...byDepartment].map(([code, part]) => [code, sumAll(part)])),
    total: sumAll(territories),
  };
}

function cellInside(row: ZoneRow, {method, cells}: ZoneMeasure): Cell | null {
  const weight = method === 'area-share' ? row.areaShare : Number(row.seatInside);
  if (weight === 0) return null;
  const cell = cells.get(row.territory) ?? absent;
  return cell.status === 'observed' ? {...cell, value: cell.value * weight} : cell;
}

const absent: Cell = {value: NaN, status: 'missing', implausible: false};

function sumMeasure(
  {id, method}: ZoneMeasure,
  territories: readonly ExposedTerritory[],
  index: number,
): ExposureSum {
  const counted = territories.flatMap(({inside}) => inside[index] ?? []);
  const observed = counted.filter(({status}) => status === 'observed');
  return {
    id,
    method,
    people: observed.length > 0 ? observed.reduce((sum, {value}) => sum + value, 0) : NaN,
    observedTerritories: observed.length,
    missingTerritories: counted.length - observed.length,
    implausible: observed.some(({implausible}) => implausible),
  };
}
