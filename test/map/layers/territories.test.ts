import {describe, expect, it} from 'vitest';
import {classColours, hatchOf, territoryFills} from '../../../src/map/layers/territories.ts';
import {palettes} from '../../../src/map/palette.ts';
import type {Paint} from '../../../src/state/paint.ts';
import {measurePaint, paintOf} from '../../../src/state/painted.ts';
import {emptySnapshot} from '../../../src/state/snapshot.ts';
import {cell, choropleth} from '../../state/support/view.ts';

const mixed: Paint = {
  ...measurePaint(choropleth),
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

  it('are the same map for the same paint', () => {
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

describe('other paints', () => {
  it('take zero for a value like others where the scale says so', () => {
    const paint: Paint = {
      level: 'municipality',
      cells: new Map([['01', cell(0)]]),
      scale: {kind: 'classes', ramp: 'ciruela', breaks: [1, 2], hasPlainZero: true},
    };
    expect(territoryFills(paint).get('01')).toEqual({
      classIndex: 0,
      status: 'observed',
      implausible: false,
    });
  });

  it('take the value for the place of a category', () => {
    const paint: Paint = {
      level: 'municipality',
      cells: new Map([
        ['01', cell(0)],
        ['02', cell(8)],
        ['03', cell('missing')],
      ]),
      scale: {kind: 'categories', set: 'bivariate'},
    };
    const fills = territoryFills(paint);
    expect(fills.get('01')?.classIndex).toBe(0);
    expect(fills.get('02')?.classIndex).toBe(8);
    expect(hatchOf(fills.get('03'))).toBe('missing');
    expect(classColours(paint, palettes.light)).toBe(palettes.light.bivariate);
  });
});

describe('the colours of the classes', () => {
  it('are one more than the limits, of the ramp of the measure', () => {
    expect(classColours(measurePaint(choropleth), palettes.light)).toBe(palettes.light.agua);
    const left = {...choropleth, measure: 'expulsados' as const};
    expect(classColours(measurePaint(left), palettes.dark)).toBe(palettes.dark.arcilla);
    const own = {...choropleth, breaks: [10]};
    expect(classColours(measurePaint(own), palettes.light)).toHaveLength(2);
  });

  it('are those of nothing when nothing is drawn', () => {
    expect(paintOf(emptySnapshot)).toBeNull();
  });
});
