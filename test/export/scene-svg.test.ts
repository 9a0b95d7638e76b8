import {describe, expect, it} from 'vitest';
import {sceneSvg} from '../../src/export/scene-svg.ts';
import {en} from '../../src/i18n/en.ts';
import {palettes} from '../../src/map/palette.ts';
import {cell, choropleth, flows, viewWith} from '../state/support/view.ts';
import {geometry} from './support/geometry.ts';
import {readXml} from './support/xml.ts';

const map = {width: 1280, height: 720, kind: 'map'} as const;
const context = {
  address: 'https://vigia.example/#/explorar?zona=<b>',
  date: '2026-11-24',
  dataVersion: 'e88471',
  dataCutoff: '2026-07-16',
};
const page = {width: 1920, height: 1080, kind: 'page', context} as const;
const wordsOf = (svg: string): readonly string[] =>
  readXml(svg)
    .filter(({name}) => name === 'text' || name === 'title' || name === 'desc')
    .map(({text}) => text);
const thumbnail = {width: 320, height: 180, kind: 'thumbnail'} as const;
const fills = (svg: string): Record<string, string> =>
  Object.fromEntries(
    [...svg.matchAll(/<g fill="([^"]*)"[^>]*>((?:<path [^>]*data-code="\d+"\/>)+)/g)].flatMap(
      ([, fill = '', paths = '']) =>
        [...paths.matchAll(/data-code="(\d+)"/g)].map(([, code = '']) => [code, fill]),
    ),
  );

describe('the map of a view as SVG', () => {
  it('is a document of the size asked, the same every time', () => {
    const view = viewWith({}, {choropleth, flows});
    const svg = sceneSvg(view, geometry, map);
    const [root] = readXml(svg);
    expect(root?.name).toBe('svg');
    expect(root?.attributes).toMatchObject({
      ...{xmlns: 'http://www.w3.org/2000/svg', width: '1280', height: '720'},
      viewBox: '0 0 1280.00 720.00',
    });
    expect(sceneSvg(view, geometry, map)).toBe(svg);
  });

  it('paints every state as the map does, the patterns as vectors', () => {
    const cells = new Map([
      ['54', cell(272.1)],
      ['05', cell(0)],
      ['11', cell('suppressed')],
    ]);
    const svg = sceneSvg(viewWith({}, {choropleth: {...choropleth, cells}}), geometry, map);
    expect(fills(svg)).toEqual({
      '54': palettes.light.agua[5],
      '05': palettes.light.surface,
      '11': 'url(#v-suppressed)',
    });
    const missing = sceneSvg(viewWith({}, {choropleth}), geometry, {...map, ids: 'x-'});
    expect(fills(missing)['11']).toBe('url(#x-missing)');
    expect(missing).toContain('<pattern id="x-missing"');
  });

  it('shows the place that the camera showed', () => {
    const near = viewWith({camera: {zoom: 8, lat: 8, lng: -72.5}}, {choropleth});
    const codes = Object.keys(fills(sceneSvg(near, geometry, map)));
    expect(codes).toEqual(['54']);
  });

  it('leaves out what has no place', () => {
    const events = {
      ...{length: 2, id: ['a', 'b'], date: ['2023-01-01', '2023-01-02'], lon: [-74, NaN]},
      ...{lat: [5, NaN], territory: [null, null], dead: [1, 1], missing: [0, 0]},
      ...{totalDead: 2, totalMissing: 0},
    };
    const svg = sceneSvg(viewWith({}, {events}), geometry, map);
    expect(svg).not.toContain('NaN');
    expect(
      /data-part="events"[^>]*>(?:<path [^>]*\/>)*/.exec(svg)?.[0].match(/<path/g),
    ).toHaveLength(1);
  });

  it('names the selection and the cities, in a thumbnail nothing', () => {
    const view = viewWith({selected: '54'}, {choropleth});
    const words = readXml(sceneSvg(view, geometry, map))
      .filter(({name}) => name === 'text')
      .map(({text}) => text);
    expect(words).toContain('Norte de Santander');
    expect(words).toContain('Medellín');
    expect(readXml(sceneSvg(view, geometry, thumbnail)).some(({name}) => name === 'text')).toBe(
      false,
    );
  });
});

