declare const brand: unique symbol;

/** A string that is known to be of one kind; made by the parsers beside it, never by a cast at a call site. */
export type Branded<Name extends string> = string & {readonly [brand]: Name};

/** DIVIPOLA department code: two digits with the leading zero, as text (`'05'`). @see DANE, DIVIPOLA */
export type DepartmentCode = Branded<'DepartmentCode'>;

/** DIVIPOLA municipality code: five digits with the leading zero, as text (`'05001'`). @see DANE, DIVIPOLA */
export type MunicipalityCode = Branded<'MunicipalityCode'>;

/** The code of a drawn territory: `'CO'`, a region id, a department or a municipality. */
export type TerritoryCode = string;

/** A month as `YYYY-MM`; sorts as text. */
export type Month = Branded<'Month'>;

/** The levels at which a territory can be shown, from coarse to fine. */
export const levels = ['region', 'department', 'municipality'] as const;
/** One of the levels. */
export type Level = (typeof levels)[number];

/** The code as a department, or null when it is not two digits. */
export function parseDepartment(value: string): DepartmentCode | null {
  return /^\d{2}$/.test(value) ? (value as DepartmentCode) : null;
}

/** The code as a municipality, or null when it is not five digits. */
export function parseMunicipality(value: string): MunicipalityCode | null {
  return /^\d{5}$/.test(value) ? (value as MunicipalityCode) : null;
}

/** The value as a month, or null when it is not `YYYY-MM` with a month between 01 and 12. */
export function parseMonth(value: string): Month | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? (value as Month) : null;
}
