/** How neighbours weigh: 1 each, or so that those of a unit add up to 1. */
export type WeightTransform = 'binary' | 'row';

/**
 * Who is a neighbour of whom. `neighbours[i]` are the indices of the neighbours of unit i and `weights[i]` their weights,
 * in the same order; both are empty for an island. Links need not be mutual.
 */
export interface SpatialWeights {
  readonly neighbours: readonly Int32Array[];
  readonly weights: readonly Float64Array[];
  readonly transform: WeightTransform;
}

/** What may be chosen about weights: how neighbours weigh, 'binary' unless said. */
export interface WeightOptions {
  readonly transform?: WeightTransform;
}

/** Sums over all links: S0 = Σw, S1 = ½Σ(wᵢⱼ+wⱼᵢ)², S2 = Σ(wᵢ.+w.ᵢ)². @see Cliff and Ord, Spatial Processes (1981), ch. 1 */
export interface WeightSums {
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

/**
 * Gives weights from the neighbours of every unit, by index; their order is kept.
 * @throws {RangeError} when an index is no unit or a neighbour is listed twice
 */
export function weightsFromNeighbours(
  lists: readonly ArrayLike<number>[],
  transform: WeightTransform = 'binary',
): SpatialWeights {
  const neighbours = lists.map((list, unit) => checkedList(list, unit, lists.length));
  return withTransform({neighbours, weights: neighbours.map(ones), transform: 'binary'}, transform);
}

/** Gives the same neighbours with other weights: 1 each, or the weights they have divided by their sum. */
export function withTransform(weights: SpatialWeights, transform: WeightTransform): SpatialWeights {
  if (weights.transform === transform) return weights;
  const changed = weights.weights.map((own) => (transform === 'row' ? toShares(own) : ones(own)));
  return {neighbours: weights.neighbours, weights: changed, transform};
}

/**
 * Gives some units with the links among them, in the order in which they are listed (each once); row weights add up
 * to 1 again.
 */
export function selectUnits(weights: SpatialWeights, units: Int32Array): SpatialWeights {
  const place = new Int32Array(weights.neighbours.length).fill(-1);
  for (const [index, unit] of units.entries()) place[unit] = index;
  const placeOf = (unit: number): number => place[unit] ?? -1;
  const lists = Array.from(units, (unit) => weights.neighbours[unit] ?? new Int32Array());
  const kept = Array.from(units, (unit, index) =>
    (weights.weights[unit] ?? new Float64Array()).filter(
      (_, position) => placeOf(lists[index]?.[position] ?? -1) >= 0,
    ),
  );
  return {
    neighbours: lists.map((list) => list.map(placeOf).filter((unit) => unit >= 0)),
    weights: weights.transform === 'row' ? kept.map(toShares) : kept,
    transform: weights.transform,
  };
}

/** Gives the indices of the units without neighbours, ascending. */
export function islandsOf(weights: SpatialWeights): Int32Array {
  const units = [...weights.neighbours.keys()];
  return Int32Array.from(units.filter((unit) => weights.neighbours[unit]?.length === 0));
}

/** Gives how many links there are, each direction counted. */
export function countLinks(weights: SpatialWeights): number {
  return weights.neighbours.reduce((sum, list) => sum + list.length, 0);
}

/** Gives S0, S1 and S2; all 0 when there are no links. */
export function sumWeights({neighbours, weights}: SpatialWeights): WeightSums {
  const size = neighbours.length;
  const rowSums = new Float64Array(size);
  const columnSums = new Float64Array(size);
  let s1 = 0;
  for (let unit = 0; unit < size; unit++) {
    const list = neighbours[unit] ?? [];
    for (let place = 0; place < list.length; place++) {
      const other = list[place] ?? 0;
      const weight = weights[unit]?.[place] ?? 0;
      rowSums[unit] = (rowSums[unit] ?? 0) + weight;
      columnSums[other] = (columnSums[other] ?? 0) + weight;
      const back = neighbours[other]?.indexOf(unit) ?? -1;
      s1 += weight * (weight + (weights[other]?.[back] ?? 0));
    }
  }
  const s0 = rowSums.reduce((sum, row) => sum + row, 0);
  const s2 = rowSums.reduce((sum, row, unit) => sum + (row + (columnSums[unit] ?? 0)) ** 2, 0);
  return {s0, s1, s2};
}

function ones(list: ArrayLike<number>): Float64Array {
  return new Float64Array(list.length).fill(1);
}

function toShares(own: Float64Array): Float64Array {
  const sum = own.reduce((total, weight) => total + weight, 0);
  return own.map((weight) => weight / sum);
}

function checkedList(list: ArrayLike<number>, unit: number, size: number): Int32Array {
  const numbers = Array.from(list);
  const stranger = numbers.find((other) => !Number.isInteger(other) || other < 0 || other >= size);
  if (stranger !== undefined) {
    throw new RangeError(
      `Expected neighbours of unit ${unit} below ${size}, the number of units; got ${stranger}.`,
    );
  }
  if (new Set(numbers).size < numbers.length) {
    throw new RangeError(
      `Expected each neighbour of unit ${unit} once; got ${numbers.join(', ')}.`,
    );
  }
  return Int32Array.from(numbers);
}
