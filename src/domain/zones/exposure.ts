import type {Cell} from '../../methodology/cell.ts';
import type {DepartmentCode, TerritoryCode} from '../../methodology/codes.ts';
import type {Zone, ZoneRow} from './zone.ts';

/**
 * How a territory counts in a zone:
 * - `area-share`: its value by the share of its area inside, as if spread evenly over it;
 * - `seat-inside`: all of it where its seat is inside, else nothing;
 * - `point-inside`: what was counted by its own place inside (the cells hold only that);
 * - `membership`: all of it where it has any land inside: what is said of the territory as a whole, as an alert is.
 */
export const exposureMethods = ['area-share', 'seat-inside', 'point-inside', 'membership'] as const;
/** One of the four. */
export type ExposureMethod = (typeof exposureMethods)[number];

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
  readonly value: number;
  readonly observedTerritories: number;
  /** Territories counted by the method whose value is not observed: they are in no sum. */
  readonly missingTerritories: number;
  /** Whether a summed value is marked as implausible. */
  readonly implausible: boolean;
}

/** A territory of a zone with what of each measure lies inside, in the order of the measures. */
export interface ExposureRow {
  readonly territory: TerritoryCode;
  /** 0 where only points that count for it lie inside. */
  readonly areaShare: number;
  readonly seatInside: boolean;
  /** Null where the method does not count the territory (its seat is outside). */
  readonly inside: readonly (Cell | null)[];
}

/** What lies in a zone, in the order of the measures. */
export interface Exposure {
  /** By code. */
  readonly rows: readonly ExposureRow[];
  readonly departments: ReadonlyMap<DepartmentCode, readonly ExposureSum[]>;
  readonly total: readonly ExposureSum[];
}

const absent: Cell = {value: NaN, status: 'missing', implausible: false};

/**
 * Gives what of each measure lies in a zone, by territory, department and in all. Only the `territories` count (all of the
 * country, or a department's); others of the zone are left out. A value that is not observed keeps its status and is
 * counted as missing, never read as zero.
 * @see method.md §5, Exposure
 */
export function exposure(
  zone: Pick<Zone, 'rows'>,
  territories: Iterable<TerritoryCode>,
  measures: readonly ZoneMeasure[],
): Exposure {
  const counted = new Set(territories);
  const rows = addPointRows(zone.rows, measures)
    .filter(({territory}) => counted.has(territory))
    .map((row): ExposureRow => ({
      ...row,
      inside: measures.map((measure) => cellInside(row, measure)),
    }));
  const byDepartment = new Map<DepartmentCode, ExposureRow[]>();
  for (const row of rows) {
    const department = row.territory.slice(0, 2) as DepartmentCode;
    const part = byDepartment.get(department);
    if (part) part.push(row);
    else byDepartment.set(department, [row]);
  }
  const sumAll = (part: readonly ExposureRow[]): ExposureSum[] =>
    measures.map((measure, index) => sumMeasure(measure, part, index));
  return {
    rows,
    departments: new Map([...byDepartment].map(([code, part]) => [code, sumAll(part)])),
    total: sumAll(rows),
  };
}

type Row = Omit<ExposureRow, 'inside'>;

/** Points can count for a territory whose land, as drawn, is outside: they must be in the sums. */
function addPointRows(rows: readonly ZoneRow[], measures: readonly ZoneMeasure[]): readonly Row[] {
  const known = new Set<TerritoryCode>(rows.map(({territory}) => territory));
  const added: Row[] = [];
  for (const {method, cells} of measures) {
    if (method !== 'point-inside') continue;
    for (const [territory, {value}] of cells) {
      if (known.has(territory) || !(value > 0)) continue;
      known.add(territory);
      added.push({territory, areaShare: 0, seatInside: false});
    }
  }
  if (added.length === 0) return rows;
  return [...rows, ...added].sort((a, b) => (a.territory < b.territory ? -1 : 1));
}

function cellInside(row: Row, {method, cells}: ZoneMeasure): Cell | null {
  const weight = weightOf(row, method);
  if (weight === 0) return null;
  const cell = cells.get(row.territory) ?? absent;
  return cell.status === 'observed' ? {...cell, value: cell.value * weight} : cell;
}

function weightOf({areaShare, seatInside}: Row, method: ExposureMethod): number {
  switch (method) {
    case 'area-share':
      return areaShare;
    case 'seat-inside':
      return Number(seatInside);
    case 'membership':
      return Number(areaShare > 0);
    case 'point-inside':
      return 1;
  }
}

function sumMeasure(
  {id, method}: ZoneMeasure,
  rows: readonly ExposureRow[],
  index: number,
): ExposureSum {
  const counted = rows.flatMap(({inside}) => inside[index] ?? []);
  const observed = counted.filter(({status}) => status === 'observed');
  return {
    id,
    method,
    value: observed.length > 0 ? observed.reduce((sum, {value}) => sum + value, 0) : NaN,
    observedTerritories: observed.length,
    missingTerritories: counted.length - observed.length,
    implausible: observed.some(({implausible}) => implausible),
  };
}
