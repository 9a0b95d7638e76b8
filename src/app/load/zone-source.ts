import {distanceKm} from '../../domain/geodesy.ts';
import type {ZonePoint} from '../../state/zone-choice.ts';
import type {Geo} from '../../workers/geo.ts';
import type {DensitySource} from './density.ts';
import type {CutShape, ZoneSource} from './zone.ts';

type RequestedShape = Parameters<Geo['zone']>[0];

const lineOf = (points: readonly ZonePoint[]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: points.map(([lng, lat]) => [lng, lat]),
});

/** Steps of a profile at most; a longer line has longer steps, a short one steps of a kilometre. */
const mostSteps = 240;

function stepKm(points: readonly ZonePoint[]): number {
  const lengthKm = points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return before ? sum + distanceKm(before, point) : sum;
  }, 0);
  return Math.max(1, lengthKm / mostSteps);
}

function requested(shape: CutShape): RequestedShape {
  switch (shape.kind) {
    case 'border':
    case 'territories':
    case 'circle':
      return shape;
    case 'line': {
      return {kind: 'line', km: shape.km, line: lineOf(shape.points)};
    }
    case 'area': {
      const ring = [...shape.ring, ...shape.ring.slice(0, 1)].map(([lng, lat]) => [lng, lat]);
      return {kind: 'area', geometry: {type: 'Polygon', coordinates: [ring]}};
    }
  }
}

/** What cuts zones and puts events in cells, over the geometry of a worker, or of the pipeline. */
export function zonesOver(
  geo: Pick<Geo, 'zone' | 'along' | 'density'>,
): ZoneSource & DensitySource {
  return {
    cut: (shape, isDraft, signal, lane) =>
      geo.zone(requested(shape), {lane, precision: isDraft ? 'draft' : 'exact'}, signal),
    cells: (question, signal) => geo.density(question, signal),
    async walk(points, km, places, signal) {
      const line = lineOf(points);
      const lon = Float64Array.from(places, ([lng]) => lng);
      const lat = Float64Array.from(places, (place) => place[1]);
      const question = {line, stepKm: stepKm(points), corridorKm: km, points: {lon, lat}};
      const {lengthKm, steps, events} = await geo.along(question, signal);
      return {
        lengthKm,
        events,
        steps: steps.map(({km: at, place: [lng, lat_], territory}) => ({
          ...{km: at, lng, lat: lat_, territory},
        })),
      };
    },
  };
}
