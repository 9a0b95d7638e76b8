import {strFromU8, unzipSync} from 'fflate';
import type {FeatureCollection, Polygon} from 'geojson';
import {describe, expect, it} from 'vitest';
import {doubleArea} from '../../src/domain/rings.ts';
import {csvFile} from '../../src/export/csv-cell.ts';
import {regionKitName, writeRegionKit} from '../../src/export/region-kit.ts';
import {invented} from '../fixtures/region/invented.ts';

const context = {address: 'https://vigia.test/#/region/97', date: '2026-11-24', dataVersion: 'x'};
const kit = (locale: 'es' | 'en' = 'es'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeRegionKit(invented, locale, context))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

/** The rows of a file as objects; the fixture has no quoted commas. */
function rowsOf(name: string, files = kit()): Record<string, string>[] {
  const lines = files[name]!.replace('\ufeff', '').trimEnd().split('\r\n');
  const [head = '', ...rows] = lines.filter((line) => !line.startsWith('#'));
  const keys = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    expect(cells, row).toHaveLength(keys.length);
    return Object.fromEntries(keys.map((key, index) => [key, cells[index]!]));
  });
}
const sum = (rows: Record<string, string>[], key: string): number =>
  rows.reduce((all, row) => all + Number(row[key]), 0);

describe('the kit of a department', () => {
  it('is one zip with every part, and a text that says how to read it', () => {
    expect(Object.keys(kit()).sort()).toEqual([
      ...['LEEME.txt', 'desplazamiento.csv', 'fuentes.csv', 'hechos.csv', 'indicadores.csv'],
      ...['municipios.csv', 'municipios.geojson', 'puestos.csv', 'series.csv'],
    ]);
    const readme = kit()['LEEME.txt']!;
    for (const words of [
      'Vigía. Kit del departamento Valle Inventado (97)',
      'Licencia, como la declara la copia: sin licencia declarada',
      'Versión de los datos: abc123, hasta 2025-12-31',
      'Vista: https://vigia.test/#/region/97',
      'Homicidios por 100.000 hab.: sin dato en 1 de 4 municipios; último dato: 2025.',
      'Los límites y nombres no implican reconocimiento oficial.',
    ])
      expect(readme).toContain(words);
    expect(kit('en')['README.txt']).toContain('Licence, as the copy states it: none stated');
  });

  it('has the same bytes for the same file, language, address and date', () => {
    expect(writeRegionKit(invented, 'es', context)).toEqual(
      writeRegionKit(invented, 'es', context),
    );
    const other = writeRegionKit(invented, 'es', {...context, date: '2026-11-25'});
    expect(other).not.toEqual(writeRegionKit(invented, 'es', context));
  });

  it('adds up: municipalities, posts, displacement, events', () => {
    const municipalities = rowsOf('municipios.csv');
    expect(municipalities).toHaveLength(4);
    // 1,400 + 0 + missing + 600.
    expect(sum(municipalities, 'venezolanos_2023')).toBe(2000);
    expect(sum(rowsOf('puestos.csv'), 'entries')).toBe(960);
    const pairs = rowsOf('desplazamiento.csv');
    expect(
      sum(
        pairs.filter(({direction}) => direction === 'in'),
        'people',
      ),
    ).toBe(100);
    expect(pairs.find(({direction}) => direction === 'within')).toMatchObject({people: '100'});
    expect(sum(rowsOf('hechos.csv'), 'events')).toBe(13);
  });

  it('leaves a missing figure empty beside its state, and writes zero as zero', () => {
    const [aguas, brisas, cumbre, rios] = rowsOf('municipios.csv');
    expect([aguas!['code'], aguas!['index_rank']]).toEqual(['97001', '12']);
    const rate = 'venezolanos_por_mil_2023';
    expect([brisas![rate], brisas![`${rate}_status`]]).toEqual(['0', 'observed']);
    expect([cumbre![rate], cumbre![`${rate}_status`]]).toEqual(['', 'missing']);
    expect([rios![rate], rios![`${rate}_status`]]).toEqual(['60', 'observed; implausible']);
    expect(cumbre!['homicides_rate_2025_status']).toBe('observed; unstable');
    expect(rios!['homicides_2025_status']).toBe('suppressed');
    expect(rios!['expulsados_1985_2015_status']).toBe('not-reported');
    const mines = rowsOf('hechos.csv').find(({kind}) => kind === 'mine');
    expect(mines).toMatchObject({year: '2018', events: '4', victims: '', status: 'missing'});
  });

  it('has the year before, and says which years of a series are not like the others', () => {
    const before = rowsOf('indicadores.csv').filter(
      ({fact, code}) => fact === 'homicides' && code === '97',
    );
    expect(before.map(({date, value}) => [date, value])).toEqual([
      ['2025', '15'],
      ['2024', '12'],
    ]);
    const series = rowsOf('series.csv');
    const noted = series.filter(({note, code}) => note !== '' && code === '97');
    expect(noted.map(({series: id, year, note}) => [id, year, note])).toEqual([
      ['venezolanos-acnur', '2025', 'possible-break'],
      ['homicides', '2026', 'partial-year'],
    ]);
    expect(series.find(({code, year}) => code === '97' && year === '2022')!['value']).toBe('1500');
  });

  it('has shapes that other programs take: codes as text, rings counter-clockwise, a box', () => {
    const shapes = JSON.parse(kit()['municipios.geojson']!) as FeatureCollection<Polygon>;
    expect(shapes.bbox).toEqual([-70, 5, -66, 6]);
    expect(shapes).not.toHaveProperty('crs');
    expect(shapes.features.map(({id}) => id)).toEqual(['97001', '97002', '97003', '97004']);
    for (const {geometry} of shapes.features) expect(doubleArea(geometry.coordinates[0]!)).toBe(2);
    expect(shapes.features[2]!.properties).toMatchObject({
      code: '97003',
      'venezolanos-por-mil': null,
      'venezolanos-por-mil-status': 'missing',
    });
  });

  it('names the zip after the department and the day', () => {
    const name = regionKitName({...invented, name: 'Bogotá, D.C.'}, '2026-11-24');
    expect(name).toBe('vigia-97-bogota-d-c-2026-11-24.zip');
  });
});

describe('a file of CSV', () => {
  it('quotes what has to be quoted and takes the sting out of formulas', () => {
    expect(
      csvFile(
        ['una\nlínea'],
        ['a', 'b'],
        [
          ['=1+1', null],
          ['x, "y"', -2.5],
        ],
      ),
    ).toBe('\ufeff# una línea\r\na,b\r\n\'=1+1,\r\n"x, ""y""",-2.5\r\n');
  });
});
