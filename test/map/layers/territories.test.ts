import {describe, expect, it} from 'vitest';
import {classColours, hatchOf, territoryFills} from '../../../src/map/layers/territories.ts';
import {palettes} from '../../../src/map/palette.ts';
import {cell, choropleth, viewWith} from '../../state/support/view.ts';

const mixed = {
  ...choropleth,
  cells: new Map([
    ['01', cell(0)],
    ['02', cell(4.9)],
    ['03', cell(5)],
    ['04', cell(500)],
    ['05', cell('missing')],
    ['06', cell('suppressed')],
    ['07', cell('not-reported')],
    ['08', cell(31, true)],
  ]),
};

describe('the fills of territories', () => {
  const fills = territoryFills(mixed);

  it.each([
    ['zero has no class', '01', -1, 'zero'],
    ['a value below the first limit is in class 0', '02', 0, 'observed'],
    ['a value on a limit is in the class above', '03', 1, 'observed'],
    ['a value over all limits is in the last class', '04', 5, 'observed'],
    ['a missing value has no class', '05', -1, 'missing'],
    ['a suppressed value has no class', '06', -1, 'suppressed'],
    ['a value not reported has no class', '07', -1, 'not-reported'],
  ] as const)('%s', (_words, code, classIndex, status) => {
    expect(fills.get(code)).toEqual({classIndex, status, implausible: false});
  });

  it('keep the mark of what looks implausible', () => {
    expect(fills.get('08')).toEqual({classIndex: 3, status: 'observed', implausible: true});
  });

  it('are the same map for the same choropleth', () => {
    expect(territoryFills(mixed)).toBe(fills);
    expect(territoryFills({...mixed})).not.toBe(fills);
  });

  it('are hatched where there is no number, and only there', () => {
    expect(['01', '02', '05', '06', '07', '99'].map((code) => hatchOf(fills.get(code)))).toEqual([
      null,
      null,
      'missing',
      'suppressed',
      'missing',
      null,
    ]);
  });
});

describe('the colours of the classes', () => {
  it('are one more than the limits, of the ramp of the measure', () => {
    expect(classColours(viewWith({}, {choropleth}), palettes.light)).toBe(palettes.light.agua);
    const left = {...choropleth, measure: 'expulsados' as const};
    expect(classColours(viewWith({}, {choropleth: left}), palettes.dark)).toBe(
      palettes.dark.arcilla,
    );
    const own = {...choropleth, breaks: [10]};
    expect(classColours(viewWith({}, {choropleth: own}), palettes.light)).toHaveLength(2);
  });

  it('are none when the layer is off', () => {
    expect(classColours(viewWith(), palettes.light)).toEqual([]);
  });
});
