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

/** `a el índice` is written `al índice`, `de el corredor` `del corredor`. */
const joined = (preposition: 'a' | 'de', name: string): string =>
  name.startsWith('el ')
    ? `${preposition === 'a' ? 'al' : 'del'}${name.slice(2)}`
    : `${preposition} ${name}`;

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
  levelsOf: (level: string, department: string) => `${level} de ${department}`,
  withFigure: (levels: string) => `${levels} con dato`,
  and: (first: string, last: string) => `${first} y ${last}`,
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
  highest: (name: string, value: string, what: string, when: string, where: string) =>
    `${name} tiene el valor más alto de los ${where}: ${value} ${what} en ${when}.`,
  tied: (count: string, where: string, value: string, what: string, when: string) =>
    `${count} ${where} comparten el valor más alto: ${value} ${what} en ${when}.`,
  implausible: ' Por verificar.',
  flow: (origin: string, destination: string, share: string, when: string) =>
    `El mayor flujo va de ${origin} a ${destination}: ${share} de las personas desplazadas registradas, ${when}.`,
  countryFlow: (origin: string, destination: string, share: string, when: string) =>
    `De los flujos de Colombia y Venezuela que registra ACNUR, el mayor va de ${origin} a ${destination}: ${share} de las personas, ${when}.`,
  flowOf: (place: string, origin: string, destination: string, share: string, when: string) =>
    `De los flujos de ${place}, el mayor va de ${origin} a ${destination}: ${share} de las personas, ${when}.`,
  zone: (people: string, zone: string, year: string) =>
    `Unas ${people} personas viven en ${zone}, según la población de ${year}.`,
  partOf: (zone: string, department: string) => `la parte ${joined('de', zone)} en ${department}`,
  transit: (people: string, when: string) =>
    `Panamá contó ${people} personas en tránsito por el Darién en ${when}.`,
  density: (events: string, kind: string, years: string) =>
    `El mapa ubica ${events} ${kind} de ${years}, por celdas y no por puntos exactos.`,
  events: (people: string, when: string) =>
    `La OIM registró ${people} personas muertas o desaparecidas en el camino en ${when}.`,
  posts: (entries: string, when: string, filters: string, place: string | null) =>
    `Los puestos de control${place === null ? '' : ` de ${place}`} registraron ${entries} entradas regulares de personas venezolanas${filters} en ${when}.`,
  post: (name: string, entries: string, when: string) =>
    `${name} registró ${entries} entradas regulares de personas venezolanas en ${when}.`,
  kicker: (place: string, when: string) => `${place}, ${when}`,
  country: 'Colombia',
  otherSources: 'y otras que nombra Fuentes y método',
  source: (sources: string) => `Fuente: ${sources}.`,
  risk: {
    kicker: (what: string, year: string) => `${what}, ${year}`,
    kickerIn: (place: string, what: string, year: string) =>
      `${place}, ${what.charAt(0).toLowerCase()}${what.slice(1)} ${year}`,
    order: 'Orden de revisión',
    painted: {
      stability: 'Firmeza del orden',
      bivariate: 'Riesgo y exposición',
      clusters: 'Concentraciones',
      difference: 'Comparación de órdenes',
      lens: 'Factores de riesgo',
    },
    first: (name: string, level: string, score: string, year: string) =>
      `${name} encabeza el orden de revisión de los ${level} de ${year}, con un índice de ${score}.`,
    firstFirm: (name: string, level: string, top: string, share: string, year: string) =>
      `${name} encabeza el orden de revisión de los ${level} de ${year}: queda entre los ${top} primeros en el ${share} de las pruebas.`,
    tops: {department: 'cinco', municipality: 'veinte'},
    tied: (count: string, where: string, year: string) =>
      `${count} ${where} comparten el lugar más alto en el orden de revisión de ${year}.`,
    firstOf: (name: string, where: string, rank: string, year: string) =>
      `${name} es el más alto de los ${where} en el orden de revisión de ${year}: puesto ${rank}.`,
    noneOf: (where: string, year: string) =>
      `Ninguno de los ${where} tiene índice en ${year}: faltan datos.`,
    selected: (name: string, rank: string, level: string, year: string) =>
      `${name} ocupa el puesto ${rank} en el orden de revisión de los ${level} de ${year}.`,
    rank: (rank: string, of: string) => `${rank} de ${of}`,
    without: (name: string, year: string) => `${name} no tiene índice en ${year}: faltan datos.`,
    /** Of the paints that put territories in classes: how many are in the one that a room should know of. */
    count: (count: string, where: string, what: string, year: string) =>
      `${count} ${where} ${what}, edición ${year}.`,
    only: (name: string, where: string, what: string, year: string) =>
      `De los ${where}, solo ${name} ${what}, edición ${year}.`,
    none: (where: string, what: string, year: string) =>
      `Ninguno de los ${where} ${what}, edición ${year}.`,
    one: (name: string, what: string, year: string) => `${name} ${what}, edición ${year}.`,
    unclassed: (name: string, year: string) =>
      `${name} no tiene clase en este mapa, edición ${year}: faltan datos.`,
    firm: {
      many: (top: string) =>
        `quedan entre los ${top} primeros en al menos ocho de cada diez pruebas`,
      one: (top: string) => `queda entre los ${top} primeros en al menos ocho de cada diez pruebas`,
      share: (top: string, share: string) =>
        `queda entre los ${top} primeros en el ${share} de las pruebas`,
    },
    both: {
      many: (exposure: string) =>
        `están a la vez en la clase alta del índice y en la de ${exposure}`,
      one: (exposure: string) => `está a la vez en la clase alta del índice y en la de ${exposure}`,
      classes: (index: string, exposed: string, exposure: string) =>
        `está en la clase ${index} del índice y en la clase ${exposed} de ${exposure}`,
      names: ['baja', 'media', 'alta'],
    },
    exposures: {
      venezuelans: 'personas venezolanas por 1.000 habitantes',
      displaced: 'personas desplazadas recibidas por 1.000 habitantes',
    },
    clusters: {
      many: (variable: string) => `están en concentraciones de valores altos de ${variable}`,
      one: (variable: string) => `está en una concentración de valores altos de ${variable}`,
      /** In the order of the categories of the map. */
      each: [
        (variable: string) => `está en una concentración de valores altos de ${variable}`,
        (variable: string) => `está en una concentración de valores bajos de ${variable}`,
        (variable: string) => `tiene un valor bajo de ${variable} entre vecinos de valor alto`,
        (variable: string) => `tiene un valor alto de ${variable} entre vecinos de valor bajo`,
        (variable: string) => `no está en ninguna concentración significativa de ${variable}`,
        (variable: string) => `no tiene vecinos con los que comparar ${variable}`,
      ],
      constant: (variable: string, where: string, year: string) =>
        `Todos los ${where} tienen el mismo valor de ${variable}, edición ${year}: no hay concentraciones.`,
    },
    difference: {
      half: (where: string, places: string, other: string, year: string) =>
        `La mitad de los ${where} comparados cambia al menos ${places} puestos frente ${joined('a', other)}, edición ${year}.`,
      halfOne: (where: string, other: string, year: string) =>
        `La mitad de los ${where} comparados cambia de puesto frente ${joined('a', other)}, edición ${year}.`,
      still: (where: string, other: string, year: string) =>
        `Más de la mitad de los ${where} comparados tiene el mismo puesto que en ${other}, edición ${year}.`,
      higher: (places: string, other: string) =>
        `está ${places} ${places === '1' ? 'puesto' : 'puestos'} más arriba que en ${other}`,
      lower: (places: string, other: string) =>
        `está ${places} ${places === '1' ? 'puesto' : 'puestos'} más abajo que en ${other}`,
      same: (other: string) => `está en el mismo puesto que en ${other}`,
      unmatched: (other: string) => `no se puede comparar con ${other}`,
    },
    lens: {
      highest: (name: string, where: string, what: string, value: string, year: string) =>
        `${name} tiene el valor más alto de los ${where} en «${what}»: ${value}, edición ${year}.`,
      tied: (count: string, where: string, what: string, value: string, year: string) =>
        `${count} ${where} comparten el valor más alto en «${what}»: ${value}, edición ${year}.`,
      value: (what: string, value: string) => `tiene en «${what}» un valor de ${value}`,
      without: (what: string, state: string) => `está ${state} en «${what}»`,
      states: {
        missing: 'sin dato',
        'not-reported': 'sin reporte',
        suppressed: 'con el dato suprimido',
      },
      scale: (value: string) => `${value} de 10`,
    },
    method: (version: string) => `índice de Vigía, método ${version}`,
    scenario: ' Con pesos propios.',
    otherMethod: ' Con otra escala o agregación.',
    named: (name: string) => ` Escenario «${name}».`,
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
