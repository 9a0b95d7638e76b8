import {decodeValue, encodeValue, type Json} from './snapshot-codec.ts';
import type {Snapshot} from './snapshot.ts';

/**
 * `examples/<id>.json`: the numbers of each scene of an example, worked out by the pipeline with the loader of the app, in the
 * order of `exampleBriefings`. What is said about them, in either language, is made from them when the example is opened.
 */
export interface ExampleFile {
  readonly scenes: readonly {readonly address: string; readonly snapshot: Json}[];
}

/** The numbers of the scenes, by the address of each, as a file. */
export function writeExample(scenes: ReadonlyMap<string, Snapshot>): ExampleFile {
  return {
    scenes: [...scenes].map(([address, snapshot]) => ({
      ...{address, snapshot: encodeValue(snapshot)},
    })),
  };
}

/** The numbers by the address of their scene. @throws {DecodeError} for a file that is damaged */
export function readExample({scenes}: ExampleFile): ReadonlyMap<string, Snapshot> {
  return new Map(
    scenes.map(({address, snapshot}) => [
      address,
      Object.freeze(decodeValue(snapshot) as Snapshot),
    ]),
  );
}
