import type {StabilityAnswer} from '../../state/risk-answer.ts';
import {topOf} from '../../state/risk-words.ts';
import type {StabilityProgress, StabilityQuestion} from '../../workers/risk-service.ts';
import type {BuiltIndex} from './risk-index.ts';

/** Runs of the firmness, and its seed: the same for everybody, so that a link shows the same. */
export const stabilityDraws = 1000;
export const stabilitySeed = 42;
/** How long a run waits, so that a weight that is being dragged starts none: longer than a slow frame and a hand that turns back. */
const quietMs = 500;

/** Draws ranks off the main thread, reporting as it goes. */
export type StabilitySource = (
  question: StabilityQuestion,
  signal: AbortSignal,
  report: (progress: StabilityProgress) => void,
) => Promise<void>;

function answerOf({done, of, summary}: StabilityProgress, top: number): StabilityAnswer {
  const {rankLow, rank25, rankMedian, rank75, rankHigh, shareInTop, drivers} = summary;
  return {
    ...{done, of, top, seed: stabilitySeed, isStale: false, isStopped: false},
    ...{rankLow, rank25, rankMedian, rank75, rankHigh, shareInTop, drivers},
  };
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      {once: true},
    );
  });
}

/** How firm the ranks of an index are, kept until another index is asked about. */
export interface Stability {
  /** What is known of an index; of another one of the same territories, marked as stale; null when nothing is. */
  readonly of: (built: BuiltIndex) => StabilityAnswer | null;
  /** Runs until it is done, reporting every step. Does nothing where everything is known. */
  readonly run: (
    built: BuiltIndex,
    signal: AbortSignal,
    report: (answer: StabilityAnswer) => void,
  ) => Promise<void>;
  /**
   * Ends the run that is under way or about to begin; what has been drawn stays, and says that it was stopped. Does
   * nothing when there is none.
   */
  readonly stop: () => void;
}

/** @see Stability */
export function createStability(source: StabilitySource): Stability {
  let known: {readonly built: BuiltIndex; readonly answer: StabilityAnswer} | null = null;
  let running: {readonly stop: AbortController; readonly halt: () => void} | null = null;
  return {
    of(built) {
      if (known?.built.table !== built.table) return null;
      return known.built === built ? known.answer : {...known.answer, isStale: true};
    },
    async run(built, signal, report) {
      if (known?.built === built && known.answer.done === known.answer.of) return;
      const {table, engineScheme} = built;
      const top = topOf(table.level);
      const stop = new AbortController();
      const own = {
        stop,
        halt: () => {
          if (known?.built.table !== table) return;
          const isStale = known.built !== built;
          const answer = {...known.answer, isStale, isStopped: true};
          if (!isStale) known = {built, answer};
          report(answer);
        },
      };
      running = own;
      const either = AbortSignal.any([signal, stop.signal]);
      try {
        either.throwIfAborted();
        await rest(quietMs, either);
        await source(
          {
            ...{table: table.table, scheme: engineScheme},
            ...{draws: stabilityDraws, seed: stabilitySeed, top},
          },
          either,
          (progress) => {
            const answer = answerOf(progress, top);
            known = {built, answer};
            report(answer);
          },
        );
      } catch (reason) {
        if (!stop.signal.aborted) throw reason;
      } finally {
        if (running === own) running = null;
      }
    },
    stop() {
      running?.stop.abort();
      running?.halt();
      running = null;
    },
  };
}
