import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DepartmentCode, Month} from '../../src/methodology/codes.ts';
import {initialState, type AppState} from '../../src/state/app-state.ts';
import {initialRisk, publishedScenario} from '../../src/state/risk-choice.ts';
import {applyTransition, transitions} from '../../src/state/transitions.ts';
import {validState} from './support/arbitrary-state.ts';

const month = (value: string): Month => value as Month;
const changed = (change: Partial<AppState>): AppState => ({...initialState, ...change});

describe('choosing a measure', () => {
  it('falls back to what it has: level, year and the fixed classes', () => {
    const state = changed({
      measure: 'poblacion',
      level: 'municipality',
      year: 2019,
      classing: {method: 'jenks', breaks: []},
    });
    expect(transitions.chooseMeasure(state, 'desplazados')).toEqual(
      changed({measure: 'desplazados', level: 'auto', year: null}),
    );
  });

  it('keeps the level and the year that it has too', () => {
    const state = changed({measure: 'venezolanos-acnur', level: 'department', year: 2022});
    const next = transitions.chooseMeasure(state, 'desplazados');
    expect([next.level, next.year]).toEqual(['department', 2022]);
  });

  it('turns the colours on, in draw order', () => {
    const next = transitions.chooseMeasure(changed({layers: ['flujos', 'puestos']}), 'poblacion');
    expect(next.layers).toEqual(['coropletas', 'flujos', 'puestos']);
  });
});

describe('choosing the window', () => {
  it('takes its ends in any order', () => {
    expect(
      transitions.choosePeriod(initialState, month('2019-12'), month('2018-01')).period,
    ).toEqual({from: '2018-01', to: '2019-12'});
  });

  it('stays inside the series', () => {
    expect(
      transitions.choosePeriod(initialState, month('1999-01'), month('2031-01')).period,
    ).toEqual({from: '2012-01', to: '2024-12'});
  });
});

describe('filters', () => {
  it('show the series of all nationalities for any but the Venezuelan', () => {
    expect(transitions.chooseNationality(initialState, 'ECU').series).toBe('nationalities');
    expect(transitions.chooseNationality(initialState, 'VEN').series).toBe('posts');
    expect(transitions.chooseNationality(initialState, null).series).toBe('posts');
  });

  it('are all cleared at once, and nothing else is', () => {
    const filtered = changed({
      language: 'en',
      layers: ['flujos'],
      measure: 'desplazados',
      year: 2022,
      period: {from: month('2018-01'), to: month('2018-01')},
      series: 'nationalities',
      nationality: 'ECU',
      sex: 'male',
      age: '60+',
      borders: ['VEN'],
      posts: ['rumichaca'],
      department: '54' as DepartmentCode,
      selected: '54001',
    });
    expect(transitions.clearFilters(filtered)).toEqual(
      changed({language: 'en', layers: ['flujos'], measure: 'desplazados', selected: '54001'}),
    );
  });

  it('add and take away one post', () => {
    const one = transitions.togglePost(initialState, 'rumichaca');
    const two = transitions.togglePost(one, 'el-dorado');
    expect(two.posts).toEqual(['rumichaca', 'el-dorado']);
    expect(transitions.togglePost(two, 'rumichaca').posts).toEqual(['el-dorado']);
  });
});

describe('layers', () => {
  it('go off and come back in draw order', () => {
    const off = transitions.toggleLayer(initialState, 'coropletas');
    expect(off.layers).toEqual(['puestos']);
    expect(transitions.toggleLayer(off, 'coropletas').layers).toEqual(['coropletas', 'puestos']);
  });

  it('come on with what is chosen of them', () => {
    const flows = transitions.chooseFlows(initialState, {kind: 'country', year: 2019});
    expect(flows.layers).toEqual(['coropletas', 'flujos', 'puestos']);
    expect(flows.flows).toEqual({...initialState.flows, kind: 'country', year: 2019});
    expect(transitions.chooseZone(initialState, {border: 'ECU', km: 50}).layers).toEqual([
      'coropletas',
      'zona',
      'puestos',
    ]);
  });

  it('keep a zone between 1 and 200 km', () => {
    expect(transitions.chooseZone(initialState, {km: 0.2}).zone.km).toBe(1);
    expect(transitions.chooseZone(initialState, {km: 900}).zone.km).toBe(200);
  });
});

