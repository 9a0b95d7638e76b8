import {describe, expect, it} from 'vitest';
import {
  dragWindow,
  monthAt,
  moveWindow,
  setWindowEnd,
  stepWindow,
  windowAfterKey,
  windowPartAt,
} from '../../src/charts/month-window.ts';

const year = {from: 132, to: 143};
const count = 156;

describe('a window of months', () => {
  it('keeps its length when it is moved, and stops at the ends of the series', () => {
    expect(moveWindow(year, 5, count)).toEqual({from: 137, to: 148});
    expect(moveWindow(year, 50, count)).toEqual({from: 144, to: 155});
    expect(moveWindow(year, -500, count)).toEqual({from: 0, to: 11});
  });

  it('steps by its own length', () => {
    expect(stepWindow(year, 1, count)).toEqual({from: 144, to: 155});
    expect(stepWindow(year, -1, count)).toEqual({from: 120, to: 131});
    expect(stepWindow({from: 3, to: 3}, -1, count)).toEqual({from: 2, to: 2});
  });

  it('does not let its ends cross', () => {
    expect(setWindowEnd(year, 'from', 150, count)).toEqual({from: 143, to: 143});
    expect(setWindowEnd(year, 'to', 100, count)).toEqual({from: 132, to: 132});
    expect(setWindowEnd(year, 'to', 999, count)).toEqual({from: 132, to: 155});
  });
});

describe('a drag', () => {
  const drag = {start: year, anchor: 132, count} as const;

  it('of an end past the other one makes it the other end', () => {
    expect(dragWindow({...drag, part: 'from', index: 150})).toEqual({from: 143, to: 150});
    expect(dragWindow({...drag, part: 'to', index: 100})).toEqual({from: 100, to: 132});
  });

  it('of the window moves it by as many months as the pointer', () => {
    expect(dragWindow({...drag, part: 'window', anchor: 135, index: 130})).toEqual({
      from: 127,
      to: 138,
    });
  });

  it('on free ground selects from where it began to where it is, in both directions', () => {
    expect(dragWindow({...drag, part: 'new', anchor: 20, index: 26})).toEqual({from: 20, to: 26});
    expect(dragWindow({...drag, part: 'new', anchor: 20, index: 4})).toEqual({from: 4, to: 20});
  });
});

describe('the pointer', () => {
  it('is over a month of the series, also outside it', () => {
    expect(monthAt(10, 10, 312, 156)).toBe(0);
    expect(monthAt(13.9, 10, 312, 156)).toBe(1);
    expect(monthAt(-50, 10, 312, 156)).toBe(0);
    expect(monthAt(900, 10, 312, 156)).toBe(155);
  });

  it('takes hold of an end near it, of the window inside it, else of nothing', () => {
    expect(windowPartAt(95, [100, 200], 10)).toBe('from');
    expect(windowPartAt(205, [100, 200], 10)).toBe('to');
    expect(windowPartAt(150, [100, 200], 10)).toBe('window');
    expect(windowPartAt(60, [100, 200], 10)).toBe('new');
  });

  it('can still move a window as narrow as one month', () => {
    expect(windowPartAt(101.5, [100, 103], 10)).toBe('window');
    expect(windowPartAt(98, [100, 103], 10)).toBe('from');
  });
});

describe('the keys', () => {
  const key = (name: string, shiftKey = false): {key: string; shiftKey: boolean} => ({
    key: name,
    shiftKey,
  });

  it('move the held end by a month or a year, or to the end of the series', () => {
    expect(windowAfterKey(year, 'from', key('ArrowLeft'), count)).toEqual({from: 131, to: 143});
    expect(windowAfterKey(year, 'to', key('PageUp'), count)).toEqual({from: 132, to: 155});
    expect(windowAfterKey(year, 'from', key('PageDown'), count)).toEqual({from: 120, to: 143});
    expect(windowAfterKey(year, 'from', key('Home'), count)).toEqual({from: 0, to: 143});
    expect(windowAfterKey(year, 'to', key('End'), count)).toEqual({from: 132, to: 155});
  });

  it('move the whole window with Shift', () => {
    expect(windowAfterKey(year, 'to', key('ArrowRight', true), count)).toEqual({
      from: 133,
      to: 144,
    });
  });

  it('leave other keys alone', () => {
    expect(windowAfterKey(year, 'to', key('a'), count)).toBeNull();
  });
});
