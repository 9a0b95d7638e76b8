import {describe, expect, it} from 'vitest';
import type {Camera} from '../../src/state/app-state.ts';
import {initialState} from '../../src/state/app-state.ts';
import {createRequestOf} from '../../src/state/request.ts';
import {describeView, sentenceParts} from '../../src/state/sentence.ts';
import {swipeMeridian} from '../../src/state/swipe.ts';
import {eastView, viewAt} from '../../src/state/swipe-view.ts';
import {twinOf} from '../../src/state/table-twin.ts';
import {transitions} from '../../src/state/transitions.ts';
import {formatAddress, parseAddress} from '../../src/state/url.ts';
import {en} from '../../src/i18n/en.ts';
import {cell, choropleth, viewWith} from './support/view.ts';

const displaced = {...choropleth, measure: 'desplazados-por-mil' as const, when: {year: 2025}};
const swipe = {measure: 'desplazados-por-mil' as const, year: null, at: -73.5};
const eastern = {
  ...displaced,
  cells: new Map([
    ['54', cell(120.5)],
    ['05', cell('missing')],
    ['27', cell(300.25)],
  ]),
};
const view = viewWith({swipe}, {choropleth, swipe: eastern});
const words = (shown: typeof view): string =>
  sentenceParts(shown)
    .map(({text}) => text)
    .join('');

describe('a swipe of two measures', () => {
  it('begins in the middle of the map, and stays where it is when its measure changes', () => {
    const begun = transitions.chooseSwipe(initialState, {measure: 'desplazados', year: null});
    expect(begun.swipe).toEqual({measure: 'desplazados', year: null, at: -73});
    const camera: Camera = {zoom: 7, lat: 8, lng: -72.456};
    const near = transitions.chooseSwipe(
      {...initialState, camera},
      {measure: 'desplazados', year: null},
    );
    expect(near.swipe?.at).toBe(-72.46);
    const moved = transitions.moveSwipe(begun, -74.123);
    expect(moved.swipe?.at).toBe(-74.12);
    expect(transitions.chooseSwipe(moved, {measure: 'expulsados', year: null}).swipe).toEqual({
      measure: 'expulsados',
      year: null,
      at: -74.12,
    });
    expect(transitions.chooseSwipe(moved, null).swipe).toBeNull();
  });

  it('shows the layer of colours, and moves nothing where there is none', () => {
    const bare = {...initialState, layers: []};
    const choice = {measure: 'desplazados', year: null} as const;
    expect(transitions.chooseSwipe(bare, choice).layers).toEqual(['coropletas']);
    expect(transitions.moveSwipe(bare, -70)).toBe(bare);
  });

  it('keeps the divider between the islands and the eastern border', () => {
    expect([-90, -60, -74.005, -81.7].map(swipeMeridian)).toEqual([-82, -66, -74, -81.7]);
  });

  it('has the year of its measure, and the latest instead of a year it does not have', () => {
    const years = (year: number): number | null | undefined =>
      transitions.chooseSwipe(initialState, {measure: 'poblacion', year}).swipe?.year;
    expect(years(2018)).toBe(2018);
    expect(years(1900)).toBeNull();
  });

  it('asks for both measures by the same units', () => {
    const fine = {...initialState, measure: 'expulsados' as const, level: 'municipality' as const};
    const request = createRequestOf();
    const alone = request(fine);
    expect([alone.choropleth?.level, alone.swipe]).toEqual(['municipality', null]);
    const both = request({...fine, swipe: {measure: 'recibidos', year: null, at: -73}});
    expect([both.choropleth?.level, both.swipe?.level]).toEqual(['municipality', 'municipality']);
    // UNHCR counts internally displaced people by department.
    const coarse = transitions.chooseSwipe(fine, {measure: 'desplazados', year: null});
    expect(coarse.level).toBe('auto');
    const asked = request(coarse);
    expect([asked.choropleth?.level, asked.swipe?.level]).toEqual(['department', 'department']);
  });

  it('asks for nothing while the colours are off, and for nothing anew when the divider moves', () => {
    const request = createRequestOf();
    const on = {...initialState, swipe};
    expect(request({...on, layers: ['puestos']}).swipe).toBeNull();
    const before = request(on);
    expect(request({...on, swipe: {...swipe, at: -70}})).toBe(before);
  });

  it('does not take the typed limits of the first measure', () => {
    const classing = {method: 'custom', breaks: [1, 2]} as const;
    const request = createRequestOf()({...initialState, classing, swipe});
    expect(request.choropleth?.classing).toEqual(classing);
    expect(request.swipe?.classing.method).toBe('fixed');
  });
});