describe('Riesgo', () => {
  const scenario = {...publishedScenario('inform'), weights: {amenaza: 60}} as const;

  it('opens a panel with its map, and another choice beside the others', () => {
    const clusters = transitions.openRiskPanel(initialState, 'clusters');
    expect(clusters.risk).toEqual({...initialRisk, panel: 'clusters', paint: 'clusters'});
    const exposure = transitions.changeRisk(clusters, {exposure: 'displaced'});
    expect(exposure.risk).toEqual({...clusters.risk, exposure: 'displaced'});
  });

  it('changes the weights that are named and leaves the others', () => {
    const one = transitions.chooseWeights(initialState, 'conflicto', {conflicto: 40, estado: 10});
    const two = transitions.chooseWeights(one, 'estado', {estado: 0});
    expect(two.risk.scenario).toEqual({
      ...publishedScenario('factores-onu'),
      weights: {conflicto: 40, estado: 0},
    });
    expect(transitions.chooseWeights(initialState, '', {conflicto: 40})).toBe(initialState);
  });

  it('changes how the index is made without touching the weights', () => {
    const moved = transitions.chooseWeights(initialState, 'conflicto', {conflicto: 40});
    const next = transitions.changeScenario(moved, {scale: 'zscore'});
    expect(next.risk.scenario).toEqual({...moved.risk.scenario, scale: 'zscore'});
  });

  it('opens a scenario with its name, and goes back to the published method of its scheme', () => {
    const open = transitions.openScenario(initialState, {name: 'Taller', scenario});
    expect([open.risk.name, open.risk.scenario]).toEqual(['Taller', scenario]);
    const reset = transitions.resetScenario(open);
    expect(reset.risk).toEqual({...initialRisk, scenario: publishedScenario('inform')});
  });

  it('shows clusters when something of them is chosen', () => {
    expect(transitions.chooseCluster(initialState, {alpha: 0.01}).risk).toEqual({
      ...initialRisk,
      paint: 'clusters',
      cluster: {...initialRisk.cluster, alpha: 0.01},
    });
  });

  it('starts over alone, and with everything', () => {
    const changedRisk = changed({
      selected: '54001',
      risk: {...initialRisk, scenario, name: 'Taller', page: 'method'},
    });
    expect(transitions.resetRisk(changedRisk)).toEqual(changed({selected: '54001'}));
    expect(transitions.reset(changedRisk)).toEqual(initialState);
    expect(transitions.clearFilters(changedRisk).risk).toBe(changedRisk.risk);
  });
});

describe('other screens', () => {
  it('close the table', () => {
    expect(transitions.showScreen(changed({table: true}), 'datos').table).toBe(false);
  });

  it('start over without changing language or theme', () => {
    const state = changed({language: 'en', theme: 'dark', selected: '54', table: true});
    expect(transitions.reset(state)).toEqual(changed({language: 'en', theme: 'dark'}));
  });
});

describe('a request', () => {
  it('names a transition and its arguments', () => {
    expect(applyTransition(initialState, {name: 'select', args: ['54']}).selected).toBe('54');
    expect(applyTransition(initialState, {name: 'clearFilters', args: []})).toEqual(initialState);
  });

  it('never changes the state it is given', () => {
    fc.assert(
      fc.property(validState, (state) => {
        const before = JSON.stringify(state);
        transitions.chooseMeasure(state, 'poblacion');
        transitions.toggleLayer(state, 'flujos');
        transitions.togglePost(state, 'rumichaca');
        transitions.chooseFlows(state, {top: 20});
        transitions.clearFilters(state);
        transitions.chooseWeights(state, 'conflicto', {conflicto: 40});
        transitions.openRiskPanel(state, 'factors');
        transitions.chooseCluster(state, {km: 80});
        expect(JSON.stringify(state)).toBe(before);
      }),
      {numRuns: 50, seed: 1},
    );
  });
});
