import {runBacktest, type Backtest, type BacktestQuestion} from '../domain/backtest.ts';
import {createStabilityRun} from '../domain/index/rank-stability.ts';
import type {RankStability} from '../domain/index/rank-stability.ts';
import type {IndicatorTable, Scheme} from '../domain/index/scheme.ts';
import {
  findClusters,
  type ClusterFinding,
  type ClusterQuestion,
} from '../domain/spatial-clusters.ts';

/** What a run of stability is asked for. */
export interface StabilityQuestion {
  readonly table: IndicatorTable;
  readonly scheme: Scheme;
  readonly draws: number;
  readonly seed: number;
  readonly top: number;
}

/** How far a run is, and what it says so far. */
export interface StabilityProgress {
  readonly done: number;
  readonly of: number;
  readonly summary: RankStability;
}

/** The statistics that run off the main thread. */
export interface RiskService {
  readonly clusters: (question: ClusterQuestion) => ClusterFinding;
  /** Judges each question, in their order. */
  readonly evaluate: (questions: readonly BacktestQuestion[]) => readonly Backtest[];
  /**
   * Runs in steps, reporting each and waiting until the report was heard: the port of a callback keeps no order with
   * that of the answer. Gives false when it was cancelled.
   */
  readonly stability: (
    ticket: number,
    question: StabilityQuestion,
    report: (progress: StabilityProgress) => unknown,
  ) => Promise<boolean>;
  readonly cancel: (ticket: number) => void;
}

/** Draws between two reports. */
const step = 100;

/** The service, given a turn of the message queue so that `cancel` is heard. */
export function createRiskService(pause: () => Promise<void>): RiskService {
  const cancelled = new Set<number>();
  return {
    clusters: findClusters,
    evaluate: (questions) => questions.map(runBacktest),
    async stability(ticket, {table, scheme, draws, seed, top}, report) {
      const run = createStabilityRun(table, scheme, {draws, seed, top});
      let done = 0;
      while (done < draws) {
        await pause();
        if (cancelled.delete(ticket)) return false;
        done = run.advance(Math.min(step, draws - done));
        await report({done, of: draws, summary: run.summary()});
      }
      return true;
    },
    cancel(ticket) {
      cancelled.add(ticket);
    },
  };
}
