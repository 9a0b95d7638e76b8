import {tables} from '../methodology/tables.ts';
import type {TableBytes} from './database.ts';

/**
 * Every public table as the pipeline wrote it, `<name>.arrow`, side by side.
 * @throws {Error} naming the address and the answer when a table cannot be had
 */
export function fetchTables(dataUrl: string, signal: AbortSignal): Promise<readonly TableBytes[]> {
  return Promise.all(tables.map(({name}) => fetchTable(dataUrl, name, signal)));
}

async function fetchTable(dataUrl: string, name: string, signal: AbortSignal): Promise<TableBytes> {
  const url = `${dataUrl}${name}.arrow`;
  const response = await fetch(url, {signal});
  if (!response.ok) throw new Error(`Got ${String(response.status)} for ${url}.`);
  return {name, bytes: new Uint8Array(await response.arrayBuffer())};
}
