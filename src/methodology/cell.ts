/** The four kinds of "what stands here"; a null value never stands alone. @see method.md §3 */
export const statuses = ['observed', 'missing', 'suppressed', 'not-reported'] as const;
/** One of the four. */
export type Status = (typeof statuses)[number];

/** One figure of one territory. `value` is NaN unless `status` is `observed`; zero is observed. */
export interface Cell {
  readonly value: number;
  readonly status: Status;
  /** The source's figure is shown but looks implausible ("por verificar"). */
  readonly implausible: boolean;
}
