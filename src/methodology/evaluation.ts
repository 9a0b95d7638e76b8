import type {Edition} from './indicators.ts';
import type {SeriesId} from './indicator-series.ts';
import type {SourceId} from './sources.ts';

/** Whole years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** How the index is judged: what it may know, what it is judged against, and how sure that is. @see method.md §6 */
export const evaluation = {
  /** The index knows nothing after this year. */
  edition: 2021,
  /** The years it is judged against. */
  outcome: {from: 2023, to: 2024},
  /** The years of the counts it is compared with. */
  before: {from: 2019, to: 2021},
  /**
   * Share of municipalities with the highest homicide rate that counts as an outcome: about as many as have a massacre, so
   * that the two are comparable, and a limit that no figure of the law or of the news has to justify.
   */
  highShare: 0.1,
  /** How many of the first the precision looks at: as many as the list of the view shows. */
  reviewed: 30,
  draws: 1000,
  seed: 42,
  level: 0.95,
} as const satisfies {
  readonly edition: Edition;
  readonly outcome: Years;
  readonly before: Years;
  readonly highShare: number;
  readonly reviewed: number;
  readonly draws: number;
  readonly seed: number;
  readonly level: number;
};

/** What happened afterwards. */
export const evaluationOutcomes = ['massacre', 'homicide'] as const;
/** One of them. */
export type EvaluationOutcome = (typeof evaluationOutcomes)[number];

/** What the index is compared with: plain figures that anybody can sort by. */
export const baselines = ['homicide-count', 'homicide-rate', 'population', 'coca'] as const;
/** One of them. */
export type Baseline = (typeof baselines)[number];

/** A figure of the method that is worked out again beside the evaluation, with data that end a year later. */
export interface ReferenceFigure {
  readonly id: 'homicide-count' | 'population' | 'homicide-rate' | 'irv' | 'coca';
  /** Series summed over the years; null for the inhabitants alone. */
  readonly series: SeriesId | null;
  readonly years: Years;
  /** True when the sum is divided by the inhabitants summed over the years. */
  readonly isRate: boolean;
  /** What the method says the AUC is, to three digits. */
  readonly publishedAuc: number;
  readonly sources: readonly SourceId[];
}

/**
 * The baselines of the method against any massacre in 2023–24 (128 of 1,122 municipalities). A territory without records
 * counts as zero homicides and zero hectares, as there; without inhabitants or without IRV it is left out.
 * @see method.md §6
 */
export const referenceFigures = [
  {
    id: 'homicide-count',
    series: 'homicides',
    years: {from: 2020, to: 2022},
    isRate: false,
    publishedAuc: 0.866,
    sources: ['policia-siedco'],
  },
  {
    id: 'population',
    series: null,
    years: {from: 2022, to: 2022},
    isRate: false,
    publishedAuc: 0.808,
    sources: ['dane-poblacion'],
  },
  {
    id: 'homicide-rate',
    series: 'homicides',
    years: {from: 2020, to: 2022},
    isRate: true,
    publishedAuc: 0.76,
    sources: ['policia-siedco', 'dane-poblacion'],
  },
  {
    id: 'irv',
    series: 'irv',
    years: {from: 2022, to: 2022},
    isRate: false,
    publishedAuc: 0.724,
    sources: ['uariv-irv'],
  },
  {
    id: 'coca',
    series: 'coca-hectares',
    years: {from: 2022, to: 2022},
    isRate: false,
    publishedAuc: 0.635,
    sources: ['simci-coca'],
  },
] as const satisfies readonly ReferenceFigure[];

/** Sources of the outcomes and of the baselines; those of the indicators stand with them. */
export const evaluationSources = [
  'mindefensa-masacres',
  'policia-siedco',
  'dane-poblacion',
  'simci-coca',
  'uariv-irv',
] as const satisfies readonly SourceId[];

/** Published skill of the Colombian early-warning system, for another task: to be named, not compared. @see method.md §6 */
export const earlyWarningPrecedent = {
  auc: 0.655,
  averagePrecision: 0.302,
  prevalence: 0.205,
} as const;
