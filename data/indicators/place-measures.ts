import type {MultiPolygon, Polygon, Position} from 'geojson';
import {feature, merge} from 'topojson-client';
import {borderZone} from '../../src/domain/border-zone.ts';
import {nearestKm, toSegments} from '../../src/domain/line-distance.ts';
import type {Place} from '../../src/domain/indicators/derivation-data.ts';
import {prepareLand} from '../../src/domain/zones/zone-land.ts';
import {parseMunicipality} from '../../src/methodology/codes.ts';
import {indicators} from '../../src/methodology/indicators.ts';
import type {RowOf} from '../../src/methodology/tables.ts';
import {borderAnchors} from '../geo/border-anchors.ts';
import {findBorderLines} from '../geo/border-lines.ts';
import type {LonLat} from '../geo/geodesy.ts';
import {classifyArcs} from '../geo/line-classes.ts';
import {toPlainTopology} from '../geo/plain-topology.ts';
import {readRoutes} from '../geo/route-lines.ts';
import {readSourceTopology} from '../geo/source-topology.ts';
import type {SourceTopology} from '../geo/source-topology.ts';
import {splitOutline} from '../geo/split-arcs.ts';

/** How near a route land has to be, km, as the methodology declares it. @throws when no indicator asks for it */
function corridorKm(): number {
  for (const {derivation} of indicators) {
    if (derivation.kind === 'corridor-share') return derivation.km;
  }
  throw new Error('Expected an indicator of route corridors; the methodology has none.');
}

function findLandBorders(source: SourceTopology): Position[][] {
  const anchors = borderAnchors.map(({lon, lat}): LonLat => [lon, lat]);
  const topology = splitOutline(toPlainTopology(source), anchors);
  const lines = findBorderLines(topology.arcs, classifyArcs(topology));
  return lines.map(({places}) => places.map(([lon, lat]) => [lon, lat]));
}

/** The share of each municipality's area in the corridor; one that has none is not in it. */
async function findCorridorShares(
  source: SourceTopology,
  geometry: string,
): Promise<ReadonlyMap<string, number>> {
  const object = source.objects.municipalities;
  const territories = feature(source, object).features.map(({id, geometry: shape}) => {
    const code = parseMunicipality(String(id));
    if (!code) throw new Error(`Expected a five-digit code; got ${String(id)}.`);
    return {code, geometry: shape as Polygon | MultiPolygon, seat: null};
  });
  const land = prepareLand(territories, merge(source, object.geometries));
  const routes = await readRoutes(geometry);
  const coordinates = routes.features.map((route) => route.geometry.coordinates);
  const lines = {type: 'MultiLineString' as const, coordinates};
  const {rows} = borderZone({lines, km: corridorKm(), land});
  return new Map(rows.map(({territory, areaShare}) => [territory, areaShare]));
}

/**
 * Gives what the committed outlines tell of each municipality, by code. The distance is from the seat to the nearest
 * land border, by degree lengths half-way: within 0.05 % of the geodesic up to 200 km, within 1 % for San Andrés. The
 * corridor is cut exactly by the zone of the map: distances to 0.05 %, its edge to 0.1 % of its width, which moves the
 * share of a municipality crossed by the edge by a few thousandths at most.
 */
export async function measurePlaces(
  geometry: string,
  territories: readonly RowOf<'territories'>[],
): Promise<Place[]> {
  const source = await readSourceTopology(geometry);
  const borders = toSegments(findLandBorders(source));
  const all = Int32Array.from({length: borders.length}, (_value, index) => index);
  const shares = await findCorridorShares(source, geometry);
  return territories
    .filter(({level}) => level === 'municipality')
    .map(({code, parent, lon, lat, area_km2: areaKm2}): Place => {
      if (parent === null || lon === null || lat === null || areaKm2 === null)
        throw new Error(`Expected department, seat and area of ${code}; one is missing.`);
      return {
        ...{code, department: parent, areaKm2},
        borderKm: nearestKm(borders, all, lon, lat),
        corridorShare: shares.get(code) ?? 0,
      };
    })
    .toSorted((left, right) => (left.code < right.code ? -1 : 1));
}
