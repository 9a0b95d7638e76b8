import {es, type Text} from '../../../src/i18n/es.ts';
import type {Cell, Status} from '../../../src/methodology/cell.ts';
import {initialState, type AppState} from '../../../src/state/app-state.ts';
import {
  emptySnapshot,
  type Choropleth,
  type FlowMarks,
  type Snapshot,
} from '../../../src/state/snapshot.ts';
import type {Gazetteer, Place, Post, View} from '../../../src/state/view.ts';

/** An observed figure, or a state in its place. */
export function cell(value: number | Exclude<Status, 'observed'>, implausible = false): Cell {
  return typeof value === 'number'
    ? {value, status: 'observed', implausible}
    : {value: NaN, status: value, implausible};
}

function place(code: string, name: string, lon: number, lat: number, areaKm2 = 1000): Place {
  const level = code.length === 2 ? 'department' : 'municipality';
  return {
    code,
    name,
    level,
    parent: level === 'municipality' ? code.slice(0, 2) : 'andina',
    lon,
    lat,
    label: [lon + 0.1, lat + 0.1],
    areaKm2,
  };
}

function post(id: string, name: string, change: Partial<Post> = {}): Post {
  return {
    id,
    name,
    municipality: '54001',
    mode: 'land',
    border: 'VEN',
    lon: -72.44,
    lat: 7.82,
    confidence: 'high',
    bearing: 270,
    ...change,
  };
}

const places = [
  place('54', 'Norte de Santander', -72.9, 8.1),
  place('05', 'Antioquia', -75.6, 7.1),
  place('11', 'Bogotá, D.C.', -74.1, 4.3),
  place('54001', 'San José de Cúcuta', -72.5, 7.9),
  place('54405', 'Los Patios', -72.5, 7.8),
  place('05001', 'Medellín', -75.57, 6.25),
  place('11001', 'Bogotá, D.C.', -74.1, 4.65),
];

const posts = [
  post('puente-simon-bolivar', 'Puente Internacional Simón Bolívar'),
  post('el-dorado', 'El Dorado (Bogotá)', {
    municipality: '11001',
    mode: 'air',
    border: null,
    lon: -74.15,
    lat: 4.7,
    bearing: null,
  }),
  post('rumichaca', 'Rumichaca', {
    municipality: '52356',
    border: 'ECU',
    lon: -77.66,
    lat: 0.81,
    bearing: 30,
  }),
  post('sin-identificar', 'Sin identificar', {
    municipality: null,
    mode: null,
    border: null,
    lon: NaN,
    lat: NaN,
    confidence: 'low',
    bearing: null,
  }),
];

/** Three departments, four municipalities, four posts and two countries; invented where a test needs it so. */
export const gazetteer: Gazetteer = {
  places: new Map(places.map((entry) => [entry.code, entry])),
  posts: new Map(posts.map((entry) => [entry.id, entry])),
  countries: new Map([
    ['COL', [-73, 4]],
    ['PAN', [-80, 8.5]],
    ['USA', [-98, 39]],
  ]),
  countryCodes: new Map([
    ['VEN', 'VE'],
    ['USA', 'US'],
    ['COL', 'CO'],
  ]),
};

/** The opening measure with every kind of value, in the classes of the opening view. */
export const choropleth: Choropleth = {
  measure: 'venezolanos-por-mil',
  level: 'department',
  when: {year: 2023},
  denominatorYear: 2023,
  cells: new Map([
    ['54', cell(272.1)],
    ['05', cell(57.4)],
    ['11', cell('missing')],
  ]),
  breaks: [5, 15, 30, 60, 120],
};

/** Two displacement flows, the larger first. */
export const flows: FlowMarks = {
  kind: 'displacement',
  level: 'municipality',
  origin: ['05001', '54405'],
  destination: ['54001', '11001'],
  people: [3000, 750],
  length: 2,
  pairs: 10,
  totalPeople: 15000,
  drawnPeople: 3750,
  when: '1985–2015',
};

/** A view with made-up parts. */
export function viewWith(
  state: Partial<AppState> = {},
  snapshot: Partial<Snapshot> = {},
  text: Text = es,
): View {
  return {
    state: {...initialState, ...state},
    snapshot: {...emptySnapshot, ...snapshot},
    text,
    gazetteer,
    readiness: {map: 'svg', data: 'ready', megabytes: null, renderer: 'none'},
    assessed: new Map(),
    ownDepartment: null,
    isPending: false,
    canUndo: false,
    canRedo: false,
  };
}
