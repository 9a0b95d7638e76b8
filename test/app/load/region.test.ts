import {describe, expect, it} from 'vitest';
import {createLoader, type RegionReader} from '../../../src/app/load/load.ts';
import {createEngine} from '../../../src/db/engine.ts';
import type {RegionFile} from '../../../src/domain/region/region-file.ts';
import {initialState, type AppState} from '../../../src/state/app-state.ts';
import {createRequestOf} from '../../../src/state/request.ts';
import type {DepartmentCode} from '../../../src/methodology/codes.ts';
import {noZones} from './support/no-zones.ts';

const requestOf = createRequestOf();
const inRegion = (change: Partial<AppState>): AppState => ({
  ...initialState,
  screen: 'region',
  department: '54' as DepartmentCode,
  ...change,
});

/** A loader without DuckDB and without answers: Región needs neither. */
function loaderOver(read: RegionReader) {
  const engine = createEngine(() => Promise.reject(new Error('none')));
  const gazetteer = {
    places: new Map(),
    posts: new Map(),
    countries: new Map(),
    countryCodes: new Map(),
  };
  return createLoader(
    engine,
    () => gazetteer,
    noZones,
    () => Promise.reject(new Error('none')),
    read,
  );
}

const load = (read: RegionReader) => {
  const loader = loaderOver(read);
  return (state: AppState) => loader.load(requestOf(state), new AbortController().signal);
};

describe('the snapshot of Región', () => {
  it('has the file of the department and nothing else', async () => {
    const asked: string[] = [];
    const snapshotOf = load((code) => {
      asked.push(code);
      return Promise.resolve({code} as RegionFile);
    });
    const {region, choropleth, profile, failures} = await snapshotOf(inRegion({}));
    expect([region?.code, choropleth, profile, failures]).toEqual(['54', null, null, []]);
    await snapshotOf(inRegion({}));
    expect(asked).toEqual(['54']);
  });

  it('asks for nothing where no department is chosen', async () => {
    const snapshotOf = load(() => Promise.reject(new Error('asked')));
    const {region, failures} = await snapshotOf(inRegion({department: null}));
    expect([region, failures]).toEqual([null, []]);
  });

  it('names the department that could not be read, and reads it again when asked', async () => {
    let tries = 0;
    const snapshotOf = load((code) => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('no network'))
        : Promise.resolve({code} as RegionFile);
    });
    const failed = await snapshotOf(inRegion({}));
    expect(failed.failures).toEqual([{part: 'region', kind: 'error', message: 'no network'}]);
    expect((await snapshotOf(inRegion({}))).region?.code).toBe('54');
  });

  it('does not load again for a choice that Región does not have', () => {
    const one = requestOf(inRegion({}));
    expect(requestOf(inRegion({selected: '54810', sex: 'female', measure: 'entradas'}))).toBe(one);
  });
});
