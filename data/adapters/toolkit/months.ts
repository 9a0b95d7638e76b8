const spanishMonths = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** Gives the number of a month, 1 to 12, from its Spanish name in any case, `setiembre` or a number; null when not one. */
export function parseMonthNumber(cell: string): number | null {
  const text = cell.trim().toLowerCase();
  const isNumber = /^(0?[1-9]|1[0-2])(\.0)?$/.test(text);
  if (isNumber) return Number(text);
  const index = spanishMonths.findIndex(
    (name) => name === text.replace(/^setiembre$/, 'septiembre'),
  );
  return index < 0 ? null : index + 1;
}

/** Gives the first day of a month as `YYYY-MM-DD`. */
export function toMonthDate(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
