import {beforeEach, describe, expect, it} from 'vitest';
import {createController, type Controller, type Screen} from '../../src/app/controller.ts';
import type {Engine} from '../../src/db/engine.ts';
import {emptySnapshot, type Snapshot} from '../../src/state/snapshot.ts';
import type {View} from '../../src/state/view.ts';
import {startSeededEngine} from './load/support/engines.ts';
import {noZones} from './load/support/no-zones.ts';
import {noRegion} from './load/support/no-region.ts';

const frozen: Snapshot = {
  ...emptySnapshot,
  posts: {posts: ['villa'], people: [7], total: 7, unfiltered: 9},
};
const other: Snapshot = {...emptySnapshot};

let engine: Engine;
let controller: Controller;
let shown: View[];
let addresses: string[];
let asked: string[];

beforeEach(async () => {
  const seeded = await startSeededEngine();
  asked = [];
  engine = {
    ...seeded,
    run: (query, params) => {
      asked.push(query.name);
      return seeded.run(query, params);
    },
  };
  shown = [];
  addresses = [];
  controller = createController({
    ...{engine, zones: noZones},
    readRegion: noRegion,
    openRisk: () => Promise.reject(new Error('no index in this test')),
    address: '#/presentar',
    onAddress: (address) => addresses.push(address),
    onShown: () => undefined,
    now: () => 0,
  });
  const screen: Screen = {
    show: (view) => shown.push(view),
    shown: () => Promise.resolve(),
  };
  controller.attach(screen);
  await controller.reload();
});

const address = '#/explorar?idioma=en&depto=54&sel=54001&mapa=8/8.000/-72.500';

describe('a scene with its own numbers', () => {
  it('is shown with its address, its words and its numbers, and loads nothing', async () => {
    asked = [];
    await controller.hold({address, snapshot: frozen});
    const {view} = controller;
    expect(view).toBe(shown.at(-1));
    expect(view.snapshot).toBe(frozen);
    expect(view.state).toMatchObject({screen: 'explorar', department: '54', selected: '54001'});
    expect([view.text.locale, view.isPending, view.canUndo]).toEqual(['en', false, false]);
    expect(controller.isHolding).toBe(true);
    expect(asked).toEqual([]);
  });

  it('leaves state, history and address of the page alone, and gives them back', async () => {
    const before = controller.view;
    await controller.hold({address, snapshot: frozen});
    controller.dispatch({name: 'moveCamera', args: [{zoom: 9, lat: 7, lng: -72}]});
    controller.dispatch({name: 'select', args: ['05']});
    expect(controller.view.state).toMatchObject({
      camera: {zoom: 9, lat: 7, lng: -72},
      selected: '54001',
    });
    await controller.release();
    expect(controller.view).toEqual(before);
    expect([controller.store.canUndo, controller.isHolding]).toEqual([false, false]);
    expect(addresses).toEqual([]);
  });

  it('takes the theme of the page where it names none', async () => {
    await controller.hold({address, snapshot: frozen});
    controller.dispatch({name: 'chooseTheme', args: ['dark']});
    await controller.settled();
    expect(controller.view.state.theme).toBe('dark');
    await controller.hold({address: '#/explorar?tema=claro', snapshot: frozen});
    expect(controller.view.state.theme).toBe('light');
  });

  it('keeps its numbers when the data are loaded again', async () => {
    await controller.hold({address, snapshot: frozen});
    await controller.reload();
    expect(controller.view.snapshot).toBe(frozen);
  });
});

describe('a scene without numbers', () => {
  it('loads them: 33 departments by the rate of Venezuelans', async () => {
    await controller.hold({address: '#/explorar', snapshot: null});
    expect(controller.view.snapshot.choropleth?.cells.size).toBe(33);
  });

  it('that another overtakes is never shown', async () => {
    const first = controller.hold({address: '#/explorar?medida=venezolanos', snapshot: null});
    const second = controller.hold({address, snapshot: other});
    await Promise.all([first, second]);
    expect(controller.view.snapshot).toBe(other);
    expect(shown.some(({state}) => state.measure === 'venezolanos')).toBe(false);
  });

  it('that is given up is never shown', async () => {
    const holding = controller.hold({address: '#/explorar?medida=venezolanos', snapshot: null});
    await controller.release();
    await holding;
    expect(controller.isHolding).toBe(false);
  });
});

it('gives the numbers of an address without showing them', async () => {
  const before = shown.length;
  const snapshot = await controller.peek('#/explorar');
  expect(snapshot.choropleth?.cells.size).toBe(33);
  expect(shown).toHaveLength(before);
});
