import {describe, expect, it} from 'vitest';
import {slideTable} from '../../src/export/slide-table.ts';
import {cell, choropleth, flows, viewWith} from '../state/support/view.ts';

describe('the table of a slide', () => {
  it('has the largest first, in words, a state last', () => {
    const cells = new Map([
      ['11', cell('missing')],
      ['05', cell(57.44, true)],
      ['54', cell(272.1)],
    ]);
    const table = slideTable(viewWith({}, {choropleth: {...choropleth, cells}}), 5);
    expect(table?.head).toEqual(['Territorio', 'Personas venezolanas, por 1.000 hab.']);
    expect(table?.rows).toEqual([
      ['Norte de Santander', '272,1'],
      ['Antioquia', '57,4 (por verificar)'],
      ['Bogotá, D.C.', 'Sin dato'],
    ]);
    expect(table?.isNumber).toEqual([false, true]);
    expect([table?.note(3), table?.note(2)]).toEqual(['3 filas', 'Primeras 2 de 3 filas']);
  });

  it('says where flows come from and go, without codes', () => {
    const table = slideTable(viewWith({}, {flows}), 1);
    expect(table?.head).toEqual(['Origen', 'Destino', 'Personas']);
    expect(table?.rows).toEqual([['Medellín', 'San José de Cúcuta', '3.000']]);
  });

  it('is none without rows', () => {
    expect(slideTable(viewWith(), 5)).toBeNull();
    expect(slideTable(viewWith({}, {choropleth}), 0)).toBeNull();
  });

  it('leaves out a column of words that no row has; the latest incident comes first', () => {
    const events = {
      ...{length: 2, id: ['a', 'b'], date: ['2023-01-05', '2023-12-23'], lon: [0, 0]},
      ...{lat: [0, 0], territory: [null, null], dead: [4, 1], missing: [NaN, 2]},
      ...{totalDead: 5, totalMissing: 2},
    };
    const table = slideTable(viewWith({}, {events}), 5);
    expect(table?.head).toEqual(['Fecha', 'Muertas', 'Desaparecidas']);
    expect(table?.rows).toEqual([
      ['23 dic 2023', '1', '2'],
      ['5 ene 2023', '4', 'Sin dato'],
    ]);
  });
});
