import {borders, neighbours, zoneDistanceKm, type Border} from '../methodology/borders.ts';
import {parseDepartment, parseMonth, type Month} from '../methodology/codes.ts';
import {measureOf, measures} from '../methodology/measures.ts';
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
  screens,
  seriesMonths,
  sexes,
  themes,
  type AppState,
  type Camera,
  type Classing,
} from './app-state.ts';

/** One word of the address that could not be read; the view opens without it. */
export interface AddressProblem {
  readonly key: string;
  readonly found: string;
}

export interface ParsedAddress {
  readonly state: AppState;
  readonly problems: readonly AddressProblem[];
}

/** One parameter: reads its text into a changed state (null when it cannot), and writes it (null when default). */
interface Field {
  readonly key: string;
  readonly read: (text: string, state: AppState) => AppState | null;
  readonly write: (state: AppState) => string | null;
}

/** A field over a closed set of words; `words[i]` is the Spanish word of `values[i]`. */
function wordField<Value extends string>(
  key: string,
  values: readonly Value[],
  words: readonly string[],
  get: (state: AppState) => Value,
  set: (state: AppState, value: Value) => AppState,
): Field {
  return {
    key,
    read(text, state) {
      const value = values[words.indexOf(text)];
      return value === undefined ? null : set(state, value);
    },
    write(state) {
      const value = get(state);
      return value === get(initialState) ? null : (words[values.indexOf(value)] ?? null);
    },
  };
}

function numberField(
  key: string,
  range: readonly [low: number, high: number],
  get: (state: AppState) => number | null,
  set: (state: AppState, value: number) => AppState,
): Field {
  return {
    key,
    read(text, state) {
      const value = Number(text);
      const isGood = /^\d+(\.\d+)?$/.test(text) && value >= range[0] && value <= range[1];
      return isGood ? set(state, value) : null;
    },
    write(state) {
      const value = get(state);
      return value === null || value === get(initialState) ? null : String(value);
    },
  };
}

