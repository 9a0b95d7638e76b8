import {readLine, writeLine} from '../domain/drawing/line-text.ts';
import {neighbours, zoneDistanceKm} from '../methodology/borders.ts';
import {parseMonth} from '../methodology/codes.ts';
import {numberField, type AddressField} from './address-field.ts';
import type {AppState} from './app-state.ts';
import {initialState, seriesMonths} from './app-state.ts';
import type {AgainstChoice} from './zone-against.ts';
import {initialZone, isWhole, zoneKinds, type ZoneChoice} from './zone-choice.ts';

const kindWords = ['', 'ruta', 'linea', 'circulo', 'poligono', 'territorios'] as const;
const longestName = 60;

const withZone = (state: AppState, change: Partial<ZoneChoice>): AppState => ({
  ...state,
  zone: {...state.zone, ...change},
});

const code = /^\d{2}(\d{3})?$/;

const span = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/;

/** The words of a zone in the address: `zona=VEN`, `zona=ruta&ruta=…`, `zona=linea&trazo=…`, `zona=territorios&territorios=…`. */
export const zoneFields: readonly AddressField[] = [
  {
    key: 'zona',
    read(text, state) {
      const border = neighbours.find((known) => known === text);
      if (border) return withZone(state, {kind: 'border', border});
      const kind = zoneKinds[(kindWords as readonly string[]).indexOf(text)];
      return kind && text !== '' ? withZone(state, {kind}) : null;
    },
    write({zone}) {
      if (zone.kind !== 'border') return kindWords[zoneKinds.indexOf(zone.kind)] ?? null;
      return zone.border === initialZone.border ? null : zone.border;
    },
  },
  numberField(
    'km',
    {...zoneDistanceKm, isWhole: false},
    (s) => s.zone.km,
    (s, km) => withZone(s, {km}),
  ),
  {
    key: 'ruta',
    read: (text, state) =>
      /^[a-z]+(-[a-z]+)*$/.test(text) ? withZone(state, {route: text}) : null,
    write: ({zone}) =>
      zone.kind === 'route' && zone.route !== initialZone.route ? zone.route : null,
  },
  {
    key: 'trazo',
    read(text, state) {
      const points = readLine(text);
      return points && withZone(state, {points});
    },
    write({zone}) {
      const isDrawn = zone.kind === 'line' || zone.kind === 'circle' || zone.kind === 'area';
      return isDrawn && zone.points.length > 0 ? writeLine(zone.points) : null;
    },
  },
  {
    key: 'territorios',
    read(text, state) {
      const codes = text.split(',');
      return codes.every((one) => code.test(one)) ? withZone(state, {codes}) : null;
    },
    write: ({zone}) =>
      zone.kind === 'territories' && zone.codes.length > 0 ? zone.codes.join(',') : null,
  },
  {
    key: 'nombre-zona',
    read: (text, state) =>
      text.trim() !== '' && text.length <= longestName ? withZone(state, {name: text}) : null,
    write: ({zone}) => zone.name || null,
  },
];

const zoneKeys: ReadonlySet<string> = new Set(zoneFields.map(({key}) => key));

/** What a word of the address sets the zone against: a period, or the words of another zone. */
function readAgainst(text: string): AgainstChoice | null {
  const [, first, last] = span.exec(text) ?? [];
  if (first === undefined || last === undefined) {
    const words = [...new URLSearchParams(text).keys()];
    const isZone = words.includes('zona') || words.includes('km');
    const zone = isZone && words.every((word) => zoneKeys.has(word)) ? readZone(text) : null;
    return zone && isWhole(zone) ? {kind: 'zone', zone} : null;
  }
  const [from, to] = [parseMonth(first), parseMonth(last)];
  const isInside =
    from && to && seriesMonths.first <= from && from <= to && to <= seriesMonths.last;
  return isInside ? {kind: 'period', period: {from, to}} : null;
}

/** `con=2018-01..2018-12` for a period, `con=zona=ECU&km=20` (escaped) for another zone. */
export const againstField: AddressField = {
  key: 'con',
  read(text, state) {
    const zoneWith = readAgainst(text);
    return zoneWith && {...state, zoneWith};
  },
  write({zoneWith}) {
    if (!zoneWith) return null;
    if (zoneWith.kind === 'zone') return writeZone(zoneWith.zone, zoneWith.zone.name);
    return `${zoneWith.period.from}..${zoneWith.period.to}`;
  },
};

/** A zone as the words of its address, for what is kept: `zona=linea&km=20&trazo=…`; empty for the opening one. */
export function writeZone(zone: ZoneChoice, name = ''): string {
  const state = {...initialState, zone: {...zone, name}};
  const words = new URLSearchParams();
  for (const field of zoneFields) {
    const text = field.write(state);
    if (text !== null) words.set(field.key, text);
  }
  if (!words.has('zona')) words.set('zona', initialZone.border);
  return words.toString();
}

/** The zone of words that `writeZone` wrote; null when one of them cannot be read. */
export function readZone(text: string): ZoneChoice | null {
  let state: AppState | null = initialState;
  const words = new URLSearchParams(text);
  for (const field of zoneFields) {
    const word = words.get(field.key);
    if (word !== null && state) state = field.read(word, state);
  }
  return state?.zone ?? null;
}
