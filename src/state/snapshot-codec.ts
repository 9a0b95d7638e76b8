/**
 * Values that JSON cannot say (maps, typed arrays, NaN, undefined) as JSON and back, without loss: what is decoded is what
 * was encoded. An object with the key `$` is a value of another kind:
 *
 * | `$`          | fields   | stands for                                                       |
 * | ------------ | -------- | ---------------------------------------------------------------- |
 * | `number`     | v        | NaN, Infinity, -Infinity, -0, as a word                          |
 * | `undefined`  |          | undefined                                                        |
 * | `map`        | k, v     | a Map, its keys and values as two lists                          |
 * | `again`      | v        | the Map of that number, counted from 0 in the order of the text  |
 * | `rows`       | f, v     | a list of objects of the same fields, a list of values per field |
 * | `same`       | n, v     | a list of n times the same value                                 |
 * | `words`      | w, v     | a list of words that come often, by their place in w             |
 * | `object`     | v        | an object that has a field `$`, as pairs                         |
 * | `Float64Array` and the like | v | a typed array; null is NaN                               |
 */
export type Json =
  null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};

const typedArrays = {
  Float64Array,
  Float32Array,
  Int32Array,
  Uint32Array,
  Int16Array,
  Uint16Array,
  Int8Array,
  Uint8Array,
} as const;
type TypedName = keyof typeof typedArrays;
type Typed = InstanceType<(typeof typedArrays)[TypedName]>;

/** A list is not written by columns, or by its words, below this length: it would not be shorter. */
const shortest = 4;
/** A longer list is refused: a few bytes of a damaged file must not fill the memory. */
const longest = 1_000_000;
const deepest = 40;

const numberWords: readonly (readonly [word: string, value: number])[] = [
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['-0', -0],
];
const wordOf = (value: number): string | undefined =>
  numberWords.find(([, special]) => Object.is(special, value))?.[0];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): value is Fields =>
  isFields(value) && !(value instanceof Map) && !ArrayBuffer.isView(value);
const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A value of maps, lists, typed arrays, plain objects and primitives as JSON. @throws {TypeError} for anything else */
export function encodeValue(value: unknown): Json {
  const seen = new Map<object, number>();

  function encode(part: unknown): Json {
    if (part === undefined) return {$: 'undefined'};
    if (typeof part === 'number') {
      const word = wordOf(part);
      return word === undefined ? part : {$: 'number', v: word};
    }
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (Array.isArray(part)) return encodeList(part);
    if (part instanceof Map) return encodeMap(part);
    if (ArrayBuffer.isView(part)) return encodeTyped(part);
    if (isPlain(part)) return encodeObject(part);
    throw new TypeError(`Got a ${typeof part}, expected a value that a snapshot can hold.`);
  }

  function encodeMap(map: ReadonlyMap<unknown, unknown>): Json {
    const known = seen.get(map);
    if (known !== undefined) return {$: 'again', v: known};
    seen.set(map, seen.size);
    return {$: 'map', k: encodeList([...map.keys()]), v: encodeList([...map.values()])};
  }

  function encodeTyped(array: ArrayBufferView): Json {
    const name = array.constructor.name;
    if (!Object.hasOwn(typedArrays, name)) throw new TypeError(`Got ${name}, expected a list.`);
    const numbers = Array.from(array as Typed, (item) =>
      Number.isNaN(item) ? null : (wordOf(item) ?? item),
    );
    return {$: name, v: encodeList(numbers)};
  }

  function encodeObject(object: Fields): Json {
    const pairs = Object.entries(object).map(([name, item]) => [name, encode(item)] as const);
    return Object.hasOwn(object, '$') ? {$: 'object', v: pairs} : Object.fromEntries(pairs);
  }

  function encodeList(list: readonly unknown[]): Json {
    // Not `map`: it would leave the holes of a list as holes.
    const items = Array.from(list);
    if (items.length < shortest) return items.map(encode);
    const [first] = items;
    if (isPrimitive(first) && items.every((item) => Object.is(item, first)))
      return {$: 'same', n: items.length, v: encode(first)};
    return encodeRows(items) ?? encodeWords(items) ?? items.map(encode);
  }

  function encodeRows(items: readonly unknown[]): Json | null {
    if (!items.every(isPlain)) return null;
    const names = Object.keys(items[0] ?? {});
    const key = names.join('\n');
    const isTable =
      names.length > 0 &&
      !names.includes('$') &&
      items.every((item) => Object.keys(item).join('\n') === key);
    if (!isTable) return null;
    return {$: 'rows', f: names, v: names.map((name) => encodeList(items.map((row) => row[name])))};
  }

  function encodeWords(items: readonly unknown[]): Json | null {
    if (!items.every((item) => typeof item === 'string')) return null;
    const words = [...new Set(items)];
    if (words.length > items.length / shortest) return null;
    const place = new Map(words.map((word, index) => [word, index]));
    return {$: 'words', w: words, v: items.map((item) => place.get(item) ?? 0)};
  }

  return encode(value);
}

