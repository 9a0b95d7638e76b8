import type {GeoFilesText} from './geo-files-es.ts';

/** Words of files of lines and zones, and of drawing, in English. */
export const geoFilesEn: GeoFilesText = {
  privacy: 'The file does not leave this computer.',
  drop: 'Drop a GeoJSON, KML or GPX file here.',
  inFile: (file) => `File “${file}”`,
  inLine: (line) => `line ${line}`,
  inFeature: (number, name) =>
    name === '' ? `feature ${number}` : `feature ${number} (“${name}”)`,
  found: (found, expected) => `found ${found}; expected ${expected}.`,
  nothing: 'nothing',
  bytes: (count) => `${count} bytes`,
  positions: (count) => (count === '1' ? '1 position' : `${count} positions`),
  consequence: {
    file: 'Nothing of the file was read.',
    feature: 'The feature was left out.',
    taken: '',
  },
  expected: {
    size: (limit) => `a file of at most ${limit} bytes`,
    'utf-8': () => 'a text in UTF-8; save it again in that encoding',
    content: () => 'a file with something in it',
    format: () => 'a GeoJSON, KML or GPX file',
    unzipped: () =>
      'a file that is not compressed; unpack the KMZ or ZIP and choose the KML inside',
    json: () => 'a complete JSON text',
    geojson: () => 'a GeoJSON: FeatureCollection, Feature or a geometry',
    wgs84: () =>
      'WGS 84 coordinates in degrees (EPSG:4326); export it again in that system, without the member “crs”',
    xml: () => 'a well-formed XML',
    'no-entities': () => 'an XML without entities of its own: for safety they are not read',
    something: () => 'at least one line, polygon or point',
    feature: () => 'an object of type Feature',
    geometry: () => 'a line, a polygon or a point with coordinates',
    position: () => 'a longitude and a latitude, numbers with a decimal point',
    degrees: () => 'degrees: longitude from −180 to 180, latitude from −90 to 90',
    'degrees-not-metres': () =>
      'degrees, and these look like metres of a plane system (EPSG:3116 or 9377, for example); export it in WGS 84 (EPSG:4326)',
    'not-swapped': () =>
      'longitude first; latitude seems to come first here. If so, read the file again with “Latitude first”',
    'in-region': () =>
      'places in or near Colombia: longitude from −90 to −60, latitude from −10 to 16',
    'line-positions': () => 'a line of at least two different positions',
    'ring-positions': () => 'a ring of at least four positions, the last equal to the first',
    'ring-area': () => 'a ring that encloses an area',
  },
  taken: {
    flat: (count) =>
      `the altitude of ${count === '1' ? '1 position' : `${count} positions`} is not used and was dropped.`,
    'closed-ring': (count) =>
      count === '1'
        ? '1 ring was open and was closed.'
        : `${count} rings were open and were closed.`,
    winding: (count) =>
      count === '1'
        ? '1 ring ran against RFC 7946 and was turned round.'
        : `${count} rings ran against RFC 7946 and were turned round.`,
    'whole-in-region': (count, found) =>
      `${count === '1' ? '1 position lies' : `${count} positions lie`} outside the region (longitude −90 to −60, latitude −10 to 16), the first at ${found}.`,
    'segment-positions': (count) =>
      count === '1'
        ? '1 segment of a single position was left out.'
        : `${count} segments of a single position were left out.`,
    'fewer-features': (count, found) =>
      `the file has ${found} features; the first ${count} were read.`,
    'fewer-problems': (count) =>
      count === '1' ? 'and 1 more problem.' : `and ${count} more problems.`,
  },
  simplified: (before, after, metres) =>
    `Line simplified from ${before} to ${after} points; it is at most ${metres} m off.`,
  joined: (parts, km) => `${parts} segments were joined; the longest gap is ${km} km.`,
  boundaries:
    'Boundaries: DANE (MGN, DIVIPOLA 2026) and Natural Earth. They do not imply official recognition.',
};
