import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DepartmentCode} from '../../src/methodology/codes.ts';
import {initialState, type AppState} from '../../src/state/app-state.ts';
import {
  createRequestOf,
  flowLevelOf,
  mapLevelOf,
  riskLevelOf,
  yearOf,
  type RiskRequest,
} from '../../src/state/request.ts';
import {initialRisk, type RiskChoice} from '../../src/state/risk-choice.ts';
import {validState} from './support/arbitrary-state.ts';

const changed = (change: Partial<AppState>): AppState => ({...initialState, ...change});
const at = (zoom: number): AppState['camera'] => ({zoom, lat: 4, lng: -74});

describe('a request', () => {
  it('is the same object for equal states', () => {
    fc.assert(
      fc.property(validState, (state) => {
        const requestOf = createRequestOf();
        expect(requestOf(structuredClone(state))).toBe(requestOf(state));
      }),
      {numRuns: 100, seed: 1},
    );
  });

  it('does not change with the camera, the language, the theme, the table or the screen', () => {
    const requestOf = createRequestOf();
    const first = requestOf(initialState);
    const others: Partial<AppState>[] = [
      {camera: at(4.2)},
      {camera: at(6.1)},
      {language: 'en'},
      {theme: 'dark'},
      {table: true},
      {screen: 'datos'},
      {flowEngine: 'light'},
    ];
    for (const other of others) expect(requestOf(changed(other))).toBe(first);
  });

  it('changes with the camera only where the level turns', () => {
    const requestOf = createRequestOf();
    const far = requestOf(changed({camera: at(6.19)}));
    const near = requestOf(changed({camera: at(6.2)}));
    expect(near).not.toBe(far);
    expect([far.choropleth?.level, near.choropleth?.level]).toEqual(['department', 'municipality']);
    expect(requestOf(changed({camera: at(9)}))).toBe(near);
  });

  it('asks only for the layers that are on', () => {
    const off = createRequestOf()(changed({layers: []}));
    expect([off.choropleth, off.flows, off.zone, off.showsPosts, off.showsEvents]).toEqual([
      null,
      null,
      null,
      false,
      false,
    ]);
    const on = createRequestOf()(
      changed({layers: ['coropletas', 'zona', 'flujos', 'hechos', 'puestos']}),
    );
    expect(on.choropleth).toEqual({
      measure: 'venezolanos-por-mil',
      level: 'department',
      year: 2023,
      age: 'all',
      classing: {method: 'fixed', breaks: []},
    });
    expect(on.zone).toMatchObject({kind: 'border', border: 'VEN', km: 25});
    expect([on.showsPosts, on.showsEvents]).toEqual([true, true]);
  });

  it('asks for an age only of a measure that has ages', () => {
    const ageOf = (measure: AppState['measure']): unknown =>
      createRequestOf()(changed({measure, age: '60+'})).choropleth?.age;
    expect(ageOf('desplazados')).toBe('60+');
    expect(ageOf('venezolanos')).toBe('all');
  });
});

describe('the levels', () => {
  it('of a measure without municipalities are the departments, however near', () => {
    expect(mapLevelOf(changed({measure: 'desplazados', camera: at(9)}))).toBe('department');
  });

  it('stay as chosen, however far', () => {
    expect(mapLevelOf(changed({level: 'municipality'}))).toBe('municipality');
    expect(mapLevelOf(changed({level: 'department', camera: at(9)}))).toBe('department');
  });

  it.each([
    ['far', 3.9, 'region'],
    ['over the country', 5, 'department'],
    ['near', 6.2, 'municipality'],
  ])('of flows follow the zoom: %s', (_words, zoom, level) => {
    expect(flowLevelOf(changed({camera: at(zoom)}))).toBe(level);
  });

  it('of flows are fine when municipalities are chosen or one is selected', () => {
    expect(flowLevelOf(changed({level: 'municipality'}))).toBe('municipality');
    expect(flowLevelOf(changed({selected: '54001'}))).toBe('municipality');
    expect(flowLevelOf(changed({selected: '54'}))).toBe('department');
  });
});

