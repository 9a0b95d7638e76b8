/** A sum over a zone, as `exposure` gives it. */
export interface ComparableSum {
  /** Of the measure. */
  readonly id: string;
  /** How it was summed; sums by different methods are not compared. */
  readonly method: string;
  /** People or events; NaN when nothing was observed. */
  readonly value: number;
  /** Territories that belong in the sum but have no figure. */
  readonly missingTerritories: number;
  readonly implausible: boolean;
}

/**
 * Whether two figures could be compared: `missing-a` and `missing-b` when one side has none, `missing-both`,
 * `different-method` when they were not made alike.
 */
export type ComparisonStatus =
  'compared' | 'missing-a' | 'missing-b' | 'missing-both' | 'different-method';

/** Two figures side by side. */
export interface Comparison {
  readonly id: string;
  readonly status: ComparisonStatus;
  /** NaN when missing. */
  readonly a: number;
  readonly b: number;
  /** b − a; NaN unless compared. */
  readonly difference: number;
  /** b ÷ a; NaN unless compared, and when a is 0. */
  readonly ratio: number;
  /** A side lacks territories or days: its sum is at least what it says, and the difference may go either way. */
  readonly isPartial: boolean;
  /** A summed figure looks implausible ("por verificar"). */
  readonly implausible: boolean;
}

/** Gives two zones measure by measure: those of `a` in their order, then those that only `b` has. */
export function compareZones(
  a: readonly ComparableSum[],
  b: readonly ComparableSum[],
): readonly Comparison[] {
  return pairById(a, b).map(({id, a: first, b: second}) => compareSums(id, first, second));
}

/** A sum over a window (flows and events) or at a date (stocks). */
export interface PeriodSum extends ComparableSum {
  readonly kind: 'stock' | 'flow';
  /** Length of the window; of no account for a stock. */
  readonly months: number;
  /** Whether the source speaks about the whole window. */
  readonly isWhole: boolean;
}

/** Two periods of one measure. */
export interface PeriodComparison extends Comparison {
  /** `per-month` when the windows differ in length: a and b are then divided by their months. */
  readonly basis: 'total' | 'per-month';
}

/**
 * Gives two periods measure by measure, in the order of `compareZones`. A stock is compared as it stood; windows of different
 * length are compared by month. A stock against a flow is `different-method`.
 * @throws {RangeError} when the window of a flow has no length
 */
export function comparePeriods(
  a: readonly PeriodSum[],
  b: readonly PeriodSum[],
): readonly PeriodComparison[] {
  return pairById(a, b).map(({id, a: first, b: second}) => {
    for (const side of [first, second]) if (side) checkMonths(side);
    const isPerMonth =
      first?.kind === 'flow' && second?.kind === 'flow' && first.months !== second.months;
    const [left, right] = isPerMonth ? [perMonth(first), perMonth(second)] : [first, second];
    const compared = compareSums(id, left, right, first?.kind === second?.kind);
    const isCut = first?.isWhole === false || second?.isWhole === false;
    return {
      ...compared,
      isPartial: compared.isPartial || isCut,
      basis: isPerMonth ? 'per-month' : 'total',
    };
  });
}

function checkMonths({id, kind, months}: PeriodSum): void {
  if (kind === 'stock' || months > 0) return;
  throw new RangeError(`Got ${months} months of '${id}' when expected a window with a length.`);
}

function perMonth(sum: PeriodSum): PeriodSum {
  return {...sum, value: sum.value / sum.months};
}

function pairById<Sum extends ComparableSum>(
  a: readonly Sum[],
  b: readonly Sum[],
): {readonly id: string; readonly a: Sum | undefined; readonly b: Sum | undefined}[] {
  const ids = new Set([...a, ...b].map(({id}) => id));
  const find = (sums: readonly Sum[], wanted: string): Sum | undefined =>
    sums.find(({id}) => id === wanted);
  return [...ids].map((id) => ({id, a: find(a, id), b: find(b, id)}));
}

function compareSums(
  id: string,
  a: ComparableSum | undefined,
  b: ComparableSum | undefined,
  isAlike = true,
): Comparison {
  const [first, second] = [a?.value ?? NaN, b?.value ?? NaN];
  const status = statusOf(first, second, isAlike && a?.method === b?.method);
  const isCompared = status === 'compared';
  return {
    id,
    status,
    a: first,
    b: second,
    difference: isCompared ? second - first : NaN,
    ratio: isCompared ? ratioOf(first, second) : NaN,
    isPartial: (a?.missingTerritories ?? 0) > 0 || (b?.missingTerritories ?? 0) > 0,
    implausible: (a?.implausible ?? false) || (b?.implausible ?? false),
  };
}

function statusOf(a: number, b: number, isAlike: boolean): ComparisonStatus {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 'missing-both' : 'missing-a';
  if (Number.isNaN(b)) return 'missing-b';
  return isAlike ? 'compared' : 'different-method';
}

/** b ÷ a; NaN when a is 0: nothing is a multiple of nothing. */
function ratioOf(a: number, b: number): number {
  return a === 0 ? NaN : b / a;
}
