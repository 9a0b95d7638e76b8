import {describe, expect, it} from 'vitest';
import type {Month} from '../../../src/methodology/codes.ts';
import {postCallouts} from '../../../src/map/layers/callouts.ts';
import {postFeatures, postStates} from '../../../src/map/layers/points.ts';
import {postMarks, postScale, radiusOf} from '../../../src/map/layers/posts.ts';
import {viewWith} from '../../state/support/view.ts';

const posts = {
  posts: ['el-dorado', 'rumichaca', 'puente-simon-bolivar', 'sin-identificar', 'unheard-of'],
  people: [900, 0, 40000, 77, 5],
  total: 40982,
  unfiltered: 40982,
};
const view = viewWith({}, {posts});
const months = (from: string, to: string): Parameters<typeof viewWith>[0] => ({
  period: {from: from as Month, to: to as Month},
});

describe('the marks of posts', () => {
  it('are the largest first, without zeros, unknown places and unknown posts', () => {
    expect(postMarks(view).map(({post, people}) => [post.id, people])).toEqual([
      ['puente-simon-bolivar', 40000],
      ['el-dorado', 900],
    ]);
  });

  it('have circles of 0.034 px per square root of an entry in a year', () => {
    // 0.034 · √40000 = 6.8; 0.034 · √900 = 1.02, raised to the 2.5 px that can be pointed at.
    expect(postMarks(view).map(({radius}) => radius)).toEqual([expect.closeTo(6.8, 9), 2.5]);
  });

  it('are hollow at airports', () => {
    expect(postMarks(view).map(({isHollow}) => isHollow)).toEqual([false, true]);
  });

  it('are chosen by the filter or by the selection', () => {
    const chosen = (state: Parameters<typeof viewWith>[0]): boolean[] =>
      postMarks(viewWith(state, {posts})).map(({isChosen}) => isChosen);
    expect(chosen({posts: ['el-dorado']})).toEqual([false, true]);
    expect(chosen({selected: 'puesto:puente-simon-bolivar'})).toEqual([true, false]);
  });

  it('are none when the layer is off', () => {
    expect(postMarks(viewWith())).toEqual([]);
  });
});

describe('the radius', () => {
  it('grows with people, and is 0 for none', () => {
    const radii = [0, 1, 100, 10_000, 100_000, 794_920].map((people) => radiusOf(people, 0.034));
    expect(radii[0]).toBe(0);
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(radii.at(-1)).toBeCloseTo(30.3, 1);
  });

  it('means the same all the while a year or less plays, and less per person for longer', () => {
    const scale = (from: string, to: string): number => postScale(viewWith(months(from, to)));
    expect(scale('2018-01', '2018-01')).toBe(0.034);
    expect(scale('2018-01', '2018-12')).toBe(0.034);
    expect(scale('2018-01', '2021-12')).toBeCloseTo(0.017, 12);
  });

  it('is larger from zoom 6.5 on', () => {
    const at = (zoom: number): number => postScale(viewWith({camera: {zoom, lat: 4, lng: -74}}));
    expect([at(6.49), at(6.5)]).toEqual([0.034, 0.05]);
  });
});

describe('the posts on the map', () => {
  it('stand at their place with the bearing of their arrow; one without a place is not there', () => {
    expect(postFeatures(view).features.map(({properties}) => properties)).toEqual([
      {code: 'puesto:puente-simon-bolivar', hollow: false, bearing: 270},
      {code: 'puesto:el-dorado', hollow: true},
      {code: 'puesto:rumichaca', hollow: false, bearing: 30},
    ]);
  });

  it('have radius 0 without entries, so that none stays from another window', () => {
    const states = postStates(view);
    expect(states.get('puesto:rumichaca')).toEqual({radius: 0, chosen: false});
    expect(states.get('puesto:el-dorado')).toEqual({radius: 2.5, chosen: false});
    expect([...postStates(viewWith()).values()].every(({radius}) => radius === 0)).toBe(true);
  });
});

describe('the callouts of posts', () => {
  const project = (lng: number, lat: number): readonly [number, number] => [lng * 10, -lat * 10];
  const both = {...posts, people: [900, 250000, 40000, 0, 0]};

  it('name the largest at a land border, from north to south, away from the country', () => {
    const callouts = postCallouts(viewWith({}, {posts: both}), project, 1200);
    expect(callouts.map(({name, value, side}) => [name, value, side])).toEqual([
      ['Puente Simón Bolívar', '40.000', 'right'],
      ['Rumichaca', '250.000', 'left'],
    ]);
    // 0.034 · √40000 + 6 to the right; 0.034 · √250000 + 6 to the left.
    expect(callouts.map(({offset}) => offset[0])).toEqual([
      expect.closeTo(12.8, 9),
      expect.closeTo(-23, 9),
    ]);
  });

  // Five posts at a border, pixels from north to south, the northern ones larger.
  const at = [0, 4, 9, 60, 61];
  const ids = at.map((y) => `post-${y}`);
  const plain = viewWith({}, {posts: {...posts, posts: ids, people: [500, 400, 300, 200, 100]}});
  const bridge = plain.gazetteer.posts.get('puente-simon-bolivar')!;
  const crowd = {
    ...plain,
    gazetteer: {
      ...plain.gazetteer,
      posts: new Map(at.map((y) => [`post-${y}`, {...bridge, id: `post-${y}`, lat: -y / 10}])),
    },
  };

  it('of one side stand at least a line apart, in the order of their posts', () => {
    const callouts = postCallouts(crowd, project, 1200);
    const heights = callouts.map(({lngLat, offset}) => -lngLat[1] * 10 + offset[1]);
    // The first three spread around 13/3, the last two around 60.5: 15 px from line to line.
    const wanted = [13 / 3 - 15, 13 / 3, 13 / 3 + 15, 53, 68];
    expect(heights.map((y) => y.toFixed(6))).toEqual(wanted.map((y) => y.toFixed(6)));
  });

  it('are those of the two largest posts on a phone', () => {
    expect(postCallouts(crowd, project, 1200)).toHaveLength(5);
    expect(postCallouts(crowd, project, 390).map(({id}) => id)).toEqual(['post-0', 'post-4']);
  });
});
