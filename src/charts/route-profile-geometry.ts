/** A step along a route: where it lies, and the index there (NaN for none). */
export interface ProfileStep {
  readonly km: number;
  readonly territory: string | null;
  readonly name: string;
  readonly score: number;
}

/** A stretch of a route in one municipality, km from the start; without a code outside the country. */
export interface ProfileStretch {
  readonly from: number;
  readonly to: number;
  readonly code: string | null;
  readonly name: string;
  readonly score: number;
}

/**
 * The stretches that steps make: following steps in the same municipality are one. A stretch begins halfway from the step
 * before; the first at the start, the last ends at the last step.
 */
export function stretchesOf(steps: readonly ProfileStep[]): readonly ProfileStretch[] {
  const stretches: ProfileStretch[] = [];
  let from = steps[0]?.km ?? 0;
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (next?.territory === step.territory) return;
    const to = next ? (step.km + next.km) / 2 : step.km;
    stretches.push({from, to, code: step.territory, name: step.name, score: step.score});
    from = to;
  });
  return stretches;
}
