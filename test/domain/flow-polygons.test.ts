import {describe, expect, it} from 'vitest';
import {fadeLayers, flowPolygons, peopleExtent} from '../../src/domain/flow-polygons.ts';
import {flowShape} from '../../src/domain/flow-shape.ts';
import type {FlowColumns, LngLat} from '../../src/domain/flows.ts';
import {lngLatToWorldPixels} from '../../src/domain/mercator.ts';

const flows: FlowColumns = {
  length: 4,
  origin: ['a', 'b', 'c', 'a'],
  destination: ['b', 'a', 'c', 'nowhere'],
  people: [500, 100, 300, 200],
};
const places = new Map<string, LngLat>([
  ['a', [-76, 4]],
  ['b', [-74, 4]],
  ['c', [-75, 6]],
]);

function placeOf(code: string): LngLat | null {
  return places.get(code) ?? null;
}

describe('flowPolygons', () => {
  it('draws the smallest first and leaves out flows without a place or a length', () => {
    const {features} = flowPolygons(flows, placeOf, {zoom: 5});
    expect(features.map(({properties}) => properties)).toEqual([
      {index: 1, people: 100, origin: 'b', destination: 'a', opacity: 1},
      {index: 0, people: 500, origin: 'a', destination: 'b', opacity: 1},
    ]);
  });

  it('has in degrees the pixel shape of the flow at the zoom', () => {
    const {features} = flowPolygons(flows, placeOf, {zoom: 6});
    const ring = features[1]?.geometry.coordinates[0] ?? [];
    const start = lngLatToWorldPixels([-76, 4], 6);
    const end = lngLatToWorldPixels([-74, 4], 6);
    const expected = flowShape(start, end, 7);
    expect(ring).toHaveLength(expected.length);
    for (const [index, [lng = NaN, lat = NaN]] of ring.entries()) {
      const [x, y] = lngLatToWorldPixels([lng, lat], 6);
      expect(x).toBeCloseTo(expected[index]?.[0] ?? NaN, 6);
      expect(y).toBeCloseTo(expected[index]?.[1] ?? NaN, 6);
    }
  });

  it('takes the widths from the extent given, so that a filtered view keeps its scale', () => {
    const options = {zoom: 6, extent: [0, 10000], layers: 1} as const;
    const narrow = flowPolygons(flows, placeOf, options).features[1];
    const wide = flowPolygons(flows, placeOf, {zoom: 6}).features[1];
    expect(narrow?.geometry).not.toEqual(wide?.geometry);
  });

  it('stacks layers that follow each other', () => {
    const {features} = flowPolygons(flows, placeOf, {zoom: 5, layers: 3});
    expect(features.map(({properties}) => properties.index)).toEqual([1, 1, 1, 0, 0, 0]);
  });
});

describe('fadeLayers', () => {
  it('stacks to .25 at the tail and 1 at the end', () => {
    const layers = fadeLayers(8);
    expect(layers[0]).toEqual({from: 0, opacity: 0.25});
    const clear = layers.reduce((rest, {opacity}) => rest * (1 - opacity), 1);
    expect(clear).toBeCloseTo(0, 12);
    // the fourth begins at 3/7 = .4286: .25 + .55·(.4286/.55) = .6786
    const clearAfterFour = layers.slice(0, 4).reduce((rest, {opacity}) => rest * (1 - opacity), 1);
    expect(1 - clearAfterFour).toBeCloseTo(0.6786, 4);
  });

  it('is one opaque layer by default', () => {
    expect(fadeLayers(1)).toEqual([{from: 0, opacity: 1}]);
  });
});

describe('peopleExtent', () => {
  it('gives the fewest and the most', () => {
    expect(peopleExtent(flows)).toEqual([100, 500]);
    expect(peopleExtent({length: 0, origin: [], destination: [], people: []})).toEqual([0, 0]);
  });
});
