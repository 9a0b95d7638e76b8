import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Controller} from '../../src/app/controller.ts';
import {createPlayer} from '../../src/app/player.ts';
import type {Month} from '../../src/methodology/codes.ts';
import {initialState} from '../../src/state/app-state.ts';
import {createStore} from '../../src/state/store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A controller that shows every change at once. */
function controllerAt(from: string, to: string): Pick<Controller, 'store'> & Controller {
  const store = createStore({...initialState, period: {from: from as Month, to: to as Month}});
  const dispatch: Controller['dispatch'] = (request) => {
    store.dispatch(request);
  };
  return {store, dispatch, settled: () => Promise.resolve()} as unknown as Controller;
}

it('moves the window a month a step and stops at the end of the series', async () => {
  const controller = controllerAt('2024-09', '2024-10');
  const stopped = vi.fn();
  const player = createPlayer(controller, stopped);
  player.toggle();
  await vi.advanceTimersByTimeAsync(5000);
  expect(controller.store.state.period).toEqual({from: '2024-11', to: '2024-12'});
  expect(player.isPlaying).toBe(false);
  expect(stopped).toHaveBeenCalledTimes(1);
});

it('stops on any other change of state', async () => {
  const controller = controllerAt('2018-01', '2018-12');
  const player = createPlayer(controller, () => undefined);
  player.toggle();
  await vi.advanceTimersByTimeAsync(100);
  controller.dispatch({name: 'select', args: ['54']});
  await vi.advanceTimersByTimeAsync(5000);
  expect(player.isPlaying).toBe(false);
  expect(controller.store.state.period).toEqual({from: '2018-02', to: '2019-01'});
});

it('pausing and playing again within a step leaves one run, not two', async () => {
  const controller = controllerAt('2018-01', '2018-12');
  const player = createPlayer(controller, () => undefined);
  player.toggle();
  player.toggle();
  player.toggle();
  await vi.advanceTimersByTimeAsync(1300);
  // One step at the first start, then at 0, 600 and 1200 ms of the second run.
  expect(controller.store.state.period.from).toBe('2018-05');
});

it('begins at the start of the series when the window stands at its end', async () => {
  const controller = controllerAt('2024-07', '2024-12');
  const player = createPlayer(controller, () => undefined);
  player.toggle();
  await vi.advanceTimersByTimeAsync(100);
  expect(controller.store.state.period).toEqual({from: '2012-02', to: '2012-07'});
});
