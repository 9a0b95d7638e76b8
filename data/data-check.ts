import type {TableName} from '../src/methodology/tables.ts';
import type {AnyRow} from './tables/source-table.ts';

/** One thing checked: a comparison has both numbers, a structural check its faults. */
export interface Check {
  readonly group: string;
  readonly name: string;
  readonly isRight: boolean;
  /** Computed from the tables and published; null for a structural check. */
  readonly compared: {readonly computed: number; readonly published: number} | null;
  readonly detail: string;
}

/** The rows of every public table by its name. */
export type Tables = ReadonlyMap<TableName, readonly AnyRow[]>;
