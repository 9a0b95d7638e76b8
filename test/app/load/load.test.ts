import {beforeAll, describe, expect, it} from 'vitest';
import {createLoader, type Loader} from '../../../src/app/load/load.ts';
import {countryFlowYears} from '../../../src/methodology/country-flow-years.ts';
import type {DepartmentCode, Month} from '../../../src/methodology/codes.ts';
import {initialState, layerIds, type AppState} from '../../../src/state/app-state.ts';
import {createRequestOf} from '../../../src/state/request.ts';
import type {Snapshot} from '../../../src/state/snapshot.ts';
import {gazetteer} from '../../state/support/view.ts';
import {precomputed, startSeededEngine} from './support/engines.ts';
import {noZones} from './support/no-zones.ts';
import {noRegion} from './support/no-region.ts';

const noRisk = (): Promise<never> => Promise.reject(new Error('no index in this test'));

let loader: Loader;
beforeAll(async () => {
  loader = createLoader(await startSeededEngine(), () => gazetteer, noZones, noRisk, noRegion);
});

const load = (change: Partial<AppState> = {}): Promise<Snapshot> =>
  loader.load(createRequestOf()({...initialState, ...change}), new AbortController().signal);

describe('the opening view, without DuckDB', () => {
  it('has 33 departments, each with a rate, and no failure', async () => {
    const {choropleth, failures} = await load();
    expect(failures).toEqual([]);
    expect(choropleth!.cells.size).toBe(33);
    expect([...choropleth!.cells.values()].every(({status}) => status === 'observed')).toBe(true);
    // Norte de Santander: 337,666 Venezuelans (Migración Colombia) among 1,696,740 inhabitants (DANE), 2023.
    expect(choropleth!.cells.get('54')!.value).toBeCloseTo((337_666 / 1_696_740) * 1000, 9);
    expect(choropleth!.breaks).toEqual([5, 15, 30, 60, 120]);
  });

  it('has the 468,198 entries of 2023 in posts, series and panel', async () => {
    const {posts, series, profile} = await load();
    expect([posts!.total, posts!.unfiltered, series!.total]).toEqual([468_198, 468_198, 468_198]);
    expect(profile!.figures.at(-1)).toMatchObject({measure: 'entradas', cell: {value: 468_198}});
    expect(profile!.population).toEqual({people: 52_215_503, year: 2023});
    expect(profile!.figures[0]).toMatchObject({measure: 'venezolanos', cell: {value: 2_875_744}});
  });

  it('is frozen, and draws only what is on', async () => {
    const snapshot = await load();
    expect(Object.isFrozen(snapshot)).toBe(true);
    expect([snapshot.flows, snapshot.transit, snapshot.events, snapshot.zone]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('shows first the colours alone', async () => {
    const first = await loader.loadFirst(createRequestOf()(initialState));
    expect(first.choropleth!.cells.size).toBe(33);
    expect([first.posts, first.series, first.profile]).toEqual([null, null, null]);
  });
});

describe('other views without DuckDB', () => {
  it('have displacement with the share that is drawn', async () => {
    const {flows, failures} = await load({layers: ['flujos']});
    expect(failures).toEqual([]);
    expect(flows).toMatchObject({
      kind: 'displacement',
      level: 'department',
      length: 60,
      pairs: 448,
      totalPeople: 2_116_526,
      drawnPeople: 1_636_698,
    });
    expect([flows!.origin[0], flows!.destination[0], flows!.people[0]]).toEqual([
      '27',
      '05',
      107_033,
    ]);
  });

  it('have the country flows of the latest year, cut by direction and minimum', async () => {
    const flowsOf = async (change: Partial<AppState['flows']>): Promise<Snapshot['flows']> =>
      (await load({layers: ['flujos'], flows: {...initialState.flows, kind: 'country', ...change}}))
        .flows;
    expect(await flowsOf({})).toMatchObject({length: 60, pairs: 93, totalPeople: 542_536});
    const out = await flowsOf({direction: 'out'});
    expect(out!.origin.every((origin) => origin === 'COL')).toBe(true);
    expect(out!.people[0]).toBe(50_868);
    const inward = await flowsOf({direction: 'in', top: 1});
    expect([inward!.origin[0], inward!.destination[0], inward!.people[0]]).toEqual([
      'VEN',
      'COL',
      56_274,
    ]);
    expect(await flowsOf({minimum: 100_000})).toMatchObject({
      length: 2,
      drawnPeople: 141_616 + 106_372,
    });
  });

  it('have the 520,085 people counted in the Darién in 2023', async () => {
    const {flows, transit} = await load({
      layers: ['flujos'],
      flows: {...initialState.flows, kind: 'darien'},
    });
    expect(transit).toMatchObject({
      people: 520_085,
      covered: {from: '2023-01', to: '2023-12'},
      partial: false,
    });
    expect(flows).toMatchObject({kind: 'darien', length: 1, totalPeople: 520_085});
  });

  it('have the incidents of a year', async () => {
    expect((await load({layers: ['hechos']})).events).toMatchObject({
      length: 56,
      totalDead: 143,
      totalMissing: 78,
    });
  });

  it('keep only the territories of a department', async () => {
    const {choropleth} = await load({
      level: 'municipality',
      department: '54' as DepartmentCode,
      layers: ['coropletas'],
    });
    expect(choropleth!.cells.size).toBe(40);
    expect([...choropleth!.cells.keys()].every((code) => code.startsWith('54'))).toBe(true);
  });

  it('cut classes of the values in view, and take those that are typed', async () => {
    const breaksOf = async (classing: AppState['classing']): Promise<readonly number[]> =>
      (await load({classing, layers: ['coropletas']})).choropleth!.breaks;
    expect(await breaksOf({method: 'custom', breaks: [10, 99]})).toEqual([10, 99]);
    expect(await breaksOf({method: 'quantile', breaks: []})).toHaveLength(5);
  });

  it('have no figure, not a zero, for a series that does not reach the window', async () => {
    const {series} = await load({
      series: 'nationalities',
      period: {from: '2023-01' as Month, to: '2023-12' as Month},
    });
    expect(series!.total).toBeNaN();
    const reached = await load({
      series: 'nationalities',
      layers: [],
      period: {from: '2018-05' as Month, to: '2018-06' as Month},
    });
    expect(reached.series!.total).toBe(322_914 + 312_928);
  });
});

describe('a post that no source has', () => {
  it('has no number, which is not zero, and is named', async () => {
    const {posts, series, failures} = await load({posts: ['nada']});
    expect([posts, series]).toEqual([null, null]);
    expect(failures.map(({kind, message}) => [kind, message])).toEqual([
      ['error', 'puesto=nada'],
      ['error', 'puesto=nada'],
    ]);
  });
});

describe('a selected code that nothing has', () => {
  it.each(['54999', 'puesto:nada'])('has no profile, and is named: %s', async (selected) => {
    const {profile, failures} = await load({selected});
    expect(profile).toBeNull();
    expect(failures).toEqual([{part: 'profile', kind: 'error', message: `sel=${selected}`}]);
  });
});

describe('a view that needs DuckDB, without it', () => {
  it('names what is missing and shows no number of another view', async () => {
    const before = await load();
    expect(before.posts!.total).toBe(468_198);
    const {posts, series, failures, choropleth} = await load({sex: 'female'});
    expect([posts, series]).toEqual([null, null]);
    expect(failures.map(({part, kind}) => [part, kind]).sort()).toEqual([
      ['posts', 'unavailable'],
      ['series', 'unavailable'],
    ]);
    expect(failures[0]!.message).toContain('no WebAssembly here');
    expect(choropleth!.cells.size).toBe(33);
  });

  it('names the colours too when they are what is missing', async () => {
    const {choropleth, failures} = await load({
      measure: 'desplazados',
      year: 2021,
      layers: ['coropletas'],
    });
    expect(choropleth).toBeNull();
    expect(failures).toContainEqual({
      part: 'choropleth',
      kind: 'unavailable',
      message: 'The database could not start: no WebAssembly here',
    });
  });

  it('tells a zone that could not be cut from an engine that is not there', async () => {
    const {zone, failures} = await load({
      layers: ['zona'],
      zone: {...initialState.zone, border: 'PER', km: 199},
    });
    expect(zone).toBeNull();
    expect(failures).toEqual([{part: 'zone', kind: 'error', message: 'no worker in this test'}]);
  });

  it('rejects with the reason when it is no longer wanted', async () => {
    const stale = new AbortController();
    stale.abort(new Error('a newer view'));
    const request = createRequestOf()({...initialState, layers: layerIds});
    await expect(loader.load(request, stale.signal)).rejects.toThrow('a newer view');
  });
});

describe('what did not change', () => {
  it('is the same object in the next snapshot', async () => {
    const layers = ['coropletas', 'flujos', 'hechos', 'puestos'] as const;
    const first = await load({layers});
    const second = await load({layers, selected: 'puesto:rumichaca'});
    expect(second.flows).toBe(first.flows);
    expect(second.events).toBe(first.events);
    expect(second.choropleth!.cells).toBe(first.choropleth!.cells);
    expect(second.choropleth!.breaks).toBe(first.choropleth!.breaks);
    expect(second.posts!.people).toBe(first.posts!.people);
    expect(second.series!.people).toBe(first.series!.people);
  });
});

describe('the declared years of country flows', () => {
  it('are those of the table', () => {
    const answer = precomputed().answers.find(({name}) => name === 'country-flow-years')!;
    expect(answer.columns['year']).toEqual(countryFlowYears);
  });
});

describe('a swipe of two measures', () => {
  const beside = (measure: 'desplazados-por-mil'): Promise<Snapshot> =>
    load({swipe: {measure, year: null, at: -73}});

  it('has both measures from their sources, by the same units', async () => {
    const {choropleth, swipe, failures} = await beside('desplazados-por-mil');
    expect(failures).toEqual([]);
    expect([choropleth!.level, swipe!.level]).toEqual(['department', 'department']);
    expect(swipe!.when).toEqual({year: 2025});
    const alone = await load({measure: 'desplazados-por-mil'});
    expect(swipe!.cells).toEqual(alone.choropleth!.cells);
    expect(swipe!.breaks).toEqual(alone.choropleth!.breaks);
  });

  it('is off without the colours', async () => {
    const swipe = {measure: 'desplazados-por-mil', year: null, at: -73} as const;
    expect((await load({swipe, layers: ['puestos']})).swipe).toBeNull();
  });

  it('has one set of classes for two years of one measure, so that a colour is one number', async () => {
    const {choropleth, swipe} = await load({
      measure: 'poblacion',
      year: 2018,
      classing: {method: 'quantile', breaks: []},
      swipe: {measure: 'poblacion', year: 2024, at: -73},
    });
    expect([choropleth!.when, swipe!.when]).toEqual([{year: 2018}, {year: 2024}]);
    expect(swipe!.breaks).toEqual(choropleth!.breaks);
    expect(swipe!.cells.get('11')).not.toEqual(choropleth!.cells.get('11'));
  });
});
