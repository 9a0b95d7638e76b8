import type {Cell} from '../../methodology/cell.ts';
import type {TerritoryCode} from '../../methodology/codes.ts';

/** How much a value jumps across a shared border. */
export interface Jump {
  /** The territory with the higher value (the lower code when they are the same). */
  readonly a: TerritoryCode;
  readonly b: TerritoryCode;
  /** Value of `a` less value of `b`, zero or more. */
  readonly difference: number;
  /** Value of `a` over value of `b`; null unless both are over zero. */
  readonly ratio: number | null;
  /** Whether one of the two is marked as implausible. */
  readonly implausible: boolean;
}

/** The jumps across borders, and those that could not be told. */
export interface Discontinuity {
  /** The largest difference first; of the same, by codes. */
  readonly jumps: readonly Jump[];
  /** Pairs of which a value is not observed: they are in no list. */
  readonly missingPairs: number;
}

/**
 * Gives the jump of a value (a rate or an index, not a count) across each shared border. A pair told twice, either way
 * round, is one; a territory is no neighbour of itself.
 * @see method.md §5, discontinuity
 */
export function discontinuity(
  values: ReadonlyMap<TerritoryCode, Cell>,
  neighbours: Iterable<readonly [a: TerritoryCode, b: TerritoryCode]>,
): Discontinuity {
  const seen = new Set<string>();
  const jumps: Jump[] = [];
  let missingPairs = 0;
  for (const [one, other] of neighbours) {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (one === other || seen.has(key)) continue;
    seen.add(key);
    const jump = jumpBetween(values, one, other);
    if (jump) jumps.push(jump);
    else missingPairs += 1;
  }
  jumps.sort((x, y) => y.difference - x.difference || (x.a + x.b < y.a + y.b ? -1 : 1));
  return {jumps, missingPairs};
}

function jumpBetween(
  values: ReadonlyMap<TerritoryCode, Cell>,
  one: TerritoryCode,
  other: TerritoryCode,
): Jump | null {
  const first = values.get(one);
  const second = values.get(other);
  if (first?.status !== 'observed' || second?.status !== 'observed') return null;
  const isFirstHigher = first.value === second.value ? one < other : first.value > second.value;
  const [high, low] = isFirstHigher ? [first, second] : [second, first];
  return {
    a: isFirstHigher ? one : other,
    b: isFirstHigher ? other : one,
    difference: high.value - low.value,
    ratio: low.value > 0 ? high.value / low.value : null,
    implausible: first.implausible || second.implausible,
  };
}
