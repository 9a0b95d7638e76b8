import {describe, expect, it} from 'vitest';
import {initialState, type Period} from '../../src/state/app-state.ts';
import type {Comparison} from '../../src/domain/density/compare.ts';
import type {View} from '../../src/state/view.ts';
import {againstRows, sidesOf} from '../../src/state/zone-against-words.ts';
import {againstTwin} from '../../src/state/zone-against-twin.ts';
import type {ZoneAgainst} from '../../src/state/zone-against.ts';
import type {ZoneAnswer} from '../../src/state/zone-answer.ts';
import {formatAddress, parseAddress} from '../../src/state/url.ts';
import {emptySnapshot} from '../../src/state/snapshot.ts';
import {snapshotProblem} from '../../src/state/snapshot-shape.ts';
import {viewWith} from './support/view.ts';

const answer = (areaKm2: number, people: number, high: number): ZoneAnswer => ({
  choice: initialState.zone,
  geometry: {type: 'MultiPolygon', coordinates: []},
  ...{areaKm2, axis: null, lengthKm: null, rows: [], steps: [], events: [], jumps: []},
  sums: [
    {
      ...{id: 'poblacion', method: 'area-share', people, missingTerritories: 0},
      ...{byDepartment: new Map(), byTerritory: new Map()},
    },
  ],
  index: {
    ...{municipalities: [], people: [], highPeople: high, highMunicipalities: 0},
    ...{peopleWithout: 0, byTerritory: new Map()},
  },
});

const row: Comparison = {
  ...{id: 'poblacion area-share', status: 'compared', a: 200, b: 50, difference: -150},
  ...{ratio: 0.25, isPartial: true, implausible: false},
};

const zones: Extract<ZoneAgainst, {kind: 'zone'}> = {
  kind: 'zone',
  zone: {...initialState.zone, border: 'ECU', name: 'Sur'},
  other: answer(10, 50, 10),
  rows: [row],
  rates: [
    {
      ...{id: 'homicides', a: 30, b: 60, difference: 30, ratio: 2},
      isPartial: true,
      isUnstable: true,
    },
  ],
};

const period: Period = {from: '2018-01', to: '2018-06'} as Period;
const periods: ZoneAgainst = {
  kind: 'period',
  period,
  rows: [
    {...row, id: 'entradas post-inside', basis: 'per-month', isPartial: false},
    {
      ...{...row, id: 'ucdp point-inside', status: 'missing-a', basis: 'total'},
      ...{a: NaN, difference: NaN, ratio: NaN},
    },
  ],
};

const viewOf = (zoneWith: ZoneAgainst): View => viewWith({}, {zone: answer(40, 200, 50), zoneWith});

describe('two zones side by side', () => {
  it('have area, figures, share in high priority and rates, each with its doubts', () => {
    const rows = againstRows(viewOf(zones), zones);
    expect(rows.map(({id, a, b, ratio}) => [id, a, b, ratio])).toEqual([
      ['area', 40, 10, 0.25],
      ['municipalities', 0, 0, NaN],
      ['poblacion area-share', 200, 50, 0.25],
      // 50 of 200 people, 10 of 50.
      ['high', 25, 20, 0.8],
      ['homicides', 30, 60, 2],
    ]);
    expect(rows.map(({notes}) => notes)).toEqual([
      ...[[], [], ['parcial'], []],
      ['parcial', 'tasa inestable'],
    ]);
    expect(sidesOf(viewOf(zones), zones)).toEqual(['la franja de 25 km con Venezuela', '«Sur»']);
  });

  it('are a table with both names', () => {
    const twin = againstTwin(viewOf(zones))!;
    expect(twin.columns.map(({label}) => label).slice(1, 3)).toEqual([
      'A: la franja de 25 km con Venezuela',
      'B: «Sur»',
    ]);
    expect(twin.rows[2]!.values).toMatchObject({a: {value: 200}, difference: {value: -150}});
  });
});

describe('two periods side by side', () => {
  it('say what is by month and what nobody counted, and no years of another sum', () => {
    const rows = againstRows(viewOf(periods), periods);
    expect(rows.map(({label, notes, digits}) => [label, notes, digits])).toEqual([
      ['Entradas regulares (puesto dentro)', ['por mes'], 1],
      ['Hechos del conflicto (UCDP) (lugar dentro, a 0,1°)', ['sin dato en A'], 0],
    ]);
    const [, missing] = againstTwin(viewOf(periods))!.rows;
    expect(missing!.values['difference']).toMatchObject({status: 'missing'});
  });
});

describe('the address of a comparison', () => {
  it('names the period or the other zone', () => {
    const withPeriod = {...initialState, zoneWith: {kind: 'period', period} as const};
    expect(formatAddress(withPeriod)).toBe('#/explorar?con=2018-01..2018-06');
    const {zone} = zones;
    const address = formatAddress({...initialState, zoneWith: {kind: 'zone', zone}});
    expect(parseAddress(address).state.zoneWith).toEqual({kind: 'zone', zone});
  });

  it.each(['', 'todo', '2018-06..2018-01', '2011-01..2012-01', 'zona=ECU&depto=54', 'zona=linea'])(
    'leaves out "%s" and says so',
    (text) => {
      const {state, problems} = parseAddress(`#/explorar?con=${encodeURIComponent(text)}`);
      expect(state.zoneWith).toBeNull();
      expect(problems.map(({key}) => key)).toEqual(['con']);
    },
  );
});

describe('a comparison that is kept with a scene', () => {
  const kept = (zoneWith: unknown): unknown => ({
    ...{...emptySnapshot, zone: answer(40, 200, 50), zoneWith},
  });

  it('is one that can be drawn, or is refused by the name of what is wrong', () => {
    expect(snapshotProblem(kept(zones))).toBeNull();
    expect(snapshotProblem(kept(periods))).toBeNull();
    expect(snapshotProblem(kept(null))).toBeNull();
    const broken = {...periods, rows: [{...row, a: 'doscientos'}]};
    expect(snapshotProblem(kept(broken))).toMatchObject({
      path: expect.stringContaining('zoneWith') as string,
    });
  });
});
