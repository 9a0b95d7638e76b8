import {existsSync} from 'node:fs';
import {adapters} from './adapters/registry.ts';
import {describeBadRow} from './adapters/toolkit/bad-row.ts';
import {importGeo} from './geo/import-geo.ts';
import {readArguments} from './import-arguments.ts';
import {importSource} from './import-source.ts';
import type {ImportResult} from './import-source.ts';
import {projectFolders} from './tables/folders.ts';

const usage = `Usage
  npm run data:import <source>                          from its live address
  npm run data:import <source> --from FILE              from a file of the same shape; once for each file, in order
  npm run data:import <source> --from FILE --skip-bad   leaves out rows that cannot be read, and lists them
  npm run data:import -- --all --raw FOLDER             everything, from a folder of collected files
  npm run data:import dane-mgn --from FOLDER            outlines and territories, from the folder of collected geodata

Sources`;

function describeAdapter({id, table, address, files}: (typeof adapters)[number]): string {
  const holds = files.map((file) => file.holds).join(' · ');
  const live = address
    ? `live: ${new URL(address).origin}${new URL(address).pathname}`
    : 'file only';
  return `  ${id.padEnd(32)} ${table.padEnd(24)} ${live}\n${' '.repeat(35)}files: ${holds}`;
}

function printResult(id: string, {table, rows, report}: ImportResult): void {
  console.log(`${id}: ${rows} rows in ${table}`);
  for (const note of report.notes) console.log(`  note: ${note}`);
  if (report.badRows.length > 0) console.log(`  skipped ${report.badRows.length} rows:`);
  for (const badRow of report.badRows) console.log(`  ${describeBadRow(badRow)}`);
}

async function importOutlines(raw: string): Promise<void> {
  await importGeo({raw, sources: projectFolders.geometry, tables: projectFolders.sources});
  console.log('dane-mgn: outlines and territories');
}

async function importAll(raw: string, skipBad: boolean): Promise<void> {
  if (!existsSync(`${raw}/geo`))
    throw new Error(`Expected a folder with geo/ and migration/; got ${raw}`);
  await importOutlines(`${raw}/geo`);
  for (const {id, files} of adapters) {
    const from = files.map(({path}) => `${raw}/${path}`);
    printResult(id, await importSource(id, {folders: projectFolders, from, skipBad}));
  }
}

async function run(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.kind === 'help') {
    console.log([usage, ...adapters.map(describeAdapter)].join('\n'));
    return;
  }
  if (wanted.kind === 'all') return importAll(wanted.raw, wanted.skipBad);
  const {id, from, skipBad} = wanted;
  const outlines = id === 'dane-mgn' ? from?.[0] : undefined;
  if (outlines !== undefined) return importOutlines(outlines);
  printResult(id, await importSource(id, {folders: projectFolders, from, skipBad}));
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
