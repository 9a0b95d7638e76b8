import {readFile} from 'node:fs/promises';
import type {GeometryObject, MultiPolygon, Polygon, Topology} from 'topojson-specification';

/** What the source topology knows of a municipality: its DIVIPOLA name in Spanish case and the place of its seat. */
export interface MunicipalityProperties {
  readonly name: string;
  /** Seat, degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** A municipality's outline; `id` is the five-digit DIVIPOLA code. */
export type MunicipalityGeometry = (
  Polygon<MunicipalityProperties> | MultiPolygon<MunicipalityProperties>
) & {id: string; properties: MunicipalityProperties};

/** The source topology: 1,122 municipalities that share their borders, quantised to about 2 m. */
export type SourceTopology = Topology<{
  municipalities: {type: 'GeometryCollection'; geometries: MunicipalityGeometry[]};
}> & {
  /** Names in Spanish case by two-digit code. */
  readonly departmentNames: Readonly<Record<string, string>>;
};

/** Gives a geometry's polygons as lists of rings of arc indices; empty for other geometries. */
export function polygonArcs(geometry: GeometryObject): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** Reads the committed source topology from a folder of geographic sources. */
export async function readSourceTopology(folder: string): Promise<SourceTopology> {
  return JSON.parse(await readFile(`${folder}/territories.topojson`, 'utf8')) as SourceTopology;
}
