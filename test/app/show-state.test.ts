import {expect, it} from 'vitest';
import {setShowing, showing, watchShowing} from '../../src/app/show-state.ts';

it('says when a show begins and ends, and nothing in between', () => {
  const heard: boolean[] = [];
  const stop = watchShowing((isShowing) => heard.push(isShowing));
  expect(showing()).toBe(false);
  setShowing(true);
  setShowing(true);
  expect(showing()).toBe(true);
  setShowing(false);
  stop();
  setShowing(true);
  setShowing(false);
  expect(heard).toEqual([true, false]);
});
