/** Words of the elements of the Riesgo view in Spanish; this file defines the keys. */
export const riskControlsEs = {
  noData: 'Sin dato',
  stability: {
    territory: {municipality: 'Municipio', department: 'Departamento'},
    rank: 'Puesto',
    score: 'Puntaje',
    inTop: (top: string) => `En top ${top}`,
    caption: (count: string) =>
      `Orden por puntaje, con el intervalo de puestos de cada territorio en las corridas: ${count} filas.`,
    running: (done: string, of: string) => `${done} de ${of} corridas`,
    finished: (of: string) => `${of} corridas`,
    stopped: (done: string, of: string) => `Corrida detenida; se muestran ${done} de ${of}.`,
    stale: 'De los pesos anteriores; se vuelve a correr.',
    notRun: 'Aún sin corridas.',
    empty: 'Ningún territorio tiene índice con estos pesos.',
    row: (rank: string, name: string, detail: string) =>
      detail === '' ? `${rank}. ${name}` : `${rank}. ${name}, ${detail}`,
    interval: (low: string, high: string) =>
      low === high ? `puesto ${low}` : `puesto ${low} a ${high}`,
    noInterval: 'sin corridas',
    middle: (low: string, median: string, high: string) =>
      `mitad de las corridas entre ${low} y ${high}, mediana ${median}`,
    inTopOf: (top: string, share: string) => `en los primeros ${top} en ${share}`,
    scoreOf: (score: string) => `puntaje ${score}`,
    part: (name: string, points: string) => `${name} ${points}`,
    keyDot: 'puesto',
    keyBand: '25–75 %',
    keyLine: '5–95 % de las corridas',
    help: 'Flechas para cambiar de fila; Intro para elegir.',
  },
  contributions: {
    list: 'Aporte de cada indicador, del mayor al menor',
    missing: 'Sin dato, no suman ni restan',
    sum: (label: string, base: string, sum: string, score: string) =>
      `${label} ${base} → suma de las barras ${sum} → ${score}`,
    rest: (rest: string) => `Quedan ${rest} sin repartir entre los indicadores.`,
    row: (name: string, dimension: string, value: string, reference: string, points: string) =>
      `${name}, ${dimension}: ${value}; ${reference}; aporta ${points}`,
    missingRow: (name: string, dimension: string) => `${name}, ${dimension}: sin dato`,
    empty: 'Sin descomposición para este territorio.',
    note: 'Descomposición aritmética; no señala causas.',
  },
  weights: {
    sum: (sum: string) => `Suma ${sum}.`,
    equal: (equal: string) => `La marca fina señala el peso igual, ${equal}.`,
    other: (sum: string) => `Suma ${sum}: cada peso cuenta como su parte de ${sum}.`,
    none: 'Los pesos suman 0.',
    noneHelp: 'Sube al menos uno para tener un índice.',
    bar: 'Pesos por dimensión',
    score: 'Puntos por dimensión',
    part: (name: string, points: string) => `${name} ${points}`,
    partOf: (points: string, maximum: string) => `${points} de ${maximum}`,
    slider: (name: string) => `Peso de ${name}`,
    field: (name: string) => `Peso de ${name}, en porcentaje`,
    include: (name: string) => `Incluir ${name}`,
    equalMark: (value: string) => `peso igual ${value}`,
  },
  factors: {
    groups: {
      common: 'Comunes',
      genocide: 'Genocidio',
      humanity: 'Lesa humanidad',
      war: 'Crímenes de guerra',
    },
    states: {
      scored: 'Puntuado',
      partial: 'Parcial',
      analyst: 'Codifica el analista',
      none: 'Sin dato abierto',
      idle: 'Sin indicador en uso',
    },
    sentence: {
      scored: (count: string) => `puntuado, con ${count}`,
      partial: (count: string) => `cubierto en parte, con ${count}`,
      analyst: 'lo codifica una persona analista; nunca suma al puntaje',
      none: 'todavía sin dato abierto por territorio',
      idle: 'hay datos, pero ningún indicador en uso',
    },
    indicators: (count: number) => (count === 1 ? '1 indicador' : `${String(count)} indicadores`),
    declared: 'datos abiertos',
    factor: (number: string, name: string) => `Factor ${number}: ${name}`,
  },
  bivariate: {
    low: 'bajo',
    middle: 'medio',
    high: 'alto',
    count: (count: string) => `n = ${count}`,
    cell: (x: string, xLevel: string, y: string, yLevel: string, count: string) =>
      `${x} ${xLevel}, ${y} ${yLevel}: ${count}`,
    highlighted: 'elegido',
    missing: 'sin índice o sin dato',
    table: (x: string, y: string) => `${x} por ${y}: nueve clases`,
    corner: (x: string, y: string) => `${x}, ${y}`,
  },
  legend: {count: (count: string) => `n = ${count}`},
  scatter: {
    quadrants: {
      highHigh: 'alto entre altos',
      lowHigh: 'bajo entre altos',
      lowLow: 'bajo entre bajos',
      highLow: 'alto entre bajos',
    },
    same: 'igual en los dos',
    summary: (count: string, x: string, y: string) =>
      `${count} puntos; horizontal: ${x}; vertical: ${y}.`,
    slope: (slope: string) => `pendiente ${slope}`,
    point: (name: string, x: string, y: string) => `${name}: ${x}; ${y}`,
    explore: 'Flechas para recorrer los puntos de izquierda a derecha; Intro para elegir.',
    empty: 'Sin puntos para esta comparación.',
  },
  intervals: {
    interval: (low: string, high: string) => `entre ${low} y ${high}`,
    own: 'este índice',
    empty: 'Sin resultados para mostrar.',
  },
};

/** Every word that these elements show; both languages are complete. */
export type RiskControlsText = typeof riskControlsEs;
