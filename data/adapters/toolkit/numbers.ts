const groupedByPoint = /^\d{1,3}(\.\d{3})+$/;
const groupedByComma = /^\d{1,3}(,\d{3})+$/;
const groupedBySpace = /^\d{1,3}([ \u00a0\u202f]\d{3})+$/;
const trailingZeros = /^(.*\d)[.,]0*$/;
const scientific = /^\d(\.\d+)?[eE]\+?\d{1,2}$/;

function splitSign(cell: string): [sign: 1 | -1, digits: string] {
  const text = cell.trim();
  const match = /^[-\u2212]\s*(.*)$/.exec(text);
  return match ? [-1, match[1] ?? ''] : [1, text];
}

function parseGrouped(digits: string): number | null {
  const isGrouped =
    groupedByPoint.test(digits) || groupedByComma.test(digits) || groupedBySpace.test(digits);
  return isGrouped ? Number(digits.replace(/\D/g, '')) : null;
}

function withSign(sign: 1 | -1, size: number): number {
  return size === 0 ? 0 : sign * size;
}

/**
 * Gives a whole number, or null when the cell is not one. Reads `1234`, `1.234`, `1,234`, `1 234`, `241166.0` and
 * `2e+06`: where a whole number is due, a point or comma before three digits separates thousands. `- 0`, which SIMCI
 * writes for none, is 0.
 */
export function parseInteger(cell: string): number | null {
  const [sign, digits] = splitSign(cell);
  if (/^\d+$/.test(digits)) return withSign(sign, Number(digits));
  const grouped = parseGrouped(digits);
  if (grouped !== null) return withSign(sign, grouped);
  if (scientific.test(digits)) {
    const value = Number(digits);
    return Number.isInteger(value) ? withSign(sign, value) : null;
  }
  const whole = trailingZeros.exec(digits)?.[1];
  if (whole === undefined) return null;
  if (/^\d+$/.test(whole)) return withSign(sign, Number(whole));
  const wholeGrouped = parseGrouped(whole);
  return wholeGrouped === null ? null : withSign(sign, wholeGrouped);
}

/**
 * Gives a number that may have decimals, or null when the cell is not one. When both marks appear the last one is the
 * decimal mark (`1.234,5` and `1,234.5`); a mark that appears more than once separates thousands; a single mark is the
 * decimal mark, since `6,246` is a coordinate of DIVIPOLA and `1.088` hectares of SIMCI.
 */
export function parseDecimal(cell: string): number | null {
  const [sign, text] = splitSign(cell);
  const digits = text.replace(/[ \u00a0\u202f](?=\d{3}(\D|$))/g, '');
  if (/^\d+(\.\d+)?([eE][+-]?\d{1,3})?$/.test(digits)) return withSign(sign, Number(digits));
  if (/^\d+,\d+$/.test(digits)) return withSign(sign, Number(digits.replace(',', '.')));
  const grouped = parseGrouped(digits);
  if (grouped !== null) return withSign(sign, grouped);
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) {
    return withSign(sign, Number(digits.replaceAll('.', '').replace(',', '.')));
  }
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) {
    return withSign(sign, Number(digits.replaceAll(',', '')));
  }
  return null;
}
