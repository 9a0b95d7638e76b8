/** A cell that cannot be read: where it stands, what was found and what was expected. */
export interface BadRow {
  readonly file: string;
  /** Line of the file, the header being line 1; for JSON the position in the list, from 1. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** Gives one sentence for a bad row, with file, row, column and value. */
export function describeBadRow({file, row, column, found, expected}: BadRow): string {
  return `${file}, row ${row}, column ${column}: found ${JSON.stringify(found)}; expected ${expected}`;
}

/** Thrown inside a row that cannot be read; `readRows` turns it into an entry of the report. */
export class CellError extends Error {
  readonly badRow: BadRow;

  constructor(badRow: BadRow) {
    super(describeBadRow(badRow));
    this.name = 'CellError';
    this.badRow = badRow;
  }
}

/** Thrown when a whole file or answer does not have the shape its adapter reads; nothing of it is used. */
export class ShapeError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ShapeError';
  }
}

/** What an import has to tell: the rows it could not read, and what it decided on the way. */
export interface ImportReport {
  readonly badRows: BadRow[];
  readonly notes: string[];
}

/** Gives an empty report. */
export function createReport(): ImportReport {
  return {badRows: [], notes: []};
}
