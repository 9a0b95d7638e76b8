import {describe, expect, it} from 'vitest';
import {flowExtent, flowFeatures, flowPoint, flowRings} from '../../../src/map/layers/flows.ts';
import {flows, gazetteer, viewWith} from '../../state/support/view.ts';

const project = (lng: number, lat: number): readonly [number, number] => [lng * 100, -lat * 100];

describe('the ends of flows', () => {
  it('are the seat of a municipality, an inner point of anything larger', () => {
    expect(flowPoint(gazetteer, '05001')).toEqual([-75.57, 6.25]);
    expect(flowPoint(gazetteer, '05')).toEqual([-75.5, 7.199999999999999]);
    expect(flowPoint(gazetteer, 'USA')).toEqual([-98, 39]);
    expect(flowPoint(gazetteer, 'ZZZ')).toBeNull();
  });
});

describe('the rings of flows', () => {
  it('come smallest first, so that the large ones lie on top', () => {
    const rings = flowRings(viewWith({}, {flows}), project);
    expect(rings.map(({index, people}) => [index, people])).toEqual([
      [1, 750],
      [0, 3000],
    ]);
    for (const {ring} of rings) expect(ring[0]).toEqual(ring.at(-1));
    expect(flowExtent(flows)).toEqual([750, 3000]);
  });

  it('leave out an end without a place', () => {
    const lost = {...flows, origin: ['99999', '54405']};
    expect(flowRings(viewWith({}, {flows: lost}), project).map(({index}) => index)).toEqual([1]);
  });

  it.each([
    ['nothing is selected', null, [0.82, 0.82]],
    ['its end is selected', '54001', [0.22, 0.82]],
    ['the department of either end is selected', '54', [0.82, 0.82]],
    ['another department is selected', '05', [0.22, 0.82]],
    ['neither end is selected', '11', [0.82, 0.22]],
    ['a post is selected', 'puesto:rumichaca', [0.82, 0.82]],
  ])('stand out when %s', (_words, selected, opacities) => {
    const rings = flowRings(viewWith({selected}, {flows}), project);
    expect(rings.map(({opacity}) => opacity)).toEqual(opacities);
  });

  it('of regions stand out by the region of the selection', () => {
    const named = {
      ...flows,
      level: 'region' as const,
      origin: ['andina', 'caribe'],
      destination: ['caribe', 'pacifica'],
    };
    const places = new Map(gazetteer.places);
    for (const id of ['andina', 'caribe', 'pacifica']) {
      const lon = -74 - places.size / 10;
      places.set(id, {...gazetteer.places.get('05')!, code: id, level: 'region', label: [lon, 4]});
    }
    const view = {
      ...viewWith({selected: '54001'}, {flows: named}),
      gazetteer: {...gazetteer, places},
    };
    expect(flowRings(view, project).map(({index, opacity}) => [index, opacity])).toEqual([
      [1, 0.22],
      [0, 0.82],
    ]);
  });

  it('of countries all stand out whatever is selected', () => {
    const countries = {
      ...flows,
      level: 'country' as const,
      origin: ['COL', 'COL'],
      destination: ['USA', 'PAN'],
    };
    const rings = flowRings(viewWith({selected: '54001'}, {flows: countries}), project);
    expect(rings.map(({opacity}) => opacity)).toEqual([0.82, 0.82]);
  });

  it('are none when the layer is off', () => {
    expect(flowRings(viewWith(), project)).toEqual([]);
  });

  it('become polygons on the globe between their ends', () => {
    const {features} = flowFeatures(viewWith({}, {flows}), 6);
    expect(features.map(({properties}) => properties)).toEqual([
      {opacity: 0.82, index: 1},
      {opacity: 0.82, index: 0},
    ]);
    for (const [lng, lat] of features[1]!.geometry.coordinates[0]!) {
      expect(lng).toBeGreaterThan(-76.6);
      expect(lng).toBeLessThan(-71.5);
      expect(lat).toBeGreaterThan(4);
      expect(lat).toBeLessThan(9);
    }
  });
});
