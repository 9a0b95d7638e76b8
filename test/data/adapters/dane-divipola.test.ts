import {describe, expect, it} from 'vitest';
import type {ImportContext} from '../../../data/adapters/adapter.ts';
import {daneDivipola} from '../../../data/adapters/dane-divipola.ts';
import {createReport} from '../../../data/adapters/toolkit/bad-row.ts';
import type {RowOf} from '../../../src/methodology/tables.ts';
import {madeContext, madeFile} from './made-context.ts';

const medellin: RowOf<'territories'> = {
  ...{code: '05001', name: 'Medellin', level: 'municipality', parent: '05'},
  ...{lon: 0, lat: 0, area_km2: 376},
};
const context: ImportContext = {
  ...madeContext,
  territories: [...madeContext.territories, medellin],
};

function divipola(code: string): ReturnType<typeof madeFile> {
  const row = {cod_mpio: code, nom_mpio: 'MEDELLÍN', longitud: '-75,581775', latitud: '6,246631'};
  return madeFile('divipola.json', [JSON.stringify([row])]);
}

describe('daneDivipola', () => {
  it('reads decimal commas and a lost zero into the territories, and keeps areas and departments', () => {
    const rows = daneDivipola.read([divipola('5001')], createReport(), context);
    expect(rows).toEqual([
      ...madeContext.territories,
      {...medellin, name: 'Medellín', lon: -75.581775, lat: 6.246631},
    ]);
  });

  it('stops when a code has no outline, or an outline no code', () => {
    expect(() => daneDivipola.read([divipola('05999')], createReport(), context)).toThrow(
      'DIVIPOLA has new codes 05999 and lacks 05001',
    );
  });
});
