/** Words of files of lines and zones, and of drawing, in Spanish; this file defines the keys. */
export const geoFilesEs = {
  privacy: 'El archivo no sale de este equipo.',
  drop: 'Suelta aquí un archivo GeoJSON, KML o GPX.',
  inFile: (file: string) => `Archivo «${file}»`,
  inLine: (line: string) => `línea ${line}`,
  inFeature: (number: string, name: string) =>
    name === '' ? `elemento ${number}` : `elemento ${number} («${name}»)`,
  found: (found: string, expected: string) => `se encontró: ${found}; se esperaba ${expected}.`,
  nothing: 'nada',
  bytes: (count: string) => `${count} bytes`,
  positions: (count: string) => (count === '1' ? '1 posición' : `${count} posiciones`),
  consequence: {
    file: 'No se leyó nada del archivo.',
    feature: 'El elemento se dejó fuera.',
    taken: '',
  },
  /** What was expected, for what makes a file or a feature useless. */
  expected: {
    size: (limit: string) => `un archivo de ${limit} bytes como máximo`,
    'utf-8': () => 'un texto en UTF-8; guárdalo otra vez con esa codificación',
    content: () => 'un archivo con contenido',
    format: () => 'un archivo GeoJSON, KML o GPX',
    unzipped: () => 'un archivo sin comprimir; descomprime el KMZ o ZIP y elige el KML que trae',
    json: () => 'un texto JSON completo',
    geojson: () => 'un GeoJSON: FeatureCollection, Feature o una geometría',
    wgs84: () =>
      'coordenadas WGS 84 en grados (EPSG:4326); expórtalo otra vez en ese sistema, sin el miembro «crs»',
    xml: () => 'un XML bien formado',
    'no-entities': () => 'un XML que no declare entidades propias: por seguridad no se leen',
    something: () => 'al menos una línea, un polígono o un punto',
    feature: () => 'un elemento de tipo Feature',
    geometry: () => 'una línea, un polígono o un punto con coordenadas',
    position: () => 'una longitud y una latitud, en números con punto decimal',
    degrees: () => 'grados: longitud entre −180 y 180, latitud entre −90 y 90',
    'degrees-not-metres': () =>
      'grados, y parecen metros de un sistema plano (por ejemplo EPSG:3116 o 9377); expórtalo en WGS 84 (EPSG:4326)',
    'not-swapped': () =>
      'la longitud primero; parece que está primero la latitud. Si es así, vuelve a leer el archivo con «Latitud primero»',
    'in-region': () =>
      'lugares en Colombia o cerca: longitud entre −90 y −60, latitud entre −10 y 16',
    'line-positions': () => 'una línea con al menos dos posiciones distintas',
    'ring-positions': () =>
      'un anillo con al menos cuatro posiciones, la última igual a la primera',
    'ring-area': () => 'un anillo que encierre un área',
  },
  /** What is said of a feature, or a file, that was taken. */
  taken: {
    flat: (count: string) =>
      `la altitud de ${count === '1' ? '1 posición' : `${count} posiciones`} no se usa y se quitó.`,
    'closed-ring': (count: string) =>
      count === '1'
        ? '1 anillo estaba abierto y se cerró.'
        : `${count} anillos estaban abiertos y se cerraron.`,
    winding: (count: string) =>
      count === '1'
        ? '1 anillo giraba al revés de lo que pide RFC 7946 y se volteó.'
        : `${count} anillos giraban al revés de lo que pide RFC 7946 y se voltearon.`,
    'whole-in-region': (count: string, found: string) =>
      `${count === '1' ? '1 posición queda' : `${count} posiciones quedan`} fuera de la región (longitud −90 a −60, latitud −10 a 16), la primera en ${found}.`,
    'segment-positions': (count: string) =>
      count === '1'
        ? '1 tramo de una sola posición se dejó fuera.'
        : `${count} tramos de una sola posición se dejaron fuera.`,
    'fewer-features': (count: string, found: string) =>
      `el archivo tiene ${found} elementos; se leyeron los primeros ${count}.`,
    'fewer-problems': (count: string) =>
      count === '1' ? 'y 1 problema más.' : `y ${count} problemas más.`,
  },
  /** Why something cannot be drawn, or is no shape yet. */
  simplified: (before: string, after: string, metres: string) =>
    `Trazo simplificado de ${before} a ${after} puntos; se aparta ${metres} m como máximo.`,
  joined: (parts: string, km: string) =>
    `Se unieron ${parts} tramos; el hueco más largo mide ${km} km.`,
  boundaries:
    'Límites: DANE (MGN, DIVIPOLA 2026) y Natural Earth. No implican reconocimiento oficial.',
};

/** Every word of files of lines and zones; both languages are complete. */
export type GeoFilesText = typeof geoFilesEs;
