import type {RowOf, TableName} from '../../src/methodology/tables.ts';
import type {SourceId} from '../../src/methodology/sources.ts';
import type {ImportReport} from './toolkit/bad-row.ts';
import type {AdapterInput} from './toolkit/records.ts';
import type {TerritoryLocator} from '../geometry/locate-territory.ts';
import type {BorderBearing} from '../geometry/border-bearing.ts';

/** A coordinate as Migración Colombia writes it and the post it stands for; not a public table. */
export interface PostCoordinate {
  readonly coordinate: string;
  readonly post: string;
}

/** What an adapter may look at besides its own files: tables imported before it, and geometry. */
export interface ImportContext {
  readonly territories: readonly RowOf<'territories'>[];
  readonly population: readonly RowOf<'population'>[];
  readonly postCoordinates: readonly PostCoordinate[];
  /** Gives the municipality a place lies in, or null outside the country. */
  readonly locate: TerritoryLocator;
  /** Gives the bearing into Colombia across the border nearest to a place. */
  readonly bearing: BorderBearing;
}

/** One file an adapter reads, as `--from` names it, in the order `--from` is given. */
export interface AdapterFile {
  /** What the file holds, for `--help`. */
  readonly holds: string;
  /** Where it lies in the folder of collected files that `--all --raw` reads. */
  readonly path: string;
}

/** The id of a source; with an ending for what fills a second table from the same files. */
export type AdapterId = SourceId | `${SourceId}-events` | `${SourceId}-series`;

/** Gets the files of an adapter from a live address. */
export type FetchInputs = () => Promise<readonly AdapterInput[]>;

/**
 * Reads the files of one source into rows of one public table. `read` is pure over the bytes; it collects in the report
 * the rows it cannot read.
 */
export interface Adapter<Name extends TableName = TableName> {
  readonly id: AdapterId;
  readonly table: Name;
  readonly files: readonly AdapterFile[];
  /** The live address, or null when the source publishes no machine-readable one. */
  readonly address: string | null;
  readonly fetchInputs: FetchInputs | null;
  /** Says which rows of the table come from this source: an import replaces those and keeps the others. */
  readonly owns: (row: RowOf<Name>) => boolean;
  /** @throws {ShapeError} when a file does not have the shape of the source */
  readonly read: (
    inputs: readonly AdapterInput[],
    report: ImportReport,
    context: ImportContext,
  ) => RowOf<Name>[];
}

/** Gives the input an adapter declared at a place. @throws when the adapter was given fewer files */
export function inputAt(inputs: readonly AdapterInput[], index: number): AdapterInput {
  const input = inputs[index];
  if (!input) throw new Error(`Expected ${index + 1} input files; got ${inputs.length}.`);
  return input;
}
