import {describe, expect, it} from 'vitest';
import type {ZoneRow} from '../../../src/domain/zones/zone.ts';
import {exposure} from '../../../src/domain/zones/exposure.ts';
import type {Cell} from '../../../src/methodology/cell.ts';
import {parseDepartment, parseMunicipality} from '../../../src/methodology/codes.ts';

function row(code: string, areaShare: number, seatInside: boolean): ZoneRow {
  return {territory: parseMunicipality(code)!, areaShare, seatInside};
}

function department(code: string) {
  return parseDepartment(code)!;
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
const codes = rows.map(({territory}) => territory);
const exposed = exposure({rows}, codes, [
  {id: 'people', method: 'area-share', cells},
  {id: 'people', method: 'seat-inside', cells},
  {id: 'unknown', method: 'area-share', cells: new Map()},
]);

describe('exposure', () => {
  it('takes people by the share of area, or all of them where the seat is inside', () => {
    const [first, second] = exposed.rows;
    expect(first?.inside.slice(0, 2)).toEqual([observed(50), observed(100)]);
    expect(second?.inside.slice(0, 2)).toEqual([observed(100), null]);
  });

  it('sums each department and the whole zone', () => {
    // area: 50 + 100 in 44; 30 in 54. seats: 100 in 44; 30 in 54
    expect(exposed.departments.get(department('44'))?.map((sum) => sum.value)).toEqual([
      150,
      100,
      NaN,
    ]);
    expect(exposed.departments.get(department('54'))?.map((sum) => sum.value)).toEqual([
      30,
      30,
      NaN,
    ]);
    expect(exposed.total.map((sum) => sum.value)).toEqual([180, 130, NaN]);
  });

  it('counts what is not observed and never reads it as zero', () => {
    expect(exposed.total.map((sum) => sum.missingTerritories)).toEqual([1, 1, 4]);
    expect(exposed.total.map((sum) => sum.observedTerritories)).toEqual([3, 2, 0]);
    expect(exposed.rows[3]?.inside[0]?.status).toBe('suppressed');
  });

  it('says whether an implausible value is in a sum', () => {
    expect(exposed.departments.get(department('44'))?.[0]?.implausible).toBe(false);
    expect(exposed.departments.get(department('54'))?.[0]?.implausible).toBe(true);
  });

  it('is empty without rows', () => {
    const empty = exposure({rows: []}, codes, [{id: 'people', method: 'area-share', cells}]);
    expect(empty.total[0]).toMatchObject({value: NaN, missingTerritories: 0});
    expect(empty.departments.size).toBe(0);
  });

  it('counts only the territories asked for', () => {
    const few = exposure({rows}, ['44001'], [{id: 'people', method: 'area-share', cells}]);
    expect(few.rows.map(({territory}) => territory)).toEqual(['44001']);
    expect(few.total[0]?.value).toBe(50);
  });

  it('takes all of what is said of a territory that has any land inside', () => {
    const alerts = exposure({rows}, codes, [{id: 'alerts', method: 'membership', cells}]);
    expect(alerts.total[0]).toMatchObject({value: 530, missingTerritories: 1});
  });

  it('takes points as they were counted, and those of a territory without land inside', () => {
    const points = new Map<string, Cell>([
      ['44001', observed(3)],
      ['44002', observed(0)],
      ['54001', observed(2)],
      ['54002', observed(0)],
      ['68001', observed(1)],
    ]);
    const all = [...codes, '68001'];
    const counted = exposure({rows}, all, [{id: 'events', method: 'point-inside', cells: points}]);
    expect(counted.rows.at(-1)).toMatchObject({territory: '68001', areaShare: 0});
    expect(counted.total[0]).toMatchObject({value: 6, missingTerritories: 0});
    expect(counted.departments.get(department('68'))?.[0]?.value).toBe(1);
  });
});
