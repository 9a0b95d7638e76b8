import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {precompute} from '../../data/precompute.ts';
import {createLoader} from '../../src/app/load/load.ts';
import {noZones} from '../app/load/support/no-zones.ts';
import {noRegion} from '../app/load/support/no-region.ts';
import type {AnswersFile} from '../../src/db/answers.ts';
import {createEngine, type Engine} from '../../src/db/engine.ts';
import {entriesByPostQuery} from '../../src/db/queries/entries-by-post.ts';
import {indicatorValuesQuery} from '../../src/db/queries/indicator-values.ts';
import {seriesTotalsQuery} from '../../src/db/queries/series-totals.ts';
import {initialState, type AppState} from '../../src/state/app-state.ts';
import {createRequestOf} from '../../src/state/request.ts';
import type {Gazetteer} from '../../src/state/view.ts';
import type {Month} from '../../src/methodology/codes.ts';

const published = fileURLToPath(new URL('../../public/data', import.meta.url));
const output = mkdtempSync(join(tmpdir(), 'vigia-precompute-'));
const read = (directory: string, name: string) => readFileSync(join(directory, name), 'utf8');
const answersOf = (name: string) => (JSON.parse(read(output, name)) as AnswersFile).answers;

beforeAll(async () => {
  await precompute({dir: published, output});
});
afterAll(() => {
  rmSync(output, {recursive: true});
});

const gazetteer: Gazetteer = {
  places: new Map(),
  posts: new Map(),
  countries: new Map(),
  countryCodes: new Map(),
};

const noRisk = () => Promise.reject(new Error('no risk view asked for'));

/** An engine whose DuckDB cannot start, with the answers of a file. */
async function engineWithout(name: string): Promise<Engine> {
  const engine = createEngine(() => Promise.reject(new Error('there is none')));
  engine.seed(answersOf(name));
  await expect(engine.start()).rejects.toThrow('there is none');
  return engine;
}

async function loadWithoutDuckDB(change: Partial<AppState>) {
  const loader = createLoader(
    await engineWithout('precomputed.json'),
    () => gazetteer,
    noZones,
    noRisk,
    noRegion,
  );
  const request = createRequestOf()({...initialState, ...change});
  return loader.load(request, new AbortController().signal);
}

describe('the answers worked out beforehand', () => {
  it.each([
    'first-values.json',
    'precomputed.json',
    'precomputed-risk.json',
    'precomputed-backtest.json',
  ])('%s of the browser is what the queries answer now', (name) => {
    expect(read(published, name)).toBe(read(output, name));
  });

  it('are small', () => {
    expect(read(output, 'first-values.json').length).toBeLessThan(3_000);
    expect(brotliCompressSync(read(output, 'precomputed.json')).length).toBeLessThan(80_000);
    expect(brotliCompressSync(read(output, 'precomputed-risk.json')).length).toBeLessThan(70_000);
    expect(brotliCompressSync(read(output, 'precomputed-backtest.json')).length).toBeLessThan(
      70_000,
    );
  });

  it('hold the published entries of 2023', async () => {
    const engine = await engineWithout('precomputed.json');
    const {from, to} = initialState.period;
    const filter = {sex: 'all', borders: [], posts: [], department: null} as const;
    const answer = engine.peek(entriesByPostQuery, {...filter, from, to});
    expect(answer?.people.reduce((sum, people) => sum + people, 0)).toBe(468_198);
  });

  it('hold every indicator of the risk views, by edition and level', async () => {
    const risk = await engineWithout('precomputed-risk.json');
    const municipalities = risk.peek(indicatorValuesQuery, {edition: 2024, level: 'municipality'});
    // 17 indicators are scored by municipality, 19 by department.
    expect(municipalities?.length).toBe(17 * 1122);
    expect(risk.peek(indicatorValuesQuery, {edition: 2024, level: 'department'})?.length).toBe(
      19 * 33,
    );
    const backtest = await engineWithout('precomputed-backtest.json');
    expect(
      backtest.peek(indicatorValuesQuery, {edition: 2021, level: 'municipality'})?.length,
    ).toBe(17 * 1122);
  });

  it('hold a massacre in 2023 or 2024 in 128 of 1,122 municipalities', async () => {
    const engine = await engineWithout('precomputed-backtest.json');
    const years = {series: 'massacre-cases', from: 2023, to: 2024} as const;
    const totals = engine.peek(seriesTotalsQuery, years);
    expect(totals?.length).toBe(1122);
    expect(totals?.value.filter((cases) => cases > 0)).toHaveLength(128);
    expect(new Set(totals?.status)).toEqual(new Set(['observed']));
  });

  it('hold homicides without a figure where the Police never record any', async () => {
    const engine = await engineWithout('precomputed-backtest.json');
    const years = {series: 'homicides', from: 2019, to: 2021} as const;
    const totals = engine.peek(seriesTotalsQuery, years);
    const missing = totals?.territory.filter((_code, row) => totals.status[row] === 'missing');
    expect(missing).toEqual([
      ...['27493', '91460', '91669', '94343', '94883', '94884'],
      ...['94885', '94886', '94887', '94888', '97777', '97889'],
    ]);
    // 12,547 + 12,010 + 13,685: the national series of the source.
    expect(totals?.value.reduce((sum, value) => sum + (value || 0), 0)).toBe(38_242);
  });

  it('show the first paint', async () => {
    const engine = await engineWithout('first-values.json');
    const loader = createLoader(engine, () => gazetteer, noZones, noRisk, noRegion);
    const {choropleth} = await loader.loadFirst(createRequestOf()(initialState));
    expect(choropleth?.cells.size).toBe(33);
    expect(choropleth?.cells.get('54')?.status).toBe('observed');
  });

  const year2018 = {from: '2018-01' as Month, to: '2018-12' as Month};
  it.each<[string, Partial<AppState>]>([
    ['the opening view', {}],
    ['its municipalities', {level: 'municipality'}],
    ['a full year', {period: year2018, layers: ['coropletas', 'puestos', 'hechos']}],
    ['flows', {layers: ['coropletas', 'flujos', 'puestos']}],
    [
      'flows between countries',
      {layers: ['flujos'], flows: {...initialState.flows, kind: 'country'}},
    ],
    ['the Darién', {layers: ['flujos'], flows: {...initialState.flows, kind: 'darien'}}],
    ['displaced people', {measure: 'expulsados-por-mil', level: 'municipality'}],
    ['all nationalities', {series: 'nationalities'}],
  ])('show %s without DuckDB', async (_name, change) => {
    expect((await loadWithoutDuckDB(change)).failures).toEqual([]);
  });

  it('leave the rest to DuckDB, and say so', async () => {
    const {failures} = await loadWithoutDuckDB({sex: 'female'});
    expect(failures.map(({kind}) => kind)).toContain('unavailable');
  });
});
