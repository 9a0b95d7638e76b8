import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {parse} from 'csv-parse/sync';
import type {MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {distanceKm} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import type {Shapes} from './join-shapes.ts';
import {arcIndex, decodeArcs, ringPlaces} from './plain-topology.ts';
import {polygonArcs} from './source-topology.ts';

type CountryGeometry = (Polygon | MultiPolygon) & {id?: string; properties: {name: string}};
type WorldTopology = Topology<{
  countries: {type: 'GeometryCollection'; geometries: CountryGeometry[]};
}>;

/** A country's ISO 3166-1 codes; alpha-2 is null where Natural Earth draws what has none. */
export interface CountryCodes {
  readonly alpha3: string;
  readonly alpha2: string | null;
}

interface CodeRow {
  readonly numeric: string;
  readonly alpha3: string;
  readonly alpha2: string;
}

/** Natural Earth units without an ISO number, and the country in whose outline they are drawn here. */
const unitsWithoutNumber: Readonly<Record<string, string>> = {
  Somaliland: 'SOM',
  'N. Cyprus': 'CYP',
  'Indian Ocean Ter.': 'AUS',
  Kosovo: 'XKX',
  'Siachen Glacier': '-99',
};

/** Reads the ISO 3166-1 codes by number, as text with leading zeros, and, under an empty number, the user-assigned XKX. */
export async function readCountryCodes(folder: string): Promise<ReadonlyMap<string, CountryCodes>> {
  const text = await readFile(`${folder}/country-codes.csv`, 'utf8');
  const rows = parse(text, {columns: true}) as unknown as CodeRow[];
  return new Map(rows.map(({numeric, alpha3, alpha2}) => [numeric, {alpha3, alpha2}]));
}

function toCode(geometry: CountryGeometry, codes: ReadonlyMap<string, CountryCodes>): string {
  const known = geometry.id === undefined ? undefined : codes.get(geometry.id);
  const code = known?.alpha3 ?? unitsWithoutNumber[geometry.properties.name];
  if (!code) throw new Error(`Expected an ISO code for ${geometry.properties.name}; found none.`);
  return code;
}

/** Gives the line in the direction that starts nearer to a place. */
function directFrom(line: readonly LonLat[], start: LonLat): readonly LonLat[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) throw new Error('Expected a border line with places; got an empty one.');
  return distanceKm(first, start) <= distanceKm(last, start) ? line : line.toReversed();
}

/**
 * Gives a ring with the run of arcs that it shares with Colombia replaced by Colombia's own line; unchanged without
 * such a run. The places where that run met
 * other arcs move to the ends of the line.
 */
function fitRing(
  arcs: readonly (readonly LonLat[])[],
  ring: readonly number[],
  isShared: (arc: number) => boolean,
  border: readonly LonLat[] | undefined,
): LonLat[] {
  const shared = ring.map((signed) => isShared(arcIndex(signed)));
  const start = shared.findIndex((flag, index) => flag && !shared.at(index - 1));
  if (!border || start === -1) return ringPlaces(arcs, ring);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const rest = turned.filter((signed) => !isShared(arcIndex(signed)));
  const own = ringPlaces(arcs, rest);
  const end = own.at(-1);
  if (!end) throw new Error('Expected a ring that Colombia does not surround.');
  const line = directFrom(border, end);
  const places = [...line, ...own.slice(1, -1)];
  return [...places, line[0] ?? end];
}

/**
 * Gives the countries of Natural Earth by alpha-3 code, save Colombia, with each neighbour's border with Colombia
 * replaced by the given line, so that a Colombia drawn from the same lines meets its neighbours without a gap.
 * @param borders one line of places for each neighbour, end to end
 * @see Natural Earth, by the npm package world-atlas
 */
export async function readFittedWorld(
  scale: '10m' | '50m' | '110m',
  codes: ReadonlyMap<string, CountryCodes>,
  borders: ReadonlyMap<string, readonly LonLat[]>,
): Promise<Shapes> {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const world = JSON.parse(await readFile(file, 'utf8')) as WorldTopology;
  const arcs = decodeArcs(world);
  const geometries = world.objects.countries.geometries;
  const colombia = geometries.find((geometry) => geometry.id === '170');
  const colombian = new Set(colombia ? polygonArcs(colombia).flat(2).map(arcIndex) : []);
  const shapes = new Map<string, LonLat[][][]>();
  for (const geometry of geometries) {
    if (geometry === colombia) continue;
    const code = toCode(geometry, codes);
    const border = borders.get(code);
    const polygons = polygonArcs(geometry).map((rings) =>
      rings.map((ring) => fitRing(arcs, ring, (arc) => colombian.has(arc), border)),
    );
    shapes.set(code, [...(shapes.get(code) ?? []), ...polygons]);
  }
  return shapes;
}
