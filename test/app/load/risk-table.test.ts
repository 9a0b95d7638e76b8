import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {createRiskTables} from '../../../src/app/load/risk-table.ts';
import type {AnswersFile} from '../../../src/db/answers.ts';
import {createEngine, type Engine} from '../../../src/db/engine.ts';
import {indicators} from '../../../src/methodology/indicators.ts';
import type {RiskTable} from '../../../src/state/risk-answer.ts';
import {fakeEngine} from './support/engines.ts';

/** The file of answers that Riesgo opens with, as the browser fetches it. */
function riskAnswers(): AnswersFile {
  const url = new URL('../../../public/data/precomputed-risk.json', import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as AnswersFile;
}

const nothing = (): Promise<void> => Promise.resolve();

describe('the tables of Riesgo, from the committed answers and without DuckDB', () => {
  let engine: Engine;
  let municipalities: RiskTable;
  let departments: RiskTable;
  beforeAll(async () => {
    engine = createEngine(() => Promise.reject(new Error('no WebAssembly here')));
    await engine.start().catch(() => undefined);
    const tables = createRiskTables(engine, () => {
      engine.seed(riskAnswers().answers);
      return Promise.resolve();
    });
    municipalities = await tables(2024, 'municipality');
    departments = await tables(2024, 'department');
  });

  it('have the 1,122 municipalities and the 33 departments, ascending by code', () => {
    const {territories} = municipalities.table;
    expect([territories.length, departments.table.territories.length]).toEqual([1122, 33]);
    expect([territories[0], territories.at(-1)]).toEqual(['05001', '99773']);
    expect([...territories].sort()).toEqual(territories);
    expect([municipalities.row.get('05001'), municipalities.row.get('99773')]).toEqual([0, 1121]);
    expect([municipalities.edition, municipalities.level]).toEqual([2024, 'municipality']);
  });

  it('have a column for each indicator of the level', () => {
    for (const table of [municipalities, departments]) {
      const scored = indicators.filter(({levels}) =>
        (levels as readonly string[]).includes(table.level),
      );
      expect([...table.table.values.keys()].sort()).toEqual(scored.map(({id}) => id).sort());
      for (const column of table.table.values.values())
        expect(column).toHaveLength(table.table.territories.length);
    }
  });

  it('have a number where the state is observed, and nowhere else', () => {
    for (const [id, states] of municipalities.status) {
      const column = municipalities.table.values.get(id)!;
      const odd = states.filter(
        (state, row) => (state === 'observed') === Number.isNaN(column[row]),
      );
      expect([id, odd]).toEqual([id, []]);
    }
  });
});

describe('a table of Riesgo', () => {
  const rows = [
    ['homicide-rate', '54001', 35, 'observed'],
    ['homicide-rate', '05001', NaN, 'suppressed'],
    ['rurality', '54001', 0, 'observed'],
  ] as const;
  const answer = {
    indicator: rows.map(([id]) => id),
    territory: rows.map(([, code]) => code),
    value: Float64Array.from(rows, ([, , value]) => value),
    status: rows.map(([, , , status]) => status),
    length: rows.length,
  };

  it('turns rows into columns; a row that is not there is missing, not zero', async () => {
    const tables = createRiskTables(fakeEngine({'indicator-values': () => answer}), nothing);
    const {table, status} = await tables(2024, 'municipality');
    expect(table.territories).toEqual(['05001', '54001']);
    expect(table.values.get('homicide-rate')).toEqual(Float64Array.of(NaN, 35));
    expect(table.values.get('rurality')).toEqual(Float64Array.of(NaN, 0));
    expect(status.get('homicide-rate')).toEqual(['suppressed', 'observed']);
    expect(status.get('rurality')).toEqual(['missing', 'observed']);
  });

  it('is the same object every time, one for each edition and level', async () => {
    const tables = createRiskTables(fakeEngine({'indicator-values': () => answer}), nothing);
    const first = await tables(2024, 'municipality');
    expect(await tables(2024, 'municipality')).toBe(first);
    expect(await tables(2021, 'municipality')).not.toBe(first);
    expect(await tables(2024, 'department')).not.toBe(first);
  });

  it('is asked for again after it did not come', async () => {
    let turns = 0;
    const engine = fakeEngine({
      'indicator-values': () => {
        turns += 1;
        if (turns === 1) throw new Error('not yet');
        return answer;
      },
    });
    const failing: Engine = {
      ...engine,
      run: (query, params, signal) =>
        Promise.resolve().then(() => engine.run(query, params, signal)),
    };
    const tables = createRiskTables(failing, nothing);
    await expect(tables(2024, 'municipality')).rejects.toThrow('not yet');
    expect((await tables(2024, 'municipality')).table.territories).toHaveLength(2);
  });

  it('does not come while its answers could not be fetched', async () => {
    const tables = createRiskTables(fakeEngine({}), () => Promise.reject(new Error('offline')));
    await expect(tables(2024, 'municipality')).rejects.toThrow('offline');
  });
});
