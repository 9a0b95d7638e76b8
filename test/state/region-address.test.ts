import {describe, expect, it} from 'vitest';
import {initialState, type AppState} from '../../src/state/app-state.ts';
import {createStore} from '../../src/state/store.ts';
import {transitions} from '../../src/state/transitions.ts';
import {formatAddress, parseAddress} from '../../src/state/url.ts';

const start = parseAddress('#/region/54').state;
const written = (change: Partial<AppState['region']>): string =>
  formatAddress(transitions.changeRegion(start, change));

describe('Región in the address', () => {
  it('is left out as it opens, and says in Spanish what was chosen', () => {
    expect(formatAddress(start)).toBe('#/region/54');
    expect(written({fact: 'coca-hectares', sort: 'homicides', isAscending: true})).toBe(
      '#/region/54?columna=coca&orden=homicidios&sentido-orden=menor',
    );
    expect(written({sort: 'name', filter: 'san josé'})).toBe(
      '#/region/54?orden=municipio&filtro=san%20jos%C3%A9',
    );
  });

  it('is read back', () => {
    const state = transitions.changeRegion(start, {
      ...{fact: 'venezolanos-por-mil', sort: 'name', isAscending: true, filter: 'ñ'},
    });
    expect(parseAddress(formatAddress(state))).toEqual({state, problems: []});
  });

  it('reports what is no word, and opens without it', () => {
    const {state, problems} = parseAddress(
      '#/region/54?columna=municipio&orden=%3Cb%3E&sentido-orden=mayor&filtro=',
    );
    expect(state.region).toEqual(initialState.region);
    expect(problems.map(({key}) => key)).toEqual(['columna', 'orden', 'sentido-orden', 'filtro']);
  });

  it('cuts a filter to its longest, and takes typing as one step of the history', () => {
    const store = createStore(start);
    for (const filter of ['s', 'sa', 'x'.repeat(60)])
      store.dispatch({name: 'changeRegion', args: [{filter}]});
    expect(store.state.region.filter).toHaveLength(40);
    store.undo();
    expect(store.state.region.filter).toBe('');
  });
});
