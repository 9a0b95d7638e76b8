const prefix = /^CO[-\s]?(?=\d)/i;

/** Lost zeros put back: `5001`, `CO05001`, `5001.0` and `"05.001"` all give the same digits; null when not digits. */
function parseDigits(cell: string, length: number): string | null {
  const text = cell.trim().replace(prefix, '');
  const whole = /^(\d+)\.0$/.exec(text)?.[1] ?? text;
  const digits = /^\d{1,2}\.\d{3}$/.test(whole) ? whole.replace('.', '') : whole;
  if (!/^\d+$/.test(digits)) return null;
  const isShort = digits.length === length - 1;
  if (digits.length !== length && !isShort) return null;
  return digits.padStart(length, '0');
}

/**
 * Gives a municipality's five-digit DIVIPOLA code as text, or null when the cell is not one. A lost leading zero, the
 * prefix `CO` of OCHA, a thousands dot and a decimal zero are undone.
 */
export function parseMunicipalityCode(cell: string): string | null {
  return parseDigits(cell, 5);
}

/** Gives a department's two-digit DIVIPOLA code as text, or null; undoes what `parseMunicipalityCode` undoes. */
export function parseDepartmentCode(cell: string): string | null {
  return parseDigits(cell, 2);
}

/**
 * Codes that DIVIPOLA no longer has and the municipality that holds their people today: Mapiripana joined Barrancominas,
 * and Nuevo Belén de Bajirá had 27086 before 27493.
 * @see DANE, DIVIPOLA (2026-07-16)
 */
export const retiredCodes: Readonly<Record<string, string>> = {'94663': '94343', '27086': '27493'};

/** Gives today's code of a municipality. */
export function toCurrentCode(code: string): string {
  return retiredCodes[code] ?? code;
}
