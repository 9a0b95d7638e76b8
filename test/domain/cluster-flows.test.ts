import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clusterFlows, topFlows} from '../../src/domain/cluster-flows.ts';
import {sumPeople, type FlowColumns} from '../../src/domain/flows.ts';

function columns(rows: readonly (readonly [string, string, number])[]): FlowColumns {
  return {
    length: rows.length,
    origin: rows.map(([origin]) => origin),
    destination: rows.map(([, destination]) => destination),
    people: rows.map(([, , people]) => people),
  };
}

function rowsOf(flows: FlowColumns): string[] {
  return Array.from(
    {length: flows.length},
    (_, row) => `${flows.origin[row]} ${flows.destination[row]} ${flows.people[row]}`,
  );
}

function departmentOf(code: string): string | null {
  return code.length === 5 ? code.slice(0, 2) : null;
}

const flows = columns([
  ['54810', '54001', 300],
  ['54810', '11001', 50],
  ['54001', '11001', 70],
  ['11001', '54001', 20],
  ['05045', '11001', 120],
]);

describe('clusterFlows', () => {
  it('sums between the parents, the most people first', () => {
    const {flows: clustered} = clusterFlows(flows, departmentOf);
    // 54 → 11: 50 + 70 = 120, as many as 05 → 11, which comes first by code
    expect(rowsOf(clustered)).toEqual(['05 11 120', '54 11 120', '11 54 20']);
  });

  it('counts what stays within one parent instead of drawing it', () => {
    const {withinPeople, withinPairs} = clusterFlows(flows, departmentOf);
    expect(withinPeople).toBe(300);
    expect(withinPairs).toBe(1);
  });

  it('lets a code without parent stand for itself', () => {
    const mixed = columns([
      ['VEN', '54001', 5],
      ['VEN', '54810', 6],
    ]);
    expect(rowsOf(clusterFlows(mixed, departmentOf).flows)).toEqual(['VEN 54 11']);
  });

  it('keeps a flow of zero people a flow', () => {
    const zero = columns([['54001', '11001', 0]]);
    expect(rowsOf(clusterFlows(zero, departmentOf).flows)).toEqual(['54 11 0']);
  });

  it('loses no one and invents no one, with few units or many', () => {
    const code = fc.integer({min: 0, max: 2500}).map((number) => String(number).padStart(5, '0'));
    const row = fc.tuple(code, code, fc.integer({min: 0, max: 50000}));
    const parents = fc.constantFrom(
      (text: string) => text.slice(3),
      departmentOf,
      () => null,
    );
    fc.assert(
      fc.property(fc.array(row, {maxLength: 200}), parents, (rows, parentOf) => {
        const given = columns(rows);
        const {flows: clustered, withinPeople} = clusterFlows(given, parentOf);
        expect(sumPeople(clustered) + withinPeople).toBe(sumPeople(given));
      }),
      {numRuns: 100, seed: 1985},
    );
  });

  it('gives the same for more units than a table of all pairs is made for', () => {
    const many = Array.from({length: 1600}, (_, unit) => String(unit));
    const pairs = columns(many.map((unit) => [unit, '0', 2] as const));
    const {flows: clustered, withinPeople} = clusterFlows(pairs, () => null);
    expect(clustered.length).toBe(1599);
    expect(withinPeople).toBe(2);
    expect(sumPeople(clustered)).toBe(3198);
  });
});

describe('topFlows', () => {
  it('keeps the largest of at least the minimum and says their share', () => {
    const {flows: drawn, ...rest} = topFlows(flows, {top: 2, minimum: 60});
    expect(rowsOf(drawn)).toEqual(['54810 54001 300', '05045 11001 120']);
    // 300 + 50 + 70 + 20 + 120 = 560
    expect(rest).toEqual({pairs: 5, people: 560, drawnPeople: 420, shareDrawn: 0.75});
  });

  it('draws fewer when few reach the minimum', () => {
    expect(topFlows(flows, {top: 60, minimum: 100}).flows.length).toBe(2);
    expect(topFlows(flows, {top: 0, minimum: 0}).flows.length).toBe(0);
  });

  it('has a share of 0 without people', () => {
    expect(topFlows(columns([]), {top: 5, minimum: 0}).shareDrawn).toBe(0);
  });
});
