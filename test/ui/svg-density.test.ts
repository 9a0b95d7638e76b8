// @vitest-environment happy-dom
import {render, svg} from 'lit';
import {expect, it} from 'vitest';
import {palettes} from '../../src/map/palette.ts';
import type {DensityAnswer} from '../../src/state/density-answer.ts';
import {svgDensity} from '../../src/ui/svg-density.ts';
import {density, rates} from '../state/support/density.ts';

function draw(answer: DensityAnswer | null): readonly (readonly (string | null)[])[] {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${svgDensity(answer, (lng, lat) => [lng, lat], palettes.light)}`, root);
  return [...root.querySelectorAll('path')]
    .filter((path) => path.getAttribute('d') !== '')
    .map((path) => ['data-mark', 'fill', 'd'].map((name) => path.getAttribute(name)));
}

it('draws a path for each class, none filled where there is no event, a hatch where no figure', () => {
  expect(draw(density).map((path) => path.slice(0, 2))).toEqual([
    ['1', '#E8CFAD'],
    ['zero', 'none'],
    ['0', '#F6EDE0'],
    ['missing', 'url(#missing)'],
  ]);
  expect(draw(density)[0]![2]).toBe('M0.0 1.0L2.0 3.0L4.0 5.0L6.0 7.0L8.0 9.0L10.0 11.0Z');
});

it('draws the outline of firm rates above them', () => {
  expect(draw(rates).at(-1)).toEqual([null, 'none', expect.stringMatching(/^M0\.0 1\.0.*Z$/)]);
  expect(draw(null)).toEqual([]);
});
