import {describe, expect, it} from 'vitest';
import {
  createReport,
  describeBadRow,
  ShapeError,
} from '../../../../data/adapters/toolkit/bad-row.ts';
import {readRecords, readRows} from '../../../../data/adapters/toolkit/records.ts';
import type {AdapterInput} from '../../../../data/adapters/toolkit/records.ts';

const columns = {
  required: {code: ['Código', 'cod_mpio'], name: ['Municipio', 'nom_mpio'], people: ['Total']},
} as const;

const utf8 = (text: string): AdapterInput => ({
  file: 'entradas.csv',
  bytes: new TextEncoder().encode(text),
});
const latin1 = (text: string): AdapterInput => ({
  file: 'entradas.csv',
  bytes: Uint8Array.from(Buffer.from(text, 'latin1')),
});

function readAll(input: AdapterInput): {rows: unknown[]; bad: string[]} {
  const report = createReport();
  const rows = readRows(readRecords(input, columns), report, (cells) => [
    [cells.municipality('code'), cells.text('name'), cells.optionalInteger('people')],
  ]);
  return {rows, bad: report.badRows.map(describeBadRow)};
}

describe('readRecords', () => {
  it('reads commas and semicolons, UTF-8 with or without mark, and Latin-1 alike', () => {
    const expected = [['05001', 'Medellín', 1234]];
    const comma = 'Código,Municipio,Total\n5001,Medellín,"1.234"\n';
    const semicolon = 'Código;Municipio;Total\r\n5001;Medellín;1.234\r\n';
    for (const input of [utf8(comma), utf8(`\uFEFF${comma}`), utf8(semicolon), latin1(semicolon)]) {
      expect(readAll(input)).toEqual({rows: expected, bad: []});
    }
  });

  it('skips a row of HXL tags and reads the code of OCHA', () => {
    const text = 'Código,Municipio,Total\n#adm2+code,#adm2+name,#affected\nCO05001,Medellín,3\n';
    expect(readAll(utf8(text)).rows).toEqual([['05001', 'Medellín', 3]]);
  });

  it.each(['No Aplica', 'NA', '', 'n/a', 's/d', '-'])('reads %j as missing, not zero', (cell) => {
    const text = `Código,Municipio,Total\n05001,Medellín,${cell}\n`;
    expect(readAll(utf8(text)).rows).toEqual([['05001', 'Medellín', null]]);
  });

  it('reads the list of a Socrata answer, whose absent keys are empty cells', () => {
    const text =
      '[{"cod_mpio":"05001","nom_mpio":"Medellín","total":"7"},{"cod_mpio":"05002","nom_mpio":"Abejorral"}]';
    expect(readAll(utf8(text)).rows).toEqual([
      ['05001', 'Medellín', 7],
      ['05002', 'Abejorral', null],
    ]);
  });

  it('reads the items of a UNHCR answer', () => {
    const text = '{"items":[{"cod_mpio":5001,"nom_mpio":"Medellín","total":7}],"maxPages":1}';
    expect(readAll(utf8(text)).rows).toEqual([['05001', 'Medellín', 7]]);
  });

  it('stops at a changed column and names it with the columns it found', () => {
    const read = (): unknown => readAll(utf8('Código,Municipio,Cantidad\n05001,Medellín,3\n'));
    expect(read).toThrow(ShapeError);
    expect(read).toThrow(
      'entradas.csv: expected a column "Total"; found "Código", "Municipio", "Cantidad"',
    );
  });

  it('refuses an empty file and an answer that is no list', () => {
    expect(() => readAll(utf8(''))).toThrow('expected a header and rows; found an empty file');
    expect(() => readAll(utf8('Código,Municipio,Total\n'))).toThrow('expected rows; found none');
    expect(() => readAll(utf8('{"error":"not found"}'))).toThrow('expected a list or {items: […]}');
  });
});

describe('readRows', () => {
  it('reports each row it cannot read with file, row, column and value, and reads the others', () => {
    const text =
      'Código,Municipio,Total\n05001,Medellín,1.2.3\n501,Abejorral,4\n05004,Abriaquí,5\n';
    expect(readAll(utf8(text))).toEqual({
      rows: [['05004', 'Abriaquí', 5]],
      bad: [
        'entradas.csv, row 2, column Total: found "1.2.3"; expected a whole number',
        'entradas.csv, row 3, column Código: found "501"; expected a five-digit DIVIPOLA code',
      ],
    });
  });
});
