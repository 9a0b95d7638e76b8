import {
  bestOf,
  type Backtest,
  type PairedDifference,
  type PredictorSkill,
} from '../domain/backtest.ts';
import {baselines, type Baseline, type ReferenceFigure} from '../methodology/evaluation.ts';
import type {IndicatorId} from '../methodology/indicators.ts';
import type {SchemeId} from '../methodology/schemes.ts';
import type {View} from './view.ts';

/** What is judged: an index as published, the reader's own, or a plain figure. */
export type PredictorId = SchemeId | 'own' | Baseline;

/** A figure of the method, worked out again on the territories it has. */
export interface ReferenceResult {
  readonly id: ReferenceFigure['id'];
  readonly skill: PredictorSkill;
  readonly n: number;
  readonly positives: number;
  /** As the method says it, to three digits. */
  readonly publishedAuc: number;
}

/** How good the index is: everything the page says. */
export interface Evaluation {
  /** The published scheme that the headline speaks of. */
  readonly scheme: SchemeId;
  /** `judged`: the reader's own weights stand beside; `empty`: they give no index; `none`: nothing was changed. */
  readonly own: 'judged' | 'empty' | 'none';
  /** Municipalities of the table. */
  readonly territories: number;
  /** Indicators of the scheme that had data by the edition, in the order of its tree. */
  readonly used: readonly IndicatorId[];
  /** Those that had none, or none by municipality. */
  readonly dropped: readonly {
    readonly id: IndicatorId;
    readonly why: 'no-data' | 'department-only';
  }[];
  /** Against any massacre. */
  readonly massacre: Backtest;
  /** Against a homicide rate among the highest. */
  readonly homicide: Backtest;
  /** The lowest rate among the highest, per 100,000 and year. */
  readonly homicideLimit: number;
  readonly reference: readonly ReferenceResult[];
}

/** A file to be saved. */
export interface EvaluationFile {
  readonly name: string;
  readonly csv: string;
}

/** The evaluation, and how to write it as a file. */
export interface EvaluationAnswer extends Evaluation {
  /** The figures as CSV in the language of the view, with a header that says how they were made. */
  readonly toFile: (view: View) => EvaluationFile;
}

/** An index against the best plain figure. */
export interface Finding {
  readonly own: PredictorSkill;
  readonly best: PredictorSkill;
  readonly difference: PairedDifference;
}

/** How an index does against the plain figure with the highest AUC; null where either cannot be judged. */
export function findingOf({skills, differences}: Backtest, id: PredictorId): Finding | null {
  const own = skills.find((skill) => skill.id === id);
  const best = bestOf(skills, baselines);
  const difference = differences.find((pair) => pair.id === id && pair.other === best?.id);
  if (!own || !best || !difference || Number.isNaN(own.auc.value)) return null;
  return {own, best, difference};
}
