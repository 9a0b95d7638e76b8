import {createHash} from 'node:crypto';
import {tables} from '../src/methodology/tables.ts';
import type {Table, TableName} from '../src/methodology/tables.ts';
import {deriveAll} from './indicators/derived-rows.ts';
import {readDerivationData} from './indicators/read-derivation-data.ts';
import {formatArrowStream} from './tables/arrow-table.ts';
import {findRowFaults} from './tables/check-rows.ts';
import type {DataFolders} from './tables/folders.ts';
import type {FileEntry, TableEntry} from './tables/manifest.ts';
import {readSourceTable, sortByKey, writeWhole} from './tables/source-table.ts';
import type {AnyRow} from './tables/source-table.ts';

/** Gives size and hash of a file's content. */
export function describeFile(content: Uint8Array): FileEntry {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {bytes: content.byteLength, sha256};
}

/** The rows of a table as the browser gets them: as committed; with the indicators worked out, where they stand. */
async function readPublicRows(folders: DataFolders, table: Table): Promise<readonly AnyRow[]> {
  const rows = (await readSourceTable(
    folders.sources,
    table.name as TableName,
  )) as readonly AnyRow[];
  if (table.name !== 'indicators') return rows;
  const derived = deriveAll(await readDerivationData(folders)) as readonly AnyRow[];
  return sortByKey(table, [...rows, ...derived]);
}

/**
 * Writes `<name>.arrow` for every public table, the same bytes for the same rows, and gives what it wrote.
 * @throws when a committed table is not as declared
 */
export async function buildTables(
  folders: DataFolders,
): Promise<Readonly<Record<string, TableEntry>>> {
  const entries: [string, TableEntry][] = [];
  for (const table of tables) {
    const rows = await readPublicRows(folders, table);
    const [fault] = findRowFaults(table, rows);
    if (fault !== undefined) throw new Error(`${fault}; npm run data:check tells all of it`);
    const content = formatArrowStream(table, rows);
    await writeWhole(`${folders.output}/${table.name}.arrow`, content);
    entries.push([table.name, {rows: rows.length, ...describeFile(content)}]);
  }
  return Object.fromEntries(entries);
}
