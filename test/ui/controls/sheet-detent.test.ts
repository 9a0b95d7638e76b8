import {describe, expect, it} from 'vitest';
import {detentHeights, nextDetent, restingDetent} from '../../../src/ui/controls/sheet-detent.ts';

describe('the heights of the sheet', () => {
  it('are 96 px, 52 % and all of the room', () => {
    expect(detentHeights(800)).toEqual({peek: 96, half: 416, full: 800});
  });

  it('follow each other and stop at the ends', () => {
    expect(nextDetent('peek', 1)).toBe('half');
    expect(nextDetent('full', 1)).toBe('full');
    expect(nextDetent('half', -1)).toBe('peek');
  });

  it('attract a sheet that is let go', () => {
    expect(restingDetent(300, 0, 800)).toBe('half');
    expect(restingDetent(200, 0, 800)).toBe('peek');
    expect(restingDetent(700, 0, 800)).toBe('full');
  });

  it('follow a flick', () => {
    expect(restingDetent(150, 0.9, 800)).toBe('half');
    expect(restingDetent(700, -0.9, 800)).toBe('half');
    expect(restingDetent(300, -0.9, 800)).toBe('peek');
  });
});
