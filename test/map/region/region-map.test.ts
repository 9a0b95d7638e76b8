import {describe, expect, it} from 'vitest';
import type {RegionFile, RegionPost} from '../../../src/domain/region/region-file.ts';
import {nearestMunicipality} from '../../../src/map/region/nearest-municipality.ts';
import {openPlace} from '../../../src/map/region/open-place.ts';
import {regionCallouts, regionPostMarks} from '../../../src/map/region/region-callouts.ts';
import {
  movedRegion,
  paddingBeside,
  regionFrames,
  unmoved,
} from '../../../src/map/region/region-frame.ts';
import {regionLabels} from '../../../src/map/region/region-labels.ts';
import {paintRegion, rankInRegion} from '../../../src/map/region/region-paint.ts';

const municipality = (code: string, name: string, lon: number, lat: number, areaKm2 = 900) => ({
  ...{code, name, lon, lat, areaKm2},
  label: [lon, lat] as const,
});

const post = (
  id: string,
  lat: number,
  entries: number,
  change: Partial<RegionPost> = {},
): RegionPost => ({
  ...{id, name: id, municipality: '98001', mode: 'land', border: 'VEN', lon: 1, lat},
  ...{years: [2024], entries: [entries], unsure: false},
  ...change,
});

/** Four municipalities in a square, a value each: 10, 0, none, 4. */
const file = {
  code: '98',
  capital: '98001',
  bounds: [-1, -1, 1, 1],
  insets: [],
  municipalities: [
    municipality('98001', 'Alta', -0.5, 0.5),
    municipality('98002', 'Buena', 0.5, 0.5),
    municipality('98003', 'Corta', -0.5, -0.5),
    municipality('98004', 'Dulce Nombre', 0.5, -0.5),
  ],
  posts: [post('Norte', 0.1, 40_000), post('Centro', 0.09, 10_000), post('Sur', -0.9, 0)],
  facts: [
    {id: 'venezolanos-por-mil', when: '2023', municipalities: null},
    {
      id: 'homicides',
      when: '2025',
      municipalities: [
        {value: 10, status: 'observed'},
        {value: 0, status: 'observed'},
        {value: null, status: 'missing'},
        {value: 4, status: 'observed'},
      ],
    },
  ],
} as unknown as RegionFile;

const size = {width: 500, height: 500};
const padding = {top: 50, right: 50, bottom: 50, left: 50};

describe('the colours of a department', () => {
  it('are of the fact asked for, or of the first that has municipalities', () => {
    for (const id of ['homicides', 'venezolanos-por-mil', 'nothing', null])
      expect(paintRegion(file, id).fact.id).toBe('homicides');
  });

  it('keep zero, missing and the classes apart', () => {
    // Limits 1, 5, 20, 50, 150: ten is in the third class, four in the second.
    expect([...paintRegion(file, null).fills.values()]).toEqual([
      {kind: 'class', at: 2},
      {kind: 'zero'},
      {kind: 'missing'},
      {kind: 'class', at: 1},
    ]);
  });

  it('rank what has a value', () => {
    const paint = paintRegion(file, null);
    expect(rankInRegion(paint, '98004')).toEqual({rank: 2, of: 3});
    expect(rankInRegion(paint, '98003')).toBeNull();
  });
});

describe('the frame of a department', () => {
  const [frame] = regionFrames(file, size, padding, unmoved, null);

  it('holds its bounds inside the padding, in the middle', () => {
    const [west, north] = frame!.project(-1, 1);
    const [east, south] = frame!.project(1, -1);
    for (const [found, asked] of [
      [west, 50],
      [east, 450],
      [north, 50],
      [south, 450],
    ] as const)
      expect(Math.abs(found - asked)).toBeLessThan(0.5);
  });

  it('is a box for each island where the scale is broken', () => {
    const islands = {
      ...file,
      insets: [
        [-1, 0, 0, 1],
        [0, -1, 1, 0],
      ],
    } as unknown as RegionFile;
    const corner = {x: 16, y: 300, width: 200, height: 180};
    const frames = regionFrames(islands, size, padding, unmoved, corner);
    expect(frames).toHaveLength(2);
    expect(frames[1]!.box.x).toBeGreaterThanOrEqual(216);
  });

  it('leaves the corner of the legend free', () => {
    const corner = {x: 16, y: 280, width: 200, height: 200};
    const outline = [
      [-1, -1],
      [1, 1],
      [-1, 1],
      [1, -1],
    ];
    const free = paddingBeside(file, outline, corner, padding, size);
    const [moved] = regionFrames(file, size, free, unmoved, corner);
    const [x, y] = moved!.project(-1, -1);
    expect(x > 222 || y < 274).toBe(true);
  });

  it('is not moved away from the department', () => {
    expect(movedRegion(unmoved, {zoom: -1}, size)).toEqual(unmoved);
    expect(movedRegion(unmoved, {zoom: 9}, size).zoom).toBe(3);
    expect(movedRegion({zoom: 1, dx: 0, dy: 0}, {dx: 9999}, size).dx).toBe(300);
  });
});

describe('the names of a department', () => {
  const project = (lng: number, lat: number) => [250 + lng * 200, 250 - lat * 200] as const;

  it('stand where there is room, the selected and the capital in any case', () => {
    const people = new Map([['98004', 10]]);
    const codes = (pixelsPerKm: number, selected: string | null) =>
      regionLabels(file, selected, project, pixelsPerKm, people, []).map(({code}) => code);
    expect(codes(4, null)).toEqual(['98001', '98004', '98002', '98003']);
    // A kilometre of a tenth of a pixel leaves no room for a name inside.
    expect(codes(0.1, '98003')).toEqual(['98003', '98001']);
  });

  it('leave what is taken', () => {
    const taken = [{x: 300, y: 100, width: 100, height: 100}];
    const codes = regionLabels(file, null, project, 4, new Map(), taken).map(({code}) => code);
    expect(codes).not.toContain('98002');
  });

  it('of posts stand apart on the side of the line; no entries have no circle', () => {
    const marks = regionPostMarks(file, 2024, project);
    expect(marks.map(({post: {id}, radius}) => [id, Math.round(radius * 10) / 10])).toEqual([
      ['Norte', 15.6],
      ['Centro', 7.8],
    ]);
    const callouts = regionCallouts(marks, {width: 700, height: 500}, 250, String, 'por verificar');
    expect(callouts.map(({post: {id}, side}) => [id, side])).toEqual([
      ['Norte', 'right'],
      ['Centro', 'right'],
    ]);
    const [first, second] = callouts.map(({box}) => box);
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
  });

  it('of a neighbour stands in its widest free part', () => {
    const square = [
      [
        [0, 0],
        [400, 0],
        [400, 400],
        [0, 400],
      ],
    ] as const;
    const view = {x: 0, y: 0, width: 400, height: 400};
    const place = openPlace(square, view, [{x: 0, y: 0, width: 200, height: 400}], 20)!;
    expect(place[0]).toBeGreaterThan(260);
    expect(openPlace(square, view, [view], 20)).toBeNull();
  });
});

it('arrows go to the neighbour that lies that way', () => {
  expect(nearestMunicipality(file, '98003', 'north')).toBe('98001');
  expect(nearestMunicipality(file, '98003', 'east')).toBe('98004');
  expect(nearestMunicipality(file, '98003', 'south')).toBeNull();
});
