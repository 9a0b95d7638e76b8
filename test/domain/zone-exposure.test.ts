import {describe, expect, it} from 'vitest';
import type {ZoneRow} from '../../src/domain/border-zone.ts';
import {zoneExposure} from '../../src/domain/zone-exposure.ts';
import type {Cell} from '../../src/methodology/cell.ts';
import {parseMunicipality} from '../../src/methodology/codes.ts';

function row(code: string, areaShare: number, seatInside: boolean): ZoneRow {
  return {territory: parseMunicipality(code)!, areaShare, seatInside};
}

function observed(value: number, implausible = false): Cell {
  return {value, status: 'observed', implausible};
}

const rows = [
  row('44001', 0.5, true),
  row('44002', 0.25, false),
  row('54001', 1, true),
  row('54002', 0.1, true),
];
const cells = new Map<string, Cell>([
  ['44001', observed(100)],
  ['44002', observed(400)],
  ['54001', observed(30, true)],
  ['54002', {value: NaN, status: 'suppressed', implausible: false}],
]);
const exposure = zoneExposure(rows, [
  {id: 'people', method: 'area-share', cells},
  {id: 'people', method: 'seat-inside', cells},
  {id: 'unknown', method: 'area-share', cells: new Map()},
]);

describe('zoneExposure', () => {
  it('takes people by the share of area, or all of them where the seat is inside', () => {
    const [first, second] = exposure.territories;
    expect(first?.inside.slice(0, 2)).toEqual([observed(50), observed(100)]);
    expect(second?.inside.slice(0, 2)).toEqual([observed(100), null]);
  });

  it('sums each department and the whole zone', () => {
    // area: 50 + 100 in 44; 30 in 54. seats: 100 in 44; 30 in 54
    expect(exposure.departments.get('44')?.map((sum) => sum.people)).toEqual([150, 100, NaN]);
    expect(exposure.departments.get('54')?.map((sum) => sum.people)).toEqual([30, 30, NaN]);
    expect(exposure.total.map((sum) => sum.people)).toEqual([180, 130, NaN]);
  });

  it('counts what is not observed and never reads it as zero', () => {
    expect(exposure.total.map((sum) => sum.missingTerritories)).toEqual([1, 1, 4]);
    expect(exposure.total.map((sum) => sum.observedTerritories)).toEqual([3, 2, 0]);
    expect(exposure.territories[3]?.inside[0]?.status).toBe('suppressed');
  });

  it('says whether an implausible value is in a sum', () => {
    expect(exposure.departments.get('44')?.[0]?.implausible).toBe(false);
    expect(exposure.departments.get('54')?.[0]?.implausible).toBe(true);
  });

  it('is empty without rows', () => {
    const empty = zoneExposure([], [{id: 'people', method: 'area-share', cells}]);
    expect(empty.total[0]).toMatchObject({people: NaN, missingTerritories: 0});
    expect(empty.departments.size).toBe(0);
  });
});
