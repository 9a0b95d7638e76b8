/** Words of the density of events in Spanish; this file defines the keys. */
export const densityEs = {
  kind: 'Hechos',
  kinds: {
    ucdp: 'Conflicto (UCDP)',
    mine: 'Accidentes con minas',
    'missing-migrants': 'Migrantes muertos o desaparecidos',
  },
  massacre: 'Masacres (sin lugar)',
  sources: {
    ucdp: 'UCDP GED (Universidad de Uppsala)',
    mine: 'Descontamina Colombia',
    'missing-migrants': 'OIM, Missing Migrants',
  },
  firstYear: 'Primer año de los hechos',
  lastYear: 'Último año de los hechos',
  cell: 'Celda',
  km: (km: string) => `${km} km`,
  bandwidth: 'Radio',
  noBandwidth: 'Sin radio',
  figure: 'Cifra',
  figures: {events: 'Hechos', dead: 'Muertes', rate: 'Tasa'},
  units: {
    count: {events: 'hechos por celda', dead: 'personas muertas por celda'},
    density: {events: 'hechos por 100 km²', dead: 'personas muertas por 100 km²'},
    rate: 'hechos por 100.000 hab. y año',
  },
  heading: (kind: string, unit: string, years: string) => `${kind}: ${unit}, ${years}`,
  counted: (total: string, years: string) => `${total} hechos en ${years}:`,
  inCells: (count: string) => `${count} en celdas`,
  outsideCountry: (count: string) => `${count} en el mar o fuera del país`,
  withoutPlace: (count: string) => `${count} sin lugar`,
  outsideGrid: (count: string) => `${count} en la costa, en ninguna celda`,
  rounding: (share: string, cell: string) =>
    `Los lugares están redondeados a 0,1° (unos 11 km): con celdas de ${cell}, cerca del ${share} de los hechos queda en otra celda que la suya.`,
  coverage: (source: string, first: string, last: string) =>
    `${source}: cubre del ${first} al ${last}. Fuera de esas fechas nadie contó, que no es cero.`,
  overlap:
    'Los tipos de hecho se traslapan y nunca se suman. Las masacres no tienen lugar en su fuente: no caben en celdas.',
  sizes:
    'Celdas de 12 y 15 km solo con radio: sin él se vería la trama del redondeo. El radio es de dos celdas como mínimo.',
  noRate: {
    'rate-with-bandwidth':
      'La tasa se calcula sin radio: los hechos se repartirían y los habitantes no.',
    'rate-without-residents':
      'Sin tasa: quienes migran iban de camino, y los habitantes del lugar no son su denominador.',
  },
  rate: (year: string) =>
    `Habitantes de ${year} (DANE) para todos los años, repartidos por área dentro de cada municipio: junto a una cabecera la tasa sale alta. Suavizada por Bayes empírico.`,
  unstable: (count: string) =>
    `${count} celdas con hechos tienen una tasa inestable (menos de 20 hechos). Donde no hay hechos no se colorea la tasa suavizada.`,
  spread: (km: string) =>
    `Cada hecho se reparte en ${km} a la redonda, todos los años juntos. En la frontera se corrige por la parte del círculo dentro del país; con menos de 20 % dentro no hay cifra.`,
  unstated: (count: string) =>
    `${count} hechos en celdas no dicen cuántas personas murieron: la suma es al menos la que se lee.`,
  missingNotCounted: 'Cuenta las personas muertas, no las desaparecidas.',
  wholeCountry: 'Todo el país: el filtro de departamento no cambia esta capa.',
  status: {
    'not-covered': 'El registro no cubre estos años: no hay cifra, que no es cero.',
    'without-places': 'La fuente no dice el lugar de ningún hecho: no hay cifra por celda.',
    'dead-not-stated': 'La fuente no dice cuántas personas murieron en ningún hecho: no hay cifra.',
  },
  none: 'Ningún hecho dentro del país en estos años.',
  legend: {
    label: 'Leyenda de la densidad de hechos',
    classes: 'Clases y número de celdas',
    range: (low: string, high: string) => `${low}–${high}`,
    below: (limit: string) => `< ${limit}`,
    from: (limit: string) => `≥ ${limit}`,
    zero: 'Cero',
    missing: 'Sin dato',
    cells: (size: string) => `Celdas de ${size}`,
    withRadius: (size: string, radius: string) => `Celdas de ${size}, radio de ${radius}`,
    moved: (share: string) => `${share} de los hechos en otra celda, por el redondeo a 0,1°`,
    outside: (count: string) => `${count} hechos sin celda`,
    firm: 'Borde: 20 hechos o más',
    unstable: (count: string) => `${count} celdas con tasa inestable`,
    expand: 'Ver la leyenda de la densidad',
    collapse: 'Ver menos de la densidad',
  },
  table: {
    cell: 'Celda',
    latitude: 'Latitud del centro',
    longitude: 'Longitud del centro',
    events: 'Hechos en la celda',
    dead: 'Personas muertas',
    unstated: 'Hechos que no dicen las muertes',
    people: 'Habitantes',
    plainRate: 'Tasa sin suavizar',
    firmness: 'Firmeza',
    unstable: 'tasa inestable',
    stable: '',
  },
};

/** The type of the words; both languages have it. */
export type DensityText = typeof densityEs;
