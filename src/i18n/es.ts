import type {MeasureId} from '../methodology/measures.ts';
import type {Border, Neighbour} from '../methodology/borders.ts';
import type {RegionId} from '../methodology/regions.ts';

/** Name of a measure in a sentence, in a menu, and the words of its unit. */
export interface MeasureText {
  readonly name: string;
  readonly short: string;
  readonly unit: string;
  readonly note: string;
}

const migracolNote =
  'Migración Colombia, corte 2023, por municipio de residencia. No incluye movilidad pendular ni tránsito.';
const unhcrNote =
  'ACNUR, fin de año, por departamento. La serie de 2024 tiene valores por verificar y 2025 puede ser un quiebre.';
const pairsNote =
  'Registro Único de Víctimas, 1985–2015: solo pares de municipios con más de 50 personas; sin años ni desplazamiento dentro del municipio.';
const entriesNote =
  'Entradas regulares en puestos de control. No incluye movilidad pendular, entradas irregulares ni trochas. Una persona puede entrar varias veces.';

const measureTexts: Record<MeasureId, MeasureText> = {
  'venezolanos-por-mil': {
    name: 'Personas venezolanas por 1.000 habitantes',
    short: 'Personas venezolanas, por 1.000 hab.',
    unit: 'por 1.000 hab.',
    note: migracolNote,
  },
  venezolanos: {
    name: 'Personas venezolanas',
    short: 'Personas venezolanas, total',
    unit: 'personas',
    note: migracolNote,
  },
  'venezolanos-acnur-por-mil': {
    name: 'Personas venezolanas según ACNUR por 1.000 habitantes',
    short: 'Personas venezolanas (ACNUR), por 1.000 hab.',
    unit: 'por 1.000 hab.',
    note: unhcrNote,
  },
  'venezolanos-acnur': {
    name: 'Personas venezolanas según ACNUR',
    short: 'Personas venezolanas (ACNUR), total',
    unit: 'personas',
    note: unhcrNote,
  },
  'desplazados-por-mil': {
    name: 'Personas desplazadas internas por 1.000 habitantes',
    short: 'Desplazadas internas (ACNUR), por 1.000 hab.',
    unit: 'por 1.000 hab.',
    note: unhcrNote,
  },
  desplazados: {
    name: 'Personas desplazadas internas',
    short: 'Desplazadas internas (ACNUR), total',
    unit: 'personas',
    note: unhcrNote,
  },
  'expulsados-por-mil': {
    name: 'Personas expulsadas por desplazamiento forzado por 1.000 habitantes',
    short: 'Expulsadas, por 1.000 hab.',
    unit: 'por 1.000 hab.',
    note: pairsNote,
  },
  expulsados: {
    name: 'Personas expulsadas por desplazamiento forzado',
    short: 'Expulsadas, total',
    unit: 'personas',
    note: pairsNote,
  },
  'recibidos-por-mil': {
    name: 'Personas recibidas por desplazamiento forzado por 1.000 habitantes',
    short: 'Recibidas, por 1.000 hab.',
    unit: 'por 1.000 hab.',
    note: pairsNote,
  },
  recibidos: {
    name: 'Personas recibidas por desplazamiento forzado',
    short: 'Recibidas, total',
    unit: 'personas',
    note: pairsNote,
  },
  'entradas-por-mil': {
    name: 'Entradas regulares de personas venezolanas por 1.000 habitantes',
    short: 'Entradas regulares, por 1.000 hab.',
    unit: 'por 1.000 hab.',
    note: entriesNote,
  },
  entradas: {
    name: 'Entradas regulares de personas venezolanas',
    short: 'Entradas regulares, total',
    unit: 'entradas',
    note: entriesNote,
  },
  poblacion: {
    name: 'Población',
    short: 'Población (DANE)',
    unit: 'habitantes',
    note: 'Proyecciones del DANE. Nuevo Belén de Bajirá (27493) no tiene dato: su población está en Riosucio (27615).',
  },
};

const borderTexts: Record<Border, string> = {
  VEN: 'Venezuela',
  ECU: 'Ecuador',
  PER: 'Perú',
  BRA: 'Brasil',
  PAN: 'Panamá',
  air: 'Aérea',
  sea: 'Marítima',
};

