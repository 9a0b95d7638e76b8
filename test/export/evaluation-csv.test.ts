import {describe, expect, it} from 'vitest';
import {evaluationCsv} from '../../src/export/evaluation-csv.ts';
import {en} from '../../src/i18n/en.ts';
import {evaluationWith} from '../state/support/evaluation.ts';
import {viewWith} from '../state/support/view.ts';

const context = {
  address: 'https://example.org/#/riesgo?hoja=evaluacion',
  date: '2026-11-24',
  dataVersion: 'abc123',
};
const view = viewWith();
const {name, csv} = evaluationCsv(view, evaluationWith(), context);
const lines = csv.replace('\ufeff', '').trimEnd().split('\r\n');
const comments = lines.filter((line) => line.startsWith('#'));
const [head = '', ...rows] = lines.filter((line) => !line.startsWith('#'));

describe('the CSV of the evaluation', () => {
  it('begins with a byte-order mark and is named by its day', () => {
    expect(csv.startsWith('\ufeff#')).toBe(true);
    expect(name).toBe('vigia-evaluacion-2026-11-24.csv');
    expect(evaluationCsv(viewWith({}, {}, en), evaluationWith(), context).name).toBe(
      'vigia-evaluation-2026-11-24.csv',
    );
  });

  it('says sources, licences, cut-offs, definitions, intervals, versions and the address', () => {
    const said = comments.join('\n');
    for (const words of [
      'Ministerio de Defensa Nacional',
      'corte: 2025-04-28',
      'licencia: sin licencia declarada',
      'semilla 42',
      'indicadores retirados: Masacres, Regularización',
      'Homicidios: Ocurrió: tasa de homicidios de 2023 y 2024',
      'versión de los datos: abc123',
      context.address,
      'Ordena dónde mirar primero',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('has one row for each outcome and order, as wide as its head', () => {
    expect(rows).toHaveLength(6 + 6 + 2);
    const width = head.split(',').length;
    // No quoted text of a row holds a comma but the names of orders.
    const cells = (row: string): number => row.replaceAll(/"[^"]*"/g, 'x').split(',').length;
    expect(rows.map(cells)).toEqual(rows.map(() => width));
  });

  it('writes numbers with a point and leaves empty what is not defined', () => {
    const index = rows[0] ?? '';
    expect(index).toContain(
      '"Masacres","Índice Factores ONU, publicado",948,127,0.133966,0.65,0.55,0.75',
    );
    const count = rows[2] ?? '';
    expect(count.endsWith(',,-0.15,-0.25,-0.05,"el índice ordena peor"')).toBe(true);
  });

  it('keeps a name that a spreadsheet would take for a formula inside a comment', () => {
    const risk = {...view.state.risk, name: '=1+1\r\n"x"'};
    const {csv: named} = evaluationCsv(viewWith({risk}), evaluationWith(), context);
    expect(named.split('\r\n').some((line) => line.startsWith('=') || line.startsWith('"x'))).toBe(
      false,
    );
  });
});
