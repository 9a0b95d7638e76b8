/** Words of the files of a department's kit in Spanish; this file defines the keys. */
export const regionKitEs = {
  readme: 'LEEME.txt',
  files: {
    indicators: 'indicadores.csv',
    municipalities: 'municipios.csv',
    series: 'series.csv',
    posts: 'puestos.csv',
    displacement: 'desplazamiento.csv',
    events: 'hechos.csv',
    shapes: 'municipios.geojson',
    sources: 'fuentes.csv',
  },
  about: {
    indicators:
      'Cifras del departamento y del país, y las del año anterior donde la fuente las trae.',
    municipalities: 'Una fila por municipio; cada cifra al lado de su estado.',
    series: 'Series anuales del departamento, del país y de los municipios.',
    posts: 'Entradas regulares de personas venezolanas por puesto de control y año.',
    displacement:
      'Personas desplazadas hacia y desde otros departamentos, y entre sus municipios; acumulado 1985–2015.',
    events: 'Hechos por clase y año. Las clases se traslapan y no se suman.',
    shapes:
      'Límites de los municipios con sus cifras. RFC 7946: WGS 84, sentido antihorario, códigos como texto. Simplificados: no sirven para medir áreas.',
    sources: 'De dónde viene cada cifra, con licencia, corte, cobertura y fallas conocidas.',
  },
  title: (name: string, code: string) => `Vigía. Kit del departamento ${name} (${code})`,
  contents: 'Archivos',
  how: 'Cómo se lee',
  rules: [
    'Texto UTF-8; coma entre columnas; punto decimal; fechas ISO; los códigos DIVIPOLA son texto y conservan su cero.',
    'Las líneas que empiezan por # son comentarios.',
    'Una celda vacía nunca es cero. La columna status dice por qué: missing (sin dato), suppressed (suprimido, menos de 5 hechos), not-reported (la fuente no lo reporta). Cero es observed con valor 0.',
    'implausible: la cifra es de la fuente y parece inverosímil. unstable: tasa de menos de 20 casos.',
    'Las cifras tienen fechas distintas y no se leen como simultáneas.',
    'Tasas con proyecciones de población del DANE del año que dice denominator_year.',
  ],
  faults: 'Fuentes, licencias, cortes y fallas conocidas',
  missing: 'Qué falta',
  source: 'Fuente',
  address: 'Dirección',
  licence: 'Licencia, como la declara la copia',
  cutoff: 'Corte',
  fault: 'Fallas conocidas',
  method: (version: string) => `Versión del método: ${version}`,
  data: (version: string, cutoff: string) => `Versión de los datos: ${version}, hasta ${cutoff}`,
  view: (address: string) => `Vista: ${address}`,
  exported: (date: string) => `Exportado: ${date}`,
  disclaimer: 'Los límites y nombres no implican reconocimiento oficial.',
  index: 'El índice ordena dónde mirar primero. No predice hechos ni atribuye responsabilidades.',
};

/** The shape of the kit's words in every language. */
export type RegionKitText = typeof regionKitEs;
