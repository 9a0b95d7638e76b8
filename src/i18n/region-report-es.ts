/** Words of a department's report in Spanish; this file defines the keys. */
export const regionReportEs = {
  map: 'Mapa',
  department: (code: string) => `Departamento ${code}`,
  municipalities: (count: number, said: string) =>
    count === 1 ? '1 municipio' : `${said} municipios`,
  inhabitants: (people: string, year: string) => `${people} habitantes (${year})`,
  sentence: {
    /** The words between `*` are the key part. */
    shares: (people: string, venezuelans: string, when: string) =>
      `Con el ${people} de los habitantes del país, aloja al *${venezuelans} de las personas venezolanas* (${when}).`,
    venezuelansOnly: (venezuelans: string, when: string) =>
      `Aloja al *${venezuelans} de las personas venezolanas* del país (${when}).`,
    peopleOnly: (people: string, when: string) =>
      `Vive aquí el *${people} de los habitantes del país* (${when}).`,
    displaced: (count: number, said: string, when: string) =>
      count === 0
        ? `en ${when} no se registraron personas expulsadas por desplazamiento forzado`
        : count === 1
          ? `en ${when} fue expulsada 1 persona por desplazamiento forzado`
          : `en ${when} fueron expulsadas ${said} personas por desplazamiento forzado`,
    coca: (count: number, said: string, when: string) =>
      count === 1
        ? `en ${when} se detectó 1 hectárea de coca`
        : `en ${when} se detectaron ${said} hectáreas de coca`,
    homicides: (rate: string, when: string) =>
      `en ${when} se registraron ${rate} homicidios por 100.000 habitantes`,
    entries: (count: number, said: string, when: string) =>
      count === 1
        ? `en ${when} se registró 1 entrada regular por sus puestos`
        : `en ${when} se registraron ${said} entradas regulares por sus puestos`,
    join: (first: string, second: string) => `${first} y ${second}`,
    nothing: 'Las fuentes a la mano no traen cifras de este departamento.',
  },
  states: {
    observed: '',
    missing: 'Sin dato',
    suppressed: 'Suprimido',
    'not-reported': 'La fuente no lo reporta',
  },
  figures: {
    title: 'Cifras clave',
    entries: 'Entradas regulares por sus puestos',
    venezuelans: 'Personas venezolanas',
    displaced: 'Personas desplazadas internas',
    displacedOut: 'Personas expulsadas en el año',
    homicides: 'Homicidios',
    coca: 'Cultivos de coca',
    massacres: 'Víctimas de masacre',
    ofCountry: (share: string) => `${share} del país`,
    rate: (rate: string, country: string) => `${rate}; país ${country}`,
    rateOnly: (rate: string) => rate,
    change: (change: string, since: string) => `${change} frente a ${since}`,
    countryChange: (change: string) => `país ${change}`,
    noBefore: 'La fuente no trae año anterior',
    broken: (since: string) => `No comparable con ${since} (posible quiebre)`,
    missingBefore: (since: string) => `Sin dato de ${since} para comparar`,
    doubtful: (since: string) => `No comparable con ${since} (cifra por verificar)`,
    unchanged: 'sin cambio',
    source: (when: string, source: string) => `${when} · ${source}`,
  },
  table: {
    title: 'Municipios',
    municipality: 'Municipio',
    caption: (name: string) => `Cifras de los municipios de ${name}`,
    second: 'Segunda columna',
    filter: 'Buscar municipio',
    country: 'Colombia',
    more: (count: number, said: string) =>
      count === 1 ? 'Ver el municipio restante' : `Ver los ${said} municipios restantes`,
    fewer: 'Ver menos',
    none: (filter: string) => `Ningún municipio coincide con «${filter}».`,
    all: 'Ver todos',
    shown: (shown: string, all: string) => `${shown} de ${all}`,
    trend: (name: string, from: string, to: string) => `${name}, ${from}–${to}`,
    suppressed: 'Suprimido: menos de 5 hechos',
    missing: 'Sin dato',
    missingShort: 's. d.',
    notReported: 'La fuente no reporta este municipio',
    notReportedShort: 'n. r.',
    unstable: 'tasa inestable: menos de 20 casos',
    verify: 'por verificar',
    legend: {
      missing: 's. d.: sin dato',
      'not-reported': 'n. r.: la fuente no lo reporta',
      suppressed: '<5: suprimido, menos de 5 hechos',
      unstable: 'Subrayado de puntos: tasa inestable, menos de 20 casos',
      verify: '!: por verificar',
    },
    differs: (total: string) =>
      `El total del departamento no es la suma de los municipios (${total}): un desplazamiento entre dos de sus municipios no sale del departamento.`,
  },
  trends: {
    title: 'Tendencias',
    venezuelans: 'Personas venezolanas',
    displaced: 'Desplazamiento forzado',
    homicides: 'Homicidios',
    coca: 'Cultivos de coca',
    what: {
      'venezolanos-acnur': 'Personas',
      'displaced-out-year': 'Personas expulsadas',
      homicides: 'Víctimas',
      'coca-hectares': 'Hectáreas',
    } as Readonly<Record<string, string>>,
    caption: (what: string, source: string, from: string, to: string) =>
      `${what}, ${source}, ${from}–${to}`,
    neighbours: (unit: string, when: string) => `Vecinos, ${unit}, ${when}`,
    noNeighbours: 'Sin departamentos vecinos',
    partial: (year: string) => `${year} no se dibuja: la fuente no lo cubre completo.`,
    possibleBreak: 'posible quiebre',
    empty: 'Sin serie para este departamento',
    zeros: (from: string, to: string) => `Cero en todos los años, ${from}–${to}.`,
  },
  rank: {
    title: 'Posición entre los departamentos',
    caption: (name: string, when: string) => `${name}, ${when}`,
    none: 'Sin cifra para ordenar este departamento.',
  },
  index: {
    title: 'Índice y por qué',
    score: (score: string) => `${score} de 10`,
    place: (rank: string, all: string) => `${rank} de ${all} departamentos`,
    edition: (year: string) => `Edición ${year}, método publicado`,
    why: 'Puntos que aporta cada dimensión; suman el puntaje.',
    first: 'Municipios con mayor puntaje',
    ofCountry: (rank: string, all: string) => `${rank} de ${all} del país`,
    none: 'Sin índice: faltan demasiados indicadores para calcularlo.',
    note: 'Ordena dónde mirar primero. No predice hechos ni atribuye responsabilidades.',
  },
  posts: {
    title: 'Entradas regulares por sus puestos',
    caption: 'Personas venezolanas por puesto y año. Una persona puede entrar varias veces.',
    post: 'Puesto',
    none: 'Este departamento no tiene puestos de control migratorio en la fuente.',
    modes: {land: 'terrestre', river: 'fluvial', air: 'aéreo', sea: 'marítimo'},
    unsure: 'lugar por verificar',
    noSeries: 'sin serie propia',
    total: 'Total',
  },
  displacement: {
    title: 'Desplazamiento forzado, 1985–2015',
    out: 'Salieron hacia',
    in: 'Llegaron desde',
    outTotal: (people: string) => `${people} personas salieron del departamento`,
    inTotal: (people: string) => `${people} personas llegaron al departamento`,
    within: (people: string) => `${people} personas fueron desplazadas entre sus municipios.`,
    none: 'La fuente no registra pares para este departamento.',
    note: 'Acumulado del Registro Único de Víctimas. No señala causas.',
    unit: 'personas, 1985–2015',
  },
  events: {
    title: 'Hechos por clase y año',
    caption: 'Las fuentes se traslapan y no se suman.',
    kinds: {
      massacre: 'Masacres',
      ucdp: 'Conflicto (UCDP)',
      mine: 'Accidentes con minas',
      'missing-migrants': 'Migrantes muertos o desaparecidos',
    } as Readonly<Record<string, string>>,
    total: (events: number, said: string, from: string, to: string) =>
      events === 1 ? `1 hecho, ${from}–${to}` : `${said} hechos, ${from}–${to}`,
    victims: (victims: number, said: string) =>
      victims === 1
        ? '1 víctima mortal o desaparecida'
        : `${said} víctimas mortales o desaparecidas`,
    year: (year: string, events: string) => `${year}: ${events}`,
    partial: (year: string) => `${year}, incompleto`,
    most: (events: string) => `máx. ${events}`,
    none: 'Sin hechos registrados en las fuentes a la mano.',
  },
  gaps: {
    title: 'Qué falta y desde cuándo',
    none: 'Las fuentes a la mano cubren todos los municipios.',
    some: (count: number, said: string, all: string) =>
      count === 1
        ? `sin dato en 1 de ${all} municipios`
        : `sin dato en ${said} de ${all} municipios`,
    whole: 'la fuente no cubre el departamento',
    last: (when: string) => `último dato: ${when}`,
    ended: (when: string) => `la fuente termina en ${when}`,
    absent: 'sin fuente a la mano',
    names: {alerts: 'Alertas tempranas'} as Readonly<Record<string, string>>,
  },
  sources: {
    title: 'Fuentes y método',
    cutoff: (date: string) => `datos hasta ${date}`,
    until: (date: string) => `hasta ${date}`,
    licence: (licence: string) => `Licencia: ${licence}`,
    method: (version: string) => `Método versión ${version}.`,
    rates:
      'Tasas con proyecciones de población del DANE del mismo año o del más cercano. Los cambios entre años solo se dan entre fechas comparables.',
    dates: 'Las cifras tienen fechas distintas y no se leen como simultáneas.',
    disclaimer: 'Los límites y nombres del mapa no implican reconocimiento oficial.',
    across: (countries: string) => `${countries}: sin fuente comparable; no se estima.`,
  },
  kit: {
    download: 'Descargar kit',
    making: 'Preparando el kit',
    done: (name: string) => `Kit guardado: ${name}`,
    failed: 'No se pudo preparar el kit. Inténtalo de nuevo.',
    print: 'Imprimir informe',
    printing: 'Dos páginas, A4 o carta',
  },
  print: {
    report: 'Informe departamental',
    columns: 'Las demás cifras de cada municipio están en el kit',
    page: (page: string) => `Página ${page} de 2`,
    date: (date: string) => `Impreso: ${date}`,
    data: (date: string, version: string) => `Datos hasta ${date}, versión ${version}`,
    rest: (count: string) => `y ${count} más`,
    facts: 'Todas las cifras',
    fact: 'Cifra',
    department: 'Departamento',
    when: 'Fecha',
    source: 'Fuente',
    notByMunicipality: '–: la fuente no da la cifra por municipio',
  },
};

/** The shape of the report's words in every language. */
export type RegionReportText = typeof regionReportEs;
