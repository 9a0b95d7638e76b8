import type {AddressField} from './address-field.ts';
import type {AppState} from './app-state.ts';
import {longestFilter, nameColumn, type RegionChoice} from './region-choice.ts';

/** Spanish words of the ids that are not Spanish; any other id is its own word. */
const words: readonly (readonly [id: string, word: string])[] = [
  [nameColumn, 'municipio'],
  ['displaced-out-year', 'expulsados-anio'],
  ['displaced-out-year-rate', 'expulsados-anio-por-mil'],
  ['displaced-in-year', 'recibidos-anio'],
  ['displaced-in-year-rate', 'recibidos-anio-por-mil'],
  ['homicides', 'homicidios'],
  ['homicides-rate', 'tasa-de-homicidios'],
  ['massacre-victims', 'victimas-de-masacre'],
  ['ucdp-deaths', 'muertes-del-conflicto'],
  ['mine-accidents', 'minas'],
  ['coca-hectares', 'coca'],
  ['index', 'indice'],
];

const isId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longestId = 40;

const wordOf = (id: string): string => words.find(([known]) => known === id)?.[1] ?? id;

/** The id of a word; null for what is no word. Which facts a department has, its file says: an unknown one is left out there. */
function idOf(word: string): string | null {
  if (word.length > longestId || !isId.test(word)) return null;
  return words.find(([, known]) => known === word)?.[0] ?? word;
}

const withRegion = (state: AppState, change: Partial<RegionChoice>): AppState => ({
  ...state,
  region: {...state.region, ...change},
});

/** The words of Región in the address: `columna=venezolanos&orden=homicidios&sentido-orden=menor&filtro=san`. */
export const regionFields: readonly AddressField[] = [
  {
    key: 'columna',
    read(text, state) {
      const fact = idOf(text);
      return fact === null || fact === nameColumn ? null : withRegion(state, {fact});
    },
    write: ({region}) => (region.fact === null ? null : wordOf(region.fact)),
  },
  {
    key: 'orden',
    read(text, state) {
      const sort = idOf(text);
      return sort === null ? null : withRegion(state, {sort});
    },
    write: ({region}) => (region.sort === null ? null : wordOf(region.sort)),
  },
  {
    key: 'sentido-orden',
    read: (text, state) => (text === 'menor' ? withRegion(state, {isAscending: true}) : null),
    write: ({region}) => (region.isAscending ? 'menor' : null),
  },
  {
    key: 'filtro',
    read: (text, state) =>
      text !== '' && text.length <= longestFilter ? withRegion(state, {filter: text}) : null,
    write: ({region}) => (region.filter === '' ? null : region.filter),
  },
];
