import {describe, expect, it} from 'vitest';
import {
  beginHistory,
  longestHistory,
  recordDraft,
  redo,
  undo,
} from '../../../src/domain/drawing/draft-history.ts';
import {emptyDraft, toDraftPoints, type Draft} from '../../../src/domain/drawing/draft.ts';

const step = (count: number): Draft => ({
  kind: 'line',
  points: toDraftPoints(Array.from({length: count}, (_, index) => [-72, index / 100])),
});
const [none, one, two] = [emptyDraft('line'), step(1), step(2)];

describe('the history of a draft', () => {
  const drawn = recordDraft(recordDraft(beginHistory(none), one), two);

  it('goes back and forward again', () => {
    expect(undo(drawn).present).toBe(one);
    expect(undo(undo(drawn)).present).toBe(none);
    expect(redo(undo(undo(drawn))).present).toBe(one);
    expect(redo(undo(drawn))).toEqual(drawn);
  });

  it('is the same where there is nothing to go to, and for the same draft', () => {
    const begun = beginHistory(none);
    expect(undo(begun)).toBe(begun);
    expect(redo(drawn)).toBe(drawn);
    expect(recordDraft(drawn, two)).toBe(drawn);
  });

  it('forgets what was undone when something else is drawn', () => {
    const other = step(3);
    expect(recordDraft(undo(drawn), other)).toEqual({
      past: [none, one],
      present: other,
      future: [],
    });
  });

  it('keeps 200 steps', () => {
    let history = beginHistory(none);
    for (let count = 1; count <= longestHistory + 5; count++) {
      history = recordDraft(history, step(count % 7));
    }
    expect(history.past).toHaveLength(200);
  });
});
