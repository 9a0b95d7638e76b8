import {describe, expect, it} from 'vitest';
import {countPoints} from '../../../src/domain/zones/count-points.ts';
import {placePoints} from '../../../src/domain/zones/placed-points.ts';
import {cutZone} from '../../../src/domain/zones/zone.ts';
import {box, land, polygon} from './made-up-land.ts';

type Event = [kind: string, lon: number, lat: number, territory: string | null, year: number];

const events: Event[] = [
  ['mine', -71.7, 0.2, '10001', 2019],
  ['mine', -71.7, 0.2, '10001', 2020],
  ['mine', -71.6, 0.3, '10001', 2021],
  ['mine', -71.9, 0.2, '10001', 2021],
  ['mine', -71.2, 0.2, '20001', 2021],
  ['mine', -71.4, -0.2, null, 2021],
  ['massacre', NaN, NaN, '10002', 2021],
  ['massacre', NaN, NaN, '20001', 2021],
  ['massacre', NaN, NaN, null, 2021],
];
const points = placePoints({
  kind: events.map(([kind]) => kind),
  lon: events.map(([, lon]) => lon),
  lat: events.map(([, , lat]) => lat),
  territory: events.map(([, , , territory]) => territory),
  year: events.map(([, , , , year]) => year),
  dead: [1, 2, NaN, 5, 5, 5, 4, 5, 5],
  missing: [NaN, NaN, 3, 0, 0, 0, 0, 0, 0],
});

// holds the mines at 71.7° and 71.6° W and the one in the south; the seat of 10002 and no other
const zone = cutZone({kind: 'area', geometry: polygon(box(-71.78, -0.4, -71.38, 0.95))}, land);

describe('countPoints', () => {
  it('counts by place, kind and municipality; by the seat where there is no place', () => {
    const {rows} = countPoints(zone, points);
    expect(
      rows.map(({kind, territory, method, events: count}) => [kind, territory, method, count]),
    ).toEqual([
      ['massacre', '10002', 'seat-inside', 1],
      ['massacre', '20001', 'seat-inside', 0],
      ['mine', '10001', 'point-inside', 3],
      ['mine', null, 'point-inside', 1],
    ]);
  });

  it('sums who died and who is missing, and says of how many events that is not known', () => {
    const row = countPoints(zone, points).rows.find(({territory}) => territory === '10001');
    expect(row).toMatchObject({dead: 3, deadUnknown: 1, missing: 3, missingUnknown: 2});
  });

  it('says how many lie inside wherever they were before rounding, and how many could', () => {
    // squares of 0.1° about 71.7, 71.6 and 71.4° W: only that of 71.4, ending at 71.35, leaves the zone
    const mines = countPoints(zone, points).rows.filter(({kind}) => kind === 'mine');
    expect(mines.map(({surely, possibly}) => [surely, possibly])).toEqual([
      [3, 3],
      [0, 1],
    ]);
    const exact = countPoints(zone, points, {roundedTo: 0}).rows.at(-1);
    expect(exact).toMatchObject({events: 1, surely: 1, possibly: 1});
  });

  it('keeps an event that only could lie inside as a row without events', () => {
    const massacres = countPoints(zone, points).rows.filter(({kind}) => kind === 'massacre');
    expect(massacres.map(({events: count, possibly}) => [count, possibly])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('counts the events left out: neither place nor municipality', () => {
    expect(countPoints(zone, points).leftOut).toBe(1);
  });

  it('counts only the years asked for, the last one too', () => {
    const {rows} = countPoints(zone, points, {years: [2019, 2020]});
    expect(rows.map(({territory, events: count}) => [territory, count])).toEqual([['10001', 2]]);
  });

  it('counts the events of municipalities that were chosen by their code, place or not', () => {
    const chosen = cutZone({kind: 'territories', codes: ['10001', '10002']}, land);
    const {rows} = countPoints(chosen, points);
    expect(
      rows.map(({kind, territory, method, events: count}) => [kind, territory, method, count]),
    ).toEqual([
      ['massacre', '10002', 'membership', 1],
      ['mine', '10001', 'membership', 4],
    ]);
  });
});
