import {describe, expect, it} from 'vitest';
import {daneCenso2018} from '../../../data/adapters/dane-censo-2018.ts';
import {danePoblacion} from '../../../data/adapters/dane-poblacion.ts';
import {ruvDesplazamientoPares} from '../../../data/adapters/ruv-desplazamiento-pares.ts';
import {createReport} from '../../../data/adapters/toolkit/bad-row.ts';
import {madeContext, madeFile} from './made-context.ts';

describe('danePoblacion', () => {
  it('adds the people of a retired code to its heir', () => {
    const file = madeFile('poblacion.csv', [
      'divipola,anio,poblacion',
      '94343,2018,"9.000"',
      '94663,2018,11',
      '94343,2019,9100',
    ]);
    expect(danePoblacion.read([file], createReport(), madeContext)).toEqual([
      {territory: '94343', year: 2018, people: 9011},
      {territory: '94343', year: 2019, people: 9100},
    ]);
  });
});

describe('daneCenso2018', () => {
  it('gives a municipality without a figure as missing', () => {
    const file = madeFile('divipola.csv', ['cod_mpio,pob_censo2018', '5001,2372330', '27493,']);
    const census = {indicator: 'census-population', year: 2018, source: 'dane-censo-2018'};
    expect(daneCenso2018.read([file], createReport(), madeContext)).toEqual([
      {...census, territory: '05001', value: 2372330, status: 'observed'},
      {...census, territory: '27493', value: null, status: 'missing'},
    ]);
  });
});

describe('ruvDesplazamientoPares', () => {
  it('keeps a row for each pair of the source, with today’s codes and the whole period', () => {
    const file = madeFile('pares.csv', [
      'origen_divipola,destino_divipola,personas',
      '94663,94001,429',
      '94343,94001,1925',
    ]);
    const pair = {origin: '94343', destination: '94001', from_year: 1985, to_year: 2015};
    expect(ruvDesplazamientoPares.read([file], createReport(), madeContext)).toEqual([
      {...pair, people: 429},
      {...pair, people: 1925},
    ]);
  });
});
