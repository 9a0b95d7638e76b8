import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import {es, type Text} from '../../src/i18n/es.ts';
import type {DepartmentCode, Month} from '../../src/methodology/codes.ts';
import {measures} from '../../src/methodology/measures.ts';
import {layerIds, type AppState} from '../../src/state/app-state.ts';
import {
  describeView,
  formatCell,
  formatValue,
  formatWhen,
  sentenceParts,
} from '../../src/state/sentence.ts';
import type {EventMarks, Snapshot} from '../../src/state/snapshot.ts';
import type {View} from '../../src/state/view.ts';
import {cell, choropleth, flows, viewWith} from './support/view.ts';
import {emptyZone} from './support/zone.ts';

const sentence = (view: View): string =>
  sentenceParts(view)
    .map(({text}) => text)
    .join('');

const posts = {posts: ['rumichaca'], people: [468198], total: 468198, unfiltered: 468198};
const noEvents: EventMarks = {
  length: 0,
  id: [],
  date: [],
  lon: [],
  lat: [],
  territory: [],
  dead: [],
  missing: [],
  totalDead: 0,
  totalMissing: 0,
};
const zone = emptyZone;

interface Case {
  readonly name: string;
  readonly state: Partial<AppState>;
  readonly snapshot: Partial<Snapshot>;
  readonly es: string;
  readonly en: string;
}

const cases: readonly Case[] = [
  {
    name: 'the opening view',
    state: {},
    snapshot: {choropleth, posts},
    es: 'Personas venezolanas por 1.000 habitantes en cada departamento, 2023, con las entradas por puesto (ene–dic 2023).',
    en: 'Venezuelans per 1,000 inhabitants in each department, 2023, with entries by post (Jan–Dec 2023).',
  },
  {
    name: 'municipalities of one department, filtered',
    state: {
      department: '54' as DepartmentCode,
      sex: 'female',
      borders: ['VEN', 'ECU'],
      posts: ['rumichaca'],
      period: {from: '2018-01' as Month, to: '2019-12' as Month},
    },
    snapshot: {choropleth: {...choropleth, level: 'municipality'}, posts},
    es: 'Personas venezolanas por 1.000 habitantes en cada municipio, 2023 en Norte de Santander, con las entradas por puesto (ene 2018–dic 2019; mujeres; frontera: Venezuela, Ecuador; puesto: Rumichaca).',
    en: 'Venezuelans per 1,000 inhabitants in each municipality, 2023 in Norte de Santander, with entries by post (Jan 2018–Dec 2019; women; border: Venezuela, Ecuador; post: Rumichaca).',
  },
  {
    name: 'displacement over what was received',
    state: {measure: 'recibidos', layers: ['coropletas', 'flujos']},
    snapshot: {
      choropleth: {
        ...choropleth,
        measure: 'recibidos',
        when: {from: '1985', to: '2015'},
        denominatorYear: null,
      },
      flows,
    },
    es: 'Personas recibidas por desplazamiento forzado en cada departamento, 1985–2015, con 2 flujos de desplazamiento forzado (1985–2015).',
    en: 'Forcibly displaced people received in each department, 1985–2015, with 2 flows of forced displacement (1985–2015).',
  },
  {
    name: 'only the way through the Darién',
    state: {layers: ['flujos']},
    snapshot: {
      flows: {...flows, kind: 'darien', level: 'country'},
      transit: {
        people: 520085,
        byNationality: [],
        covered: {from: '2023-01' as Month, to: '2023-12' as Month},
        partial: false,
      },
    },
    es: 'Mapa de Colombia, con 520.085 personas en tránsito por el Darién (ene–dic 2023).',
    en: 'Map of Colombia, with 520,085 people in transit through the Darién (Jan–Dec 2023).',
  },
  {
    name: 'zone, routes and incidents',
    state: {layers: ['zona', 'rutas', 'hechos']},
    snapshot: {zone, events: noEvents},
    es: 'Mapa de Colombia, con la franja de 25 km con Venezuela, las rutas esquemáticas y las muertes y desapariciones en el camino (ene–dic 2023).',
    en: 'Map of Colombia, with the 25 km zone along Venezuela, the schematic routes and deaths and disappearances on the way (Jan–Dec 2023).',
  },
  {
    name: 'nothing at all',
    state: {layers: []},
    snapshot: {},
    es: 'Mapa de Colombia sin capas. Elige una medida o enciende una capa.',
    en: 'Map of Colombia without layers. Choose a measure or turn a layer on.',
  },
];

