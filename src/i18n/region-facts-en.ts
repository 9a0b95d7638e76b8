import type {FactWords, NamedFactId} from './region-facts-es.ts';

const perThousand = 'per 1,000 people';
const perHundredThousand = 'per 100,000 people';

/** Names of the facts of a department in English, by id. */
export const regionFactsEn: Readonly<Record<NamedFactId, FactWords>> = {
  'venezolanos-por-mil': {
    name: 'Venezuelans per 1,000 people',
    short: 'Venezuelans per 1,000 people',
    unit: perThousand,
  },
  venezolanos: {name: 'Venezuelans', short: 'Venezuelans', unit: 'people'},
  'venezolanos-acnur-por-mil': {
    name: 'Venezuelans per 1,000 people (UNHCR)',
    short: 'Venezuelans (UNHCR) per 1,000',
    unit: perThousand,
  },
  'venezolanos-acnur': {
    name: 'Venezuelans (UNHCR)',
    short: 'Venezuelans (UNHCR)',
    unit: 'people',
  },
  entradas: {
    name: 'Regular entries of Venezuelans',
    short: 'Regular entries',
    unit: 'entries',
  },
  'desplazados-por-mil': {
    name: 'Internally displaced people per 1,000 people',
    short: 'Displaced per 1,000 people',
    unit: perThousand,
  },
  desplazados: {
    name: 'Internally displaced people',
    short: 'Displaced people',
    unit: 'people',
  },
  'expulsados-por-mil': {
    name: 'People forced to leave, per 1,000 people',
    short: 'Forced to leave per 1,000',
    unit: perThousand,
  },
  expulsados: {
    name: 'People forced to leave',
    short: 'Forced to leave',
    unit: 'people',
  },
  'recibidos-por-mil': {
    name: 'Displaced people received per 1,000 people',
    short: 'Received per 1,000',
    unit: perThousand,
  },
  recibidos: {name: 'Displaced people received', short: 'Received', unit: 'people'},
  'displaced-out-year-rate': {
    name: 'People forced to leave in the year, per 1,000 people',
    short: 'Forced to leave in the year per 1,000',
    unit: perThousand,
  },
  'displaced-out-year': {
    name: 'People forced to leave in the year',
    short: 'Forced to leave in the year',
    unit: 'people',
  },
  'displaced-in-year-rate': {
    name: 'Displaced people received in the year per 1,000 people',
    short: 'Received in the year per 1,000',
    unit: perThousand,
  },
  'displaced-in-year': {
    name: 'Displaced people received in the year',
    short: 'Received in the year',
    unit: 'people',
  },
  'homicides-rate': {
    name: 'Homicides per 100,000 people',
    short: 'Homicides per 100,000',
    unit: perHundredThousand,
  },
  homicides: {name: 'Homicides', short: 'Homicides', unit: 'victims'},
  'massacre-victims': {name: 'Massacre victims', short: 'Massacre victims', unit: 'victims'},
  'ucdp-deaths': {
    name: 'Deaths in conflict events (UCDP)',
    short: 'Conflict deaths',
    unit: 'deaths',
  },
  'mine-accidents': {
    name: 'Mine and unexploded ordnance accidents',
    short: 'Mine accidents',
    unit: 'events',
  },
  'coca-hectares': {name: 'Coca crops', short: 'Coca, ha', unit: 'ha'},
  nbi: {
    name: 'People with unmet basic needs (NBI)',
    short: 'Unmet needs, %',
    unit: '% of people',
  },
  poblacion: {name: 'Population', short: 'Inhabitants', unit: 'inhabitants'},
  index: {name: 'Index of review priority', short: 'Index (0\u2060–\u206010)', unit: 'of 10'},
};
