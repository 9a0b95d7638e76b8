import {neighbours, type Neighbour} from '../../src/methodology/borders.ts';
import {borderAnchors} from '../geo/border-anchors.ts';
import {findBorderLines} from '../geo/border-lines.ts';
import type {LonLat} from '../geo/geodesy.ts';
import type {Shapes} from '../geo/join-shapes.ts';
import {classifyArcs} from '../geo/line-classes.ts';
import {toDegrees, toGrid} from '../geo/grid-arcs.ts';
import {simplifyLines} from '../geo/simplify-arcs.ts';
import {largestPolygon} from '../geo/territory-table.ts';
import {dissolve, findArcOwners, toPlainTopology} from '../geo/plain-topology.ts';
import {readSourceTopology} from '../geo/source-topology.ts';
import {splitOutline} from '../geo/split-arcs.ts';
import {readCountryCodes, readFittedWorld} from '../geo/world-shapes.ts';
import type {RegionGeometry} from './region-topology.ts';

/** Grid of the small picture, degrees, and the least area of a vertex on it, squared steps. */
const locatorGrid = {origin: [-80, -5], stepDegrees: 0.05} as const;
const locatorArea = 14;

function coarseOutline([outer = []]: readonly (readonly LonLat[])[]): LonLat[] {
  const [line = []] = simplifyLines(
    [outer.map((place) => toGrid(locatorGrid, place))],
    locatorArea,
  );
  return line.map((point): LonLat => {
    const [lon, lat] = toDegrees(locatorGrid, point);
    return [Number(lon.toFixed(2)), Number(lat.toFixed(2))];
  });
}

/** Reads the committed outlines at full detail, and the land around Colombia fitted to its border. */
export async function readRegionGeometry(folder: string): Promise<RegionGeometry> {
  const source = await readSourceTopology(folder);
  const anchors = borderAnchors.map(({lon, lat}): LonLat => [lon, lat]);
  const topology = splitOutline(toPlainTopology(source), anchors);
  const classes = classifyArcs(topology);
  const lines = findBorderLines(topology.arcs, classes);
  const codes = await readCountryCodes(folder);
  const world = await readFittedWorld(
    '50m',
    codes,
    new Map(lines.map(({neighbour, places}) => [neighbour, places])),
  );
  const members = new Map<string, string[]>();
  for (const code of topology.polygons.keys()) {
    const department = code.slice(0, 2);
    members.set(department, [...(members.get(department) ?? []), code]);
  }
  const departments: Shapes = new Map(
    [...members].map(([code, own]) => [code, dissolve(topology, own)]),
  );
  const touched = new Map<string, Set<Neighbour>>();
  for (const [arc, owners] of findArcOwners(topology).entries()) {
    const line = classes[arc];
    if (line?.kind !== 'land-border') continue;
    for (const owner of owners) {
      const code = owner.slice(0, 2);
      touched.set(code, (touched.get(code) ?? new Set()).add(line.neighbour));
    }
  }
  const landBorders = new Map(
    [...touched].map(([code, set]) => [code, neighbours.filter((one) => set.has(one))]),
  );
  const alpha2 = new Map([...codes.values()].map((code) => [code.alpha3, code.alpha2]));
  const locator = coarseOutline(largestPolygon(dissolve(topology, [...topology.polygons.keys()])));
  return {topology, locator, departments, countries: world, alpha2, landBorders};
}
