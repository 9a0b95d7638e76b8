import {borders, type Border} from '../methodology/borders.ts';
import {parseDepartment} from '../methodology/codes.ts';
import {countryFlowYears} from '../methodology/country-flow-years.ts';
import {measureOf, measures} from '../methodology/measures.ts';
import {regions} from '../methodology/regions.ts';
import {monthField, numberField, wordField, type AddressField} from './address-field.ts';
import {readCamera, readClassing, writeCamera, writeClassing} from './address-words.ts';
import {
  ages,
  directions,
  engines,
  entrySeries,
  flowKinds,
  flowLevels,
  initialState,
  languages,
  layerIds,
  levelChoices,
  sexes,
  themes,
} from './app-state.ts';
import {densityFields} from './density-address.ts';
import {regionFields} from './region-address.ts';
import {riskFields} from './risk-address.ts';
import {swipeField} from './swipe-address.ts';
import {againstField, zoneFields} from './zone-address.ts';

const departments: ReadonlySet<string> = new Set(regions.flatMap((region) => region.departments));
/** ISO 3166-1 alpha-3, or a special code of the series (`OTHER`); the tables themselves are not for the first paint. */
const nationalityCode = /^[A-Z]{3,5}$/;
const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
const borderWords = ['VEN', 'ECU', 'PER', 'BRA', 'PAN', 'aereo', 'maritimo'] as const;

