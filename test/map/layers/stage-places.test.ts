import {describe, expect, it} from 'vitest';
import {isSubject, stagePlaces, subjectsOf} from '../../../src/map/layers/stage-places.ts';
import type {DepartmentCode} from '../../../src/methodology/codes.ts';
import type {Choropleth, Figure, Profile, ZoneSum} from '../../../src/state/snapshot.ts';
import type {View} from '../../../src/state/view.ts';
import {initialZone} from '../../../src/state/zone-choice.ts';
import {answerOver, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {cell, choropleth, flows, viewWith} from '../../state/support/view.ts';
import {emptyZone} from '../../state/support/zone.ts';

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

  it('are those that the take-away names: the highest, and nobody where many share it', () => {
    const names = (shown: Choropleth): readonly string[] =>
      stagePlaces(viewWith({}, {choropleth: shown})).map(({name}) => name);
    expect(names(choropleth)).toEqual(['Norte de Santander']);
    const codes = ['54', '05', '11', '50', '52'];
    const tied = {...choropleth, cells: new Map(codes.map((code) => [code, cell(7)]))};
    expect(names(tied)).toEqual([]);
  });

  it('are the ends of the largest flow, with its people where they went', () => {
    expect(stagePlaces(viewWith({layers: ['flujos']}, {flows}))).toMatchObject([
      {name: 'Medellín', value: ''},
      {name: 'San José de Cúcuta', value: '3.000', unit: 'personas'},
    ]);
  });

  it('are the first three of the order of Riesgo, with score and rank', () => {
    const risk = answerOver(fourMunicipalities);
    const riesgo = {screen: 'riesgo'} as const;
    const of = (view: View): unknown =>
      stagePlaces(view).map(({name, value, unit}) => [name, value, unit]);
    const [first = NaN] = [risk.cells.get('54001')?.value];
    expect(of(viewWith(riesgo, {risk}))).toEqual([
      ['San José de Cúcuta', first.toFixed(1).replace('.', ','), '· puesto 1'],
      ['Los Patios', expect.any(String), '· puesto 2'],
      ['Medellín', expect.any(String), '· puesto 3'],
    ]);
    // Who has no index has a name alone.
    expect(of(viewWith({...riesgo, selected: '11001'}, {risk}))).toEqual([
      ['Bogotá, D.C.', '', ''],
    ]);
  });

  it('are a zone by its people, at the point of its edge that is nearest to its middle', () => {
    const sum: ZoneSum = {
      ...{id: 'poblacion', method: 'area-share', people: 1_234_567, missingTerritories: 0},
      ...{byDepartment: new Map([['54', 9876]]), byTerritory: new Map()},
    };
    const ring = [
      [0, 0],
      [4, 0],
      [4, 1.5],
      [0, 4],
      [0, 0],
    ];
    const geometry: GeoJSON.Polygon = {type: 'Polygon', coordinates: [ring]};
    const state = {layers: ['coropletas', 'zona']} as const;
    const zone = {...emptyZone, geometry, sums: [sum]};
    expect(stagePlaces(viewWith(state, {zone}))).toEqual([
      {
        ...{code: 'zona', name: 'En la franja', value: '1.230.000', unit: 'personas, aprox.'},
        lngLat: [4, 1.5],
      },
    ]);
    // Of a department on a map of municipalities the people are told: its colour is not on the map.
    const choice = {...emptyZone.choice, kind: 'territories', codes: ['54']} as const;
    const fine = {...choropleth, level: 'municipality', cells: new Map()} as const;
    const chosen = viewWith(
      {...state, zone: {...initialZone, ...choice}},
      {choropleth: fine, zone: {...zone, choice}},
    );
    expect(stagePlaces(chosen)).toMatchObject([
      {name: 'Norte de Santander', value: '9.880', unit: 'habitantes'},
    ]);
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