describe('a page of a view', () => {
  const cells = new Map([
    ['54', cell(272.1)],
    ['05', cell(57.4, true)],
    ['11', cell('missing')],
    ['08', cell('not-reported')],
    ['13', cell(0)],
    ['15', cell('suppressed')],
  ]);
  const view = viewWith({}, {choropleth: {...choropleth, cells}, flows});

  it('says what it shows, in the picture and for who cannot see it', () => {
    const [title, description] = wordsOf(sceneSvg(view, geometry, page));
    expect(title).toBe(
      'Personas venezolanas por 1.000 habitantes en cada departamento, 2023, con 2 flujos de desplazamiento forzado (1985–2015).',
    );
    expect(description).toContain('Valor más alto: Norte de Santander, 272,1 por 1.000 hab.');
  });

  it('counts each of the four states, and what is to be verified', () => {
    const words = wordsOf(sceneSvg(view, geometry, page));
    for (const state of ['Valor2', 'Cero1', 'Sin dato2', 'Suprimido <51', 'Por verificar1'])
      expect(words).toContain(state);
  });

  it('has the breaks of the classes, the ends of the flows and what part of them is drawn', () => {
    const words = wordsOf(sceneSvg(view, geometry, page));
    for (const limit of ['5', '15', '30', '60', '120', '750', '3\u00a0mil'])
      expect(words).toContain(limit);
    expect(words).toContain(
      'Se curva a la derecha del sentido. 2 de 10 pares; 25\u00a0% de las personas.',
    );
    expect(words.some((said) => said.startsWith('Fechas distintas.'))).toBe(true);
  });

  it('says sources, licences, cut-offs, boundaries, versions, day and address', () => {
    const words = wordsOf(sceneSvg(view, geometry, page)).join('\n');
    for (const said of [
      'corte 31 dic 2023',
      'licencia: sin licencia declarada',
      'No implican reconocimiento oficial.',
      'método 1 · datos e88471 · datos hasta 16 jul 2026 · Exportado el 24 nov 2026',
      'https://vigia.example/#/explorar?zona=<b>',
    ])
      expect(words.replaceAll(/\s*\n\s*/g, '\n')).toContain(said);
  });

  it('keeps what somebody wrote as words', () => {
    const title = '<script>alert(1)</script> & "Tibú"';
    const svg = sceneSvg(view, geometry, {...page, title});
    expect(svg).not.toContain('<script');
    expect(wordsOf(svg).join(' ').replaceAll(/\s+/g, '')).toContain(title.replaceAll(' ', ''));
  });

  it('names the parts that could not be had', () => {
    const failed = viewWith(
      {},
      {choropleth, failures: [{part: 'flows', kind: 'error', message: 'x'}]},
    );
    const words = wordsOf(sceneSvg(failed, geometry, page));
    expect(words).toContain('No se pudo calcular: los flujos. No está en esta imagen.');
  });

  it('is in the language of the view', () => {
    const svg = sceneSvg(viewWith({}, {choropleth}, en), geometry, page);
    expect(readXml(svg)[0]?.attributes['lang']).toBe('en');
    expect(wordsOf(svg).join('\n')).toContain('They do not imply official recognition.');
  });
});

describe('a picture of a swipe', () => {
  const eastern = {...choropleth, measure: 'desplazados-por-mil' as const, when: {year: 2025}};
  const swiped = (at: number) =>
    viewWith(
      {swipe: {measure: 'desplazados-por-mil', year: null, at}},
      {choropleth, swipe: {...eastern, cells: new Map([['54', cell(12)]])}},
    );

  it('has the second measure east of the divider, over the first', () => {
    const svg = sceneSvg(swiped(-73.5), geometry, map);
    const [west = '', east = ''] = svg.split('data-part="east"');
    expect(fills(west)['54']).toBe(palettes.light.agua[5]);
    // 12 is between 5 and 15, the first two limits of the fixture.
    expect(fills(east)['54']).toBe(palettes.light.agua[1]);
    const [, x, width] =
      /<clipPath id="v-east"><rect x="([\d.]+)" y="0" width="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(x) + Number(width)).toBeCloseTo(1280, 1);
    expect(svg).toContain(`d="M${Number(x).toFixed(1)} 0V720.0"`);
  });

  it('has no divider where it lies outside the picture', () => {
    const camera = {zoom: 9, lat: 7, lng: -75.5};
    const view = swiped(-70);
    const svg = sceneSvg({...view, state: {...view.state, camera}}, geometry, map);
    expect(svg).toContain('id="v-east"');
    expect(svg).not.toContain('data-part="divider"');
  });

  it('names the two measures, each with its side and time, and both sources', () => {
    const words = wordsOf(sceneSvg(swiped(-73.5), geometry, page)).join(' ');
    expect(words).toContain('Oeste: Personas venezolanas, por 1.000 hab., 2023');
    expect(words).toContain('Este: Desplazadas internas (ACNUR), por 1.000 hab.,');
    expect(words).toContain('ACNUR');
    expect(words).toContain('Migración Colombia');
  });
});
