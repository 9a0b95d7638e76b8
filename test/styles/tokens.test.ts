import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The declarations of the first block whose selector line holds a text. */
function declarations(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector));
  const body = block.slice(block.indexOf('{') + 1, block.indexOf('}'));
  const pairs = body.split(';').map((line) => line.split(/:(.*)/s).map((part) => part.trim()));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : [])));
}

const light = declarations(':root {\n  color-scheme: light');
const chosen = declarations(":root[data-theme='dark']");
const preferred = declarations(":root:not([data-theme='light'])");

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @see WCAG 2.2, 1.4.3 */
function contrast(theme: ReadonlyMap<string, string>, front: string, back: string): number {
  const [one, other] = [front, back].map((name) => luminance(theme.get(name)!));
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
}

describe('the tokens', () => {
  it('are the same dark, chosen or preferred by the system', () => {
    expect([...preferred]).toEqual([...chosen]);
  });

  it('have every light token in dark too', () => {
    expect([...chosen.keys()].sort()).toEqual([...light.keys()].sort());
  });

  it.each([
    ['--ink', '--surface'],
    ['--ink-2', '--surface-2'],
    ['--ink-3', '--surface'],
    ['--ink-3', '--sea'],
    ['--ink-inverse', '--ink'],
    ['--accent', '--surface'],
    ['--warn', '--warn-background'],
    ['--error', '--surface'],
  ])('write %s on %s with a contrast of 4,5 in both themes', (front, back) => {
    expect(contrast(light, front, back)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(chosen, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...[1, 2, 3, 4, 5, 6, 7].map((step) => `category-${String(step)}`),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => `bivariate-${String(step)}`),
  ])('write on %s with a contrast of 4,5 in both themes', (name) => {
    expect(contrast(light, `--on-${name}`, `--${name}`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(chosen, `--on-${name}`, `--${name}`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--control', '--bar', '--focus'])(
    'edge controls with %s at 3 on the surface',
    (name) => {
      expect(contrast(light, name, '--surface')).toBeGreaterThanOrEqual(3);
      expect(contrast(chosen, name, '--surface')).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['agua', 'ciruela', 'arcilla'])(
    '%s goes away from the ground step by step',
    (palette) => {
      const steps = [1, 2, 3, 4, 5, 6].map((step) => `--${palette}-${String(step)}`);
      const lightSteps = steps.map((name) => luminance(light.get(name)!));
      const darkSteps = steps.map((name) => luminance(chosen.get(name)!));
      expect(lightSteps).toEqual([...lightSteps].sort((one, other) => other - one));
      expect(darkSteps).toEqual([...darkSteps].sort((one, other) => one - other));
    },
  );
});
