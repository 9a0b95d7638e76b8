import type {GeometryCollection, MultiPolygon, Polygon, Topology} from 'topojson-specification';
import type {Neighbour} from '../../src/methodology/borders.ts';
import {disputedTerritory, isDisputedAgainst} from '../geo/line-classes.ts';
import {clipShapes, type Box} from '../geo/clip-shapes.ts';
import {encodeArcs, encodeLines, encodePolygons} from '../geo/encode-topology.ts';
import {polygonsAreaKm2, type LonLat} from '../geo/geodesy.ts';
import {snapArcs, type Grid} from '../geo/grid-arcs.ts';
import {joinShapes, type Shapes} from '../geo/join-shapes.ts';
import {
  dissolve,
  findArcOwners,
  mergePolygonArcs,
  type PlainTopology,
} from '../geo/plain-topology.ts';
import {simplifyArcs} from '../geo/simplify-arcs.ts';
import {boxAround, degreesPerPixel, frameOf} from './region-frame.ts';

/** What the map of a department needs from the committed outlines, the same for all departments. */
export interface RegionGeometry {
  /** Municipalities at full detail. */
  readonly topology: PlainTopology;
  /** Departments at full detail, by code. */
  readonly departments: Shapes;
  /** The land of other countries, by ISO3, fitted to the border. */
  readonly countries: Shapes;
  readonly alpha2: ReadonlyMap<string, string | null>;
  /** Outline of the mainland, coarse. */
  readonly locator: readonly LonLat[];
  /** The countries that a department touches on land, by its code. */
  readonly landBorders: ReadonlyMap<string, readonly Neighbour[]>;
}

/** The shapes of one department's map and what it must show. */
export interface DepartmentShapes {
  readonly topology: Topology;
  readonly bounds: Box;
  readonly insets: readonly Box[];
  readonly locator: readonly LonLat[];
}

/** Land of its own that lies so far apart that each part has a box: San Andrés and Providencia. */
const archipelago = '88';
const islands: readonly Box[] = [
  [-81.76, 12.46, -81.67, 12.62],
  [-81.43, 13.3, -81.33, 13.42],
];

/** Least effective area of a vertex, square pixels of the map: of the department's own lines, and of those around it. */
const leastPixels = {own: 0.35, around: 1.2} as const;
/** Islands smaller than this, square pixels, are left out around the department. */
const leastIslandPixels = 3;
const kmPerDegree = 110.94;

type LineKind = 'land-border' | 'coast' | 'disputed';

const isMunicipality = (id: string): boolean => /^\d{5}$/.test(id);
const isDepartment = (id: string): boolean => /^\d\d$/.test(id);

/** Nuevo Belén de Bajirá, drawn inside Chocó, with what claims it: shapes that only class lines. */
const claim = `claim ${disputedTerritory}`;

function classify(owners: readonly string[]): {readonly kind: LineKind} | null {
  const own = owners.filter((id) => isMunicipality(id));
  const isClaimed = owners.includes(claim) || owners.includes(disputedTerritory);
  const others = owners.filter((id) => id !== claim && id !== disputedTerritory);
  if (isClaimed && others.some(isDisputedAgainst)) return {kind: 'disputed'};
  const hasCountry = owners.some((id) => !isMunicipality(id) && !isDepartment(id) && id !== claim);
  const isColombian = own.length > 0 || owners.some(isDepartment);
  if (isColombian && hasCountry) return {kind: 'land-border'};
  return owners.length === 1 && own.length === 1 ? {kind: 'coast'} : null;
}

function largeParts(shapes: Shapes, leastKm2: number): Shapes {
  const kept = [...shapes].map(
    ([id, polygons]) =>
      [id, polygons.filter((polygon) => polygonsAreaKm2([polygon]) >= leastKm2)] as const,
  );
  return new Map(kept.filter(([, polygons]) => polygons.length > 0));
}

function gridFor(frame: Box, pixel: number): Grid {
  const steps = [0.0001, 0.0002, 0.0005, 0.001] as const;
  const stepDegrees = steps.findLast((step) => step <= pixel / 5) ?? steps[0];
  const [west, south] = frame;
  const whole = (degrees: number): number =>
    Number((Math.floor(degrees * 10) / 10 - 0.1).toFixed(1));
  return {origin: [whole(west), whole(south)], stepDegrees};
}

/**
 * Gives the shapes of a department's map, cut to what it can show: its municipalities and their outline, the departments
 * and countries around, and the lines that are more than an edge. All share their arcs.
 */
export function buildRegionTopology(code: string, geometry: RegionGeometry): DepartmentShapes {
  const {topology, departments, countries, alpha2} = geometry;
  const codes = [...topology.polygons.keys()].filter((id) => id.startsWith(code)).sort();
  const own = codes.map((id) => [id, dissolve(topology, [id])] as const);
  const insets = code === archipelago ? islands : [];
  const bounds = boxAround(own.flatMap(([, polygons]) => polygons.flat(2)));
  const frame = frameOf(bounds);
  const pixel = degreesPerPixel(insets[0] ?? bounds);
  const pixelKm2 = (pixel * kmPerDegree) ** 2;
  const others = new Map([...departments].filter(([id]) => id !== code));
  const around = new Map([...clipShapes(others, frame), ...clipShapes(countries, frame)]);
  const claimed: Shapes =
    code === '05' ? new Map([[claim, dissolve(topology, [disputedTerritory])]]) : new Map();
  const joined = joinShapes(
    new Map([...own, ...largeParts(around, leastIslandPixels * pixelKm2), ...claimed]),
  );
  const owners = findArcOwners(joined);
  const grid = gridFor(frame, pixel);
  const squareSteps = (pixel / grid.stepDegrees) ** 2;
  const minimumArea = (arc: number): number => {
    const isOwn = owners[arc]?.some((id) => isMunicipality(id) || id === claim) ?? false;
    return (isOwn ? leastPixels.own : leastPixels.around) * squareSteps;
  };
  const arcs = simplifyArcs(
    snapArcs(joined.arcs, grid),
    minimumArea,
    (3 * pixel) / grid.stepDegrees,
  );
  const encoded = encodeArcs(arcs, grid);
  const drawn = arcs.map((arc) =>
    arc.map(([x, y]): LonLat => [x * grid.stepDegrees, y * grid.stepDegrees]),
  );
  const collect = (
    wanted: (id: string) => boolean,
    propertiesOf?: (id: string) => Record<string, unknown>,
  ): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: [...joined.polygons]
      .filter(([id]) => wanted(id))
      .map(([id, polygons]): Polygon | MultiPolygon => ({
        ...encodePolygons(id, polygons),
        ...(propertiesOf ? {properties: propertiesOf(id)} : {}),
      })),
  });
  const outline = encodePolygons(code, mergePolygonArcs({...joined, arcs: drawn}, codes));
  return {
    bounds: round(bounds),
    insets,
    locator: geometry.locator,
    topology: {
      ...encoded,
      objects: {
        municipalities: collect(isMunicipality),
        department: {type: 'GeometryCollection', geometries: [outline]},
        neighbours: collect(isDepartment),
        countries: collect(
          (id) => !isMunicipality(id) && !isDepartment(id) && id !== claim,
          (id) => ({iso2: alpha2.get(id) ?? null}),
        ),
        lines: {
          type: 'GeometryCollection',
          geometries: encodeLines(encoded, owners.map(classify)),
        },
      },
    },
  };
}

function round([west, south, east, north]: Box): Box {
  const to = (degrees: number): number => Number(degrees.toFixed(4));
  return [to(west), to(south), to(east), to(north)];
}
