import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {riskMarks, spreadMarks} from '../../../src/map/layers/risk-marks.ts';
import type {DepartmentCode} from '../../../src/methodology/codes.ts';
import type {AppState} from '../../../src/state/app-state.ts';
import {initialRisk} from '../../../src/state/risk-choice.ts';
import type {View} from '../../../src/state/view.ts';
import {answerOver, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {gazetteer, viewWith} from '../../state/support/view.ts';

const risk = answerOver(fourMunicipalities);

const riskView = (state: Partial<AppState> = {}, assessed: View['assessed'] = new Map()): View => ({
  ...viewWith({screen: 'riesgo', ...state}, {risk}),
  assessed,
});

const brief = (view: View): [string, string, string | null][] =>
  riskMarks(view).map(({code, rank, assessed}) => [code, rank, assessed]);

describe('the marks on the map of Riesgo', () => {
  it('are the first of the index with their ranks; who has no index has no disc', () => {
    expect(brief(riskView())).toEqual([
      ['54001', '1', null],
      ['54405', '2', null],
      ['05001', '3', null],
    ]);
    expect(riskMarks(riskView())[0]!.lngLat).toEqual(gazetteer.places.get('54001')!.label);
  });

  it('are those of one department under their national ranks', () => {
    expect(brief(riskView({department: '05' as DepartmentCode}))).toEqual([['05001', '3', null]]);
  });

  it('stand beside the assessments of analysts, with or without an index', () => {
    const assessed = new Map([
      ['54405', 'present'],
      ['11001', 'emerging'],
      ['99999', 'absent'],
    ] as const);
    expect(brief(riskView({}, assessed))).toEqual([
      ['54001', '1', null],
      ['54405', '2', 'present'],
      ['05001', '3', null],
      ['11001', '', 'emerging'],
    ]);
  });

  it('have no ranks where the map shows something else', () => {
    const assessed = new Map([['11001', 'emerging']] as const);
    const clusters = {risk: {...initialRisk, paint: 'clusters' as const}};
    expect(brief(riskView(clusters, assessed))).toEqual([['11001', '', 'emerging']]);
    const firmness = {risk: {...initialRisk, paint: 'stability' as const}};
    expect(brief(riskView(firmness))).toHaveLength(3);
  });

  it('are none on other screens', () => {
    expect(riskMarks(viewWith())).toEqual([]);
  });
});

describe('marks that would hide each other', () => {
  const room = 19;

  function nearest(places: readonly (readonly [number, number])[]): number {
    const offsets = spreadMarks(places);
    const spots = places.map(([x, y], at) => [x + offsets[at]![0], y + offsets[at]![1]] as const);
    const distances = spots.flatMap(([x, y], at) =>
      spots.slice(at + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    );
    return Math.min(Infinity, ...distances);
  }

  it('stay where they are when they have room', () => {
    const places = [
      [0, 0],
      [19, 0],
      [0, 40],
    ] as const;
    for (const [x, y] of spreadMarks(places)) expect(Math.hypot(x, y)).toBe(0);
  });

  it('leave the first where it is and move the next to the nearest free spot', () => {
    const [first, second] = spreadMarks([
      [100, 100],
      [100, 100],
    ]);
    expect(Math.hypot(...first!)).toBe(0);
    expect(Math.hypot(...second!)).toBeGreaterThanOrEqual(room - 1e-9);
    expect(Math.hypot(...second!)).toBeLessThan(1.5 * room);
  });

  it('stand 19 px apart where there is room: ten in one place', () => {
    expect(nearest(Array.from({length: 10}, () => [50, 50] as const))).toBeGreaterThanOrEqual(
      room - 1e-9,
    );
  });

  it('stand 19 px apart wherever ten of them are, none further than two discs away', () => {
    const place = fc.tuple(fc.integer({min: 0, max: 200}), fc.integer({min: 0, max: 200}));
    fc.assert(
      fc.property(fc.array(place, {maxLength: 10}), (places) => {
        expect(nearest(places)).toBeGreaterThanOrEqual(room - 1e-9);
        for (const [x, y] of spreadMarks(places))
          expect(Math.hypot(x, y)).toBeLessThanOrEqual(2 * room + 1e-9);
      }),
      {numRuns: 200, seed: 5},
    );
  });
});
