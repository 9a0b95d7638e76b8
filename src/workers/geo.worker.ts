import {expose} from 'comlink';
import {createZoneService} from './zone-service.ts';

/** Reads a JSON file of the site. @throws {Error} that names the file and what came instead. */
async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`Got ${String(response.status)} for ${url} when expected 200.`);
  }
  return response.json();
}

/** A turn of the message queue, so that `cancel` is heard. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

expose(createZoneService({fetchJson, pause}));