/** The order of the address. A key is never reused for another meaning. */
export const addressFields: readonly AddressField[] = [
  wordField(
    'idioma',
    languages,
    languages,
    (s) => s.language,
    (s, language) => ({...s, language}),
  ),
  wordField(
    'tema',
    themes,
    ['auto', 'claro', 'oscuro'],
    (s) => s.theme,
    (s, theme) => ({...s, theme}),
  ),
  {
    key: 'capas',
    read(text, state) {
      const asked = text === '' ? [] : text.split(',');
      const known = layerIds.filter((id) => asked.includes(id));
      return known.length === asked.length ? {...state, layers: known} : null;
    },
    write: (state) => (same(state.layers, initialState.layers) ? null : state.layers.join(',')),
  },
  {
    key: 'medida',
    read(text, state) {
      const measure = measures.find(({id}) => id === text);
      return measure ? {...state, measure: measure.id} : null;
    },
    write: (state) => (state.measure === initialState.measure ? null : state.measure),
  },
  wordField(
    'unidad',
    levelChoices,
    ['auto', 'departamento', 'municipio'],
    (s) => s.level,
    (s, level) => ({...s, level}),
  ),
  {
    key: 'clases',
    read(text, state) {
      const classing = readClassing(text);
      return classing && {...state, classing};
    },
    write: (state) => writeClassing(state.classing),
  },
  {
    key: 'anio',
    read(text, state) {
      const year = measureOf(state.measure).years.find((known) => String(known) === text);
      return year === undefined ? null : {...state, year};
    },
    write: (state) => (state.year === null ? null : String(state.year)),
  },
  swipeField,
  monthField(
    'desde',
    (s) => s.period.from,
    (s, from) => ({...s, period: {...s.period, from}}),
  ),
  monthField(
    'hasta',
    (s) => s.period.to,
    (s, to) => ({...s, period: {...s.period, to}}),
  ),
  wordField(
    'serie',
    entrySeries,
    ['puestos', 'nacionalidades'],
    (s) => s.series,
    (s, series) => ({...s, series}),
  ),
  {
    key: 'nacionalidad',
    read: (text, state) => (nationalityCode.test(text) ? {...state, nationality: text} : null),
    write: (state) => state.nationality,
  },
  wordField(
    'sexo',
    sexes,
    ['todos', 'mujeres', 'hombres', 'indefinido'],
    (s) => s.sex,
    (s, sex) => ({...s, sex}),
  ),
  wordField(
    'edad',
    ages,
    ['todas', '0-4', '5-11', '12-17', '18-59', '60'],
    (s) => s.age,
    (s, age) => ({...s, age}),
  ),
  {
    key: 'frontera',
    read(text, state) {
      const asked = text
        .split(',')
        .map((word) => borders[(borderWords as readonly string[]).indexOf(word)]);
      const known = asked.filter((border): border is Border => border !== undefined);
      return known.length === asked.length ? {...state, borders: [...new Set(known)]} : null;
    },
    write: (state) =>
      state.borders.length === 0
        ? null
        : state.borders.map((border) => borderWords[borders.indexOf(border)]).join(','),
  },
  {
    key: 'puesto',
    read: (text, state) =>
      /^[a-z0-9-]+(,[a-z0-9-]+)*$/.test(text)
        ? {...state, posts: [...new Set(text.split(','))]}
        : null,
    write: (state) => (state.posts.length === 0 ? null : state.posts.join(',')),
  },
  {
    key: 'depto',
    read(text, state) {
      const department = parseDepartment(text);
      return department && departments.has(department) ? {...state, department} : null;
    },
    write: (state) => state.department,
  },
  wordField(
    'flujo',
    flowKinds,
    ['desplazamiento', 'paises', 'darien'],
    (s) => s.flows.kind,
    (s, kind) => ({...s, flows: {...s.flows, kind}}),
  ),
  wordField(
    'agrupar',
    flowLevels,
    ['auto', 'municipio', 'departamento', 'region'],
    (s) => s.flows.level,
    (s, level) => ({...s, flows: {...s.flows, level}}),
  ),
  wordField(
    'sentido',
    directions,
    ['ambos', 'salida', 'llegada'],
    (s) => s.flows.direction,
    (s, direction) => ({...s, flows: {...s.flows, direction}}),
  ),
  numberField(
    'flujos-max',
    {min: 1, max: 500, isWhole: true},
    (s) => s.flows.top,
    (s, top) => ({...s, flows: {...s.flows, top}}),
  ),
  numberField(
    'flujos-min',
    {min: 0, max: 1e6, isWhole: true},
    (s) => s.flows.minimum,
    (s, minimum) => ({...s, flows: {...s.flows, minimum}}),
  ),
  {
    key: 'flujos-anio',
    read(text, state) {
      const year = countryFlowYears.find((known) => String(known) === text);
      return year === undefined ? null : {...state, flows: {...state.flows, year}};
    },
    write: ({flows}) => (flows.year === initialState.flows.year ? null : String(flows.year)),
  },
  wordField(
    'motor',
    engines,
    ['auto', 'flowmap', 'ligero'],
    (s) => s.flowEngine,
    (s, flowEngine) => ({...s, flowEngine}),
  ),
  ...zoneFields,
  againstField,
  ...densityFields,
  ...riskFields,
  ...regionFields,
  {
    key: 'informe',
    read: (text, state) =>
      /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text)
        ? {...state, present: {...state.present, briefing: text}}
        : null,
    write: ({screen, present}) => (screen === 'presentar' ? present.briefing : null),
  },
  {
    key: 'escena',
    read: (text, state) =>
      /^[1-9]\d{0,2}$/.test(text)
        ? {...state, present: {...state.present, scene: Number(text)}}
        : null,
    write: ({screen, present}) =>
      screen === 'presentar' && present.scene !== null ? String(present.scene) : null,
  },
  {
    key: 'mostrar',
    read: (text, state) =>
      text === '1' ? {...state, present: {...state.present, shows: true}} : null,
    write: ({screen, present}) => (screen === 'presentar' && present.shows ? '1' : null),
  },
  {
    key: 'sel',
    read(text, state) {
      const isTerritory = /^\d{2}(\d{3})?$/.test(text) && departments.has(text.slice(0, 2));
      return isTerritory || /^puesto:[a-z0-9-]+$/.test(text) ? {...state, selected: text} : null;
    },
    write: (state) => state.selected,
  },
  {
    key: 'tabla',
    read: (text, state) => (text === '1' ? {...state, table: true} : null),
    write: (state) => (state.table ? '1' : null),
  },
  {
    key: 'mapa',
    read(text, state) {
      const camera = readCamera(text);
      return camera && {...state, camera};
    },
    write: (state) => (state.camera ? writeCamera(state.camera) : null),
  },
];
