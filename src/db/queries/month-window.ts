/** The first day of a month as `YYYY-MM-01`. @throws {RangeError} when the month is not `YYYY-MM` */
export function dateOfMonth(month: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new RangeError(`Got month '${month}' when expected YYYY-MM.`);
  return `${month}-01`;
}

/** The last day of a month as `YYYY-MM-DD`. @throws {RangeError} when the month is not `YYYY-MM` */
export function lastDayOfMonth(month: string): string {
  const [year, index] = dateOfMonth(month).split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}
