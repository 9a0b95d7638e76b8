// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-stability.ts';
import type {StabilityRow} from '../../src/charts/stability-row.ts';
import {find, findAll, listen, mount, press, settle, textOf} from '../ui/controls/support/mount.ts';

const first: StabilityRow = {
  code: '1',
  name: 'Alto Invento',
  detail: 'Provincia Uno',
  rank: 1,
  rankLow: 1,
  rank25: 1,
  rankMedian: 1,
  rank75: 2,
  rankHigh: 3,
  share: 1,
  score: 8.2,
  parts: [5, 3.2],
  isSelected: false,
};
const second: StabilityRow = {
  ...first,
  code: '2',
  name: 'Loma Prueba',
  detail: '',
  rank: 2,
  rankLow: 2,
  rankHigh: 2,
  share: 0.957,
  score: 7,
  isSelected: true,
};
const third: StabilityRow = {...first, code: '3', rankLow: NaN, share: NaN};
const dimensions = [
  {name: 'Conflicto', colorIndex: 4},
  {name: 'Estado', colorIndex: 6},
];
const finished = {done: 1000, of: 1000, isStale: false};

describe('vg-stability', () => {
  it('reads every row as one sentence', async () => {
    const list = await mount('vg-stability', {rows: [first, second, third], dimensions});
    const names = findAll(list, '.choose').map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      '1. Alto Invento, Provincia Uno, puesto 1 a 3, en los primeros 20 en 100\u00a0%, puntaje 8,2',
      '2. Loma Prueba, puesto 2, en los primeros 20 en 96\u00a0%, puntaje 7,0',
      '1. Alto Invento, Provincia Uno, sin corridas, puntaje 8,2',
    ]);
  });

  it('is a table with a header and as many cells in every row', async () => {
    const list = await mount('vg-stability', {rows: [first, second], dimensions});
    const [head, ...rows] = findAll(list, '[role="row"]');
    expect(head!.children).toHaveLength(4);
    expect(rows.map((row) => row.children.length)).toEqual([4, 4]);
    expect(textOf(list, '.head .share')).toBe('En top 20');
  });

  it('draws no interval and no share before there are runs', async () => {
    const list = await mount('vg-stability', {rows: [third], dimensions});
    expect(findAll(list, '.row .whisker')).toHaveLength(0);
    expect(findAll(list, '.row .dot')).toHaveLength(1);
    expect(textOf(list, '.row .share')).toBe('–');
    expect(textOf(list, '.progress')).toBe('Aún sin corridas.');
  });

  it('draws nothing for a territory without an index', async () => {
    const list = await mount('vg-stability', {
      rows: [{...third, rank: NaN, score: NaN, parts: []}],
    });
    expect(findAll(list, '.row .dot')).toHaveLength(0);
    expect(textOf(list, '.place')).toBe('–');
  });

  it('is chosen by a click anywhere in the row', async () => {
    const list = await mount('vg-stability', {rows: [first, second], dimensions});
    const chosen = listen<{code: string}>(list, 'vg-choose');
    findAll(list, '.row .share')[1]!.click();
    findAll(list, '.choose')[0]!.click();
    expect(chosen).toEqual([{code: '2'}, {code: '1'}]);
  });

  it('is one stop, at the selected row, and arrows go on from there', async () => {
    const list = await mount('vg-stability', {rows: [first, second, third], dimensions});
    const stops = (): (string | null)[] =>
      findAll(list, '.choose').map((button) => button.getAttribute('tabindex'));
    expect(stops()).toEqual(['-1', '0', '-1']);
    press(findAll(list, '.choose')[1]!, 'ArrowDown');
    await settle(list);
    expect(stops()).toEqual(['-1', '-1', '0']);
    press(findAll(list, '.choose')[2]!, 'Home');
    await settle(list);
    expect(stops()).toEqual(['0', '-1', '-1']);
  });

  it('says how far the runs are', async () => {
    const rows = [first];
    const running = {done: 400, of: 1000, isStale: false};
    const list = await mount('vg-stability', {rows, runs: running});
    expect(textOf(list, '.progress')).toBe('400 de 1.000 corridas');
    expect(textOf(list, '[role="status"]')).toBe('');
    list.runs = {...running, isStopped: true};
    await settle(list);
    expect(textOf(list, '[role="status"]')).toBe('Corrida detenida; se muestran 400 de 1.000.');
    list.runs = finished;
    list.note = 'Pesos al azar.';
    await settle(list);
    expect(textOf(list, '.progress')).toBe('1.000 corridas Pesos al azar.');
  });

  it('says that it speaks of other weights', async () => {
    const list = await mount('vg-stability', {rows: [first], runs: {...finished, isStale: true}});
    expect(find(list, '.table').classList.contains('stale')).toBe(true);
    expect(textOf(list, '.progress')).toContain('De los pesos anteriores');
  });

  it('says that there is nothing to order', async () => {
    const list = await mount('vg-stability');
    expect(textOf(list, '.empty')).toBe('Ningún territorio tiene índice con estos pesos.');
  });
});
