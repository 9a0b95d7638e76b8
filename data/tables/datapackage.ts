import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {sources} from '../../src/methodology/sources.ts';
import type {Source} from '../../src/methodology/sources.ts';
import {tables} from '../../src/methodology/tables.ts';
import type {Column, Table} from '../../src/methodology/tables.ts';
import {territoryColumns} from './check-rows.ts';
import type {DataFolders} from './folders.ts';
import {formatSourceTable, sourceRows, writeWhole} from './source-table.ts';

const frictionlessTypes = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
} as const;

function toField({name, type, nullable, description, values}: Column): object {
  const constraints = {...(nullable ? {} : {required: true}), ...(values ? {enum: values} : {})};
  const hasConstraints = Object.keys(constraints).length > 0;
  return {
    ...{name, type: frictionlessTypes[type], description},
    ...(hasConstraints ? {constraints} : {}),
  };
}

function toForeignKeys({name}: Table): object[] {
  const toTerritory = (field: string): object => {
    const resource = name === 'territories' ? '' : 'territories';
    return {fields: field, reference: {resource, fields: 'code'}};
  };
  const post = {fields: 'post', reference: {resource: 'posts', fields: 'id'}};
  return [
    ...(territoryColumns[name] ?? []).map(toTerritory),
    ...(name === 'entries' ? [post] : []),
  ];
}

function toSource({id, title, publisher, url, licence, ...rest}: Source): object {
  const {cutoff, retrieved, coverage, knownFaults} = rest;
  return {
    ...{id, title: title.es, title_en: title.en, publisher, ...(url ? {path: url} : {})},
    ...{licence: licence.es, licence_en: licence.en, cutoff, retrieved},
    ...{coverage: coverage.es, coverage_en: coverage.en},
    ...{knownFaults: knownFaults.es, knownFaults_en: knownFaults.en},
  };
}

function toResource(table: Table, content: string): object {
  const fileName = `${table.name}.csv`;
  const own = sources.filter(({id}) => table.sources.includes(id));
  const foreignKeys = toForeignKeys(table);
  return {
    name: table.name,
    path: `sources/${fileName}`,
    profile: 'tabular-data-resource',
    description: table.grain,
    kind: table.kind,
    format: 'csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    schema: {
      fields: table.columns.map(toField),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(foreignKeys.length > 0 ? {foreignKeys} : {}),
    },
    sources: own.map(toSource),
  };
}

/** Gives the text of every committed table by its name; a table not imported yet is its header. */
export async function readTableTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const table of tables) {
    const file = `${folder}/${table.name}.csv`;
    const columns = table.columns.map(({name}) => name);
    const empty = formatSourceTable(columns, table.name === 'sources' ? sourceRows() : []);
    const isCommitted = table.name !== 'sources' && existsSync(file);
    texts.set(table.name, isCommitted ? await readFile(file, 'utf8') : empty);
  }
  return texts;
}

/** Gives `datapackage.json`: the public tables as Frictionless resources with schema, sources, licences and faults. */
export function formatDatapackage(texts: ReadonlyMap<string, string>): string {
  const datapackage = {
    name: 'vigia',
    title: 'Vigía: movilidad humana y riesgo en Colombia',
    description: 'Source tables of Vigía, normalised; each resource names its sources.',
    profile: 'tabular-data-package',
    resources: tables.map((table) => toResource(table, texts.get(table.name) ?? '')),
    sources: sources.map(toSource),
  };
  return `${JSON.stringify(datapackage, null, 2)}\n`;
}

/** Writes `sources.csv`, the headers of tables not imported yet and `datapackage.json`, each only when it changed. */
export async function writeDatapackage(folders: DataFolders): Promise<void> {
  const texts = await readTableTexts(folders.sources);
  const files = [...texts].map(([name, text]) => [`${folders.sources}/${name}.csv`, text] as const);
  for (const [file, text] of [...files, [folders.datapackage, formatDatapackage(texts)] as const]) {
    const known = existsSync(file) ? await readFile(file, 'utf8') : null;
    if (known !== text) await writeWhole(file, text);
  }
}