function monthField(
  key: string,
  get: (state: AppState) => Month,
  set: (state: AppState, month: Month) => AppState,
): Field {
  return {
    key,
    read(text, state) {
      const month = parseMonth(text);
      if (!month || month < seriesMonths.first || month > seriesMonths.last) return null;
      return set(state, month);
    },
    write: (state) => (get(state) === get(initialState) ? null : get(state)),
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
const borderWords = ['VEN', 'ECU', 'PER', 'BRA', 'PAN', 'aereo', 'maritimo'] as const;
const classWords = ['fijas', 'cuantiles', 'iguales', 'jenks'] as const;
const classValues = ['fixed', 'quantile', 'equal', 'jenks'] as const;

function readClassing(text: string): Classing | null {
  const method = classValues[classWords.indexOf(text as (typeof classWords)[number])];
  if (method) return {method, breaks: []};
  const breaks = text.split('_').map(Number);
  const rises = breaks.every(
    (limit, index) => index === 0 || limit > (breaks[index - 1] ?? Infinity),
  );
  if (breaks.length > 8 || breaks.some(Number.isNaN) || text === '' || !rises) return null;
  return {method: 'custom', breaks};
}

function writeClassing({method, breaks}: Classing): string | null {
  if (method === 'fixed') return null;
  if (method === 'custom') return breaks.join('_');
  return classWords[classValues.indexOf(method)] ?? null;
}

function readCamera(text: string): Camera | null {
  const [zoom, lat, lng, ...rest] = text.split('/').map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined || rest.length) return null;
  const isGood = zoom >= 0 && zoom <= 18 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  return isGood ? {zoom, lat, lng} : null;
}

const writeCamera = ({zoom, lat, lng}: Camera): string =>
  `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`;

/** The order of the address. A key is never reused for another meaning. */
const fields: readonly Field[] = [
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
      const year = Number(text);
      const isKnown = measureOf(state.measure).years.includes(year);
      return isKnown ? {...state, year} : null;
    },
    write: (state) => (state.year === null ? null : String(state.year)),
  },
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
    read: (text, state) => (/^[A-Z]{3}$/.test(text) ? {...state, nationality: text} : null),
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
      return known.length === asked.length ? {...state, borders: known} : null;
    },
    write: (state) =>
      state.borders.length === 0
        ? null
        : state.borders.map((border) => borderWords[borders.indexOf(border)]).join(','),
  },
  {
    key: 'puesto',
    read: (text, state) =>
      /^[a-z0-9-]+(,[a-z0-9-]+)*$/.test(text) ? {...state, posts: text.split(',')} : null,
    write: (state) => (state.posts.length === 0 ? null : state.posts.join(',')),
  },
  {
    key: 'depto',
    read(text, state) {
      const department = parseDepartment(text);
      return department && {...state, department};
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
    [1, 500],
    (s) => s.flows.top,
    (s, top) => ({...s, flows: {...s.flows, top}}),
  ),
  numberField(
    'flujos-min',
    [0, 1e6],
    (s) => s.flows.minimum,
    (s, minimum) => ({...s, flows: {...s.flows, minimum}}),
  ),
  numberField(
    'flujos-anio',
    [1970, 2100],
    (s) => s.flows.year,
    (s, year) => ({...s, flows: {...s.flows, year}}),
  ),
  wordField(
    'motor',
    engines,
    ['auto', 'flowmap', 'ligero'],
    (s) => s.flowEngine,
    (s, flowEngine) => ({...s, flowEngine}),
  ),
  wordField(
    'zona',
    neighbours,
    neighbours,
    (s) => s.zone.border,
    (s, border) => ({...s, zone: {...s.zone, border}}),
  ),
  numberField(
    'km',
    [zoneDistanceKm.min, zoneDistanceKm.max],
    (s) => s.zone.km,
    (s, km) => ({...s, zone: {...s.zone, km}}),
  ),
  {
    key: 'sel',
    read: (text, state) =>
      /^(\d{2}|\d{5}|puesto:[a-z0-9-]+)$/.test(text) ? {...state, selected: text} : null,
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

/** Keeps what belongs together together: a damaged link must not open a view that the interface cannot make. */
function repaired(state: AppState, problems: AddressProblem[]): AppState {
  let next = state;
  const measure = measureOf(state.measure);
  if (next.level === 'municipality' && !measure.levels.includes('municipality')) {
    problems.push({key: 'unidad', found: 'municipio'});
    next = {...next, level: 'auto'};
  }
  if (next.period.from > next.period.to) {
    problems.push({key: 'hasta', found: next.period.to});
    next = {...next, period: initialState.period};
  }
  return next;
}

/**
 * The state an address means. What is missing is the default; what cannot be read is left out and reported, so that
 * an old or damaged link opens with a notice and never with an error.
 */
export function parseAddress(hash: string): ParsedAddress {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const problems: AddressProblem[] = [];
  const screen = path === '' ? initialState.screen : screens.find((name) => name === path);
  if (!screen) problems.push({key: 'pantalla', found: path});
  let state: AppState = {...initialState, screen: screen ?? initialState.screen};
  const parameters = new URLSearchParams(query);
  for (const field of fields) {
    const text = parameters.get(field.key);
    if (text === null) continue;
    const next = field.read(text, state);
    if (next) state = next;
    else problems.push({key: field.key, found: text});
  }
  const known = new Set(fields.map(({key}) => key));
  for (const [key, text] of parameters) if (!known.has(key)) problems.push({key, found: text});
  return {state: repaired(state, problems), problems};
}

/** The address of a state, defaults left out: `#/explorar?depto=54&desde=2018-01`. */
export function formatAddress(state: AppState): string {
  const parts: string[] = [];
  for (const field of fields) {
    const text = field.write(state);
    if (text !== null)
      parts.push(
        `${field.key}=${encodeURIComponent(text).replaceAll(/%(2C|2F|3A)/g, decodeURIComponent)}`,
      );
  }
  return `#/${state.screen}${parts.length ? `?${parts.join('&')}` : ''}`;
}
