import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addPoint,
  checkDraft,
  draftGeometry,
  draftPlaces,
  emptyDraft,
  insertPoint,
  movePoint,
  removePoint,
  toDraftPoints,
  type Draft,
  type DraftKind,
  type DraftPoint,
} from '../../../src/domain/drawing/draft.ts';
import {readLine, writeLine} from '../../../src/domain/drawing/line-text.ts';

const at = (lng: number, lat: number): DraftPoint => ({lng, lat, snapped: null});
const draw = (kind: DraftKind, ...places: [number, number][]): Draft => ({
  kind,
  points: toDraftPoints(places),
});
const line = draw('line', [-72, 7], [-73, 7], [-73, 8]);

describe('a draft', () => {
  it('grows by points at its end', () => {
    const first = addPoint(emptyDraft('line'), at(-72, 7));
    expect(first).toEqual({draft: draw('line', [-72, 7]), problem: null});
    expect(draftPlaces(addPoint(first.draft, at(-73, 8)).draft)).toEqual([
      [-72, 7],
      [-73, 8],
    ]);
  });

  it('has its points moved, put in between and taken away', () => {
    expect(draftPlaces(movePoint(line, 1, at(-74, 7)).draft)[1]).toEqual([-74, 7]);
    expect(draftPlaces(insertPoint(line, 0, at(-72.5, 7.1)).draft)).toEqual([
      [-72, 7],
      [-72.5, 7.1],
      [-73, 7],
      [-73, 8],
    ]);
    expect(draftPlaces(removePoint(line, 0).draft)).toEqual([
      [-73, 7],
      [-73, 8],
    ]);
  });

  it('is rounded as the address writes it', () => {
    const {draft} = addPoint(emptyDraft('line'), at(-72.123456, 7.99999));
    expect(draftPlaces(draft)).toEqual([[-72.1235, 8]]);
    expect(readLine(writeLine(draftPlaces(draft)))).toEqual(draftPlaces(draft));
  });

  it('of a circle has one point, which moves', () => {
    const circle = addPoint(draw('circle', [-72, 7]), at(-73, 8)).draft;
    expect(circle).toEqual(draw('circle', [-73, 8]));
    expect(insertPoint(circle, 0, at(-72, 7)).problem).toBe('no-such-point');
  });

  it('stays as it was where a change is impossible, and says why', () => {
    const refused = [
      addPoint(line, at(2.35, 48.86)),
      addPoint(line, at(NaN, 7)),
      addPoint(line, at(-73.00001, 8)),
      movePoint(line, 0, at(-73, 7)),
      insertPoint(line, 0, at(-73, 7)),
      movePoint(line, 3, at(-72, 7)),
      insertPoint(line, -1, at(-72, 7)),
      removePoint(line, 9),
    ];
    expect(refused.map(({problem}) => problem)).toEqual([
      'outside',
      'outside',
      'same-place',
      'same-place',
      'same-place',
      'no-such-point',
      'no-such-point',
      'no-such-point',
    ]);
    for (const {draft} of refused) expect(draft).toBe(line);
  });

  it('has at most 200 points', () => {
    const places = Array.from({length: 200}, (_, index): [number, number] => [-72, index / 100]);
    expect(addPoint(draw('line', ...places), at(-72, 9)).problem).toBe('too-many-points');
    expect(addPoint(draw('line', ...places.slice(1)), at(-72, 9)).problem).toBeNull();
  });

  it('never has the same place twice in a row after one is taken away', () => {
    const back = draw('line', [-72, 7], [-73, 7], [-72, 7], [-74, 7]);
    expect(draftPlaces(removePoint(back, 1).draft)).toEqual([
      [-72, 7],
      [-74, 7],
    ]);
  });
});

describe('the shape of a draft', () => {
  it.each([
    ['nothing', draw('line'), 'empty'],
    ['a circle without a centre', draw('circle'), 'empty'],
    ['a line of one point', draw('line', [-72, 7]), 'line-needs-two'],
    ['a polygon of two points', draw('polygon', [-72, 7], [-73, 7]), 'polygon-needs-three'],
    ['points in a row', draw('polygon', [-72, 7], [-73, 7], [-74, 7]), 'polygon-without-area'],
    [
      'a bow tie',
      draw('polygon', [-72, 7], [-71, 8], [-71, 7], [-72, 8.5]),
      'polygon-crosses-itself',
    ],
  ])('is none: %s', (_what, draft, problem) => {
    expect(checkDraft(draft)).toBe(problem);
    expect(draftGeometry(draft)).toBeNull();
  });

  it('is a line, a centre, or a polygon that runs counter-clockwise', () => {
    expect(draftGeometry(line)).toEqual({
      type: 'LineString',
      coordinates: [
        [-72, 7],
        [-73, 7],
        [-73, 8],
      ],
    });
    expect(draftGeometry(draw('circle', [-72, 7]))).toEqual({
      type: 'Point',
      coordinates: [-72, 7],
    });
    const ring = [
      [-72, 7],
      [-71, 7],
      [-71, 8],
      [-72, 7],
    ];
    for (const places of [
      [
        [-72, 7],
        [-71, 7],
        [-71, 8],
      ],
      [
        [-72, 7],
        [-71, 8],
        [-71, 7],
      ],
    ] as [number, number][][]) {
      expect(draftGeometry(draw('polygon', ...places))).toEqual({
        type: 'Polygon',
        coordinates: [ring],
      });
    }
  });

  it('may touch itself with a corner', () => {
    const touching = draw('polygon', [-72, 7], [-70, 7], [-70, 8], [-71, 7], [-72, 8]);
    expect(checkDraft(touching)).toBeNull();
  });

  it('may cross itself when it is a line', () => {
    expect(checkDraft(draw('line', [-72, 7], [-71, 8], [-71, 7], [-72, 8]))).toBeNull();
  });

  it('is the same whichever point a polygon begins with', () => {
    const place = fc.tuple(fc.integer({min: -75, max: -70}), fc.integer({min: 3, max: 8}));
    fc.assert(
      fc.property(fc.array(place, {minLength: 3, maxLength: 7}), (places) => {
        const turned = [...places.slice(1), places[0]!];
        expect(checkDraft(draw('polygon', ...turned))).toBe(checkDraft(draw('polygon', ...places)));
      }),
    );
  });
});
