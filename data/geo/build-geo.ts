import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {FeatureCollection, MultiLineString} from 'geojson';
import type {Neighbour} from '../../src/methodology/borders.ts';
import {borderAnchors} from './border-anchors.ts';
import {findBorderLines} from './border-lines.ts';
import type {BorderLine} from './border-lines.ts';
import {clipShapes} from './clip-shapes.ts';
import {findQueenNeighbours} from './contiguity.ts';
import {buildFirstTopology} from './first-topology.ts';
import type {LonLat} from './geodesy.ts';
import type {Shapes} from './join-shapes.ts';
import {classifyArcs} from './line-classes.ts';
import {buildPlaceTable} from './place-table.ts';
import {decodeArcs, dissolve, toPlainTopology} from './plain-topology.ts';
import type {PlainTopology} from './plain-topology.ts';
import {buildRiverTopology, readRivers} from './river-topology.ts';
import {readRoutes} from './route-lines.ts';
import {readSourceTopology} from './source-topology.ts';
import {splitOutline} from './split-arcs.ts';
import {buildTerritoryLevel} from './territory-level.ts';
import {buildTerritoryTable, largestPolygon} from './territory-table.ts';
import {readCountryCodes, readFittedWorld} from './world-shapes.ts';
import {buildWorldTopology} from './world-topology.ts';

/** Where the geographic build reads and writes. */
export interface BuildOptions {
  /** Folder of the committed geographic sources. */
  readonly sources: string;
  /** Folder of the files that the browser reads; made when missing. */
  readonly out: string;
}

/** The low level, for the whole country, and the high level, from zoom 7. */
const low = {stepDegrees: 0.0005, minimumAreaKm2: 1, maximumDeviationKm: 1} as const;
const high = {stepDegrees: 0.0001, minimumAreaKm2: 0.2, maximumDeviationKm: 0.4} as const;

/** What the first map shows, degrees. */
const firstBox = [-84, -6, -62, 14.5] as const;

/** The territories that each code above the municipality is made of. */
type Members = ReadonlyMap<string, readonly string[]>;

function findDepartments(topology: PlainTopology): Members {
  const members = new Map<string, string[]>();
  for (const code of topology.polygons.keys()) {
    const department = code.slice(0, 2);
    members.set(department, [...(members.get(department) ?? []), code]);
  }
  return new Map([...members].sort());
}

function toBorderLookup(lines: readonly BorderLine[]): Map<string, readonly LonLat[]> {
  return new Map(lines.map(({neighbour, places}) => [neighbour, places]));
}

function toBorderCollection(
  lines: readonly BorderLine[],
): FeatureCollection<MultiLineString, {neighbour: Neighbour; lengthKm: number}> {
  const round = (degrees: number): number => Number(degrees.toFixed(5));
  const features = lines.map(({neighbour, places, lengthKm}) => {
    const coordinates = [places.map(([lon, lat]) => [round(lon), round(lat)])];
    return {
      type: 'Feature' as const,
      properties: {neighbour, lengthKm: Number(lengthKm.toFixed(1))},
      geometry: {type: 'MultiLineString' as const, coordinates},
    };
  });
  return {type: 'FeatureCollection', features};
}

/**
 * Writes the geographic files that the browser reads, from the committed sources and Natural Earth. The same sources
 * give the same bytes.
 */
export async function buildGeo({sources, out}: BuildOptions): Promise<void> {
  await mkdir(out, {recursive: true});
  const write = (name: string, value: unknown): Promise<void> =>
    writeFile(`${out}/${name}`, JSON.stringify(value));
  const source = await readSourceTopology(sources);
  const topology = splitOutline(
    toPlainTopology(source),
    borderAnchors.map(({lon, lat}): LonLat => [lon, lat]),
  );
  const classes = classifyArcs(topology);
  const departments = findDepartments(topology);
  const codes = await readCountryCodes(sources);

  const lowLevel = buildTerritoryLevel(topology, classes, low);
  const highLevel = buildTerritoryLevel(topology, classes, high);
  await write('territories-low.topo.json', lowLevel);
  await write('territories-high.topo.json', highLevel);
  const highBorders = findBorderLines(decodeArcs(highLevel), classes);
  await write('borders.json', toBorderCollection(highBorders));

  const fullBorders = toBorderLookup(findBorderLines(topology.arcs, classes));
  const fullWorld = await readFittedWorld('50m', codes, fullBorders);
  const departmentShapes: Shapes = new Map(
    [...departments].map(([code, members]) => [code, dissolve(topology, members)]),
  );
  const first = buildFirstTopology(departmentShapes, clipShapes(fullWorld, firstBox));
  await write('departments-first.topo.json', first);

  const drawn: PlainTopology = {...topology, arcs: decodeArcs(lowLevel)};
  const lowBorders = toBorderLookup(findBorderLines(drawn.arcs, classes));
  const country = dissolve(drawn, [...topology.polygons.keys()]);
  const world = await readFittedWorld('50m', codes, lowBorders);
  const shapes = new Map([...world, ['COL', country] as const]);
  await write('world.topo.json', buildWorldTopology(shapes, codes, low.stepDegrees));
  await write(
    'rivers.topo.json',
    buildRiverTopology(await readRivers(sources), largestPolygon(country)),
  );
  await write('routes.json', await readRoutes(sources));

  await write('neighbours.json', {
    municipalities: findQueenNeighbours(topology),
    departments: findQueenNeighbours(topology, (code) => code.slice(0, 2)),
  });
  const territories = buildTerritoryTable(source);
  const membersOf = (code: string): readonly string[] => {
    const children = territories.filter(({parent}) => parent === code).map((child) => child.code);
    return /^\d\d$/.test(code) ? children : children.flatMap(membersOf);
  };
  const places = buildPlaceTable(territories, (code) => dissolve(topology, membersOf(code)));
  await write('places.json', places);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sources = fileURLToPath(new URL('sources', import.meta.url));
  const out = fileURLToPath(new URL('../../public/data', import.meta.url));
  await buildGeo({sources, out});
}
