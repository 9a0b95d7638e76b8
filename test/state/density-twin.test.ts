import {describe, expect, it} from 'vitest';
import {twinKindsOf, twinOf} from '../../src/state/table-twin.ts';
import {density, rates} from './support/density.ts';
import {cell, viewWith} from './support/view.ts';

describe('the rows of a density', () => {
  const twin = twinOf(viewWith({}, {density}), 'density')!;

  it('are its cells, those without events or without a figure too', () => {
    expect(twin.rows.map(({values}) => values)).toEqual([
      {
        ...{id: '25/0/0', lng: cell(-73), lat: cell(4)},
        ...{events: cell(3), value: cell(3), dead: cell(5), unstated: cell(1)},
      },
      {
        ...{id: '25/1/0', lng: cell(-72.775), lat: cell(4)},
        ...{events: cell(0), value: cell(0), dead: cell(0), unstated: cell(0)},
      },
      {
        ...{id: '25/2/0', lng: cell(-72.55), lat: cell(4)},
        ...{events: cell(1), value: cell(1), dead: cell('missing'), unstated: cell(1)},
      },
      {
        ...{id: '25/3/0', lng: cell(-72.325), lat: cell(4)},
        ...{events: cell(0), value: cell('missing'), dead: cell(0), unstated: cell(0)},
      },
    ]);
  });

  it('have their source and what rounding does', () => {
    expect(twin.sources).toEqual(['ucdp-ged']);
    expect(twin.note).toMatch(/redondeados a 0,1°.*cerca del 22.% de los hechos/);
    expect(twin.note).toContain('nunca se suman');
    expect(twinKindsOf(viewWith({}, {density}))).toEqual(['density']);
    expect(twinOf(viewWith(), 'density')).toBeNull();
  });

  it('have inhabitants, the plain rate and how firm it is', () => {
    const rated = twinOf(viewWith({}, {density: rates}), 'density')!;
    expect(rated.sources).toEqual(['ucdp-ged', 'dane-poblacion']);
    expect(rated.note).toContain('Habitantes de 2018 (DANE)');
    expect(
      rated.rows.map(({values: {people, plain, firmness}}) => [people, plain, firmness]),
    ).toEqual([
      [cell(100_000), cell(2.5), ''],
      [cell(2000), cell(0), 'tasa inestable'],
      [cell(30_000), cell(0.33), 'tasa inestable'],
      [cell('missing'), cell('missing'), 'tasa inestable'],
    ]);
  });

  it('say why there is no figure', () => {
    const unstated = {...density, status: 'dead-not-stated', value: [NaN, NaN, NaN, NaN]} as const;
    expect(twinOf(viewWith({}, {density: unstated}), 'density')!.note).toContain(
      'La fuente no dice cuántas personas murieron',
    );
  });
});
