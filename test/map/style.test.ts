import {validateStyleMin} from '@maplibre/maplibre-gl-style-spec';
import {describe, expect, it} from 'vitest';
import {palettes} from '../../src/map/palette.ts';
import {flowsBefore, mapStyle, sourceIds} from '../../src/map/style.ts';

describe.each([
  ['light', false],
  ['light', true],
  ['dark', false],
  ['dark', true],
] as const)('the style, %s, drawn by the processor: %s', (theme, isSoftware) => {
  const style = mapStyle(palettes[theme], isSoftware);

  it('is valid, expressions included', () => {
    // The fonts are those of the page; no glyphs are fetched, and the specification allows it.
    expect(validateStyleMin(style).map(({message}) => message)).toEqual([]);
  });

  it('draws only from the declared sources, all of them', () => {
    const drawn = new Set(
      style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])),
    );
    expect([...drawn].sort()).toEqual([...sourceIds].sort());
    expect(Object.keys(style.sources)).toEqual([...sourceIds]);
  });

  it('names each layer once', () => {
    const ids = style.layers.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the flows below incidents, posts and labels', () => {
    const ids = style.layers.map(({id}) => id);
    const at = (id: string): number => ids.indexOf(id);
    expect(at(flowsBefore)).toBeGreaterThan(at('flows'));
    expect(at('posts')).toBeGreaterThan(at(flowsBefore));
    expect(at('label-selected')).toBe(ids.length - 1);
    expect(at('departments-fill')).toBeLessThan(at('hatch-missing'));
    expect(at('hatch-suppressed')).toBeLessThan(at('line-department'));
  });

  it('asks nothing of the network', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:|\burl\b|glyphs|sprite/);
  });
});

describe('the style drawn by the processor', () => {
  it('leaves out casings and the fine lines of small scales', () => {
    const {layers} = mapStyle(palettes.light, true);
    expect(layers.filter(({id}) => id.endsWith('-casing'))).toEqual([]);
    expect(layers.find(({id}) => id === 'line-municipality')!.minzoom).toBe(6.2);
  });
});
