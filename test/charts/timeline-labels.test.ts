import {describe, expect, it} from 'vitest';
import {placeEventLabels} from '../../src/charts/timeline-labels.ts';

const room = {left: 0, right: 500, rows: [26, 50], avoid: [], barTop: () => 78};

describe('labels of events', () => {
  it('stand to the right of their rule in the first row when there is room', () => {
    expect(placeEventLabels([{x: 100, width: 60}], room)).toEqual([
      {x: 104, y: 26, anchor: 'start'},
    ]);
  });

  it('turn to the left at the right edge', () => {
    expect(placeEventLabels([{x: 480, width: 60}], room)[0]).toEqual({
      x: 476,
      y: 26,
      anchor: 'end',
    });
  });

  it('keep off each other', () => {
    const [first, second] = placeEventLabels(
      [
        {x: 100, width: 80},
        {x: 130, width: 80},
      ],
      room,
    );
    expect(first).toEqual({x: 96, y: 26, anchor: 'end'});
    expect(second).toEqual({x: 134, y: 26, anchor: 'start'});
  });

  it('keep off the edges of the window', () => {
    const [place] = placeEventLabels([{x: 200, width: 60}], {...room, avoid: [230]});
    expect(place!.anchor).toBe('end');
  });

  it('prefer the side where the bars are low', () => {
    const barTop = (left: number): number => (left >= 200 ? 20 : 78);
    const [place] = placeEventLabels([{x: 200, width: 60}], {...room, barTop});
    expect(place).toEqual({x: 196, y: 26, anchor: 'end'});
  });
});
