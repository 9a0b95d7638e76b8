import type {Topology} from 'topojson-specification';
import type {AnswersFile} from '../db/answers.ts';
import type {Place} from '../state/view.ts';
import {placesOf, type PlacesTable} from './load/gazetteer.ts';
import {once} from './load/once.ts';

declare const __VIGIA_DATA__: string;

/** Where the data of this build stand, with the slash at the end: the folder is named by its content. */
export const dataUrl = `${import.meta.env.BASE_URL}${__VIGIA_DATA__}/`;

/** A file of our own that could not be read; the sentence names it. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

/** Reads one JSON file of `data/`. @throws {DataError} when it is not there or is not JSON. */
export async function fetchJson<T>(name: string): Promise<T> {
  const url = `${dataUrl}${name}`;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return (await response.json()) as T;
  } catch (cause) {
    throw new DataError(`Got no readable ${name}.`, {cause});
  }
}

export const fetchTopology = (name: string): Promise<Topology> => fetchJson<Topology>(name);
export const fetchAnswers = (name: string): Promise<AnswersFile> => fetchJson<AnswersFile>(name);

/** The outlines of the first map. @throws {DataError} */
export const fetchFirstTopology = once(() => fetchTopology('departments-first.topo.json'));

/** The gazetteer of territories by code, from `places.json`. @throws {DataError} */
export const fetchPlaces = once(readPlaces);

async function readPlaces(): Promise<ReadonlyMap<string, Place>> {
  return placesOf(await fetchJson<PlacesTable>('places.json'));
}