describe('the sentence', () => {
  it.each(cases)('says in Spanish: $name', ({state, snapshot, es: expected}) => {
    expect(sentence(viewWith(state, snapshot, es))).toBe(expected);
  });

  it.each(cases)('says in English: $name', ({state, snapshot, en: expected}) => {
    expect(sentence(viewWith(state, snapshot, en))).toBe(expected);
  });

  it('speaks of the level that is drawn, not of the one on its way', () => {
    const view = viewWith({level: 'municipality'}, {choropleth});
    expect(sentence(view)).toContain('en cada departamento');
  });

  it('has one full stop after an abbreviation', () => {
    const view = viewWith({department: '11' as DepartmentCode}, {choropleth});
    expect(sentence(view)).toMatch(/2023 en Bogotá, D\.C\.$/);
  });

  it('has words that change the view only where there is a choice', () => {
    const controls = (view: View): unknown[] =>
      sentenceParts(view).flatMap(({control}) => control ?? []);
    expect(controls(viewWith({}, {choropleth}))).toEqual(['measure', 'level']);
    const stock = {...choropleth, measure: 'desplazados' as const, when: {year: 2025}};
    expect(controls(viewWith({}, {choropleth: stock, posts}))).toEqual([
      'measure',
      'level',
      'year',
      'layers',
    ]);
  });
});

describe('a value in words', () => {
  it('has one decimal for a rate, none for people, and its unit', () => {
    expect(formatValue(272.14, 'venezolanos-por-mil', es)).toBe('272,1 por 1.000 hab.');
    expect(formatValue(394990, 'venezolanos', en)).toBe('394,990 people');
    expect(formatValue(394990, 'venezolanos', es, false)).toBe('394.990');
  });

  it('is a zero, or the state that stands in its place', () => {
    const words = (value: Parameters<typeof cell>[0], text: Text): string =>
      formatCell(cell(value), 'venezolanos', text);
    expect(words(0, es)).toBe('0 personas');
    expect(words('missing', es)).toBe('Sin dato');
    expect(words('suppressed', es)).toBe('Suprimido');
    expect(words('not-reported', es)).toBe('Sin reporte');
    expect(words('not-reported', en)).toBe('Not reported');
    expect(formatCell(undefined, 'venezolanos', en)).toBe('No data');
  });

  it('says when it is of', () => {
    expect(formatWhen({year: 2023}, es)).toBe('2023');
    expect(formatWhen({from: '1985', to: '2015'}, es)).toBe('1985–2015');
    expect(formatWhen({from: '2023-01', to: '2023-12'}, es)).toBe('ene–dic 2023');
    expect(formatWhen({from: '2018-01', to: '2018-01'}, en)).toBe('Jan 2018');
  });
});

describe('the map in words', () => {
  it('has the highest value, the states, the totals, the share and the selection', () => {
    const view = viewWith({selected: '05', layers: ['coropletas']}, {choropleth, posts, flows});
    expect(describeView(view)).toBe(
      [
        'Personas venezolanas por 1.000 habitantes en cada departamento, 2023, con 2 flujos de desplazamiento forzado (1985–2015) y las entradas por puesto (ene–dic 2023).',
        'Valor más alto: Norte de Santander, 272,1 por 1.000 hab.',
        'Con dato: 2; sin dato: 1.',
        'Entradas en los puestos mostrados: 468.198.',
        'Se dibujan 2 de 10 pares: 25\u00a0% de las personas.',
        'Antioquia: 57,4 por 1.000 hab., puesto 2 de 2.',
      ].join(' '),
    );
  });

  it('gives a selection without a figure its state and no rank', () => {
    const words = describeView(viewWith({selected: '11'}, {choropleth}, en));
    expect(words).toContain('Bogotá, D.C.: No data.');
  });

  it('never says undefined or NaN', () => {
    const bare = {
      choropleth: {...choropleth, cells: new Map([['99', cell('suppressed')]]), breaks: []},
      flows: {...flows, length: 0, people: [], totalPeople: 0, drawnPeople: 0, pairs: 0},
      posts: {posts: [], people: [], total: NaN, unfiltered: NaN},
      transit: {people: NaN, byNationality: [], covered: null, partial: true},
      events: noEvents,
      zone,
    };
    for (const {id} of measures) {
      for (const text of [es, en]) {
        const state = {layers: layerIds, selected: '99', posts: ['nobody'], measure: id};
        const snapshot = {...bare, choropleth: {...bare.choropleth, measure: id}};
        expect(describeView(viewWith(state, snapshot, text))).not.toMatch(/undefined|NaN|null/);
      }
    }
  });
});
