import {describe, expect, it} from 'vitest';
import type {Briefing} from '../../src/state/briefing.ts';
import {
  addScene,
  briefingLimits,
  deleteScene,
  duplicateScene,
  editScene,
  historyOf,
  moveScene,
  redone,
  renameBriefing,
  replaceScene,
  undone,
  withChange,
} from '../../src/state/briefing-edit.ts';
import {briefing, scene} from './support/briefing.ts';

const ids = ({scenes}: Briefing): string => scenes.map(({id}) => id).join('');

describe('a briefing', () => {
  it('takes a scene at its end or after another', () => {
    expect(ids(addScene(briefing(), scene({id: 'x'})))).toBe('abcx');
    expect(ids(addScene(briefing(), scene({id: 'x'}), 0))).toBe('axbc');
  });

  it('takes no more scenes than its file may have', () => {
    const full = briefing(Array.from({length: 60}, (_, at) => `s${String(at)}`));
    expect(addScene(full, scene({id: 'x'}))).toBe(full);
    expect(duplicateScene(full, 0, 'x')).toBe(full);
  });

  it('doubles a scene right after it, under another id', () => {
    const doubled = duplicateScene(briefing(), 1, 'x');
    expect(ids(doubled)).toBe('abxc');
    expect(doubled.scenes[2]).toEqual({...scene({id: 'b'}), id: 'x'});
    expect(duplicateScene(doubled, 9, 'y')).toBe(doubled);
  });

  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [0, 1, 'bac'],
    [1, 99, 'acb'],
    [1, -5, 'bac'],
  ])('moves scene %i to %i', (from, to, order) => {
    expect(ids(moveScene(briefing(), from, to))).toBe(order);
  });

  it('is the same when nothing moves', () => {
    const same = briefing();
    expect(moveScene(same, 2, 2)).toBe(same);
    expect(moveScene(same, 2, 9)).toBe(same);
    expect(moveScene(same, 7, 0)).toBe(same);
  });

  it('changes the words of one scene, cut at the longest that is kept', () => {
    const edited = editScene(briefing(), 1, {takeaway: 'x'.repeat(400), notes: 'n'});
    expect(edited.scenes[1]).toMatchObject({
      takeaway: 'x'.repeat(300),
      notes: 'n',
      kicker: 'Norte de Santander',
    });
    expect(edited.scenes[0]).toBe(edited.scenes[0]);
    expect(edited.scenes[2]).toEqual(scene({id: 'c'}));
  });

  it('loses or swaps one scene', () => {
    expect(ids(deleteScene(briefing(), 1))).toBe('ac');
    expect(ids(replaceScene(briefing(), 2, scene({id: 'x'})))).toBe('abx');
    const same = briefing();
    expect(deleteScene(same, 3)).toBe(same);
    expect(replaceScene(same, 3, scene())).toBe(same);
  });

  it('has a title, always', () => {
    expect(renameBriefing(briefing(), '  Nueva ').title).toBe('Nueva');
    const same = briefing();
    expect(renameBriefing(same, '   ')).toBe(same);
    expect(renameBriefing(same, 'x'.repeat(500)).title).toHaveLength(briefingLimits.title);
  });
});

describe('the history of a briefing', () => {
  it('goes back and forth, and ends where something new is done', () => {
    const first = briefing();
    const second = deleteScene(first, 0);
    const history = withChange(historyOf(first), second);
    const back = undone(history);
    expect(back.present).toBe(first);
    expect(redone(back).present).toBe(second);
    const other = withChange(back, deleteScene(first, 2));
    expect(redone(other)).toBe(other);
    expect(undone(undone(other)).present).toBe(first);
  });

  it('takes typing in one field as one step', () => {
    let history = historyOf(briefing());
    for (const words of ['U', 'Un', 'Una'])
      history = withChange(history, editScene(history.present, 0, {takeaway: words}), 'a takeaway');
    history = withChange(history, editScene(history.present, 0, {notes: 'n'}), 'a notes');
    expect(history.past).toHaveLength(2);
    expect(undone(history).present.scenes[0]?.takeaway).toBe('Una');
    expect(undone(undone(history)).present).toEqual(briefing());
  });

  it('does not take typing after going back as the same step', () => {
    const start = withChange(historyOf(briefing()), renameBriefing(briefing(), 'A'), 'title');
    const again = withChange(undone(start), renameBriefing(briefing(), 'B'), 'title');
    expect(again.past).toHaveLength(1);
  });

  it('knows no change that changes nothing, and 100 steps at most', () => {
    const history = historyOf(briefing());
    expect(withChange(history, history.present)).toBe(history);
    let long = history;
    for (let at = 0; at < 150; at++)
      long = withChange(long, renameBriefing(briefing(), `t${String(at)}`));
    expect(long.past).toHaveLength(100);
  });
});
