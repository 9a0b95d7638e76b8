/**
 * A text that a spreadsheet would take for a formula gets an apostrophe; numbers are never texts here.
 * @see OWASP, CSV Injection
 */
export const harmless = (text: string): string =>
  /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;

/** A text as a cell of CSV: harmless, and quoted where it has to be. */
export function csvText(text: string): string {
  const safe = harmless(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell can be; null is empty, numbers have points. */
export type CsvCell = string | number | null;

/**
 * A file of CSV: UTF-8 with a byte-order mark, `#` lines first, then the head and the rows; lines end with CR LF.
 */
export function csvFile(
  comment: readonly string[],
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const write = (cell: CsvCell): string =>
    cell === null ? '' : typeof cell === 'number' ? String(cell) : csvText(cell);
  const lines = [
    ...comment.map((line) => `# ${line.replaceAll(/\s+/g, ' ')}`),
    ...[head, ...rows].map((row) => row.map(write).join(',')),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
