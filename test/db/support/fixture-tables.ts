import {readFileSync} from 'node:fs';
import {formatArrowStream} from '../../../data/tables/arrow-table.ts';
import {parseSourceTable} from '../../../data/tables/source-table.ts';
import type {TableBytes} from '../../../src/db/database.ts';
import {tables} from '../../../src/methodology/tables.ts';

/** The invented tables of `test/fixtures/db`, one Arrow stream each, as the pipeline writes them. */
export function fixtureTables(): TableBytes[] {
  return tables.map((table) => {
    const url = new URL(`../../fixtures/db/${table.name}.csv`, import.meta.url);
    const rows = parseSourceTable(table, readFileSync(url, 'utf8'));
    return {name: table.name, bytes: formatArrowStream(table, rows)};
  });
}
