import {riskFactors, type FactorNumber} from '../../methodology/risk-factors.ts';

/** What an analyst says of a factor, from the weakest to the strongest. */
export const assessmentLevels = ['unknown', 'absent', 'emerging', 'present'] as const;
/** One of the levels. */
export type AssessmentLevel = (typeof assessmentLevels)[number];

/**
 * What an analyst says of a factor that no figure measures, in a territory and at a date. A judgement: it stands beside the
 * index and is never part of it.
 */
export interface Assessment {
  /** Letters, digits and hyphens, 1 to 64; the same in every browser that holds a copy. */
  readonly id: string;
  /** DIVIPOLA code of a department (two digits) or a municipality (five). */
  readonly territory: string;
  /** One of `unscoredFactors`. */
  readonly factor: number;
  /** The day it speaks of, `YYYY-MM-DD`. */
  readonly date: string;
  readonly level: AssessmentLevel;
  /** What the level rests on; may be empty only when the level is unknown. */
  readonly evidence: string;
  /** Where the evidence comes from; required when the level is emerging or present. */
  readonly source: string;
  /** Initials of who judged, 1 to 5 letters. */
  readonly author: string;
  /** When it was last written, in UTC: `2026-11-24T15:04:05.000Z`. */
  readonly updated: string;
}

/** The longest texts that are taken, in characters; `document` is the length of a whole file. */
export const recordLimits = {
  evidence: 4000,
  source: 500,
  name: 80,
  text: 4000,
  document: 5_000_000,
} as const;

/** The factors without a score, ascending: an analyst's judgement, or no open data by territory. */
export const unscoredFactors: readonly FactorNumber[] = riskFactors
  .filter(({coverage}) => coverage === 'analyst' || coverage === 'none')
  .map(({number}) => number);

/** Gives 0 (unknown) to 3 (present). */
export function levelRank(level: AssessmentLevel): number {
  return assessmentLevels.indexOf(level);
}

/** Orders by territory, factor, date and id: how a file is written, so that the same set gives the same bytes. */
export function compareAssessments(a: Assessment, b: Assessment): number {
  return (
    compareTexts(a.territory, b.territory) ||
    a.factor - b.factor ||
    compareTexts(a.date, b.date) ||
    compareTexts(a.id, b.id)
  );
}

/** Gives -1, 0 or 1 by code units, the same in every browser and language. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
