import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {palettes, rampOf, type Palette} from '../../src/map/palette.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the block after a text. */
function tokensAfter(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector));
  const body = block.slice(block.indexOf('{') + 1, block.indexOf('}'));
  const found = [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

const themes = {
  light: tokensAfter(':root {\n  color-scheme: light'),
  dark: tokensAfter(":root[data-theme='dark']"),
} as const;

/** Map colours whose token has another name than their own in kebab case. */
const renamed: Partial<Record<keyof Palette, string>> = {
  sea2: '--sea-2',
  ink3: '--ink-3',
  neighbourBorder: '--border-neighbour',
  municipalLine: '--line-municipality',
  departmentLine: '--line-department',
  landBorder: '--line-international',
};
const tokenOf = (name: keyof Palette): string =>
  renamed[name] ?? `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Colours written alike: lower case, no spaces, no zero before the point. */
const alike = (colour: string | undefined): string | undefined =>
  colour?.toLowerCase().replaceAll(/\s/g, '').replaceAll(/\b0\./g, '.');

describe.each(['light', 'dark'] as const)('the %s palette of the map', (theme) => {
  const {agua, arcilla, ciruela, diverging, bivariate, clusters, stability, ...colours} =
    palettes[theme];
  const tokens = themes[theme];

  it.each(Object.entries(colours))('has %s as the tokens have it', (name, colour) => {
    expect(alike(colour)).toBe(alike(tokens.get(tokenOf(name as keyof Palette))));
  });

  it.each([
    ['agua', agua],
    ['arcilla', arcilla],
    ['ciruela', ciruela],
  ])('has the six steps of %s as the tokens have them', (name, steps) => {
    expect(steps.map(alike)).toEqual(
      [1, 2, 3, 4, 5, 6].map((step) => alike(tokens.get(`--${name}-${String(step)}`))),
    );
  });

  it('has the seven steps of the diverging ramp and the nine of the bivariate one as the tokens', () => {
    expect(diverging.map(alike)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((step) => alike(tokens.get(`--diverging-${String(step)}`))),
    );
    // The tokens run along the columns, from the bottom up; the palette along the rows.
    const cells = [1, 4, 7, 2, 5, 8, 3, 6, 9].map((place) => `--bivariate-${String(place)}`);
    expect(bivariate.map(alike)).toEqual(cells.map((cell) => alike(tokens.get(cell))));
  });

  it('makes clusters and firmness of the colours of the ramps', () => {
    expect(clusters.slice(0, 5)).toEqual([
      ...[diverging[6], diverging[0], diverging[2], diverging[4], diverging[3]],
    ]);
    expect([stability[0], stability[2]]).toEqual([ciruela[5], ciruela[0]]);
  });
});

describe('a ramp', () => {
  const {agua} = palettes.light;

  it('is the six steps, the same ones, for six classes', () => {
    expect(rampOf(agua, 6)).toBe(agua);
  });

  it('keeps the ends and mixes between', () => {
    expect(rampOf(['#000000', '#ffffff'], 3)).toEqual(['#000000', '#808080', '#ffffff']);
    const three = rampOf(agua, 3);
    expect([three[0], three[2]]).toEqual(['#e8f2ee', '#0a4360']);
  });

  it('is the middle for one class', () => {
    expect(rampOf(['#000000', '#666666', '#ffffff'], 1)).toEqual(['#666666']);
  });

  it('has as many colours as classes, up to nine', () => {
    for (let count = 1; count <= 9; count++) {
      const colours = rampOf(agua, count);
      expect(new Set(colours).size).toBe(count);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/i);
    }
  });

  it.each([0, 10])('refuses %d classes', (count) => {
    expect(() => rampOf(agua, count)).toThrow(`Got ${String(count)} classes when expected 1 to 9.`);
  });
});
