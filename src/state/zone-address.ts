import {readLine, writeLine} from '../domain/drawing/line-text.ts';
import {neighbours, zoneDistanceKm} from '../methodology/borders.ts';
import {numberField, type AddressField} from './address-field.ts';
import type {AppState} from './app-state.ts';
import {initialZone, zoneKinds, type ZoneChoice} from './zone-choice.ts';

const kindWords = ['', 'ruta', 'linea', 'circulo', 'poligono', 'territorios'] as const;
const longestName = 60;

const withZone = (state: AppState, change: Partial<ZoneChoice>): AppState => ({
  ...state,
  zone: {...state.zone, ...change},
});

const code = /^\d{2}(\d{3})?$/;

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
