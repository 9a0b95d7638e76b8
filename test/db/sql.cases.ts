import {describe, expect, it} from 'vitest';
import {limits} from '../../src/db/database.ts';
import type {Engine} from '../../src/db/engine.ts';

/** Statements that the guard lets pass and the database itself must stop. */
const stoppedByDatabase = [
  "SELECT * FROM read_csv('/etc/hostname')",
  "SELECT * FROM read_text('/etc/hostname')",
  "SELECT * FROM read_csv('https://example.org/a.csv')",
  "SELECT * FROM '/etc/hostname'",
  "SELECT * FROM glob('/*')",
  "SELECT * FROM query('DROP TABLE posts')",
  "SELECT * FROM read_parquet('posts.parquet')",
];

export function describeSql(engine: () => Engine): void {
  describe('free SQL', () => {
    it('gives numbers and ISO dates, whatever the SQL type', async () => {
      const [row] = await engine().sql(
        "SELECT sum(people) AS total, count(*) AS n, min(month) AS first, avg(people)::DECIMAL(6,2) AS mean, TIMESTAMP '2020-01-02 03:04:05' AS at, TIME '03:04:05' AS clock, NULL AS nothing, true AS yes, -5::HUGEINT AS negative FROM entries",
      );
      expect(row).toEqual({
        total: 97,
        n: 9,
        first: '2020-01-01',
        mean: 10.78,
        at: '2020-01-02T03:04:05',
        clock: '03:04:05',
        nothing: null,
        yes: true,
        negative: -5,
      });
    });

    it('gives lists, structs and maps as plain data', async () => {
      const [row] = await engine().sql(
        "SELECT [1, 2]::BIGINT[] AS list, [DATE '2020-02-29'] AS days, {'a': 1::BIGINT} AS struct, MAP {'k': 2} AS map, '\\xAB'::BLOB AS bytes",
      );
      expect(row).toEqual({
        list: [1, 2],
        days: ['2020-02-29'],
        struct: {a: 1},
        map: {k: 2},
        bytes: 'ab',
      });
    });

    it('keeps both columns of one name', async () => {
      expect(await engine().sql('SELECT 1 AS a, 2 AS a')).toEqual([{a: 1, a_2: 2}]);
    });

    it.each([
      'SHOW TABLES',
      'DESCRIBE entries',
      'SUMMARIZE posts',
      'EXPLAIN SELECT 1',
      "PRAGMA table_info('posts')",
      'FROM posts',
      'VALUES (1), (2)',
      'WITH a AS (SELECT 1 AS x) SELECT * FROM a;',
    ])('runs %s', async (statement) => {
      expect((await engine().sql(statement)).length).toBeGreaterThan(0);
    });

    it('refuses a statement that does more than read, and says so', async () => {
      await expect(engine().sql('DROP TABLE posts')).rejects.toMatchObject({
        name: 'QueryError',
        kind: 'refused',
        sql: 'DROP TABLE posts',
      });
    });

    it.each(stoppedByDatabase)('does not run %s', async (statement) => {
      await expect(engine().sql(statement)).rejects.toMatchObject({kind: 'failed', sql: statement});
    });

    it('leaves every table as it was', async () => {
      expect(await engine().sql('SELECT count(*) AS n FROM posts')).toEqual([{n: 6}]);
    });

    it('says what is wrong with a statement in the words of DuckDB', async () => {
      await expect(engine().sql('SELECT nothing FROM posts')).rejects.toThrow(/nothing/);
    });

    it('asks for a cast where DuckDB-WASM would stream wrong values', async () => {
      await expect(engine().sql("SELECT 'a'::ENUM('a', 'b') AS e")).rejects.toThrow(/CAST/);
      await expect(engine().sql('SELECT INTERVAL 1 DAY AS i')).rejects.toThrow(/CAST/);
    });

    it('stops at 100,000 rows', async () => {
      expect(await engine().sql('FROM range(100000)')).toHaveLength(limits.rows);
      await expect(engine().sql('FROM range(100001)')).rejects.toMatchObject({kind: 'too-large'});
    });

    it('starts DuckDB again after a statement that crashed it', async () => {
      await expect(engine().sql("SELECT repeat('x', 3000000000)")).rejects.toMatchObject({
        kind: 'failed',
      });
      expect(await engine().sql('SELECT count(*) AS n FROM posts')).toEqual([{n: 6}]);
    });
  });
}
