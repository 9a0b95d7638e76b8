import {describe, expect, it} from 'vitest';
import {readBriefing, writeBriefing} from '../../src/state/briefing-document.ts';
import {frozenSnapshot} from '../../src/state/frozen-snapshot.ts';
import {emptySnapshot, type Snapshot} from '../../src/state/snapshot.ts';
import {answerOver, fourMunicipalities} from '../app/load/support/risk-table.ts';
import {briefing, scene} from './support/briefing.ts';
import {rates} from './support/density.ts';
import {choropleth, flows} from './support/view.ts';
import {emptyZone} from './support/zone.ts';

const explored: Snapshot = {
  ...emptySnapshot,
  ...{choropleth, flows, density: rates, zone: emptyZone},
  swipe: {...choropleth, measure: 'desplazados-por-mil', when: {year: 2025}},
  posts: {posts: ['rumichaca'], people: Float64Array.of(12), total: 12, unfiltered: 12},
  series: {months: ['2023-01'], people: Float64Array.of(NaN), total: 0},
};
const risk: Snapshot = frozenSnapshot({...emptySnapshot, risk: answerOver(fourMunicipalities)});
const own = briefing([], {
  scenes: [
    scene({snapshot: explored}),
    scene({id: 'b', address: '#/riesgo', snapshot: risk, notes: 'Pausa.\n«Ojo»'}),
    scene({id: 'c'}),
  ],
});
const text = writeBriefing(own);

describe('the file of a briefing', () => {
  it('gives back the briefing with its numbers, to the last NaN', () => {
    expect(readBriefing(text)).toStrictEqual({briefing: own, problem: null});
  });

  it('is the same each time, a scene a line', () => {
    const read = readBriefing(text).briefing!;
    expect(writeBriefing(read)).toBe(text);
    expect(text.split('\n')).toHaveLength(6);
  });

  it('may be of a version that knew no swipe and no comparison', () => {
    const file = JSON.parse(text) as {scenes: {snapshot: Record<string, unknown>}[]};
    const [first] = file.scenes;
    Reflect.deleteProperty(first!.snapshot, 'swipe');
    Reflect.deleteProperty(first!.snapshot, 'zoneWith');
    expect(readBriefing(JSON.stringify(file)).problem).toBeNull();
  });

  it('may begin with a byte-order mark', () => {
    expect(readBriefing(`\uFEFF${text}`).problem).toBeNull();
  });
});

/** The file with something else in a place; the way to it is of names and numbers. */
function damaged(way: readonly (string | number)[], value: unknown): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  let at: Record<string | number, unknown> = file;
  for (const step of way.slice(0, -1)) at = at[step] as typeof at;
  const last = way.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return JSON.stringify(file);
}

describe('a damaged file', () => {
  it.each([
    ['no JSON', '{', {expected: 'json', scene: null, field: null}],
    [
      'another kind of file',
      '{"format":"vigia-zones"}',
      {expected: 'format', found: '"vigia-zones"'},
    ],
    [
      'a newer version',
      damaged(['version'], 2),
      {expected: 'version', field: 'version', found: '2'},
    ],
    ['no list of scenes', damaged(['scenes'], {}), {expected: 'scenes', field: 'scenes'}],
    [
      'a field too few',
      damaged(['scenes', 1, 'source'], undefined),
      {expected: 'field', scene: 2, field: 'source', found: ''},
    ],
    [
      'a field too many',
      damaged(['scenes', 0, 'colour'], 1),
      {expected: 'known-field', scene: 1, field: 'colour'},
    ],
    [
      'two scenes of one id',
      damaged(['scenes', 1, 'id'], 'a'),
      {expected: 'unique-id', scene: 2, field: 'id'},
    ],
    [
      'an address of no screen',
      damaged(['scenes', 0, 'address'], 'https://x'),
      {expected: 'address', scene: 1, found: '"https://x"'},
    ],
    [
      'a text that is a number',
      damaged(['scenes', 0, 'notes'], 7),
      {expected: 'text', scene: 1, field: 'notes', found: '7'},
    ],
    [
      'a text too long',
      damaged(['scenes', 2, 'takeaway'], 'x'.repeat(301)),
      {expected: 'text-length', scene: 3, field: 'takeaway', found: '301', limit: 300},
    ],
    [
      'a day that is none',
      damaged(['scenes', 0, 'dataCutoff'], '2026-02-30'),
      {expected: 'day', field: 'dataCutoff'},
    ],
    [
      'a moment that is none',
      damaged(['briefing', 'saved'], 'ayer'),
      {expected: 'timestamp', field: 'saved', found: '"ayer"'},
    ],
    [
      'a language that is none',
      damaged(['briefing', 'language'], 'fr'),
      {expected: 'language', scene: null, found: '"fr"'},
    ],
    ['no title', damaged(['briefing', 'title'], ' '), {expected: 'title', limit: 120}],
    [
      'numbers that are words',
      damaged(['scenes', 0, 'snapshot', 'posts', 'total'], 'x'),
      {expected: 'snapshot', scene: 1, field: 'snapshot.posts.total', found: '"x"'},
    ],
    [
      'a part of the numbers that is missing',
      damaged(['scenes', 1, 'snapshot', 'risk', 'paint', 'scale'], undefined),
      {expected: 'snapshot', scene: 2, field: 'snapshot.risk.paint.scale'},
    ],
    [
      'numbers of an unknown kind',
      damaged(['scenes', 0, 'snapshot', 'flows', 'people'], {$: 'BigInt64Array', v: []}),
      {expected: 'snapshot', scene: 1, field: 'snapshot.flows.people'},
    ],
    [
      'columns of unequal length',
      damaged(['scenes', 0, 'snapshot', 'flows', 'origin'], ['05001']),
      {expected: 'snapshot', scene: 1, field: 'snapshot.flows.origin', found: '1'},
    ],
  ])('is refused whole, with the place: %s', (_, file, problem) => {
    const reading = readBriefing(file);
    expect(reading.briefing).toBeNull();
    expect(reading.problem).toMatchObject(problem);
  });

  it('names the territory whose figure is none', () => {
    const file = JSON.parse(text) as {scenes: {snapshot: {choropleth: {cells: unknown}}}[]};
    file.scenes[0]!.snapshot.choropleth.cells = {
      $: 'map',
      k: ['54'],
      v: [{value: 'x', status: 'observed', implausible: false}],
    };
    expect(readBriefing(JSON.stringify(file)).problem).toMatchObject({
      ...{
        expected: 'snapshot',
        scene: 1,
        field: 'snapshot.choropleth.cells[54].value',
        found: '"x"',
      },
    });
  });
});
