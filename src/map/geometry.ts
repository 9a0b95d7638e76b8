import type {LineShape, Shape} from '../domain/topology.ts';

export type {Shape};

/** What the maps draw: shapes by level, the land around, and the classed lines. Parts arrive one after another. */
export interface MapGeometry {
  readonly departments: readonly Shape[];
  readonly municipalities: readonly Shape[] | null;
  /** Neighbouring land for context. */
  readonly land: readonly GeoJSON.Feature[];
  /** Lines with `kind`: land-border, coast, department, municipality, disputed. */
  readonly lines: readonly LineShape[];
}

/** The static shapes the interactive map adds to those of the SVG map. */
export interface GlGeometry extends MapGeometry {
  readonly world: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection | null;
  readonly routes: GeoJSON.FeatureCollection | null;
}
