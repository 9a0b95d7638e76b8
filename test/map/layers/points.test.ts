import {describe, expect, it} from 'vitest';
import {en} from '../../../src/i18n/en.ts';
import {eventFeatures, labelFeatures} from '../../../src/map/layers/points.ts';
import type {View} from '../../../src/state/view.ts';
import {cell, choropleth, flows, viewWith} from '../../state/support/view.ts';

const namesOf = (view: View, kind: string): unknown[] =>
  labelFeatures(view)
    .features.filter(({properties}) => properties?.['kind'] === kind)
    .map(({properties}) => (properties as {name: string}).name);
const at = (zoom: number): {camera: {zoom: number; lat: number; lng: number}} => ({
  camera: {zoom, lat: 4, lng: -74},
});

describe('the names on the map', () => {
  it('are those of seas and neighbours in the language of the reader', () => {
    expect(namesOf(viewWith(), 'sea')).toEqual(['Mar Caribe', 'Océano Pacífico']);
    expect(namesOf(viewWith({}, {}, en), 'country')).toContain('Peru');
  });

  it('are Bogotá alone from far, all cities over the country, municipalities only near', () => {
    expect(namesOf(viewWith(at(4.3)), 'city')).toEqual(['Bogotá']);
    expect(namesOf(viewWith(), 'city')).toEqual(['Cúcuta', 'Medellín', 'Bogotá']);
    expect(namesOf(viewWith(at(7.4)), 'municipality')).toEqual([]);
    expect(namesOf(viewWith(at(7.5)), 'municipality')).toEqual(['Los Patios']);
  });

  it('have the selection once, at its inner point', () => {
    const view = viewWith({selected: '54001'});
    expect(namesOf(view, 'city')).not.toContain('Cúcuta');
    const selected = labelFeatures(view).features.at(-1)!;
    expect(selected.properties).toEqual({kind: 'selected', name: 'Cúcuta', order: -1});
    expect(selected.geometry.coordinates).toEqual([-72.4, 8]);
  });

  it('have none for a selected post', () => {
    expect(namesOf(viewWith({selected: 'puesto:rumichaca'}), 'selected')).toEqual([]);
  });

  it('have a mark where a figure looks implausible', () => {
    const flagged = {...choropleth, cells: new Map([['54', cell(1, true)]])};
    expect(namesOf(viewWith({}, {choropleth: flagged}), 'flag')).toEqual(['!']);
    expect(namesOf(viewWith({}, {choropleth}), 'flag')).toEqual([]);
  });

  it('have the countries at the ends of country flows, neighbours and Colombia not twice', () => {
    const countries = {
      ...flows,
      level: 'country' as const,
      origin: ['COL', 'COL'],
      destination: ['USA', 'PAN'],
    };
    const names = namesOf(viewWith({}, {flows: countries}), 'country');
    expect(names.filter((name) => name === 'Panamá')).toHaveLength(1);
    expect(names).toContain('Estados Unidos');
    expect(names).not.toContain('Colombia');
  });
});

describe('the incidents on the map', () => {
  const events = {
    length: 4,
    id: ['a', 'b', 'c', 'd'],
    date: [],
    lon: [-77.1, -76, -75, NaN],
    lat: [8.2, 7, 6, NaN],
    territory: [],
    dead: [2, NaN, NaN, 9],
    missing: [1, 3, NaN, 0],
    totalDead: 11,
    totalMissing: 4,
  };

  it('count the dead and the missing that the source states, at least one, and need a place', () => {
    expect(
      eventFeatures(viewWith({}, {events})).features.map(({properties}) => properties),
    ).toEqual([
      {id: 'a', people: 3},
      {id: 'b', people: 3},
      {id: 'c', people: 1},
    ]);
    expect(eventFeatures(viewWith()).features).toEqual([]);
  });
});
