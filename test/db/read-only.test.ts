import {describe, expect, it} from 'vitest';
import {refusalOf, refusalSentence} from '../../src/db/read-only.ts';

describe('refusalOf', () => {
  it.each([
    'SELECT 1',
    '  select 1 ; ',
    '(SELECT 1) UNION ALL (SELECT 2)',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    "SELECT '; DROP TABLE posts' AS text",
    'SELECT 1 -- ; DROP TABLE posts',
    'SELECT 1 /* ; DROP TABLE posts */',
    'SELECT "delete" FROM (SELECT 1 AS "delete")',
    'SELECT $$; DROP TABLE posts$$',
    'SELECT $a$ $$ ; DROP $a$',
    "SELECT E'it\\'s; DROP TABLE posts'",
    "SELECT 'it''s; fine'",
    'FROM posts',
    'TABLE posts',
    'VALUES (1)',
    'DESCRIBE posts',
    'SHOW TABLES',
    'SUMMARIZE posts',
    'EXPLAIN SELECT 1',
    'EXPLAIN ANALYZE SELECT 1',
    'EXPLAIN (ANALYZE, FORMAT json) SELECT 1',
    'EXPLAIN (SELECT 1)',
    "PRAGMA table_info('posts')",
  ])('lets %s pass', (sql) => {
    expect(refusalOf(sql)).toBeNull();
  });

  it.each(['', ' ', ';', '-- nothing', '/* nothing */ ;'])(
    'finds nothing to run in «%s»',
    (sql) => {
      expect(refusalOf(sql)).toEqual({rule: 'empty'});
    },
  );

  it.each([
    'SELECT 1; SELECT 2',
    'SELECT 1; DROP TABLE posts',
    "SELECT ''; COMMIT; DROP TABLE posts",
    'SELECT 1 /* a */; /* b */ DROP TABLE posts',
    'SELECT $$a$$; DROP TABLE posts',
    'SELECT 1 --\n; DROP TABLE posts',
    "SELECT '\\'; DROP TABLE posts --'",
    'SELECT """"; DROP TABLE posts',
  ])('finds more than one statement in %s', (sql) => {
    expect(refusalOf(sql)).toEqual({rule: 'several'});
  });

  it.each([
    ['DROP TABLE posts', 'DROP'],
    ['insert into posts values (1)', 'INSERT'],
    ['UPDATE posts SET name = id', 'UPDATE'],
    ['DELETE FROM posts', 'DELETE'],
    ['CREATE TABLE a AS SELECT 1', 'CREATE'],
    ['ALTER TABLE posts ADD COLUMN a INTEGER', 'ALTER'],
    ["COPY posts TO 'a.csv'", 'COPY'],
    ["EXPORT DATABASE 'a'", 'EXPORT'],
    ["ATTACH 'a.db'", 'ATTACH'],
    ['INSTALL httpfs', 'INSTALL'],
    ['LOAD httpfs', 'LOAD'],
    ['SET threads = 4', 'SET'],
    ['RESET threads', 'RESET'],
    ['BEGIN', 'BEGIN'],
    ['COMMIT', 'COMMIT'],
    ['CALL force_checkpoint()', 'CALL'],
    ['CHECKPOINT', 'CHECKPOINT'],
    ['VACUUM', 'VACUUM'],
    ['PREPARE a AS SELECT 1', 'PREPARE'],
    ['EXECUTE a', 'EXECUTE'],
    ['USE memory', 'USE'],
    ['TRUNCATE posts', 'TRUNCATE'],
    ['MERGE INTO posts USING posts ON true WHEN MATCHED THEN DELETE', 'MERGE'],
    ['PRAGMA threads = 4', 'PRAGMA THREADS'],
    ['PRAGMA', 'PRAGMA '],
    ['EXPLAIN DROP TABLE posts', 'DROP'],
    ['EXPLAIN ANALYZE DELETE FROM posts', 'DELETE'],
    ['EXPLAIN (ANALYZE) DELETE FROM posts', 'DELETE'],
    ['WITH a AS (SELECT 1) INSERT INTO posts SELECT * FROM a', 'INSERT'],
    ['EXPLAIN WITH a AS (SELECT 1) DELETE FROM posts', 'DELETE'],
    ['/* SELECT */ DROP TABLE posts', 'DROP'],
    ['-- SELECT\nDROP TABLE posts', 'DROP'],
    ['123', ''],
  ])('refuses %s for its word %s', (sql, word) => {
    expect(refusalOf(sql)).toEqual({rule: 'word', word});
  });
});

describe('refusalSentence', () => {
  it('names the word', () => {
    expect(refusalSentence({rule: 'word', word: 'DROP'})).toMatch(/^Got 'DROP' when expected/);
  });
});
