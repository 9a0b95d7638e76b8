import {DataType, type Decimal} from 'apache-arrow';

/**
 * An Arrow value as plain data: bigint, HUGEINT and DECIMAL as number (exact up to 2^53), DATE as `YYYY-MM-DD`,
 * TIMESTAMP as `YYYY-MM-DDTHH:MM:SS` without zone, TIME as `HH:MM:SS`, BLOB as hexadecimal, lists and structs
 * likewise inside. Null stays null.
 */
export function toPlain(type: DataType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (DataType.isDecimal(type)) return decimalToNumber(value as ArrayLike<number>, type);
  if (DataType.isDate(type)) return isoOf(value).slice(0, 10);
  if (DataType.isTimestamp(type)) return isoOf(value).slice(0, 19);
  if (DataType.isTime(type)) return clockOf(Number(value), type.unit);
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) return listOf(type, value);
  if (DataType.isStruct(type) || DataType.isMap(type)) return structOf(type, value);
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return hexOf(value);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function isoOf(value: unknown): string {
  return new Date(Number(value)).toISOString();
}

function clockOf(value: number, unit: number): string {
  return isoOf(value / 1000 ** (unit - 1)).slice(11, 19);
}

function listOf(type: {readonly children: readonly {readonly type: DataType}[]}, value: unknown) {
  const itemType = type.children[0]?.type;
  const items = Array.from(value as Iterable<unknown>);
  return itemType ? items.map((item) => toPlain(itemType, item)) : items;
}

function structOf(
  type: {readonly children: readonly {readonly name: string; readonly type: DataType}[]},
  value: unknown,
): Record<string, unknown> {
  const fields = new Map(type.children.map((field) => [field.name, field.type]));
  const entries = [...(value as Iterable<[string, unknown]>)];
  return Object.fromEntries(
    entries.map(([name, item]) => {
      const fieldType = fields.get(name);
      return [name, fieldType ? toPlain(fieldType, item) : item];
    }),
  );
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Arrow keeps a decimal as little-endian 32-bit words in two's complement. @see Arrow columnar format, Decimal128 */
function decimalToNumber(words: ArrayLike<number>, {scale}: Decimal): number {
  let whole = 0n;
  for (let index = words.length - 1; index >= 0; index--) {
    whole = (whole << 32n) | BigInt((words[index] ?? 0) >>> 0);
  }
  return Number(BigInt.asIntN(words.length * 32, whole)) / 10 ** scale;
}
