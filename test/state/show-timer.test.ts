import {expect, it} from 'vitest';
import {elapsedOf, formatElapsed, startedTimer, stepTimer} from '../../src/state/show-timer.ts';

it('counts while it runs, keeps while it is paused', () => {
  const started = startedTimer(1000);
  expect(elapsedOf(started, 4000)).toBe(3000);
  const paused = stepTimer(started, 'pause', 4000);
  expect(elapsedOf(paused, 60_000)).toBe(3000);
  expect(stepTimer(paused, 'pause', 90_000)).toEqual(paused);
  const again = stepTimer(paused, 'start', 100_000);
  expect(elapsedOf(again, 101_500)).toBe(4500);
  expect(stepTimer(again, 'start', 101_000)).toBe(again);
});

it('is reset running or paused, as it was', () => {
  expect(elapsedOf(stepTimer(startedTimer(0), 'reset', 5000), 6000)).toBe(1000);
  const paused = stepTimer(startedTimer(0), 'pause', 5000);
  expect(elapsedOf(stepTimer(paused, 'reset', 6000), 9000)).toBe(0);
});

it('does not go back with the clock of the machine', () => {
  expect(elapsedOf({since: 5000, before: 700}, 3000)).toBe(700);
});

it('is written with hours only when there are any', () => {
  expect(formatElapsed(0)).toBe('0:00');
  expect(formatElapsed(245_900)).toBe('4:05');
  expect(formatElapsed(3_729_000)).toBe('1:02:09');
});
