import {describe, expect, it} from 'vitest';
import {emptyDraft, toDraftPoints, type Draft} from '../../../src/domain/drawing/draft.ts';
import {readLine, writeLine} from '../../../src/domain/drawing/line-text.ts';
import {
  addSeat,
  nearestSegment,
  pixelsToKm,
  restoreSnaps,
  snapTo,
  type Seat,
} from '../../../src/domain/drawing/snap.ts';

const seats: Seat[] = [
  {code: '54001', lng: -72.50782, lat: 7.89391},
  {code: '54405', lng: -72.51, lat: 7.83},
];
const near = {lng: -72.5, lat: 7.89, snapped: null};

describe('snapping', () => {
  it('puts a point on the nearest seat within reach', () => {
    expect(snapTo(near, seats, 2)).toEqual({lng: -72.50782, lat: 7.89391, snapped: '54001'});
    expect(snapTo(near, seats, 0.5)).toBe(near);
    expect(snapTo(near, [], 100)).toBe(near);
  });

  it('takes the lower code of two seats as near', () => {
    const twins = ['54002', '54001'].map((code) => ({code, lng: -72, lat: 7}));
    expect(snapTo({lng: -72, lat: 7, snapped: null}, twins, 1).snapped).toBe('54001');
  });

  it('reaches as far as a finger on the map', () => {
    // 40,075.017 km around the equator in 512 pixels at zoom 0 (WGS 84).
    expect(pixelsToKm(512, 0, 0)).toBeCloseTo(40075.017, 3);
    expect(pixelsToKm(16, 0, 8)).toBeCloseTo(4.892, 3);
  });

  it('adds the seat of a territory by its code', () => {
    expect(addSeat(emptyDraft('line'), '54405', seats).draft.points).toEqual([
      {lng: -72.51, lat: 7.83, snapped: '54405'},
    ]);
    expect(addSeat(emptyDraft('line'), '99999', seats).problem).toBe('no-such-seat');
  });

  it('is known again in an address', () => {
    const {draft} = addSeat(emptyDraft('line'), '54001', seats);
    const text = writeLine(draft.points.map(({lng, lat}) => [lng, lat]));
    expect(restoreSnaps(toDraftPoints(readLine(text)!), seats)).toEqual(draft.points);
    expect(restoreSnaps(toDraftPoints([[-72, 7]]), seats)[0]!.snapped).toBeNull();
  });
});

describe('the nearest side', () => {
  const places = [
    [-72, 0],
    [-71, 0],
    [-71, 1],
  ];
  const draft = (kind: Draft['kind']): Draft => ({kind, points: toDraftPoints(places)});

  it('is where a point can be put in', () => {
    const side = nearestSegment(draft('line'), [-71.5, 0.01])!;
    expect(side.after).toBe(0);
    expect([side.lng, side.lat]).toEqual([-71.5, 0]);
    // 0.01° of latitude at the equator (Snyder, USGS 1395, eq. 4-19: 110.574 km a degree).
    expect(side.km).toBeCloseTo(1.1057, 4);
    expect(nearestSegment(draft('line'), [-70, 0.75])).toMatchObject({
      after: 1,
      lat: expect.closeTo(0.75, 9),
    });
  });

  it('of a polygon may be the one that closes it', () => {
    expect(nearestSegment(draft('polygon'), [-71.6, 0.6])!.after).toBe(2);
    expect(nearestSegment(draft('line'), [-71.6, 0.6])!.after).not.toBe(2);
  });

  it('is none where there are no sides', () => {
    expect(nearestSegment({kind: 'line', points: toDraftPoints([[-72, 7]])}, [-72, 7])).toBeNull();
    expect(
      nearestSegment({kind: 'circle', points: toDraftPoints([[-72, 7]])}, [-72, 7]),
    ).toBeNull();
  });
});