/** What could not be decoded: where it stands, and what stands there. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly path: string;
  readonly found: unknown;

  constructor(path: string, found: unknown) {
    super(`Got a damaged value at '${path}'.`);
    this.path = path;
    this.found = found;
  }
}

/** The value of a JSON that `encodeValue` made. @throws {DecodeError} */
export function decodeValue(json: unknown): unknown {
  const maps: ReadonlyMap<unknown, unknown>[] = [];

  function decode(part: unknown, path: string, depth: number): unknown {
    if (depth > deepest) throw new DecodeError(path, '…');
    if (Array.isArray(part)) return decodeList(part, path, depth);
    if (!isFields(part)) return part;
    if (Object.hasOwn(part, '$')) return decodeTagged(part, path, depth);
    return Object.fromEntries(
      Object.entries(part).map(([name, item]) => [
        name,
        decode(item, `${path}.${name}`, depth + 1),
      ]),
    );
  }

  function decodeTagged(part: Fields, path: string, depth: number): unknown {
    const {$: tag, v} = part;
    const fail = (): never => {
      throw new DecodeError(path, part);
    };
    if (typeof tag === 'string' && Object.hasOwn(typedArrays, tag))
      return decodeTyped(tag as TypedName, v, path, depth);
    switch (tag) {
      case 'undefined':
        return undefined;
      case 'number':
        return (numberWords.find(([word]) => word === v) ?? fail())[1];
      case 'map':
        return decodeMap(part, path, depth);
      case 'again':
        return maps[Number(v)] ?? fail();
      case 'object':
        return decodeObject(v, path, depth) ?? fail();
      case 'rows':
      case 'same':
      case 'words':
        return decodeList(part, path, depth);
      default:
        return fail();
    }
  }

  function decodeMap(part: Fields, path: string, depth: number): unknown {
    // Counted before what is in it, as it was written.
    const map = new Map<unknown, unknown>();
    maps.push(map);
    const keys = decodeList(part['k'], path, depth);
    const values = decodeList(part['v'], path, depth);
    if (keys.length !== values.length) throw new DecodeError(path, part);
    keys.forEach((key, index) => map.set(key, values[index]));
    return map;
  }

  function decodeTyped(name: TypedName, v: unknown, path: string, depth: number): Typed {
    const numbers = decodeList(v, path, depth).map((item) => {
      const value = item === null ? NaN : numberWords.find(([word]) => word === item)?.[1];
      if (value !== undefined) return value;
      if (typeof item !== 'number') throw new DecodeError(path, item);
      return item;
    });
    return typedArrays[name].from(numbers);
  }

  function decodeObject(pairs: unknown, path: string, depth: number): unknown {
    if (!Array.isArray(pairs)) return null;
    return Object.fromEntries(
      pairs.map((pair: unknown) => {
        if (!Array.isArray(pair) || typeof pair[0] !== 'string') throw new DecodeError(path, pair);
        return [pair[0], decode(pair[1], `${path}.${pair[0]}`, depth + 1)];
      }),
    );
  }

  function decodeList(part: unknown, path: string, depth: number): readonly unknown[] {
    const fail = (): never => {
      throw new DecodeError(path, part);
    };
    if (depth > deepest) fail();
    if (Array.isArray(part))
      return part.map((item, index) => decode(item, `${path}[${String(index)}]`, depth + 1));
    if (!isFields(part)) return fail();
    const {$: tag, v} = part;
    if (tag === 'same') {
      const {n} = part;
      if (!Number.isInteger(n) || (n as number) < 0 || (n as number) > longest) fail();
      return Array.from({length: n as number}, () => decode(v, path, depth + 1));
    }
    if (tag === 'words') {
      const {w} = part;
      if (!Array.isArray(w) || !Array.isArray(v)) return fail();
      return v.map((place) => (w[Number(place)] as unknown) ?? fail());
    }
    return tag === 'rows' ? decodeRows(part, path, depth) : fail();
  }

  function decodeRows(part: Fields, path: string, depth: number): readonly unknown[] {
    const {f: names, v} = part;
    if (!Array.isArray(names) || !Array.isArray(v) || names.length !== v.length)
      throw new DecodeError(path, part);
    const columns = v.map((column) => decodeList(column, path, depth + 1));
    const length = columns[0]?.length ?? 0;
    if (columns.some((column) => column.length !== length)) throw new DecodeError(path, names);
    return Array.from({length}, (_, row) =>
      Object.fromEntries(names.map((name, at) => [String(name), columns[at]?.[row]])),
    );
  }

  return decode(json, '', 0);
}
