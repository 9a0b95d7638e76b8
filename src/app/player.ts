import {addMonths, countMonths} from '../domain/months.ts';
import {seriesMonths} from '../state/app-state.ts';
import type {Controller} from './controller.ts';

/** Plays the window through the months, one step after another. */
export interface Player {
  readonly isPlaying: boolean;
  toggle(): void;
  stop(): void;
}

/** Milliseconds a step stays. @see ui.md §11 */
const stepMs = 600;

/**
 * A player over the controller's window. It moves the window a month at a time, waits for the view to show it, and
 * stops at the end of the series or on any other change.
 */
export function createPlayer(controller: Controller): Player {
  let isPlaying = false;
  let expected = '';

  async function step(): Promise<void> {
    const {period} = controller.store.state;
    const isElsewhere = expected !== '' && expected !== period.from + period.to;
    if (!isPlaying || isElsewhere || period.to >= seriesMonths.last) {
      stop();
      return;
    }
    const from = addMonths(period.from, 1);
    const to = addMonths(period.to, 1);
    expected = from + to;
    controller.dispatch({name: 'choosePeriod', args: [from, to]});
    await Promise.all([
      controller.settled(),
      new Promise((resolve) => setTimeout(resolve, stepMs)),
    ]);
    await step();
  }

  function stop(): void {
    isPlaying = false;
    expected = '';
    controller.setReadiness({});
  }

  return {
    get isPlaying() {
      return isPlaying;
    },
    toggle() {
      if (isPlaying) {
        stop();
        return;
      }
      isPlaying = true;
      const {period} = controller.store.state;
      if (period.to >= seriesMonths.last) {
        const length = countMonths(period);
        const to = addMonths(seriesMonths.first, length - 1);
        controller.dispatch({name: 'choosePeriod', args: [seriesMonths.first, to]});
      }
      expected = '';
      void step();
    },
    stop,
  };
}