describe('the flows asked for', () => {
  const territoryOf = (change: Partial<AppState>, level: AppState['flows']['level']): unknown =>
    createRequestOf()(
      changed({layers: ['flujos'], flows: {...initialState.flows, level}, ...change}),
    ).flows?.territory;

  it('are those of the selection, else of the department, at their level', () => {
    const department = '05' as DepartmentCode;
    expect(territoryOf({selected: '54001', department}, 'municipality')).toBe('54001');
    expect(territoryOf({selected: '54001'}, 'department')).toBe('54');
    expect(territoryOf({department}, 'municipality')).toBe('05');
    expect(territoryOf({selected: 'puesto:rumichaca', department}, 'department')).toBe('05');
    expect(territoryOf({selected: 'puesto:rumichaca'}, 'department')).toBeNull();
    expect(territoryOf({selected: '54'}, 'region')).toBeNull();
  });
});

describe('the year of a stock', () => {
  it('is the one chosen, else the latest; a flow has none', () => {
    expect(yearOf(changed({measure: 'desplazados', year: 2021}))).toBe(2021);
    expect(yearOf(changed({measure: 'desplazados'}))).toBe(2025);
    expect(yearOf(changed({measure: 'entradas'}))).toBeNull();
  });
});

describe('the request of Riesgo', () => {
  const riskOf = (risk: Partial<RiskChoice> = {}, change: Partial<AppState> = {}): RiskRequest =>
    createRequestOf()(changed({screen: 'riesgo', risk: {...initialRisk, ...risk}, ...change}))
      .risk!;

  it('is none on other screens, and there everything else is off', () => {
    expect(createRequestOf()(initialState).risk).toBeNull();
    const {choropleth, flows, zone, showsPosts, showsEvents, selected} = createRequestOf()(
      changed({
        screen: 'riesgo',
        layers: ['coropletas', 'zona', 'flujos', 'hechos', 'puestos'],
        selected: '54001',
      }),
    );
    expect([choropleth, flows, zone, showsPosts, showsEvents, selected]).toEqual([
      ...[null, null, null, false, false, null],
    ]);
  });

  it('asks for municipalities unless departments are chosen, however far', () => {
    expect(riskOf().level).toBe('municipality');
    expect(riskOf({}, {level: 'department'}).level).toBe('department');
    expect(riskLevelOf(changed({level: 'auto', camera: at(4)}))).toBe('municipality');
  });

  it('asks for clusters, comparison and firmness only where they are shown', () => {
    const asked = ({cluster, against, wantsStability}: RiskRequest): boolean[] => [
      cluster !== null,
      against !== null,
      wantsStability,
    ];
    expect(asked(riskOf())).toEqual([false, false, true]);
    expect(asked(riskOf({panel: 'factors'}))).toEqual([false, false, false]);
    expect(asked(riskOf({panel: 'clusters'}))).toEqual([true, false, false]);
    expect(asked(riskOf({panel: 'compare'}))).toEqual([false, true, false]);
    expect(asked(riskOf({panel: 'assessment', paint: 'clusters'}))).toEqual([true, false, false]);
    expect(asked(riskOf({panel: 'assessment', paint: 'difference'}))).toEqual([false, true, false]);
    expect(asked(riskOf({panel: 'assessment', paint: 'stability'}))).toEqual([false, false, true]);
  });

  it('is the same for another camera, selection, name or page', () => {
    const requestOf = createRequestOf();
    const risk = changed({screen: 'riesgo'});
    const first = requestOf(risk);
    for (const other of [
      {...risk, camera: at(9)},
      {...risk, selected: '54001'},
      {...risk, risk: {...initialRisk, name: 'Taller'}},
      {...risk, risk: {...initialRisk, page: 'method' as const}},
    ])
      expect(requestOf(other)).toBe(first);
    const weights = {conflicto: 40};
    const scenario = {...initialRisk.scenario, weights};
    expect(requestOf({...risk, risk: {...initialRisk, scenario}})).not.toBe(first);
  });
});
