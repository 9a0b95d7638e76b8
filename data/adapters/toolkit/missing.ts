const marks: ReadonlySet<string> = new Set([
  '',
  '-',
  'na',
  'n/a',
  'nan',
  'nd',
  's/d',
  'null',
  'no aplica',
  'sin dato',
  'sin información',
  'sin informacion',
]);

/** Says whether a cell holds no value: empty, "No Aplica", "NA", "s/d" and their kin. Zero is a value. */
export function isMissing(cell: string): boolean {
  return marks.has(cell.trim().toLowerCase());
}
