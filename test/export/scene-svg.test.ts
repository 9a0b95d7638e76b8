import {describe, expect, it} from 'vitest';
import {sceneSvg} from '../../src/export/scene-svg.ts';
import {palettes} from '../../src/map/palette.ts';
import {cell, choropleth, flows, viewWith} from '../state/support/view.ts';
import {geometry} from './support/geometry.ts';
import {readXml} from './support/xml.ts';

const map = {width: 1280, height: 720, kind: 'map'} as const;
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
