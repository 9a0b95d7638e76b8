// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-table.ts';
import type {TableColumn, TableRow} from '../../../src/ui/controls/table-rows.ts';
import type {VgTable} from '../../../src/ui/controls/vg-table.ts';
import {find, findAll, listen, mount, press, settle, textOf} from './support/mount.ts';

const columns: readonly TableColumn[] = [
  {key: 'name', label: 'Municipio', align: 'start', kind: 'text'},
  {key: 'rate', label: 'Por 1.000 hab.', align: 'end', kind: 'rate', hasBars: true},
];
const rows: readonly TableRow[] = Array.from({length: 1122}, (_, index) => ({
  code: String(90000 + index),
  values: {
    name: `Lugar ${String(index)}`,
    rate: {value: index + 0.5, status: 'observed', implausible: index === 3},
  },
}));
const states: readonly TableRow[] = (['missing', 'suppressed', 'not-reported'] as const).map(
  (status, index) => ({
    code: String(index),
    values: {name: status, rate: {value: NaN, status, implausible: false}},
  }),
);
const properties: Partial<VgTable> = {caption: 'Tabla inventada', columns, rows};
const cells = (table: VgTable): string[] =>
  findAll(table, 'tbody td.end').map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());

describe('vg-table', () => {
  it('keeps only the rows in sight in the page, and tells of the others', async () => {
    const table = await mount('vg-table', properties);
    expect(findAll(table, 'tbody .row').length).toBeLessThan(60);
    expect(find(table, 'table').getAttribute('aria-rowcount')).toBe('1123');
    expect(find(table, 'tbody .row').getAttribute('aria-rowindex')).toBe('2');
    expect(textOf(table, 'caption')).toBe('Tabla inventada');
    expect(textOf(table, '.count')).toBe('1.122 filas');
  });

  it('puts all rows in for print', async () => {
    const table = await mount('vg-table', {...properties, rows: rows.slice(0, 200), prints: true});
    expect(findAll(table, 'tbody .row')).toHaveLength(200);
  });

  it('says states in words and marks what is to be verified', async () => {
    const table = await mount('vg-table', {...properties, rows: [...states, ...rows.slice(3, 4)]});
    expect(cells(table)).toEqual([
      'Sin dato',
      '<5Suprimido',
      'Aún sin publicar',
      '3,5 por verificar',
    ]);
  });

  it('orders by a press on a head: figures first descending, then ascending', async () => {
    const table = await mount('vg-table', properties);
    const sorts = listen(table, 'vg-sort');
    const [, rate] = findAll(table, '.sort');
    rate!.click();
    await settle(table);
    expect(cells(table)[0]).toBe('1.121,5');
    expect(findAll(table, 'th[scope="col"]')[1]!.getAttribute('aria-sort')).toBe('descending');
    rate!.click();
    expect(sorts).toEqual([
      {key: 'rate', direction: 'descending'},
      {key: 'rate', direction: 'ascending'},
    ]);
  });

  it('filters, says how many are left, and says when none are', async () => {
    const table = await mount('vg-table', properties);
    const field = find(table, '.field') as HTMLInputElement;
    field.value = 'lugar 112';
    field.dispatchEvent(new Event('input'));
    await settle(table);
    expect(textOf(table, '.count')).toBe('3 de 1.122 filas');
    table.filter = 'nada';
    await settle(table);
    expect(textOf(table, '.empty')).toBe('Ninguna fila coincide con «nada». Borrar el filtro');
  });

  it('chooses a row by a press on its name or anywhere on it', async () => {
    const table = await mount('vg-table', properties);
    const chosen = listen<{code: string}>(table, 'vg-select');
    findAll(table, '.name')[2]!.click();
    findAll(table, 'tbody td.end')[4]!.click();
    await settle(table);
    expect(chosen).toEqual([{code: '90002'}, {code: '90004'}]);
    expect(find(table, '[aria-current="true"]').textContent.trim()).toBe('Lugar 4');
  });

  it('goes through the rows with the keys, one stop for Tab', async () => {
    const table = await mount('vg-table', properties);
    const focused = (): string | undefined => table.shadowRoot!.activeElement?.textContent.trim();
    find(table, '.name[tabindex="0"]').focus();
    press(find(table, '.name[tabindex="0"]'), 'ArrowDown');
    await settle(table);
    expect(focused()).toBe('Lugar 1');
    press(find(table, '.name[tabindex="0"]'), 'End');
    await settle(table);
    expect(focused()).toBe('Lugar 1121');
    expect(findAll(table, '.name[tabindex="0"]')).toHaveLength(1);
  });

  it('hands over the rows as shown for a copy or a file', async () => {
    const table = await mount('vg-table', {...properties, filter: 'lugar 1121'});
    const exports = listen<{kind: string; rows: TableRow[]}>(table, 'vg-export');
    const [copy, csv] = findAll(table, '.tools .button');
    copy!.click();
    csv!.click();
    expect(exports.map(({kind}) => kind)).toEqual(['copy', 'csv']);
    expect(exports[0]!.rows.map(({code}) => code)).toEqual(['91121']);
  });

  it('keeps reference rows on top, out of the order', async () => {
    const reference = {
      code: null,
      values: {name: 'País', rate: {value: 55.1, status: 'observed', implausible: false}},
    } as const;
    const table = await mount('vg-table', {...properties, references: [reference]});
    expect(textOf(table, 'thead .reference')).toBe('País 55,1');
    expect(find(table, 'tbody .row').getAttribute('aria-rowindex')).toBe('3');
  });
});
