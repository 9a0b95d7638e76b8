import {readFile} from 'node:fs/promises';
import {tableNamed} from '../src/methodology/tables.ts';
import type {RowOf} from '../src/methodology/tables.ts';
import type {Adapter, ImportContext, PostCoordinate} from './adapters/adapter.ts';
import {adapterOf} from './adapters/registry.ts';
import {createReport, describeBadRow} from './adapters/toolkit/bad-row.ts';
import type {BadRow, ImportReport} from './adapters/toolkit/bad-row.ts';
import {readRecords, readRows} from './adapters/toolkit/records.ts';
import type {AdapterInput} from './adapters/toolkit/records.ts';
import {readPostCoordinates} from './adapters/vigia-puestos.ts';
import {formatTerritoryTable} from './geo/territory-table.ts';
import type {TerritoryRow} from './geo/territory-table.ts';
import {readSourceTopology} from './geo/source-topology.ts';
import {createBorderBearing} from './geometry/border-bearing.ts';
import {createLocator} from './geometry/locate-territory.ts';
import type {TerritoryLocator} from './geometry/locate-territory.ts';
import {findRowFaults} from './tables/check-rows.ts';
import {writeDatapackage} from './tables/datapackage.ts';
import type {DataFolders} from './tables/folders.ts';
import type {AnyRow} from './tables/source-table.ts';
import {formatSourceTable, readSourceTable, sortByKey, writeWhole} from './tables/source-table.ts';

/** Thrown when rows could not be read and the import was not told to skip them; nothing was written. */
export class ImportStopped extends Error {
  readonly badRows: readonly BadRow[];

  constructor(id: string, badRows: readonly BadRow[]) {
    const list = badRows.map((badRow) => `  ${describeBadRow(badRow)}`).join('\n');
    super(`${id}: ${badRows.length} rows cannot be read, nothing was written:\n${list}`);
    this.name = 'ImportStopped';
    this.badRows = badRows;
  }
}

/** What an import did. */
export interface ImportResult {
  readonly table: string;
  /** Rows of this source in the table now. */
  readonly rows: number;
  readonly report: ImportReport;
}

/** How an import is run. */
export interface ImportOptions {
  readonly folders: DataFolders;
  /** The files to read, in the adapter's order; null fetches the live address. */
  readonly from: readonly string[] | null;
  readonly skipBad: boolean;
}

const postCoordinatesFile = 'post-coordinates.csv';
const postCoordinateColumns = ['coordinate', 'post'] as const;

async function readKnownCoordinates(folder: string): Promise<PostCoordinate[]> {
  const file = `${folder}/${postCoordinatesFile}`;
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return [];
  const columns = {required: {coordinate: ['coordinate'], post: ['post']}};
  const records = readRecords({file: postCoordinatesFile, bytes}, columns);
  return readRows(records, createReport(), (cells): PostCoordinate[] => [
    {coordinate: cells.text('coordinate'), post: cells.text('post')},
  ]);
}

/** Gives what adapters may look at: the tables already imported, and the committed topology. */
async function createContext({sources, geometry}: DataFolders): Promise<ImportContext> {
  const topology = await readSourceTopology(geometry);
  let locator: TerritoryLocator | null = null;
  const locate: TerritoryLocator = (lon, lat) => (locator ??= createLocator(topology))(lon, lat);
  return {
    territories: await readSourceTable(sources, 'territories'),
    population: await readSourceTable(sources, 'population'),
    postCoordinates: await readKnownCoordinates(sources),
    locate,
    bearing: createBorderBearing(topology, locate),
  };
}

async function readInputs(
  adapter: Adapter,
  from: readonly string[] | null,
): Promise<readonly AdapterInput[]> {
  if (from === null) {
    if (adapter.fetchInputs) return adapter.fetchInputs();
    throw new Error(`${adapter.id} has no live address that a program can read: give --from FILE`);
  }
  if (from.length !== adapter.files.length) {
    const holds = adapter.files.map((file) => file.holds).join('; ');
    throw new Error(
      `${adapter.id}: expected ${adapter.files.length} × --from (${holds}); got ${from.length}`,
    );
  }
  return Promise.all(
    from.map(async (path) => ({file: path.replace(/^.*\//, ''), bytes: await readFile(path)})),
  );
}

function toTerritoryRow(row: RowOf<'territories'>): TerritoryRow {
  const {code, name, level, parent, lon, lat, area_km2} = row;
  return {
    ...{code, name, level, parent: parent ?? ''},
    lon: lon ?? 0,
    lat: lat ?? 0,
    areaKm2: area_km2 ?? 0,
  };
}

/** Territories keep the order and decimals of their own writer; the others are sorted by key. */
function formatRows(adapter: Adapter, rows: readonly AnyRow[]): string {
  const table = tableNamed(adapter.table);
  if (adapter.table === 'territories') {
    return formatTerritoryTable((rows as unknown as RowOf<'territories'>[]).map(toTerritoryRow));
  }
  const columns = table.columns.map(({name}) => name);
  return formatSourceTable(columns, sortByKey(table, rows));
}

/**
 * Reads one source and replaces its rows in its table. Nothing is written unless every row was read, or `skipBad` was
 * given, and the whole table is as declared.
 * @throws {ImportStopped} when rows cannot be read and `skipBad` was not given
 * @throws {ShapeError} when a file or answer does not have the shape of the source
 */
export async function importSource(id: string, options: ImportOptions): Promise<ImportResult> {
  const {folders, from, skipBad} = options;
  const adapter = adapterOf(id) as unknown as Adapter;
  const inputs = await readInputs(adapter, from);
  const report = createReport();
  const rows = adapter.read(inputs, report, await createContext(folders));
  if (report.badRows.length > 0 && !skipBad) throw new ImportStopped(id, report.badRows);
  if (rows.length === 0) throw new Error(`${id}: expected rows; read none, nothing was written`);
  const known = await readSourceTable(folders.sources, adapter.table);
  const merged = [...known.filter((row) => !adapter.owns(row)), ...rows] as readonly AnyRow[];
  const faults = findRowFaults(tableNamed(adapter.table), merged);
  if (faults.length > 0) {
    throw new Error(
      `${id}: the table would not be as declared, nothing was written:\n  ${faults.slice(0, 20).join('\n  ')}`,
    );
  }
  await writeWhole(`${folders.sources}/${adapter.table}.csv`, formatRows(adapter, merged));
  const [first] = inputs;
  if (adapter.table === 'posts' && first) {
    const coordinates = readPostCoordinates(first, createReport());
    const text = formatSourceTable(
      postCoordinateColumns,
      coordinates.map(({coordinate, post}) => ({coordinate, post})),
    );
    await writeWhole(`${folders.sources}/${postCoordinatesFile}`, text);
  }
  await writeDatapackage(folders);
  return {table: adapter.table, rows: rows.length, report};
}
