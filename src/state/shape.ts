/** Where a value is not what it should be, and what stands there. */
export interface ShapeProblem {
  readonly path: string;
  readonly found: unknown;
}

/** Gives the first problem of a value; null when it is as it should be. */
export type Shape = (value: unknown, path: string) => ShapeProblem | null;

const is =
  (holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? null : {path, found: value};

export const text = is((value) => typeof value === 'string');
/** NaN is a number: it stands for what is missing. */
export const number = is((value) => typeof value === 'number');
export const flag = is((value) => typeof value === 'boolean');
/** A list of numbers, plain or typed. */
export const numbers = is(
  (value) =>
    (ArrayBuffer.isView(value) && !(value instanceof DataView)) ||
    (Array.isArray(value) && value.every((item) => typeof item === 'number')),
);
/** Any object with fields. */
export const fields = is(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

export const oneOf = (...words: readonly string[]): Shape =>
  is((value) => typeof value === 'string' && words.includes(value));

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path);

export const either =
  (one: Shape, other: Shape): Shape =>
  (value, path) =>
    one(value, path) === null ? null : other(value, path);

export const listOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return {path, found: value};
    return firstOf(
      value.map((item: unknown, at) => [item, `${path}[${String(at)}]`]),
      shape,
    );
  };

/** A Map from words. */
export const mapOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!(value instanceof Map)) return {path, found: value};
    for (const key of value.keys()) if (typeof key !== 'string') return {path, found: key};
    const items = [...(value as Map<string, unknown>)];
    return firstOf(
      items.map(([key, item]) => [item, `${path}[${key}]`]),
      shape,
    );
  };

/** An object that has these fields; others are let be. */
export const objectOf =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (fields(value, path)) return {path, found: value};
    const object = value as Readonly<Record<string, unknown>>;
    for (const [name, shape] of Object.entries(shapes)) {
      const own = Object.hasOwn(object, name) ? object[name] : undefined;
      const problem = shape(own, path === '' ? name : `${path}.${name}`);
      if (problem) return problem;
    }
    return null;
  };

/** Columns of one length, which the field `length` tells. */
export const columns =
  (shape: Shape, ...names: readonly string[]): Shape =>
  (value, path) => {
    const problem = shape(value, path);
    if (problem) return problem;
    const object = value as Readonly<Record<string, {readonly length: number}>>;
    const {length} = value as {readonly length: unknown};
    const odd = names.find((name) => object[name]?.length !== length);
    return odd === undefined ? null : {path: `${path}.${odd}`, found: object[odd]?.length};
  };

function firstOf(
  items: readonly (readonly [value: unknown, path: string])[],
  shape: Shape,
): ShapeProblem | null {
  for (const [value, path] of items) {
    const problem = shape(value, path);
    if (problem) return problem;
  }
  return null;
}
