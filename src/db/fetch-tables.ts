import {tables} from '../methodology/tables.ts';
import type {TableBytes} from './database.ts';

/**
 * Every public table as the pipeline wrote it, `data/<name>.arrow`, side by side.
 * @throws {Error} naming the address and the answer when a table cannot be had
 */
export function fetchTables(baseUrl: string, signal: AbortSignal): Promise<readonly TableBytes[]> {
  return Promise.all(tables.map(({name}) => fetchTable(baseUrl, name, signal)));
}

async function fetchTable(baseUrl: string, name: string, signal: AbortSignal): Promise<TableBytes> {
  const url = `${baseUrl}data/${name}.arrow`;
  const response = await fetch(url, {signal});
  if (!response.ok) throw new Error(`Got ${String(response.status)} for ${url}.`);
  return {name, bytes: new Uint8Array(await response.arrayBuffer())};
}
