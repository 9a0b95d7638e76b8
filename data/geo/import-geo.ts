import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parse} from 'csv-parse/sync';
import type {MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {importDrafts} from './import-drafts.ts';
import {toNameCase} from './name-case.ts';
import type {MunicipalityGeometry, SourceTopology} from './source-topology.ts';
import {buildTerritoryTable, formatTerritoryTable} from './territory-table.ts';

type RawTopology = Topology<{
  municipios: {type: 'GeometryCollection'; geometries: ((Polygon | MultiPolygon) & {id: string})[]};
}>;

interface DivipolaRow {
  readonly cod_dpto: string;
  readonly dpto: string;
  readonly cod_mpio: string;
  readonly nom_mpio: string;
  readonly lat: string;
  readonly lon: string;
}

/** Where the importer reads and writes. */
export interface ImportOptions {
  /** Folder of the collected geodata, with `derived/` and `draft/`. */
  readonly raw: string;
  /** Folder of the geographic sources of this project. */
  readonly sources: string;
  /** Folder of the source tables of this project. */
  readonly tables: string;
}

function toSourceTopology(raw: RawTopology, rows: readonly DivipolaRow[]): SourceTopology {
  const byCode = new Map(rows.map((row) => [row.cod_mpio, row]));
  const geometries = raw.objects.municipios.geometries.map(({type, arcs, id}) => {
    const row = byCode.get(id);
    if (!row) throw new Error(`Expected municipality ${id} in DIVIPOLA; found none.`);
    const properties = {name: toNameCase(row.nom_mpio), lon: Number(row.lon), lat: Number(row.lat)};
    return {type, arcs, id, properties} as MunicipalityGeometry;
  });
  if (geometries.length !== rows.length) {
    throw new Error(`Got ${geometries.length} outlines when DIVIPOLA has ${rows.length} rows.`);
  }
  geometries.sort((left, right) => (left.id < right.id ? -1 : 1));
  const {transform, arcs} = raw;
  if (!transform) throw new Error('Expected a quantised topology; it has no transform.');
  const objects = {municipalities: {type: 'GeometryCollection' as const, geometries}};
  const names = rows.map((row) => [row.cod_dpto, toNameCase(row.dpto)] as const);
  return {type: 'Topology', departmentNames: Object.fromEntries(names), transform, objects, arcs};
}

/** Writes the committed geographic sources and the `territories` table from the collected raw files. */
export async function importGeo({raw, sources, tables}: ImportOptions): Promise<void> {
  await mkdir(sources, {recursive: true});
  await mkdir(tables, {recursive: true});
  const outlines = `${raw}/derived/co-divipola2026-full.topojson`;
  const rawTopology = JSON.parse(await readFile(outlines, 'utf8')) as RawTopology;
  const divipola = await readFile(`${raw}/derived/divipola-2026.csv`, 'utf8');
  const rows = parse(divipola, {columns: true, bom: true}) as unknown as DivipolaRow[];
  const topology = toSourceTopology(rawTopology, rows);
  const table = formatTerritoryTable(buildTerritoryTable(topology));
  await writeFile(`${tables}/territories.csv`, table);
  await writeFile(`${sources}/territories.topojson`, JSON.stringify(topology));
  await importDrafts(raw, sources);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const raw = process.argv[2];
  if (!raw) throw new Error('Expected the folder of the collected geodata as argument; got none.');
  const sources = fileURLToPath(new URL('sources', import.meta.url));
  const tables = fileURLToPath(new URL('../sources', import.meta.url));
  await importGeo({raw, sources, tables});
}
