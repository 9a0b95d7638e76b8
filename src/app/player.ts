import {addMonths, countMonths} from '../domain/months.ts';
import type {Month} from '../methodology/codes.ts';
import {seriesMonths} from '../state/app-state.ts';
import type {Controller} from './controller.ts';

/** Plays the window through the months, one step after another. */
export interface Player {
  readonly isPlaying: boolean;
  toggle(): void;
}

/** Milliseconds a step stays. @see ui.md §11 */
const stepMs = 600;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, stepMs));

/**
 * A player over the controller's window. It moves the window a month at a time, waits for the view to show it, and
 * stops at the end of the series or on any other change of state. `onStop` is called when it stops by itself.
 */
export function createPlayer(controller: Controller, onStop: () => void): Player {
  /** Number of the run under way; 0 while nothing plays. A step of an earlier run does nothing. */
  let current = 0;
  let runs = 0;
  let isStepping = false;

  function stop(): void {
    if (current === 0) return;
    current = 0;
    onStop();
  }

  controller.store.subscribe(() => {
    if (!isStepping) stop();
  });

  function choose(from: Month, to: Month): void {
    isStepping = true;
    controller.dispatch({name: 'choosePeriod', args: [from, to]});
    isStepping = false;
  }

  async function play(run: number): Promise<void> {
    while (current === run) {
      const {period} = controller.store.state;
      if (period.to >= seriesMonths.last) {
        stop();
        return;
      }
      choose(addMonths(period.from, 1), addMonths(period.to, 1));
      await Promise.all([controller.settled(), pause()]);
    }
  }

  return {
    get isPlaying() {
      return current !== 0;
    },
    toggle() {
      if (current !== 0) {
        stop();
        return;
      }
      const {period} = controller.store.state;
      if (period.to >= seriesMonths.last) {
        choose(seriesMonths.first, addMonths(seriesMonths.first, countMonths(period) - 1));
      }
      runs += 1;
      current = runs;
      void play(current);
    },
  };
}
