import {join} from 'node:path';
import {bench, describe} from 'vitest';
import {openNodeDatabase, readTableBytes} from '../../data/node-database.ts';
import {displacementFlowsQuery} from '../../src/db/queries/displacement-flows.ts';
import {entriesByMonthQuery} from '../../src/db/queries/entries-by-month.ts';
import {entriesByPostQuery} from '../../src/db/queries/entries-by-post.ts';

// The database itself, not the engine: the engine would answer from its memory from the second time on.
const database = await openNodeDatabase(
  readTableBytes(join(import.meta.dirname, '../../public/data')),
);
const anyone = {sex: 'all', borders: [], posts: [], department: null} as const;

describe('queries over the published tables, DuckDB-WASM in Node', () => {
  bench('entries by month, 2012 to 2024', async () => {
    await database.query(entriesByMonthQuery, entriesByMonthQuery.params(anyone));
  });

  bench('entries by post, one year', async () => {
    const period = {...anyone, from: '2018-01', to: '2018-12'};
    await database.query(entriesByPostQuery, entriesByPostQuery.params(period));
  });

  bench('displacement, the 300 largest of 10,101 pairs of municipalities', async () => {
    const filter = {
      level: 'municipality',
      territory: null,
      direction: 'both',
      limit: 300,
      minimum: 0,
    } as const;
    await database.query(displacementFlowsQuery, displacementFlowsQuery.params(filter));
  });

  bench('displacement between departments', async () => {
    const filter = {
      level: 'department',
      territory: null,
      direction: 'both',
      limit: 300,
      minimum: 0,
    } as const;
    await database.query(displacementFlowsQuery, displacementFlowsQuery.params(filter));
  });
});
