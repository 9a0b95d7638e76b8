/** How a fact is named: in full, at the head of a narrow column (without its year), and its unit. */
export interface FactWords {
  readonly name: string;
  readonly short: string;
  readonly unit: string;
}

const perThousand = 'por 1.000 hab.';
const perHundredThousand = 'por 100.000 hab.';

/** Names of the facts of a department in Spanish, by id; English has the same keys. */
export const regionFactsEs = {
  'venezolanos-por-mil': {
    name: 'Personas venezolanas por 1.000 habitantes',
    short: 'Personas venezolanas por 1.000 hab.',
    unit: perThousand,
  },
  venezolanos: {
    name: 'Personas venezolanas',
    short: 'Personas venezolanas',
    unit: 'personas',
  },
  'venezolanos-acnur-por-mil': {
    name: 'Personas venezolanas por 1.000 habitantes (ACNUR)',
    short: 'Venezolanas (ACNUR) por 1.000 hab.',
    unit: perThousand,
  },
  'venezolanos-acnur': {
    name: 'Personas venezolanas (ACNUR)',
    short: 'Venezolanas (ACNUR)',
    unit: 'personas',
  },
  entradas: {
    name: 'Entradas regulares de personas venezolanas',
    short: 'Entradas regulares',
    unit: 'entradas',
  },
  'desplazados-por-mil': {
    name: 'Personas desplazadas internas por 1.000 habitantes',
    short: 'Desplazadas por 1.000 hab.',
    unit: perThousand,
  },
  desplazados: {
    name: 'Personas desplazadas internas',
    short: 'Personas desplazadas',
    unit: 'personas',
  },
  'expulsados-por-mil': {
    name: 'Personas expulsadas por desplazamiento forzado por 1.000 habitantes',
    short: 'Expulsadas por 1.000 hab.',
    unit: perThousand,
  },
  expulsados: {
    name: 'Personas expulsadas por desplazamiento forzado',
    short: 'Expulsadas',
    unit: 'personas',
  },
  'recibidos-por-mil': {
    name: 'Personas recibidas por desplazamiento forzado por 1.000 habitantes',
    short: 'Recibidas por 1.000 hab.',
    unit: perThousand,
  },
  recibidos: {
    name: 'Personas recibidas por desplazamiento forzado',
    short: 'Recibidas',
    unit: 'personas',
  },
  'displaced-out-year-rate': {
    name: 'Personas expulsadas en el año por 1.000 habitantes',
    short: 'Expulsadas en el año por 1.000 hab.',
    unit: perThousand,
  },
  'displaced-out-year': {
    name: 'Personas expulsadas en el año por desplazamiento forzado',
    short: 'Expulsadas en el año',
    unit: 'personas',
  },
  'displaced-in-year-rate': {
    name: 'Personas recibidas en el año por 1.000 habitantes',
    short: 'Recibidas en el año por 1.000 hab.',
    unit: perThousand,
  },
  'displaced-in-year': {
    name: 'Personas recibidas en el año por desplazamiento forzado',
    short: 'Recibidas en el año',
    unit: 'personas',
  },
  'homicides-rate': {
    name: 'Homicidios por 100.000 habitantes',
    short: 'Homicidios por 100.000 hab.',
    unit: perHundredThousand,
  },
  homicides: {name: 'Homicidios', short: 'Homicidios', unit: 'víctimas'},
  'massacre-victims': {
    name: 'Víctimas de masacre',
    short: 'Víctimas de masacre',
    unit: 'víctimas',
  },
  'ucdp-deaths': {
    name: 'Muertes en hechos del conflicto (UCDP)',
    short: 'Muertes del conflicto',
    unit: 'muertes',
  },
  'mine-accidents': {
    name: 'Accidentes con minas y munición sin explotar',
    short: 'Accidentes con minas',
    unit: 'hechos',
  },
  'coca-hectares': {name: 'Cultivos de coca', short: 'Coca, ha', unit: 'ha'},
  nbi: {
    name: 'Personas con necesidades básicas insatisfechas (NBI)',
    short: 'NBI, %',
    unit: '% de las personas',
  },
  poblacion: {name: 'Población', short: 'Habitantes', unit: 'habitantes'},
  index: {
    name: 'Índice de prioridad de revisión',
    short: 'Índice (0\u2060–\u206010)',
    unit: 'de 10',
  },
} satisfies Readonly<Record<string, FactWords>>;

/** The ids that have words. */
export type NamedFactId = keyof typeof regionFactsEs;