const regionTexts: Record<RegionId, string> = {
  caribe: 'Caribe',
  andina: 'Andina',
  pacifica: 'Pacífica',
  orinoquia: 'Orinoquía',
  amazonia: 'Amazonía',
};

const neighbourTexts: Record<Neighbour, string> = {
  VEN: 'Venezuela',
  ECU: 'Ecuador',
  PER: 'Perú',
  BRA: 'Brasil',
  PAN: 'Panamá',
};

/** All words of the interface in Spanish; the shape of every other language. */
export const es = {
  locale: 'es' as 'es' | 'en',
  app: {
    name: 'Vigía',
    title: 'Vigía · movilidad humana y riesgo en Colombia',
    skip: 'Ir al mapa',
    skipToPage: 'Ir al contenido',
    skipTable: 'Ir a la tabla',
    main: 'Mapa y paneles',
    tagline: 'Movilidad humana y riesgo en Colombia',
    method: 'método',
    data: 'datos',
  },
  nav: {
    label: 'Pantallas',
    explorar: 'Explorar',
    region: 'Región',
    riesgo: 'Riesgo',
    fuentes: 'Fuentes',
    datos: 'Fuentes y método',
    presentar: 'Presentar',
  },
  tools: {
    capture: 'Guardar escena (C)',
    weights: 'Pesos',
    label: 'Herramientas',
    language: 'Idioma',
    theme: 'Tema claro, oscuro o del sistema',
    themeAuto: 'Tema: del sistema',
    themeLight: 'Tema: claro',
    themeDark: 'Tema: oscuro',
    share: 'Copiar enlace',
    shared: 'Enlace copiado. Abre esta misma vista.',
    shareFailed: 'No se pudo copiar. El enlace está en la barra de direcciones.',
    print: 'Imprimir',
    undo: 'Deshacer',
    redo: 'Rehacer',
    reset: 'Restablecer la vista',
    keys: 'Teclas',
    search: 'Municipio, departamento, puesto o código',
    close: 'Cerrar',
    layers: 'Capas y filtros',
  },
  measures: measureTexts,
  measureGroups: {
    stock: 'Población y existencias',
    flow: 'Flujos del periodo',
    period: 'Totales 1985–2015',
  },
  borders: borderTexts,
  neighbours: neighbourTexts,
  regions: regionTexts,
  levels: {
    auto: 'Auto',
    department: 'Depto.',
    municipality: 'Municipio',
    region: 'Región',
    departmentLong: 'departamento',
    municipalityLong: 'municipio',
    regionLong: 'región natural',
    departments: 'departamentos',
    municipalities: 'municipios',
  },
  layers: {
    heading: 'Capas',
    coropletas: 'Color por territorio',
    densidad: 'Densidad de hechos',
    flujos: 'Flujos',
    puestos: 'Puestos de control',
    zona: 'Zona y corredor',
    rutas: 'Rutas esquemáticas',
    hechos: 'Muertes y desapariciones en el camino',
    show: (name: string) => `Mostrar ${name}`,
    hide: (name: string) => `Ocultar ${name}`,
    measure: 'Medida',
    level: 'Unidad',
    year: 'Año',
    classes: 'Clases',
    swipe: 'Cortina con',
    noSwipe: 'Sin cortina',
    swipeYear: 'Su año',
    breaks: 'Límites',
    breaksHint: 'Números crecientes separados por espacios',
    breaksError: (found: string) =>
      `Se leyó «${found}»; se esperaban entre 1 y 8 números crecientes, por ejemplo: 5 15 30.`,
    apply: 'Aplicar',
    sex: 'Sexo',
    age: 'Edad',
    border: 'Frontera',
    post: 'Puesto',
    allPosts: 'Todos los puestos',
    department: 'Departamento',
    allDepartments: 'Todo el país',
    nationality: 'Nacionalidad',
    allNationalities: 'Todas',
    period: 'Periodo',
    flowKind: 'Flujo',
    flowLevel: 'Agrupar',
    direction: 'Sentido',
    top: 'Máximo dibujado',
    minimum: 'Mínimo',
    engine: 'Dibujo',
    zoneKm: 'Distancia (km)',
    zoneBorder: 'Frontera con',
    reset: 'Quitar filtros',
    noFilters: 'Sin filtros',
    filtersLeave: (left: string, all: string, share: string) =>
      `Quedan ${left} de ${all} entradas (${share}).`,
    datesNotice: (dates: string) =>
      `Fechas distintas. Las capas cubren ${dates}. No se leen como simultáneas.`,
    routesNote: 'Esquemático: une cabeceras municipales en línea recta; no es trazado vial.',
    eventsNote:
      'OIM, Missing Migrants 2014–jul 2024. Lugar redondeado a 0,1°: no es un punto exacto.',
    eventsCount: (events: string, dead: string, missing: string) =>
      `${events} hechos: ${dead} personas muertas, ${missing} desaparecidas, en el periodo elegido.`,
  },
  sourceNames: {
    'migracol-venezolanos-2023': 'Migración Colombia, vía EnFlujo; corte 2023',
    'unhcr-departamentos': 'ACNUR; fin de año',
    'ruv-desplazamiento-pares': 'RUV (UARIV), vía CSR Columbia; 1985–2015',
    'migracol-entradas': 'Migración Colombia; entradas por puesto, 2012–2024',
    'dane-poblacion': 'DANE, proyecciones de población 2018–2024',
    'unhcr-flows': 'ACNUR, flujos de desplazamiento forzado',
    'snm-darien': 'SNM Panamá',
    'iom-missing-migrants': 'OIM, Missing Migrants; 2014–jul 2024',
  },
  classMethods: {
    fixed: 'Fijas',
    quantile: 'Cuantiles',
    equal: 'Intervalos iguales',
    jenks: 'Jenks',
    custom: 'Propias',
  },
  classNote: {
    fixed: 'Clases fijas',
    quantile: 'Clases por cuantiles de la vista',
    equal: 'Intervalos iguales de la vista',
    jenks: 'Cortes naturales (Jenks) de la vista',
    custom: 'Clases propias',
  },
  sexes: {all: 'Todas', female: 'Mujeres', male: 'Hombres', undefined: 'Sin definir'},
  sexPhrase: {all: '', female: 'mujeres', male: 'hombres', undefined: 'sexo sin definir'},
  ages: {
    all: 'Todas',
    '0-4': '0–4',
    '5-11': '5–11',
    '12-17': '12–17',
    '18-59': '18–59',
    '60+': '60 y más',
  },
  flowKinds: {
    displacement: 'Desplazamiento forzado',
    country: 'Refugio y asilo entre países',
    darien: 'Tránsito por el Darién',
  },
  flowLevels: {auto: 'Auto', municipality: 'Municipio', department: 'Depto.', region: 'Región'},
  directions: {both: 'Ambos', out: 'Salen', in: 'Llegan'},
  engines: {auto: 'Automático', flowmap: 'flowmap.gl', light: 'Ligero'},
  series: {
    posts: 'Entradas regulares',
    nationalities: 'Entradas, extranjeros',
    label: 'Serie',
    postsShort: 'Venezolanas, por puesto',
    nationalitiesShort: 'Todas las nacionalidades',
    nationalitiesNote:
      'Sin puesto, 2012–jun 2018. No se suma con la serie por puesto: se traslapan.',
    notForMeasure: (measure: string) =>
      `El tiempo no aplica a «${measure}»; mueve las entradas por puesto.`,
    notAtAll: 'El tiempo no aplica a lo que muestra el mapa.',
    loading: 'Cargando la serie…',
    perMonth: 'por mes',
  },
  timeEvents: {closure: 'Cierre de frontera', pandemic: 'Pandemia', reopening: 'Reapertura'},
  sentence: {
    choropleth: (measure: string, level: string, when: string) => [
      measure,
      ' en cada ',
      level,
      ', ',
      when,
    ],
    swipe: (measure: string, when: string) =>
      `; al este de la cortina, ${measure.charAt(0).toLowerCase()}${measure.slice(1)}, ${when}`,
    sides: {west: 'Oeste', east: 'Este'},
    onlyDepartment: (name: string) => ` en ${name}`,
    flows: (count: string, kind: string) => `${count} flujos de ${kind}`,
    flowKindsLower: {
      displacement: 'desplazamiento forzado',
      country: 'refugio y asilo',
      darien: 'tránsito por el Darién',
    },
    darien: (people: string, when: string) =>
      `${people} personas en tránsito por el Darién (${when})`,
    posts: (when: string) => `las entradas por puesto (${when})`,
    zone: (km: string, neighbour: string) => `la franja de ${km} km con ${neighbour}`,
    zones: {
      route: (km: string, route: string) =>
        `el corredor de ${km} km a cada lado de ${route} (esquemático)`,
      line: (km: string) => `el corredor dibujado de ${km} km a cada lado`,
      circle: (km: string) => `el círculo de ${km} km`,
      area: 'el polígono dibujado',
      territories: (count: string) => `los ${count} territorios elegidos`,
    },
    routes: 'las rutas esquemáticas',
    events: (when: string) => `las muertes y desapariciones en el camino (${when})`,
    density: {
      kinds: {
        ucdp: 'hechos del conflicto (UCDP)',
        mine: 'accidentes con minas',
        'missing-migrants': 'hechos con personas migrantes muertas o desaparecidas',
      },
      figures: {
        events: (kind: string) => `la densidad de ${kind}`,
        dead: (kind: string) => `las muertes en ${kind}`,
        rate: (kind: string) => `la tasa de ${kind} por 100.000 habitantes y año`,
      },
      cells: (what: string, years: string, km: string) => `${what}, ${years}, celdas de ${km} km`,
      radius: (km: string) => ` y radio de ${km} km`,
      total: (inCells: string, outside: string) =>
        `Hechos en celdas: ${inCells}; sin celda: ${outside}.`,
    },
    with: ', con ',
    and: ' y ',
    mapOnly: 'Mapa de Colombia',
    empty: 'Mapa de Colombia sin capas. Elige una medida o enciende una capa.',
    sex: (sex: string) => `, ${sex}`,
    border: (names: string) => `frontera: ${names}`,
    post: (names: string) => `puesto: ${names}`,
    highest: (name: string, value: string) => `Valor más alto: ${name}, ${value}.`,
    states: (observed: string, missing: string) => `Con dato: ${observed}; sin dato: ${missing}.`,
    postsTotal: (total: string) => `Entradas en los puestos mostrados: ${total}.`,
    flowShare: (drawn: string, pairs: string, share: string) =>
      `Se dibujan ${drawn} de ${pairs} pares: ${share} de las personas.`,
    selected: (name: string, value: string, rank: string) => `${name}: ${value}${rank}.`,
    rank: (rank: string, of: string) => `, puesto ${rank} de ${of}`,
    changeMeasure: 'Cambiar la medida',
    changeLevel: 'Cambiar la unidad',
    changeYear: 'Cambiar el año',
  },
  states: {
    value: 'Valor',
    zero: 'Cero',
    missing: 'Sin dato',
    suppressed: 'Suprimido',
    'not-reported': 'Sin reporte',
    implausible: 'por verificar',
    notReportedWhy: {
      displacement: 'En ningún par de más de 50 personas: la fuente no lo publica.',
      other: 'La fuente no reporta este territorio.',
    },
  },
  legend: {
    denominator: (year: string) => `habitantes: DANE ${year}`,
    denominatorShifted: (year: string, asked: string) =>
      `habitantes de ${year} (el DANE no tiene ${asked} en esta serie)`,
    posts: (when: string) => `Entradas por puesto, ${when}`,
    flows: 'De origen a destino',
    flowNote: 'La línea se curva a la derecha del sentido; gruesa en el destino.',
    flowShare: (drawn: string, pairs: string, share: string) =>
      `${drawn} de ${pairs} pares; ${share} de las personas`,
    source: 'Fuente',
    boundaries:
      'Límites: DANE (MGN, DIVIPOLA 2026) y Natural Earth. No implican reconocimiento oficial.',
    scaleNote: 'Nuevo Belén de Bajirá: límite en disputa',
    medianMark: 'mediana',
  },
  map: {
    label:
      'Mapa de Colombia. Flechas: mover a un vecino. Entrar: seleccionar. Más y menos: acercar y alejar. Cero: todo el país. T: tabla.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    home: 'Todo el país',
    table: 'Ver como tabla',
    noWebgl:
      'Este navegador no tiene WebGL: el mapa se dibuja sin aceleración. Las cifras son las mismas.',
    lost: 'El mapa interactivo se perdió y sigue el sencillo. Las cifras son las mismas.',
    light: 'Modo de pocos datos: mapa sencillo.',
    bring: 'Traer el mapa interactivo',
    loading: 'Cargando el mapa interactivo…',
    countries: {VEN: 'Venezuela', ECU: 'Ecuador', PER: 'Perú', BRA: 'Brasil', PAN: 'Panamá'},
    caribbean: 'Mar Caribe',
    pacific: 'Océano Pacífico',
    inset: 'San Andrés y Providencia',
    swipe: 'Cortina entre dos medidas',
    swipeAt: (west: string, east: string, degrees: string) =>
      `Al oeste: ${west}. Al este: ${east}. Divide el meridiano ${degrees}° O.`,
    arrowAcross: 'entrada por la línea de frontera',
    unverified: 'por verificar',
  },
  data: {
    starting: 'Preparando el motor de datos…',
    unavailable:
      'El motor de datos no pudo iniciar en este navegador. Se muestran las vistas ya calculadas; los filtros que necesitan el motor no responden.',
    failed: (what: string, why: string) => `No se pudo calcular ${what}. ${why}`,
    retry: 'Reintentar',
    updating: 'Actualizando…',
    addressNotice: (words: string) =>
      `Una parte del enlace no se pudo leer y se dejó fuera: ${words}.`,
    engineNeeded: 'Esta combinación necesita el motor de datos.',
    held: 'El motor de datos no se ha traído.',
    fetch: 'Descargar motor de datos',
    firstFailed: 'No se pudieron leer los datos del mapa. Revisa la conexión y vuelve a intentar.',
    parts: {
      risk: 'el índice',
      choropleth: 'el color por territorio',
      swipe: 'la medida al este de la cortina',
      posts: 'las entradas por puesto',
      series: 'la serie de meses',
      flows: 'los flujos',
      transit: 'el tránsito por el Darién',
      events: 'los hechos en el camino',
      density: 'la densidad de hechos',
      zone: 'la zona',
      profile: 'la ficha del territorio',
      region: 'el departamento',
    },
  },
  profile: {
    label: 'Ficha del territorio',
    empty: 'Elige un territorio en el mapa, en la tabla o con la búsqueda para ver su ficha.',
    emptyTitle: 'Lectura del país',
    country: 'Colombia',
    code: (code: string) => `DIVIPOLA ${code}`,
    inhabitants: (people: string, year: string) => `${people} habitantes, proyección DANE ${year}`,
    noInhabitants: 'Sin población en la serie del DANE',
    figures: 'Cifras',
    trend: 'Entradas regulares por sus puestos',
    trendCountry: 'Entradas regulares por todos los puestos',
    trendStock: 'Personas venezolanas según ACNUR',
    noPosts: 'Sin puestos de control en este territorio.',
    position: (of: string, level: string) => `Posición entre ${of} ${level} con dato`,
    origins: 'De dónde llegan',
    destinations: 'A dónde van',
    partnersNote: 'Desplazamiento forzado 1985–2015, pares de más de 50 personas.',
    noPartners: 'Ningún par de más de 50 personas.',
    rank: (rank: string, of: string) => `${rank} de ${of}`,
    postTitle: 'Puesto de control',
    postEntries: (when: string) => `Entradas regulares, ${when}`,
    postShare: 'Parte de todas las entradas',
    confidence: {
      high: 'ubicación confirmada',
      medium: 'ubicación probable',
      low: 'ubicación por verificar',
    },
    modes: {
      land: 'terrestre',
      river: 'fluvial',
      air: 'aéreo',
      sea: 'marítimo',
      unknown: 'sin identificar',
    },
    openSource: 'Ver la fuente',
    darien: 'Personas en tránsito por el Darién',
    darienPartial:
      'La fuente no tiene meses sueltos para todo el periodo: se suman solo los tramos que caben enteros.',
    byNationality: 'Por nacionalidad',
  },
  table: {
    title: 'Tabla de la vista',
    close: 'Volver al mapa',
    territory: 'Territorio',
    code: 'Código',
    department: 'Departamento',
    value: 'Valor',
    status: 'Estado',
    post: 'Puesto',
    municipality: 'Municipio',
    border: 'Frontera',
    entries: 'Entradas',
    origin: 'Origen',
    destination: 'Destino',
    people: 'Personas',
    share: 'Parte del área dentro',
    date: 'Fecha',
    dead: 'Muertas',
    missing: 'Desaparecidas',
    place: 'Lugar',
    tabs: {
      territories: 'Territorios',
      posts: 'Puestos',
      flows: 'Flujos',
      zone: 'Zona',
      'zone-sums': 'Zona por departamento',
      'zone-with': 'Comparación de zonas',
      events: 'Hechos',
      density: 'Celdas',
      months: 'Meses',
      index: 'Índice',
      indicators: 'Indicadores',
    },
    month: 'Mes',
    exported: (file: string) => `Se guardó ${file}.`,
    copied: 'Tabla copiada.',
    copyFailed: 'No se pudo copiar la tabla. Usa la descarga CSV.',
  },
  csv: {
    title: 'título',
    source: 'fuente',
    url: 'dirección',
    licence: 'licencia',
    cutoff: 'corte',
    filters: 'filtros',
    method: 'versión del método',
    data: 'versión de los datos',
    exported: 'exportado',
    view: 'vista',
    note: 'nota',
    noFilters: 'ninguno',
    none: 'sin licencia declarada',
  },
  sources: {
    title: 'Fuentes y método',
    intro:
      'Cada cifra de Vigía viene de una de estas fuentes, con su corte, su cobertura y sus fallas conocidas. Nada sale de este equipo.',
    heading: 'Fuentes',
    publisher: 'Publica',
    licence: 'Licencia',
    cutoff: 'Corte',
    retrieved: 'Consultada',
    coverage: 'Cobertura',
    faults: 'Fallas conocidas',
    address: 'Dirección',
    measures: 'Medidas',
    measureKind: {
      stock: 'Existencia: no se suma en el tiempo',
      flow: 'Flujo: se suma en el tiempo',
      'period-total': 'Total de un periodo cerrado',
    },
    classes: 'Límites de clase',
    denominator:
      'Denominador: población DANE del mismo año; fuera de 2018–2024, la del año más cercano, dicho en la leyenda.',
    query: 'Consulta SQL',
    queryIntro: 'Consulta de solo lectura sobre las mismas tablas. Todo ocurre en este navegador.',
    run: 'Consultar',
    rows: (count: string) => `${count} filas`,
    tables: 'Tablas',
    open: 'Abrir',
    limits: 'Para qué no sirve',
    limitsText:
      'Vigía ordena dónde mirar; no predice hechos, no señala personas ni atribuye responsabilidades. No debe usarse para decidir sobre una persona ni para ubicar a nadie.',
  },
  keys: {
    title: 'Teclas',
    list: [
      ['/', 'Buscar'],
      ['Flechas', 'En el mapa: pasar al territorio vecino'],
      ['Entrar', 'Seleccionar'],
      ['+ −', 'Acercar, alejar'],
      ['0', 'Todo el país'],
      ['T', 'Tabla'],
      ['Ctrl Z · Ctrl Y', 'Deshacer, rehacer'],
      ['Esc', 'Cerrar o quitar la selección'],
      ['C', 'Guardar la vista como escena'],
      ['P', 'Presentar'],
      ['?', 'Esta lista'],
    ] as readonly (readonly [string, string])[],
    on: 'Teclas de una letra activas',
  },
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends readonly (infer U)[]
      ? readonly Widen<U>[]
      : {readonly [K in keyof T]: Widen<T[K]>};

/** The words of the interface. Every language has every key, or it does not compile. */
export type Text = Omit<Widen<typeof es>, 'locale' | 'keys'> & {
  readonly locale: 'es' | 'en';
  readonly keys: {
    readonly title: string;
    readonly on: string;
    readonly list: readonly (readonly [string, string])[];
  };
};
