import {IDBFactory} from 'fake-indexeddb';
import {afterEach, describe, expect, it} from 'vitest';
import {
  openBriefingDesk,
  type BriefingDesk,
  type OpenBriefing,
} from '../../src/app/briefing-desk.ts';
import {openOwnRecords, type OwnRecords} from '../../src/app/own-records.ts';
import {deleteScene, editScene, renameBriefing} from '../../src/state/briefing-edit.ts';
import {readBriefing, writeBriefing} from '../../src/state/briefing-document.ts';
import {briefing, scene} from '../state/support/briefing.ts';

const opened: OwnRecords[] = [];
afterEach(() => {
  for (const records of opened.splice(0)) records.close();
});

/** A desk whose clock goes a second a look, and that keeps at once. */
async function desk(factory: IDBFactory | null = new IDBFactory()) {
  const records = await openOwnRecords(factory ?? undefined, {channel: null});
  opened.push(records);
  let second = 0;
  let id = 0;
  let pending: (() => void)[] = [];
  const made = openBriefingDesk(records, {
    now: () => `2026-11-24T15:00:${String(second++).padStart(2, '0')}.000Z`,
    newId: () => `nuevo-${String(++id)}`,
    onChange: () => undefined,
    defer: (act) => pending.push(act),
  });
  const settle = async (): Promise<void> => {
    for (const act of pending.splice(0)) act();
    pending = [];
    await made.flush();
  };
  return {desk: made, records, factory, settle};
}

function isOpen(found: OpenBriefing | null): asserts found is OpenBriefing & {kind: 'open'} {
  expect(found?.kind).toBe('open');
}
const present = (of: BriefingDesk, id: string) => {
  const found = of.open(id);
  isOpen(found);
  return found.briefing;
};

describe('own briefings', () => {
  it('are begun by the first scene and are there after a reload', async () => {
    const first = await desk();
    const {briefing: made, number} = first.desk.keepScene(
      scene({id: 'x'}),
      null,
      'Informe del 24 nov',
    );
    expect([made.title, number]).toEqual(['Informe del 24 nov', 1]);
    expect(first.desk.keepScene(scene({id: 'y'}), made.id, '').number).toBe(2);
    await first.settle();
    first.records.close();

    const again = await desk(first.factory);
    const [record] = again.desk.list();
    expect(record).toMatchObject({id: 'nuevo-1', title: 'Informe del 24 nov', scenes: 2});
    expect(present(again.desk, 'nuevo-1').scenes.map(({id}) => id)).toEqual(['x', 'y']);
  });

  it('are changed, undone and redone; what is kept is the last of it', async () => {
    const {desk: own, records, settle} = await desk();
    own.take(readBriefing(writeBriefing(briefing())), (title) => title);
    expect(own.change('informe-1', (one) => deleteScene(one, 0))).toBe(true);
    own.change('informe-1', (one) => editScene(one, 0, {notes: 'a'}), 'b notes');
    own.change('informe-1', (one) => editScene(one, 0, {notes: 'ab'}), 'b notes');
    own.undo('informe-1');
    expect(present(own, 'informe-1').scenes[0]).toMatchObject({id: 'b', notes: ''});
    own.redo('informe-1');
    await settle();
    expect(records.briefings.list()[0]?.text).toContain('"notes":"ab"');
    expect(own.open('informe-1')).toMatchObject({canUndo: true, canRedo: false});
    expect(own.change('informe-1', (one) => one)).toBe(false);
  });

  it('are in the list under the title they have now, the last changed first', async () => {
    const {desk: own} = await desk();
    const a = own.create('A', 'es');
    own.create('B', 'es');
    own.change(a.id, (one) => renameBriefing(one, 'A bis'));
    expect(own.list().map(({title}) => title)).toEqual(['A bis', 'B']);
  });

  it('come back after they were taken away', async () => {
    const {desk: own, settle} = await desk();
    const made = own.create('A', 'es', [scene()]);
    const bringBack = own.remove(made.id);
    expect([own.list(), own.open(made.id)]).toEqual([[], null]);
    bringBack();
    await settle();
    expect(present(own, made.id).scenes).toHaveLength(1);
  });

  it('take a full briefing for what it is', async () => {
    const {desk: own} = await desk();
    const scenes = Array.from({length: 60}, (_, at) => scene({id: `s${String(at)}`}));
    const made = own.create('A', 'es', scenes);
    expect(own.keepScene(scene({id: 'x'}), made.id, '').number).toBeNull();
  });
});

describe('a file', () => {
  it('that is here already, the same, is not taken twice', async () => {
    const {desk: own} = await desk();
    const text = writeBriefing(briefing());
    expect(own.take(readBriefing(text), (title) => title).kind).toBe('added');
    expect(own.take(readBriefing(text), (title) => title).kind).toBe('same');
    expect(own.list()).toHaveLength(1);
  });

  it('of the same id and other contents comes in beside', async () => {
    const {desk: own} = await desk();
    own.take(readBriefing(writeBriefing(briefing())), (title) => title);
    const other = writeBriefing(briefing(['a']));
    const result = own.take(readBriefing(other), (title) => `${title} (importado)`);
    expect(result).toMatchObject({
      kind: 'added',
      briefing: {id: 'nuevo-1', title: 'La frontera (importado)'},
    });
    expect(present(own, 'informe-1').scenes).toHaveLength(3);
  });

  it('that is damaged changes nothing and says what is wrong', async () => {
    const {desk: own} = await desk();
    own.take(readBriefing(writeBriefing(briefing())), (title) => title);
    const result = own.take(
      readBriefing('{"format":"vigia-informe","version":9}'),
      (title) => title,
    );
    expect(result).toMatchObject({kind: 'refused', problem: {expected: 'version', found: '9'}});
    expect(own.list()).toHaveLength(1);
  });
});

describe('where something is wrong', () => {
  it('a kept briefing that this version cannot read stays, and says why', async () => {
    const {desk: own, records} = await desk();
    const text = '{"format":"vigia-informe","version":2}';
    const saved = '2026-11-24T15:04:05.000Z';
    await records.briefings.put([{id: 'z', title: 'Z', saved, scenes: 1, text}]);
    expect(own.open('z')).toMatchObject({kind: 'unreadable', problem: {expected: 'version'}});
    expect(own.change('z', (one) => deleteScene(one, 0))).toBe(false);
    expect(records.briefings.list()[0]?.text).toBe(text);
  });

  it('without a database the work goes on in memory', async () => {
    const {desk: own, records, settle} = await desk(null);
    const made = own.create('A', 'es', [scene()]);
    await settle();
    expect(records.status).toBe('memory-only');
    expect(present(own, made.id).scenes).toHaveLength(1);
  });

  it('what another tab changed is taken in', async () => {
    const {desk: own, records} = await desk();
    const made = own.create('A', 'es', [scene()]);
    present(own, made.id);
    const saved = '2026-11-25T00:00:00.000Z';
    const text = writeBriefing({...made, title: 'B', saved});
    await records.briefings.put([{id: made.id, title: 'B', saved, scenes: 1, text}]);
    expect(present(own, made.id).title).toBe('B');
  });

  it('an unknown id is nothing', async () => {
    const {desk: own} = await desk();
    expect(own.open('de-otro')).toBeNull();
  });
});