describe('the address of a swipe', () => {
  it('says measure, year and meridian', () => {
    expect(formatAddress({...initialState, swipe})).toBe(
      '#/explorar?cortina=desplazados-por-mil,-73.5',
    );
    const dated = {measure: 'poblacion', year: 2018, at: -72} as const;
    expect(formatAddress({...initialState, swipe: dated})).toBe(
      '#/explorar?cortina=poblacion:2018,-72',
    );
    expect(parseAddress('#/explorar?cortina=poblacion:2018,-72').state.swipe).toEqual(dated);
  });

  it.each([
    'nada,-73',
    'desplazados',
    'desplazados,-20',
    'desplazados,73',
    'poblacion:1800,-73',
    'desplazados,-73.123',
  ])('leaves out %s, and says so', (word) => {
    const {state, problems} = parseAddress(`#/explorar?cortina=${word}`);
    expect(state.swipe).toBeNull();
    expect(problems).toEqual([{key: 'cortina', found: word}]);
  });

  it('says that municipalities cannot be shown where one of the measures has none', () => {
    const {state, problems} = parseAddress(
      '#/explorar?medida=expulsados&unidad=municipio&cortina=desplazados,-73',
    );
    expect(state.level).toBe('auto');
    expect(problems).toEqual([{key: 'unidad', found: 'municipio'}]);
  });
});

describe('what a swipe shows', () => {
  it('is the second measure east of the divider, and the first west of it', () => {
    const east = eastView(view)!;
    expect(east.snapshot.choropleth).toBe(eastern);
    expect([east.state.measure, east.state.swipe]).toEqual(['desplazados-por-mil', null]);
    expect(eastView(view)).toBe(east);
    expect(viewAt(view, -73.4)).toBe(east);
    expect(viewAt(view, -73.5)).toBe(view);
    expect(viewAt(view, -81.7)).toBe(view);
  });

  it('is the first measure alone until the second is there, and after it was taken away', () => {
    expect(eastView(viewWith({swipe}, {choropleth}))).toBeNull();
    expect(eastView(viewWith({}, {choropleth, swipe: eastern}))).toBeNull();
    expect(viewAt(viewWith({swipe}, {choropleth}), -70).snapshot.swipe).toBeNull();
  });

  it('is said in the sentence, in both languages', () => {
    expect(words(view)).toBe(
      'Personas venezolanas por 1.000 habitantes en cada departamento, 2023; al este de la cortina, personas desplazadas internas por 1.000 habitantes, 2025.',
    );
    expect(words({...view, text: en})).toBe(
      'Venezuelans per 1,000 inhabitants in each department, 2023; east of the divider, internally displaced people per 1,000 inhabitants, 2025.',
    );
  });

  it('is described side by side for who cannot see it', () => {
    const said = describeView(view);
    expect(said).toContain('Oeste: Valor más alto: Norte de Santander, 272,1 por 1.000 hab.');
    // Chocó (27) is not among the places of this test: its code stands in its place.
    expect(said).toContain('Este: Valor más alto: 27, 300,3 por 1.000 hab.');
    expect(said).toContain('Con dato: 2; sin dato: 1.');
  });

  it('is one table: a column for each measure, with its time, and every territory of either', () => {
    const twin = twinOf(view, 'territories')!;
    expect(twin.columns.map(({key, label}) => [key, label])).toEqual([
      ['name', 'Territorio'],
      ['code', 'Código'],
      ['value', 'Personas venezolanas, por 1.000 hab. (2023)'],
      ['east', 'Desplazadas internas (ACNUR), por 1.000 hab. (2025)'],
    ]);
    expect(twin.rows.map(({code, values}) => [code, values['value'], values['east']])).toEqual([
      ['54', cell(272.1), cell(120.5)],
      ['05', cell(57.4), cell('missing')],
      ['11', cell('missing'), cell('missing')],
      ['27', cell('missing'), cell(300.25)],
    ]);
    expect(twin.sources).toEqual([
      'migracol-venezolanos-2023',
      'dane-poblacion',
      'unhcr-departamentos',
    ]);
  });
});
