import {describe, expect, it} from 'vitest';
import type {GlGeometry} from '../../src/map/geometry.ts';
import {sourceContents} from '../../src/map/sources.ts';
import {sourceIds, type SourceId} from '../../src/map/style.ts';
import type {View} from '../../src/state/view.ts';
import {cell, choropleth, flows, viewWith} from '../state/support/view.ts';

const shape = (code: string): GlGeometry['departments'][number] => ({
  type: 'Feature',
  id: code,
  properties: {code},
  geometry: {type: 'Polygon', coordinates: []},
});
const geometry: GlGeometry = {
  departments: [shape('54'), shape('05'), shape('11')],
  municipalities: [shape('54001')],
  land: [],
  lines: [],
  world: {type: 'FeatureCollection', features: []},
  rivers: null,
  routes: null,
};

/** The sources whose data would be made again from one view to the next. */
function remade(before: View, after: View, zooms: readonly [number, number] = [5, 5]): SourceId[] {
  const [first, second] = [before, after].map((view, index) =>
    sourceContents(view, geometry, zooms[index]!, null, false),
  );
  return sourceIds.filter((id) =>
    first![id].from.some((part, index) => part !== second![id].from[index]),
  );
}

const posts = {posts: ['rumichaca'], people: [5], total: 5, unfiltered: 5};
const view = viewWith({}, {choropleth, flows, posts});
const withState = (change: Partial<View['state']>): View => ({
  ...view,
  state: {...view.state, ...change},
});
const withSnapshot = (change: Partial<View['snapshot']>): View => ({
  ...view,
  snapshot: {...view.snapshot, ...change},
});

describe('the sources of the map', () => {
  it('are all there', () => {
    expect(Object.keys(sourceContents(view, geometry, 5, null, false)).sort()).toEqual(
      [...sourceIds].sort(),
    );
  });

  it('are not made again for a view of the same parts', () => {
    expect(remade(view, {...view, isPending: true, canUndo: true})).toEqual([]);
    expect(remade(view, withState({theme: 'dark', table: true}))).toEqual([]);
  });

  it('are not made again for other entries, classes or values', () => {
    const next = withSnapshot({
      posts: {...posts, people: [9]},
      choropleth: {
        ...choropleth,
        breaks: [1],
        cells: new Map([...choropleth.cells, ['54', cell(1)]]),
      },
    });
    expect(remade(view, next)).toEqual([]);
  });

  it('are made again only where they changed', () => {
    const cells = new Map([...choropleth.cells, ['54', cell('suppressed')]]);
    expect(remade(view, withSnapshot({choropleth: {...choropleth, cells}}))).toEqual(['hatched']);
    expect(remade(view, withSnapshot({flows: {...flows}}))).toEqual(['flows']);
    expect(remade(view, withState({selected: '54'}))).toEqual(['selected', 'flows', 'labels']);
  });

  it('shape flows again with each quarter of a zoom, labels where others are named', () => {
    expect(remade(view, view, [5, 5.1])).toEqual([]);
    expect(remade(view, view, [5, 5.25])).toEqual(['flows']);
    expect(remade(view, view, [5, 6])).toEqual(['flows', 'labels']);
  });

  it('hold the territories without a number with their mark', () => {
    const {hatched} = sourceContents(view, geometry, 5, null, false);
    expect((hatched.data() as GeoJSON.FeatureCollection).features).toEqual([
      {...shape('11'), properties: {mark: 'missing'}},
    ]);
  });

  it('leave the flows to the overlay where there is one', () => {
    const {flows: source} = sourceContents(view, geometry, 5, null, true);
    expect((source.data() as GeoJSON.FeatureCollection).features).toEqual([]);
  });

  it('outline the focus and the selection, once where they are one', () => {
    const chosen = withState({selected: '54001'});
    const outlines = (focused: string): GeoJSON.GeoJSON[] => {
      const contents = sourceContents(chosen, geometry, 5, focused, false);
      return [contents.focus.data(), contents.selected.data()];
    };
    expect(outlines('05')).toEqual([shape('05'), shape('54001')]);
    expect(outlines('54001')[0]).toEqual({type: 'FeatureCollection', features: []});
  });
});
