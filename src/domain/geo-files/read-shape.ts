import {joinLines} from '../drawing/join-lines.ts';
import {fitTrack} from '../drawing/simplify-track.ts';
import type {LngLat} from '../flows.ts';
import type {GeoFeature, ReadShare} from './geo-feature.ts';
import type {GeoProblem} from './geo-problem.ts';
import {readGeoBytes, type GeoFileBytes} from './read-geo-file.ts';

/** What a zone can be made of: a place, a line, or the outer ring of an area, whose last point is not the first again. */
export interface FileShape {
  /** As the file has it; empty when it has none. */
  readonly name: string;
  readonly kind: 'place' | 'line' | 'area';
  /** At most as many as were asked for. */
  readonly points: readonly LngLat[];
  /** How many points it had. */
  readonly before: number;
  /** How far from them it now is at most, kilometres. */
  readonly deviationKm: number;
}

/** The first shape of a file, null where none can be used, and what is wrong with the file. */
export interface ShapeReading {
  readonly shape: FileShape | null;
  readonly problems: readonly GeoProblem[];
}

/** A shape of at most `limit` points that follows a feature: a line of several parts is joined, of several areas the first is taken. */
export function shapeOfFeature({geometry, name}: GeoFeature, limit: number): FileShape {
  switch (geometry.type) {
    case 'Point': {
      const [lng = NaN, lat = NaN] = geometry.coordinates;
      return {name, kind: 'place', points: [[lng, lat]], before: 1, deviationKm: 0};
    }
    case 'LineString':
    case 'MultiLineString': {
      const {line} = joinLines(geometry);
      const {line: points, deviationKm} = fitTrack(line, limit);
      return {name, kind: 'line', points, before: line.length, deviationKm};
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const rings =
        geometry.type === 'Polygon' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
      const ring = rings[0] ?? [];
      const {line, deviationKm} = fitTrack(ring, limit);
      const points = line.slice(0, -1);
      return {name, kind: 'area', points, before: ring.length - 1, deviationKm};
    }
  }
}

/** Gives the first shape of a GeoJSON, KML or GPX file with at most `limit` points. Never throws for what is in the file. */
export function readShape(file: GeoFileBytes, limit: number, onShare?: ReadShare): ShapeReading {
  const {features, problems} = readGeoBytes(file, onShare ? {onShare} : {});
  const [feature] = features;
  return {shape: feature ? shapeOfFeature(feature, limit) : null, problems};
}
