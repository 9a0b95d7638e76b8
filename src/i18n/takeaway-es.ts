import type {MeasureId} from '../methodology/measures.ts';

/** What a measure counts, after its number and inside a sentence. */
const measures: Record<MeasureId, string> = {
  'venezolanos-por-mil': 'personas venezolanas por 1.000 habitantes',
  venezolanos: 'personas venezolanas',
  'venezolanos-acnur-por-mil': 'personas venezolanas por 1.000 habitantes, según ACNUR',
  'venezolanos-acnur': 'personas venezolanas, según ACNUR',
  'desplazados-por-mil': 'personas desplazadas internas por 1.000 habitantes',
  desplazados: 'personas desplazadas internas',
  'expulsados-por-mil': 'personas expulsadas por 1.000 habitantes',
  expulsados: 'personas expulsadas por desplazamiento forzado',
  'recibidos-por-mil': 'personas desplazadas recibidas por 1.000 habitantes',
  recibidos: 'personas desplazadas recibidas',
  'entradas-por-mil': 'entradas regulares por 1.000 habitantes',
  entradas: 'entradas regulares de personas venezolanas',
  poblacion: 'habitantes',
};

/** Words of the take-away: one sentence, one figure, its unit and its date; never a cause. */
export const takeawayEs = {
  measures,
  levels: {department: 'departamentos', municipality: 'municipios'},
  /** The place from the highest, in words up to the tenth; a figure in it would be a second one. */
  places: [
    'el valor más alto',
    'el segundo más alto',
    'el tercero más alto',
    'el cuarto más alto',
    'el quinto más alto',
    'el sexto más alto',
    'el séptimo más alto',
    'el octavo más alto',
    'el noveno más alto',
    'el décimo más alto',
  ],
  filtered: (filters: string) => ` (${filters})`,
  among: (place: string, level: string) => `, ${place} de los ${level}`,
  aboveMedian: (level: string) => `, por encima de la mediana de los ${level}`,
  belowMedian: (level: string) => `, por debajo de la mediana de los ${level}`,
  value: (name: string, value: string, what: string, when: string, against: string) =>
    `${name}: ${value} ${what} en ${when}${against}.`,
  without: (name: string, state: string, what: string, when: string) =>
    `${name}: ${state.toLowerCase()} de ${what} en ${when}.`,
  known: {department: 'con departamento conocido', municipality: 'con municipio conocido'},
  share: (name: string, share: string, what: string, known: string, when: string) =>
    `${name} reúne el ${share} de ${what.startsWith('habitantes') ? 'los' : 'las'} ${what} ${known} en ${when}.`,
  highest: (name: string, value: string, what: string, when: string) =>
    `${name} tiene el valor más alto: ${value} ${what} en ${when}.`,
  swipe: {
    rise: (what: string, rising: string, of: string, level: string, from: string, to: string) =>
      `${what.charAt(0).toUpperCase()}${what.slice(1)}: la cifra sube en ${rising} de ${of} ${level} de ${from} a ${to}.`,
    agreement: [
      'siguen casi el mismo orden',
      'siguen en parte el mismo orden',
      'siguen poco el mismo orden',
      'no siguen el mismo orden',
      'tienden al orden contrario',
    ],
    order: (agreement: string, level: string, rho: string) =>
      `Las dos medidas ${agreement} entre los ${level}: Spearman ${rho}.`,
  },
  implausible: ' Por verificar.',
  flow: (origin: string, destination: string, share: string, when: string) =>
    `El mayor flujo va de ${origin} a ${destination}: ${share} de las personas desplazadas registradas, ${when}.`,
  countryFlow: (origin: string, destination: string, share: string, when: string) =>
    `De los flujos de Colombia y Venezuela que registra ACNUR, el mayor va de ${origin} a ${destination}: ${share} de las personas, ${when}.`,
  flowOf: (place: string, origin: string, destination: string, share: string, when: string) =>
    `De los flujos de ${place}, el mayor va de ${origin} a ${destination}: ${share} de las personas, ${when}.`,
  zone: (people: string, zone: string, year: string) =>
    `Unas ${people} personas viven en ${zone}, según la población de ${year}.`,
  transit: (people: string, when: string) =>
    `Panamá contó ${people} personas en tránsito por el Darién en ${when}.`,
  density: (events: string, kind: string, years: string) =>
    `El mapa ubica ${events} ${kind} de ${years}, por celdas y no por puntos exactos.`,
  events: (people: string, when: string) =>
    `La OIM registró ${people} personas muertas o desaparecidas en el camino en ${when}.`,
  posts: (entries: string, when: string, filters: string) =>
    `Los puestos de control registraron ${entries} entradas regulares de personas venezolanas${filters} en ${when}.`,
  post: (name: string, entries: string, when: string) =>
    `${name} registró ${entries} entradas regulares de personas venezolanas en ${when}.`,
  kicker: (place: string, when: string) => `${place}, ${when}`,
  country: 'Colombia',
  otherSources: 'y otras que nombra Fuentes y método',
  source: (sources: string) => `Fuente: ${sources}.`,
  risk: {
    kicker: (year: string) => `Orden de revisión, ${year}`,
    kickerIn: (place: string, year: string) => `${place}, orden de revisión ${year}`,
    first: (name: string, level: string, score: string, year: string) =>
      `${name} encabeza el orden de revisión de los ${level} de ${year}, con un índice de ${score}.`,
    firstFirm: (name: string, level: string, top: string, share: string, year: string) =>
      `${name} encabeza el orden de revisión de los ${level} de ${year}: queda entre los ${top} primeros en el ${share} de las pruebas.`,
    tops: {department: 'cinco', municipality: 'veinte'},
    selected: (name: string, rank: string, level: string, year: string) =>
      `${name} ocupa el puesto ${rank} en el orden de revisión de los ${level} de ${year}.`,
    rank: (rank: string, of: string) => `${rank} de ${of}`,
    without: (name: string, year: string) => `${name} no tiene índice en ${year}: faltan datos.`,
    clusters: (count: string, level: string, variable: string, year: string) =>
      `${count} ${level} forman concentraciones de valores altos en ${variable}, ${year}.`,
    method: (version: string) => `índice de Vigía, método ${version}`,
    scenario: ' Con pesos propios.',
  },
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends readonly (infer U)[]
      ? readonly Widen<U>[]
      : {readonly [K in keyof T]: Widen<T[K]>};

/** Every word of the take-aways; both languages are complete. */
export type TakeawayText = Widen<typeof takeawayEs>;
