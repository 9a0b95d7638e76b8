import {compareTexts, levelRank, type Assessment, type AssessmentLevel} from './assessment.ts';

/** What stands of a factor in a territory: all judgements of the latest date, ordered by author, date of writing and id. */
export type Standing = readonly Assessment[];

/** What stands, by factor. */
export type StandingByFactor = ReadonlyMap<number, Standing>;

/** The mark of a territory on the map. */
export interface AssessmentMark {
  /** The strongest level that stands for any factor. */
  readonly level: AssessmentLevel;
  /** Factors at that level, 1 to 7. */
  readonly count: number;
  /** Factors with any judgement, 1 to 7. */
  readonly assessed: number;
}

/** All that was said of a factor in a territory. */
export interface FactorHistory {
  readonly standing: Standing;
  /** What no longer stands, the latest first. */
  readonly earlier: readonly Assessment[];
}

/**
 * Gives what stands in each territory, by factor: all judgements of the latest date. Those who judge the same date
 * differently stand side by side, also when their initials are the same. `until` (`YYYY-MM-DD`) leaves later dates out.
 */
export function latestByTerritory(
  assessments: readonly Assessment[],
  until = '9999-12-31',
): ReadonlyMap<string, StandingByFactor> {
  const groups = new Map<string, Map<number, Assessment[]>>();
  for (const assessment of assessments) {
    if (assessment.date > until) continue;
    const factors = groups.get(assessment.territory) ?? new Map<number, Assessment[]>();
    groups.set(assessment.territory, factors);
    factors.set(assessment.factor, [...(factors.get(assessment.factor) ?? []), assessment]);
  }
  return new Map(
    [...groups].map(([territory, factors]) => [
      territory,
      new Map([...factors].map(([factor, all]) => [factor, splitHistory(all).standing])),
    ]),
  );
}

/** Gives what stands and what stood before of a factor in a territory; both empty when nobody judged it. */
export function historyOf(
  assessments: readonly Assessment[],
  territory: string,
  factor: number,
): FactorHistory {
  return splitHistory(
    assessments.filter((entry) => entry.territory === territory && entry.factor === factor),
  );
}

/**
 * Gives the mark of a territory: the strongest level that stands (present, emerging, absent, unknown) and how many factors
 * are at it; null when nothing stands. Where authors differ, a factor counts at the strongest of their levels.
 */
export function markOf(
  latest: ReadonlyMap<string, StandingByFactor>,
  territory: string,
): AssessmentMark | null {
  const factors = [...(latest.get(territory)?.values() ?? [])];
  const levels = factors.flatMap((standing) => strongestOf(standing) ?? []);
  const level = levels.reduce<AssessmentLevel | null>(stronger, null);
  if (!level) return null;
  return {level, count: levels.filter((one) => one === level).length, assessed: levels.length};
}

/** Gives the strongest level among judgements; null when there are none. */
export function strongestOf(standing: Standing): AssessmentLevel | null {
  return standing.map(({level}) => level).reduce<AssessmentLevel | null>(stronger, null);
}

function stronger(best: AssessmentLevel | null, level: AssessmentLevel): AssessmentLevel {
  return best !== null && levelRank(best) >= levelRank(level) ? best : level;
}

function splitHistory(all: readonly Assessment[]): FactorHistory {
  const newestFirst = [...all].sort(compareNewestFirst);
  const date = newestFirst[0]?.date;
  return {
    standing: newestFirst.filter((entry) => entry.date === date).sort(compareByAuthor),
    earlier: newestFirst.filter((entry) => entry.date !== date),
  };
}

function compareByAuthor(a: Assessment, b: Assessment): number {
  return (
    compareTexts(a.author, b.author) ||
    compareTexts(a.updated, b.updated) ||
    compareTexts(a.id, b.id)
  );
}

function compareNewestFirst(a: Assessment, b: Assessment): number {
  return (
    compareTexts(b.date, a.date) || compareTexts(b.updated, a.updated) || compareTexts(b.id, a.id)
  );
}
