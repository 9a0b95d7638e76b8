/** A record with its place in the file; `columns` names each field as the file does. */
export interface SourceRecord<Field extends string> {
  readonly file: string;
  readonly row: number;
  readonly cells: Readonly<Record<Field, string>>;
  readonly columns: Readonly<Record<Field, string>>;
}
