import type {RegionFile} from '../../domain/region/region-file.ts';
import {featuresOf, linesOf, shapesOf, type LineShape, type Shape} from '../../domain/topology.ts';

/** Land beside the department: a department, or a country with its alpha-2 code. */
export interface AroundShape {
  readonly code: string;
  readonly iso2: string | null;
  readonly feature: GeoJSON.Feature;
}

/** The shapes of a department's map. */
export interface RegionShapes {
  readonly municipalities: readonly Shape[];
  readonly outline: readonly Shape[];
  readonly neighbours: readonly AroundShape[];
  readonly countries: readonly AroundShape[];
  readonly lines: readonly LineShape[];
}

const cache = new WeakMap<RegionFile, RegionShapes>();

function around(file: RegionFile, object: string): readonly AroundShape[] {
  return featuresOf(file.topology, object).features.map((feature) => {
    const iso2: unknown = feature.properties?.['iso2'];
    return {
      code: String(feature.id),
      iso2: typeof iso2 === 'string' ? iso2 : null,
      feature,
    };
  });
}

/** The shapes of a file, made once. */
export function shapesOfRegion(file: RegionFile): RegionShapes {
  const known = cache.get(file);
  if (known) return known;
  const made: RegionShapes = {
    municipalities: shapesOf(file.topology, 'municipalities'),
    outline: shapesOf(file.topology, 'department'),
    neighbours: around(file, 'neighbours'),
    countries: around(file, 'countries'),
    lines: linesOf(file.topology),
  };
  cache.set(file, made);
  return made;
}

const outlines = new WeakMap<RegionFile, readonly (readonly number[])[]>();

/** The places of the outline of a department, degrees. */
export function outlineOf(file: RegionFile): readonly (readonly number[])[] {
  const known = outlines.get(file);
  if (known) return known;
  const places = shapesOfRegion(file).outline.flatMap(({geometry}) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  outlines.set(file, places);
  return places;
}
