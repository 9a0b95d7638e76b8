import {chainageOf, walkLine} from '../domain/zones/walk-line.ts';
import {createGeo, type Geo} from '../workers/geo.ts';
import type {CutShape, ZoneSource} from './load/zone.ts';

type RequestedShape = Parameters<Geo['zone']>[0];

function requested(shape: CutShape): RequestedShape {
  switch (shape.kind) {
    case 'border':
    case 'territories':
    case 'circle':
      return shape;
    case 'line': {
      const coordinates = shape.points.map(([lng, lat]) => [lng, lat]);
      return {kind: 'line', km: shape.km, line: {type: 'LineString', coordinates}};
    }
    case 'area': {
      const ring = [...shape.ring, ...shape.ring.slice(0, 1)].map(([lng, lat]) => [lng, lat]);
      return {kind: 'area', geometry: {type: 'Polygon', coordinates: [ring]}};
    }
  }
}

/** Starts the worker that cuts zones from the fine shapes. */
export function startZones(): ZoneSource {
  const address = (name: string): string =>
    new URL(`${import.meta.env.BASE_URL}data/${name}`, document.baseURI).href;
  const geo = createGeo({
    files: {
      territories: address('territories-high.topo.json'),
      borders: address('borders.json'),
      places: address('places.json'),
    },
  });
  return {
    cut: (shape, isDraft, signal) =>
      geo.zone(requested(shape), {precision: isDraft ? 'draft' : 'exact'}, signal),
    walk: (points) => Promise.resolve(walkLine(points)),
    chainage: (points, places) => Promise.resolve(chainageOf(points, places)),
  };
}
