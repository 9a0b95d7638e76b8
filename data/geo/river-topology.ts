import {readFile} from 'node:fs/promises';
import type {FeatureCollection, LineString} from 'geojson';
import type {MultiLineString, Topology} from 'topojson-specification';
import {encodeArcs} from './encode-topology.ts';
import type {LonLat} from './geodesy.ts';
import {toGrid} from './grid-arcs.ts';
import type {Grid, GridPoint} from './grid-arcs.ts';
import {signedDistanceToEdge} from './label-point.ts';
import {simplifyLines} from './simplify-arcs.ts';

/** Rivers by `level`, from 0 (widest) to 3; without names. */
export type RiverTopology = Topology<{
  rivers: {
    type: 'GeometryCollection';
    geometries: (Omit<MultiLineString, 'properties'> & {properties: {level: number}})[];
  };
}>;

/** The committed river lines. */
export type RiverCollection = FeatureCollection<LineString, {level: number}>;

const grid: Grid = {origin: [-84.5, -7.5], stepDegrees: 0.001};
const minimumAreaKm2 = 0.1;
const km2PerStep = (grid.stepDegrees * 110.94) ** 2;

/** How far beyond the outline a river is still drawn, degrees: border rivers may run on either side of the line. */
const marginDegrees = 0.12;

/** Gives the stretches of a line that lie inside the outline or within the margin of it. */
function clipLine(line: readonly LonLat[], outline: readonly (readonly LonLat[])[]): LonLat[][] {
  const stretches: LonLat[][] = [];
  let isOutside = true;
  for (const place of line) {
    const isKept = signedDistanceToEdge(place[0], place[1], outline) > -marginDegrees;
    if (isKept && isOutside) stretches.push([]);
    if (isKept) stretches.at(-1)?.push(place);
    isOutside = !isKept;
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

/** Gives the line on the grid without repeated points. */
function snapLine(line: readonly LonLat[]): GridPoint[] {
  const points = line.map((place) => toGrid(grid, place));
  return points.filter((point, index) => point.join() !== points[index - 1]?.join());
}

/** Reads the committed river lines. */
export async function readRivers(folder: string): Promise<RiverCollection> {
  return JSON.parse(await readFile(`${folder}/rivers.geojson`, 'utf8')) as RiverCollection;
}

/**
 * Gives the rivers inside Colombia, or just beyond its outline, simplified, one geometry a level.
 * @param outline the rings of the mainland
 */
export function buildRiverTopology(
  rivers: RiverCollection,
  outline: readonly (readonly LonLat[])[],
): RiverTopology {
  const levels = [0, 1, 2, 3].map((level) =>
    rivers.features
      .filter((river) => river.properties.level === level)
      .flatMap(({geometry}) =>
        clipLine(
          geometry.coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
          outline,
        ),
      )
      .map(snapLine)
      .filter((line) => line.length > 1),
  );
  const arcs = simplifyLines(levels.flat(), minimumAreaKm2 / km2PerStep);
  let first = 0;
  const geometries = levels.map((lines, level) => {
    const indices = lines.map((_, index) => [first + index]);
    first += lines.length;
    return {type: 'MultiLineString' as const, properties: {level}, arcs: indices};
  });
  return {
    ...encodeArcs(arcs, grid),
    objects: {rivers: {type: 'GeometryCollection', geometries}},
  };
}
