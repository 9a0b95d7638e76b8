/** Words of the method page in Spanish; this file defines the keys. What is measured, and how, comes from methodology/. */
export const riskMethodEs = {
  title: 'Método completo',
  intro: (version: string, edition: string) =>
    `Todo lo que entra en el índice y lo que se le hace, tal como está declarado en el programa. Método ${version}, edición ${edition}.`,
  contents: 'Contenido',
  openAll: 'Abrir todas las fichas',
  closeAll: 'Cerrar todas las fichas',
  sections: {
    frame: 'Qué es y qué no es',
    factors: 'Factores',
    schemes: 'Esquemas y pesos',
    formulas: 'Fórmulas',
    indicators: 'Indicadores',
    holes: 'Huecos conocidos',
  },
  frame: {
    is: 'El índice se llama prioridad de revisión: un número de 0 a 10 por territorio que ordena dónde mirar primero. Más alto, antes.',
    isNot: [
      'No es un pronóstico: no dice que algo vaya a ocurrir, ni cuándo.',
      'No habla de personas: ninguna cifra suya sirve para decidir sobre alguien ni para ubicar a nadie.',
      'No atribuye responsabilidades ni señala causas.',
      'Se muestra siempre con su fecha, su cobertura y su firmeza.',
    ],
    factors: (list: string) =>
      `Los factores ${list} son juicios con evidencia: los codifica una persona analista y nunca suman al puntaje.`,
    source:
      'Marco: Naciones Unidas, Marco de análisis para crímenes atroces (2014), catorce factores de riesgo. Segunda lente: la etapa del trayecto de la que habla cada indicador.',
  },
  factors: {
    caption: 'Los factores de riesgo y qué los cubre',
    name: 'Factor',
    coverage: 'Cobertura',
    indicators: 'Indicadores',
    groups: {
      common: 'Común',
      genocide: 'Genocidio',
      humanity: 'Crímenes de lesa humanidad',
      war: 'Crímenes de guerra',
    },
  },
  schemes: {
    intro:
      'Un esquema es un árbol: dimensiones, categorías, indicadores. El peso entre hermanos se reparte hasta sumar 100; el peso en el índice es el producto hacia abajo. Por municipio no cuentan los indicadores que la fuente solo tiene por departamento: su peso pasa a sus hermanos.',
    opening: 'Esquema de apertura.',
    caption: (name: string) => `${name}: árbol y pesos`,
    node: 'Nodo',
    weight: 'Peso entre hermanos',
    municipality: 'Peso en el índice, por municipio',
    department: 'Peso en el índice, por departamento',
    across: (aggregation: string, normalisation: string, breaks: string) =>
      `Entre dimensiones: ${aggregation}. Escala: ${normalisation}. Límites de clase: ${breaks}.`,
    nominal:
      'Donde la media es geométrica el peso es el del exponente: el efecto depende de los demás valores.',
    off: 'no cuenta',
  },
  aggregations: {
    arithmetic: 'media aritmética ponderada',
    geometric: 'media geométrica ponderada',
    'scaled-geometric': 'media geométrica escalada de INFORM',
  },
  normalisations: {
    minmax: 'mínimo a máximo entre límites fijos',
    percentile: 'percentil',
    zscore: 'puntaje z',
  },
  formulas: {
    scale: 'Escala',
    scaleText:
      'Cada indicador se lleva a una escala de 0 a 10. Los límites son números fijos, declarados: no se mueven al filtrar, así que un color significa lo mismo siempre.',
    minmax: 'Mínimo a máximo: s = 10 · (x − mín) / (máx − mín), sin pasar de 0 ni de 10.',
    log: 'Con logaritmo: x, mín y máx se cambian por ln(0,001 + x).',
    less: 'Donde menos pide revisar antes: 10 − s.',
    percentile: 'Percentil (opción): s = 10 · (r − ½) / n, r el lugar desde el valor más bajo.',
    zscore:
      'Puntaje z (opción): s = 5 + (5/3) · z, sin pasar de 0 ni de 10; z en desviaciones de la media nacional.',
    aggregation: 'Agregación',
    arithmetic: 'Aritmética: Σ w·s / Σ w. Un valor alto compensa uno bajo.',
    geometric:
      'Geométrica: exp(Σ w·ln s / Σ w); con tres dimensiones de igual peso, (A·V·C)^(1/3). Un cero en una dimensión hace cero el índice.',
    'scaled-geometric':
      'Geométrica escalada: (10 − exp(Σ w·ln((10 − s)/10·9 + 1) / Σ w)) / 9 · 10.',
    categories: 'Las categorías son siempre medias aritméticas ponderadas de sus indicadores.',
    missing: 'Sin dato',
    missingText: (share: string) =>
      `Lo que no tiene dato se omite y su peso pasa a sus hermanos; nunca se imputa ni se lee como cero. Un territorio con menos de ${share} del peso de alguna dimensión con dato no tiene índice, y se dice por cuál.`,
    contributions: 'Aportes',
    contributionsText:
      'Aporte de un indicador: cuánto suma al puntaje frente al territorio mediano del país. Los aportes suman la diferencia: exactos en esquemas aritméticos, valores de Shapley en los geométricos. Describen la cuenta; no señalan causas.',
    stability: 'Firmeza',
    stabilityText: (deviation: string) =>
      `El índice se hace muchas veces con decisiones al azar: pesos alrededor de los declarados (Dirichlet, desviación de ${deviation} de un peso medio), las tres escalas, agregación aritmética o geométrica, y un indicador retirado o ninguno. Se muestra el intervalo de puestos y en qué parte de las corridas queda entre los primeros. La vista dice cuántas corridas y con qué semilla.`,
    clusters: 'Conglomerados',
    clustersText: (alpha: string) =>
      `Moran local con permutaciones condicionales, o Getis-Ord. De entrada alfa ${alpha} con tasa de falsos hallazgos controlada (Benjamini–Hochberg). La leyenda de cada mapa dice variable, vecindad, permutaciones, semilla y corte.`,
    smoothing: 'Suavizado',
    smoothingText:
      'Bayes empírico (Marshall, 1991): con pocos habitantes la tasa se acerca a la nacional, con muchos queda casi igual.',
    references:
      'Fuentes: OCDE y JRC, Handbook on Constructing Composite Indicators (2008); JRC, INFORM Risk Index, Concept and Methodology (2017); Marshall, Applied Statistics 40 (1991); Anselin, Geographical Analysis 27 (1995).',
  },
  indicators: {
    intro: (count: string) =>
      `${count} indicadores. Abre una ficha para ver su fórmula, sus límites, sus fuentes con fallas y dónde hay dato.`,
    definition: 'Qué dice y qué no',
    formula: 'Fórmula',
    unit: 'Unidad',
    denominator: 'Denominador',
    noDenominator: 'no tiene',
    period: 'Periodo',
    noPeriod: 'sin fecha (geometría)',
    direction: 'Sentido',
    directions: {more: 'más, antes se revisa', less: 'menos, antes se revisa'},
    goalposts: 'Límites',
    goalpostsValue: (min: string, max: string) => `0 en ${min}; 10 en ${max}`,
    inverted: (min: string, max: string) => `10 en ${min}; 0 en ${max}`,
    logScale: 'escala logarítmica',
    factors: 'Factores',
    stages: 'Etapas',
    levels: 'Niveles',
    weight: 'Peso en el índice',
    weightIn: (scheme: string, municipality: string, department: string) =>
      `${scheme}: ${municipality} por municipio, ${department} por departamento`,
    notIn: (scheme: string) => `${scheme}: no entra`,
    sources: 'Fuentes',
    licence: 'Licencia',
    cutoff: 'Corte',
    retrieved: 'Consultada',
    faults: 'Fallas conocidas',
    coverage: (level: string, edition: string) => `Cobertura por ${level}, edición ${edition}`,
    coverageLater: 'La cobertura aparece cuando el índice está calculado.',
    noLevel: 'La fuente no tiene este dato al nivel que muestra el mapa.',
    map: (name: string) => `Mapa de cobertura: ${name}`,
    states: {value: 'con valor', zero: 'cero', missing: 'sin dato', unreported: 'sin reporte'},
  },
  formula: {
    yearly: (series: string, years: string, per: string) =>
      `«${series}» sumado en ${years} ÷ habitantes sumados año por año × ${per}`,
    once: (series: string, years: string, per: string) =>
      `«${series}» sumado en ${years} ÷ habitantes × ${per}`,
    smoothed: '; tasa suavizada con Bayes empírico',
    density: (series: string, year: string) => `«${series}» en ${year} ÷ área en km²`,
    level: (series: string, year: string) => `«${series}» en ${year}`,
    times: (scale: string) => ` × ${scale}`,
    out: (years: string, per: string) =>
      `personas de los pares de desplazamiento que salieron en ${years} ÷ habitantes × ${per}`,
    in: (years: string, per: string) =>
      `personas de los pares de desplazamiento que llegaron en ${years} ÷ habitantes × ${per}`,
    venezuelans: (year: string, per: string) =>
      `personas venezolanas en ${year} ÷ habitantes × ${per}`,
    share: (series: string, year: string) =>
      `«${series}» en ${year} ÷ personas venezolanas del territorio × 100`,
    borderDistance: 'kilómetros geodésicos de la cabecera a la frontera terrestre más cercana',
    corridor: (km: string) => `área a menos de ${km} km de una ruta esquemática ÷ área × 100`,
    entries: (year: string) =>
      `entradas regulares de ${year} por los puestos del territorio; cero donde no hay puesto`,
  },
  holes: {
    intro: 'Se muestran; no se rellenan.',
    ended: (list: string) => `Series que terminan antes de la edición: ${list}.`,
    dates: 'Los indicadores hablan de fechas distintas. No se leen como simultáneas.',
    departmentOnly: (list: string) => `Solo por departamento, sin número por municipio: ${list}.`,
    noFactor: (list: string) => `Factores sin dato abierto por territorio: ${list}.`,
    bajira:
      'Nuevo Belén de Bajirá (27493) no tiene habitantes ni varios registros propios: está contado en Riosucio (27615). No tiene índice.',
    national:
      'Los temas nacionales de las alertas no son de ningún territorio: no se reparten en el mapa.',
    displacement:
      'Un municipio que no está en ningún par de desplazamiento no es cero: la fuente no publica los pares pequeños. Va como «sin reporte».',
    police: 'Policía',
    refugees: 'ACNUR por departamento (fuera del índice)',
  },
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends readonly (infer U)[]
      ? readonly Widen<U>[]
      : {readonly [K in keyof T]: Widen<T[K]>};

/** Every word of the method page; both languages are complete. */
export type RiskMethodText = Widen<typeof riskMethodEs>;
