import type {Cell} from '../methodology/cell.ts';

/** What the table shows: the marks of one layer. */
export const twinKinds = [
  'territories',
  'posts',
  'flows',
  'zone',
  'zone-sums',
  'zone-with',
  'events',
  'density',
  'months',
  'index',
  'indicators',
] as const;
export type TwinKind = (typeof twinKinds)[number];

export interface TwinColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'rate';
}

export interface TwinRow {
  /** What selecting the row selects; null where it is no territory. */
  readonly code: string | null;
  readonly values: Readonly<Record<string, string | Cell>>;
}

/** The table twin of a layer: the same snapshot as the map, one row per mark. */
export interface Twin {
  readonly kind: TwinKind;
  readonly title: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
  /** Ids of the sources the figures come from. */
  readonly sources: readonly string[];
  readonly note: string;
  /** The column that orders the rows at first. */
  readonly sortBy: string;
}
