import {topology} from 'topojson-server';
import type {Topology} from 'topojson-specification';
import {describe, expect, it} from 'vitest';
import {queenWeights} from '../../../src/domain/statistics/queen-weights.ts';
import {countLinks} from '../../../src/domain/statistics/weights.ts';
import columbus from '../../fixtures/reference/columbus.json' with {type: 'json'};
import columbusTopology from '../../fixtures/reference/columbus.topo.json' with {type: 'json'};

function square(x: number, y: number): GeoJSON.Feature {
  const ring = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
  return {type: 'Feature', properties: {}, geometry: {type: 'Polygon', coordinates: [ring]}};
}

/** Two squares side by side, one that touches the second at a corner, one far away. */
const squares: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: [square(0, 0), square(1, 0), square(2, 1), square(9, 9)],
};
const expected = [[1], [0, 2], [1], []];
const listsOf = (found: Topology, object?: string): number[][] =>
  queenWeights(found, object === undefined ? {} : {object}).neighbours.map((list) => [...list]);

describe('queenWeights', () => {
  it('links units that share a line or only a corner, and leaves an island alone', () => {
    expect(listsOf(topology({squares}))).toEqual(expected);
    expect(listsOf(topology({squares}, 1e4))).toEqual(expected);
  });

  it('takes the municipalities, or the object that is named', () => {
    const features = squares.features.slice(0, 2);
    const departments: GeoJSON.FeatureCollection = {type: 'FeatureCollection', features};
    const two = topology({municipalities: squares, departments});
    expect(listsOf(two)).toEqual(expected);
    expect(listsOf(two, 'departments')).toEqual([[1], [0]]);
    expect(() => listsOf(two, 'regions')).toThrow(
      'Expected an object regions in the topology; it has municipalities, departments.',
    );
  });

  it('links a unit in the hole of another and the parts of one unit count together', () => {
    const around: GeoJSON.Feature = {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [-1, -1],
              [-1, 2],
              [2, 2],
              [2, -1],
              [-1, -1],
            ],
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
              [0, 0],
            ],
          ],
          [
            [
              [8, 8],
              [8, 9],
              [9, 9],
              [9, 8],
              [8, 8],
            ],
          ],
        ],
      },
    };
    const features = [around, square(0, 0), square(9, 9)];
    const collection: GeoJSON.FeatureCollection = {type: 'FeatureCollection', features};
    const both = topology({one: collection});
    expect(listsOf(both)).toEqual([[1, 2], [0], [0]]);
  });

  it('finds libpysal’s queen neighbours of the 49 tracts of Columbus', () => {
    const weights = queenWeights(columbusTopology as unknown as Topology, {transform: 'row'});
    expect(weights.neighbours.map((list) => [...list])).toEqual(columbus.expected.queen);
    // libpysal prints 9.82923781757601 % of 49² pairs.
    expect((100 * countLinks(weights)) / 49 ** 2).toBeCloseTo(9.82923781757601, 12);
  });
});
