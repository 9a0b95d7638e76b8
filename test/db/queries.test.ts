import {beforeAll, describe, expect, it} from 'vitest';
import {describeDisplacement} from './queries/displacement.cases.ts';
import {describeEntries} from './queries/entries.cases.ts';
import {describeEvents} from './queries/events.cases.ts';
import {describeOthers} from './queries/others.cases.ts';
import {describeRisk} from './queries/risk.cases.ts';
import {describeStocks} from './queries/stocks.cases.ts';
import {describeSql} from './sql.cases.ts';
import {startFixtureEngine, type FixtureEngine} from './support/fixture-engine.ts';

/** One DuckDB for all of them: it takes two seconds to start. */
let fixture: FixtureEngine;
beforeAll(async () => {
  fixture = await startFixtureEngine();
});

const engine = () => fixture.engine;
describeEntries(engine);
describeStocks(engine);
describeDisplacement(engine);
describeEvents(engine);
describeOthers(engine);
describeRisk(engine);
describeSql(engine);

describe('the .sql files', () => {
  const files = import.meta.glob<string>('../../src/db/queries/*.sql', {
    query: '?raw',
    import: 'default',
    eager: true,
  });

  it('are all asked by the tests above', () => {
    const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.sql$/g, ''));
    expect([...fixture.asked].sort()).toEqual(names.sort());
  });

  it.each(Object.entries(files))('%s says its grain first and has no DuckDB cast', (_path, sql) => {
    expect(sql).toMatch(/^-- One row per .+\.\n/);
    expect(sql).not.toMatch(/::|\bQUALIFY\b|\bILIKE\b|\bstrftime\b|\bcontains\(/i);
  });

  it.each(Object.entries(files))('%s casts its parameters', (_path, sql) => {
    const bare = sql.replace(/CAST\(\$\d+ AS (?:VARCHAR|DATE|INTEGER|DOUBLE)\)/g, '');
    expect(bare).not.toMatch(/\$\d/);
  });
});
