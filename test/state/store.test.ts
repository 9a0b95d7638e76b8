import {describe, expect, it} from 'vitest';
import type {Month} from '../../src/methodology/codes.ts';
import {initialState, type AppState} from '../../src/state/app-state.ts';
import {createStore, type Store} from '../../src/state/store.ts';

const window = (store: Store, from: string, to: string): void => {
  store.dispatch({name: 'choosePeriod', args: [from as Month, to as Month]});
};

const move = (store: Store, word: string, weights: Readonly<Record<string, number>>): void => {
  store.dispatch({name: 'chooseWeights', args: [word, weights]});
};

describe('a store', () => {
  it('tells its listeners of every change until they leave', () => {
    const store = createStore(initialState);
    const seen: AppState[] = [];
    const leave = store.subscribe((state) => seen.push(state));
    store.dispatch({name: 'chooseSex', args: ['female']});
    leave();
    store.dispatch({name: 'chooseSex', args: ['male']});
    expect(seen.map(({sex}) => sex)).toEqual(['female']);
  });

  it('keeps the same state when nothing changes', () => {
    const store = createStore(initialState);
    let calls = 0;
    store.subscribe(() => calls++);
    store.dispatch({name: 'chooseSex', args: ['all']});
    store.replace({...initialState});
    expect(store.state).toBe(initialState);
    expect([calls, store.canUndo]).toEqual([0, false]);
  });

  it('undoes and redoes one step at a time', () => {
    const store = createStore(initialState);
    store.dispatch({name: 'chooseSex', args: ['female']});
    store.dispatch({name: 'select', args: ['54']});
    store.undo();
    expect([store.state.sex, store.state.selected]).toEqual(['female', null]);
    store.undo();
    expect(store.state).toEqual(initialState);
    store.undo();
    expect([store.canUndo, store.canRedo]).toEqual([false, true]);
    store.redo();
    store.redo();
    store.redo();
    expect([store.state.sex, store.state.selected]).toEqual(['female', '54']);
    expect([store.canUndo, store.canRedo]).toEqual([true, false]);
  });

  it('forgets what was undone once something else is done', () => {
    const store = createStore(initialState);
    store.dispatch({name: 'chooseSex', args: ['female']});
    store.undo();
    store.dispatch({name: 'select', args: ['54']});
    expect(store.canRedo).toBe(false);
  });

  it('takes a run of windows as one step', () => {
    const store = createStore(initialState);
    window(store, '2018-01', '2018-12');
    window(store, '2018-02', '2019-01');
    window(store, '2018-03', '2019-02');
    store.undo();
    expect(store.state.period).toEqual(initialState.period);
    store.redo();
    expect(store.state.period).toEqual({from: '2018-03', to: '2019-02'});
  });

  it('takes a window after another change as a new step', () => {
    const store = createStore(initialState);
    window(store, '2018-01', '2018-12');
    store.dispatch({name: 'chooseSex', args: ['female']});
    window(store, '2019-01', '2019-12');
    store.undo();
    expect(store.state.period.from).toBe('2018-01');
    expect(store.state.sex).toBe('female');
  });

  it('goes on with a run across a move of the camera', () => {
    const store = createStore(initialState);
    window(store, '2018-01', '2018-12');
    store.dispatch({name: 'moveCamera', args: [{zoom: 7, lat: 8, lng: -72}]});
    window(store, '2018-02', '2019-01');
    store.undo();
    expect(store.state.period).toEqual(initialState.period);
  });

  it('takes the drag of one weight as one step', () => {
    const store = createStore(initialState);
    move(store, 'conflicto', {conflicto: 26, estado: 14});
    move(store, 'conflicto', {conflicto: 27, estado: 13});
    move(store, 'conflicto', {conflicto: 28, estado: 12});
    store.undo();
    expect(store.state).toEqual(initialState);
    expect(store.canUndo).toBe(false);
    store.redo();
    expect(store.state.risk.scenario.weights).toEqual({conflicto: 28, estado: 12});
  });

  it('takes another weight as another step, and the first one moved again as a third', () => {
    const store = createStore(initialState);
    move(store, 'conflicto', {conflicto: 40});
    move(store, 'estado', {estado: 5});
    move(store, 'conflicto', {conflicto: 50});
    store.undo();
    expect(store.state.risk.scenario.weights).toEqual({conflicto: 40, estado: 5});
    store.undo();
    expect(store.state.risk.scenario.weights).toEqual({conflicto: 40});
    store.undo();
    expect(store.state.risk.scenario.weights).toEqual({});
  });

  it('begins a new step where a weight is moved after an undo or an address', () => {
    const store = createStore(initialState);
    move(store, 'conflicto', {conflicto: 40});
    move(store, 'conflicto', {conflicto: 41});
    store.undo();
    move(store, 'conflicto', {conflicto: 30});
    store.undo();
    expect(store.state).toEqual(initialState);
    move(store, 'conflicto', {conflicto: 30});
    store.replace({...store.state, selected: '54'});
    move(store, 'conflicto', {conflicto: 31});
    store.undo();
    expect([store.state.selected, store.state.risk.scenario.weights]).toEqual([
      '54',
      {conflicto: 30},
    ]);
  });

  it('does not take a weight moved to where it stands as a step', () => {
    const store = createStore(initialState);
    move(store, 'conflicto', {conflicto: 40});
    const {state} = store;
    move(store, 'conflicto', {conflicto: 40});
    expect(store.state).toBe(state);
  });

  it('never undoes camera, language or theme', () => {
    const store = createStore(initialState);
    store.dispatch({name: 'moveCamera', args: [{zoom: 7, lat: 8, lng: -72}]});
    store.dispatch({name: 'chooseLanguage', args: ['en']});
    store.dispatch({name: 'chooseTheme', args: ['dark']});
    expect(store.canUndo).toBe(false);
    store.dispatch({name: 'chooseSex', args: ['female']});
    store.dispatch({name: 'moveCamera', args: [{zoom: 5, lat: 4, lng: -74}]});
    store.undo();
    expect(store.state).toEqual({
      ...initialState,
      camera: {zoom: 5, lat: 4, lng: -74},
      language: 'en',
      theme: 'dark',
    });
  });

  it('takes an address from outside as one step', () => {
    const store = createStore(initialState);
    store.replace({...initialState, sex: 'female', selected: '54'});
    store.undo();
    expect(store.state).toEqual(initialState);
  });

  it('remembers the last hundred steps', () => {
    const store = createStore(initialState);
    for (let year = 1; year <= 120; year++) store.dispatch({name: 'chooseYear', args: [year]});
    let steps = 0;
    while (store.canUndo) {
      store.undo();
      steps++;
    }
    expect(steps).toBe(100);
    expect(store.state.year).toBe(20);
  });
});
