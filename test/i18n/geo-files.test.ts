import {describe, expect, it} from 'vitest';
import {geoExpectations} from '../../src/domain/geo-files/geo-problem.ts';
import {readGeoBytes, readGeoFile} from '../../src/domain/geo-files/read-geo-file.ts';
import {geoFilesEn} from '../../src/i18n/geo-files-en.ts';
import {geoFilesEs} from '../../src/i18n/geo-files-es.ts';
import {sayGeoProblem, saySimplified} from '../../src/i18n/geo-files.ts';
import {kml, lineFeature} from '../domain/geo-files/support/files.ts';

/** The paths of all words. */
function keys(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'object' && entry !== null
      ? keys(entry as object, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

const said = (text: string, locale: 'es' | 'en', name = 'ruta.kml'): string[] =>
  readGeoFile({name, text}).problems.map((problem) => sayGeoProblem(problem, name, locale));

describe('the words of files of lines and zones', () => {
  it('have the same keys in both languages', () => {
    expect(keys(geoFilesEn)).toEqual(keys(geoFilesEs));
  });

  it('have words for everything that can be expected', () => {
    const known = [...Object.keys(geoFilesEs.expected), ...Object.keys(geoFilesEs.taken)];
    expect(known.sort()).toEqual([...geoExpectations].sort());
  });

  it('name the file, the feature, the line, what was found and what was expected', () => {
    const text = kml(
      '<Placemark><name>Paso</name><LineString><coordinates>7.9,-72.5 7.1,-73.1</coordinates></LineString></Placemark>',
    );
    expect(said(text, 'es')).toEqual([
      'Archivo «ruta.kml», elemento 1 («Paso»), línea 3: se encontró: [7.9,-72.5]; se esperaba la longitud primero; parece que está primero la latitud. Si es así, vuelve a leer el archivo con «Latitud primero». El elemento se dejó fuera.',
    ]);
    expect(said(text, 'en')).toEqual([
      'File “ruta.kml”, feature 1 (“Paso”), line 3: found [7.9,-72.5]; expected longitude first; latitude seems to come first here. If so, read the file again with “Latitude first”. The feature was left out.',
    ]);
  });

  it('say what was changed in what was taken', () => {
    const text = JSON.stringify(
      lineFeature(
        [
          [-72, 7, 900],
          [-99.1, 19.4, 2240],
        ],
        {name: 'Larga'},
      ),
    );
    expect(said(text, 'es', 'a.json')).toEqual([
      'Archivo «a.json», elemento 1 («Larga»): la altitud de 2 posiciones no se usa y se quitó.',
      'Archivo «a.json», elemento 1 («Larga»): 1 posición queda fuera de la región (longitud −90 a −60, latitud −10 a 16), la primera en [-99.1,19.4].',
    ]);
  });

  it('say numbers as each language does', () => {
    const {problems} = readGeoBytes({name: 'a', bytes: new Uint8Array(50_000_001)});
    expect(sayGeoProblem(problems[0]!, 'a', 'es')).toBe(
      'Archivo «a»: se encontró: 50.000.001 bytes; se esperaba un archivo de 50.000.000 bytes como máximo. No se leyó nada del archivo.',
    );
    expect(sayGeoProblem(problems[0]!, 'a', 'en')).toContain('found 50,000,001 bytes');
    expect(saySimplified(10_000, 200, 0.2151, 'es')).toBe(
      'Trazo simplificado de 10.000 a 200 puntos; se aparta 216 m como máximo.',
    );
  });

  it('say how short a ring or line is, and nothing where there is nothing', () => {
    const ring = JSON.stringify({
      type: 'Polygon',
      coordinates: [
        [
          [-72, 7],
          [-71, 7],
        ],
      ],
    });
    expect(said(ring, 'es', 'a')[0]).toContain('se encontró: 2 posiciones; se esperaba un anillo');
    expect(said('', 'es', 'a')).toEqual([
      'Archivo «a»: se encontró: nada; se esperaba un archivo con contenido. No se leyó nada del archivo.',
    ]);
  });
});
