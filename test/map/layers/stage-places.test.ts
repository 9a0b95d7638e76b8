import {describe, expect, it} from 'vitest';
import {
  isSubject,
  placedPlaces,
  spreadHeights,
  stagePlaces,
  subjectsOf,
} from '../../../src/map/layers/stage-places.ts';
import type {DepartmentCode} from '../../../src/methodology/codes.ts';
import type {Figure, Profile} from '../../../src/state/snapshot.ts';
import {initialZone} from '../../../src/state/zone-choice.ts';
import {cell, choropleth, viewWith} from '../../state/support/view.ts';

const posts = {
  posts: ['el-dorado', 'rumichaca', 'puente-simon-bolivar'],
  people: [900, 70, 40000],
  total: 40970,
  unfiltered: 40970,
};

describe('what a scene is about', () => {
  it('is its zone of territories, else the selection, else the department', () => {
    const zone = {...initialZone, kind: 'territories', codes: ['54', '05']} as const;
    const department = '11' as DepartmentCode;
    const all = {zone, department, selected: '54001', layers: ['coropletas', 'zona']} as const;
    expect(subjectsOf(viewWith(all))).toEqual(['54', '05']);
    expect(subjectsOf(viewWith({...all, layers: ['coropletas']}))).toEqual(['54001']);
    expect(subjectsOf(viewWith({department}))).toEqual(['11']);
    expect(subjectsOf(viewWith({selected: 'puesto:rumichaca'}))).toEqual([]);
    expect(subjectsOf(viewWith({...all, screen: 'region'}))).toEqual(['11']);
  });

  it('takes in what lies in it', () => {
    expect(isSubject('54001', ['54'])).toBe(true);
    expect(isSubject('05001', ['54'])).toBe(false);
    expect(isSubject('54', ['54001'])).toBe(false);
  });
});

describe('the places of a scene', () => {
  it('have the figure of the map with its unit, the largest first', () => {
    const zone = {...initialZone, kind: 'territories', codes: ['05', '11', '54']} as const;
    const view = viewWith({zone, layers: ['coropletas', 'zona']}, {choropleth});
    expect(stagePlaces(view).map(({name, value, unit}) => [name, value, unit])).toEqual([
      ['Norte de Santander', '272,1', 'por 1.000 hab.'],
      ['Antioquia', '57,4', 'por 1.000 hab.'],
      ['Bogotá, D.C.', 'Sin dato', ''],
    ]);
  });

  it('have that of the profile where the map is finer, and only of the same measure and year', () => {
    const fine = {...choropleth, level: 'municipality', cells: new Map()} as const;
    const figure: Figure = {
      ...{measure: 'venezolanos-por-mil', cell: cell(199), rank: 2, of: 33},
      ...{when: {year: 2023}, denominatorYear: 2023},
    };
    const profile: Profile = {
      ...{code: '54', population: {people: 1, year: 2023}, figures: [figure]},
      ...{trend: null, origins: [], destinations: []},
    };
    const valueOf = (shown: Profile): string | undefined =>
      stagePlaces(viewWith({selected: '54'}, {choropleth: fine, profile: shown}))[0]?.value;
    expect(valueOf(profile)).toBe('199,0');
    expect(valueOf({...profile, code: '05'})).toBe('');
    expect(valueOf({...profile, figures: [{...figure, when: {year: 2018}}]})).toBe('');
  });

  it('are the largest posts that are not airports, where there is no territory', () => {
    expect(stagePlaces(viewWith({}, {posts})).map(({name, value}) => [name, value])).toEqual([
      ['Puente Simón Bolívar', '40.000'],
      ['Rumichaca', '70'],
    ]);
    const chosen = viewWith({selected: 'puesto:rumichaca'}, {posts});
    expect(stagePlaces(chosen).map(({name}) => name)).toEqual(['Rumichaca']);
  });
});

describe('the words of places', () => {
  it('stand a step apart, in order, inside the room', () => {
    const room = {top: 10, bottom: 100, step: 20};
    expect(spreadHeights([50, 52, 30], room)).toEqual([50, 70, 30]);
    expect(spreadHeights([95, 99], room)).toEqual([80, 100]);
    expect(spreadHeights([0], room)).toEqual([10]);
  });

  it('stand away from the country on its map, on the right of a closer one', () => {
    const view = viewWith({}, {posts});
    const room = {left: 5, right: 300, top: 0, bottom: 100, step: 10};
    const sides = (isCountry: boolean): unknown =>
      placedPlaces(stagePlaces(view), () => [7, 8], isCountry, room).map(({name, side, words}) => [
        ...[name, side, words[0]],
      ]);
    expect(sides(true)).toEqual([
      ['Rumichaca', 'left', 5],
      ['Puente Simón Bolívar', 'right', 300],
    ]);
    expect(sides(false)).toEqual([
      ['Puente Simón Bolívar', 'right', 300],
      ['Rumichaca', 'right', 300],
    ]);
  });
});
