import {describe, expect, it} from 'vitest';
import {handoutSvg} from '../../src/export/handout-svg.ts';
import {cell, choropleth, flows, viewWith} from '../state/support/view.ts';
import {geometry} from './support/geometry.ts';
import {readXml} from './support/xml.ts';

const wordsOf = (svg: string): readonly string[] =>
  readXml(svg)
    .filter(({name}) => name === 'text')
    .map(({text}) => text);
const heightOf = (svg: string): number => Number(readXml(svg)[0]?.attributes['height']);

describe('a scene for paper', () => {
  it('has the map with its names and the whole legend below it', () => {
    const cells = new Map([
      ['54', cell(272.1)],
      ['05', cell('suppressed')],
    ]);
    const svg = handoutSvg(viewWith({}, {choropleth: {...choropleth, cells}}), geometry);
    const words = wordsOf(svg).join(' ');
    expect(words).toContain('Medellín');
    expect(words).toContain('por 1.000 hab.');
    expect(words).toContain('Suprimido');
    // Its patterns are its own: two pictures can stand in one page.
    expect(svg).toContain('<pattern id="h-suppressed"');
  });

  it('is as high as its legend asks, and the same every time', () => {
    const one = handoutSvg(viewWith({}, {choropleth}), geometry);
    const two = handoutSvg(
      viewWith({layers: ['coropletas', 'flujos']}, {choropleth, flows}),
      geometry,
    );
    // 350 of map, 14 between, 8 below.
    expect(heightOf(one)).toBeGreaterThan(372);
    expect(heightOf(two)).toBeGreaterThan(heightOf(one));
    expect(handoutSvg(viewWith({}, {choropleth}), geometry)).toBe(one);
  });
});
