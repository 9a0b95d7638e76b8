import type {RegionKitText} from './region-kit-es.ts';

/** Words of the files of a department's kit in English; the names of the files are those of the Spanish kit. */
export const regionKitEn: RegionKitText = {
  readme: 'README.txt',
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
      'Figures of the department and the country, and those of the year before where the source has them.',
    municipalities: 'One row a municipality; every figure beside its state.',
    series: 'Yearly series of the department, the country and the municipalities.',
    posts: 'Regular entries of Venezuelans by control post and year.',
    displacement:
      'People displaced to and from other departments, and between its municipalities; sum of 1985–2015.',
    events: 'Events by kind and year. Kinds overlap and are not added up.',
    shapes:
      'Boundaries of the municipalities with their figures. RFC 7946: WGS 84, counter-clockwise, codes as text. Simplified: not for measuring areas.',
    sources: 'Where every figure comes from, with licence, cut-off, coverage and known faults.',
  },
  title: (name, code) => `Vigía. Kit of the department ${name} (${code})`,
  contents: 'Files',
  how: 'How to read it',
  rules: [
    'UTF-8 text; a comma between columns; decimal point; ISO dates; DIVIPOLA codes are text and keep their zero.',
    'Lines that begin with # are comments.',
    'An empty cell is never zero. The column status says why: missing (no data), suppressed (fewer than 5 events), not-reported (not reported by the source). Zero is observed with value 0.',
    'implausible: the figure is the source’s and looks implausible. unstable: a rate from fewer than 20 cases.',
    'The figures have different dates and are not to be read as simultaneous.',
    'Rates use DANE population projections of the year in denominator_year.',
  ],
  faults: 'Sources, licences, cut-off dates and known faults',
  missing: 'What is missing',
  source: 'Source',
  address: 'Address',
  licence: 'Licence, as the copy states it',
  cutoff: 'Cut-off',
  fault: 'Known faults',
  method: (version) => `Method version: ${version}`,
  data: (version, cutoff) => `Data version: ${version}, up to ${cutoff}`,
  view: (address) => `View: ${address}`,
  exported: (date) => `Exported: ${date}`,
  disclaimer: 'Boundaries and names do not imply official recognition.',
  index:
    'The index ranks where to look first. It does not predict events or assign responsibility.',
};
