import type {TableName} from '../src/methodology/tables.ts';

/** A total its source, or the collection's own description, published; the table must give the same. */
export interface PublishedTotal {
  readonly figure: string;
  readonly table: TableName;
  /** What is added up; `rows` counts rows. */
  readonly sum: 'rows' | 'people' | 'value' | 'dead';
  /** Rows whose columns equal these values count. */
  readonly where?: Readonly<Record<string, string | number>>;
  /** Rows whose date column starts with this text (a year) count. */
  readonly within?: readonly [column: string, start: string];
  readonly published: number;
  /** Of the published, what the table leaves out, as the known faults of the source say. */
  readonly unplaced?: number;
  /** True when it was published as a whole number and the rows have decimals. */
  readonly isRounded?: boolean;
  readonly citation: string;
}
