import {describe, expect, it} from 'vitest';
import {layoutEqualRamp, layoutRamp} from '../../src/map/legend-ramp.ts';

const colors = ['a', 'b', 'c', 'd', 'e', 'f'];
const room = {narrow: 186, wide: 310, barHeight: 38, fontSize: 11.5};
const rates = {
  breaks: [5, 15, 30, 60, 120],
  colors,
  maximum: 659,
  histogram: null,
  scale: 'log',
} as const;

describe('the ramp of the legend', () => {
  it('stays beside the states when its labels fit, every break labelled', () => {
    const ramp = layoutRamp(rates, room, 'es');
    expect(ramp.isWide).toBe(false);
    expect(ramp.labels.map((label) => label.text)).toEqual([
      '0',
      '5',
      '15',
      '30',
      '60',
      '120',
      '659',
    ]);
  });

  it('places values by their logarithm, from a sixteenth of the first break', () => {
    const {position} = layoutRamp(rates, room, 'es');
    expect(position(0.1)).toBe(0);
    expect(position(659)).toBe(186);
    expect(position(5)).toBeCloseTo((186 * Math.log(16)) / Math.log(659 / 0.3125));
  });

  it('takes the whole legend for long labels', () => {
    const people = {...rates, breaks: [200, 1000, 3000, 10000, 30000], maximum: 187420};
    const ramp = layoutRamp(people, room, 'es');
    expect(ramp.isWide).toBe(true);
    expect(ramp.labels.map((label) => label.text)).toContain('30\u00a0mil');
  });

  it('gives classes equal widths where even that is too narrow', () => {
    const close = {...rates, breaks: [100000, 110000, 120000, 130000, 140000], maximum: 150000};
    const ramp = layoutRamp(close, room, 'es');
    const widths = ramp.classes.map((item) => Math.round(item.width));
    expect(new Set(widths)).toEqual(new Set([52]));
    expect(ramp.labels.filter((label) => label.anchor === 'middle')).toHaveLength(5);
  });

  it('colours a bar by the class of its middle', () => {
    const histogram = {edges: [1, 4, 16, 64], counts: [2, 4, 0]};
    const {bars} = layoutRamp({...rates, histogram}, room, 'es');
    expect(bars.map((bar) => bar.color)).toEqual(['a', 'b', 'd']);
    expect(bars.map((bar) => bar.height)).toEqual([19, 38, 0]);
  });

  it('of a phone has equal classes', () => {
    const ramp = layoutEqualRamp(rates, 252, 'es');
    expect(ramp.classes.map((item) => item.x)).toEqual([0, 42, 84, 126, 168, 210]);
  });
});
