import {createHash} from 'node:crypto';
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {brotliCompressSync} from 'node:zlib';
import type {FeatureCollection, MultiLineString} from 'geojson';
import {neighbors} from 'topojson-client';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {buildGeo} from '../../../data/geo/build-geo.ts';
import {findCrossings} from '../../../data/geo/find-crossings.ts';
import type {FirstTopology} from '../../../data/geo/first-topology.ts';
import {polygonsAreaKm2} from '../../../data/geo/geodesy.ts';
import type {LonLat} from '../../../data/geo/geodesy.ts';
import {signedDistanceToEdge} from '../../../data/geo/label-point.ts';
import type {PlaceTable} from '../../../data/geo/place-table.ts';
import {arcIndex, decodeArcs, ringPlaces} from '../../../data/geo/plain-topology.ts';
import {polygonArcs} from '../../../data/geo/source-topology.ts';
import type {TerritoryTopology} from '../../../data/geo/territory-level.ts';
import type {WorldTopology} from '../../../data/geo/world-topology.ts';
import type {GeometryObject, Topology} from 'topojson-specification';

const sources = new URL('../../../data/geo/sources', import.meta.url).pathname;
let out = '';

async function read<Content>(name: string): Promise<Content> {
  return JSON.parse(await readFile(`${out}/${name}`, 'utf8')) as Content;
}

/** The arcs of a quantised topology as whole grid steps. */
function toGridArcs(topology: Topology): [x: number, y: number][][] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      return [x, y];
    });
  });
}

function areaOf(arcs: readonly (readonly LonLat[])[], geometry: GeometryObject): number {
  return polygonsAreaKm2(
    polygonArcs(geometry).map((rings) => rings.map((ring) => ringPlaces(arcs, ring))),
  );
}

async function hashFiles(): Promise<Record<string, string>> {
  const names = (await readdir(out)).sort();
  const hash = async (name: string): Promise<[string, string]> => {
    const bytes = await readFile(`${out}/${name}`);
    return [name, createHash('sha256').update(bytes).digest('hex')];
  };
  return Object.fromEntries(await Promise.all(names.map(hash)));
}

beforeAll(async () => {
  out = await mkdtemp(`${tmpdir()}/vigia-geo-`);
  await buildGeo({sources, out});
});

afterAll(() => rm(out, {recursive: true}));

test('gives the same bytes again', async () => {
  const first = await hashFiles();
  await buildGeo({sources, out});
  expect(await hashFiles()).toEqual(first);
}, 120_000);

test.each([
  ['departments-first.topo.json', 20],
  ['territories-low.topo.json', 150],
  ['territories-high.topo.json', 260],
  ['world.topo.json', 60],
  ['rivers.topo.json', 60],
  ['borders.json', 20],
  ['neighbours.json', 20],
  ['places.json', 30],
  ['routes.json', 5],
])('%s is at most %i kB of brotli', async (name, limitKB) => {
  const bytes = brotliCompressSync(await readFile(`${out}/${name}`)).length;
  expect(bytes / 1000).toBeLessThanOrEqual(limitKB);
});

describe.each(['low', 'high'])('territories-%s', (level) => {
  let topology: TerritoryTopology;
  beforeAll(async () => {
    topology = await read(`territories-${level}.topo.json`);
  });

  test('holds every municipality and department by its code', () => {
    const {municipalities, departments} = topology.objects;
    const codes = municipalities.geometries.map(({id}) => String(id));
    expect(new Set(codes).size).toBe(1122);
    expect(codes.every((code) => /^\d{5}$/.test(code))).toBe(true);
    expect(departments.geometries.map(({id}) => id)).toEqual(
      [...new Set(codes.map((code) => code.slice(0, 2)))].sort(),
    );
    expect(departments.geometries).toHaveLength(33);
  });

  test('has no ring that crosses, touches or repeats itself, and none without area', () => {
    expect(findCrossings(toGridArcs(topology))).toEqual([]);
    const arcs = decodeArcs(topology);
    const rings = topology.objects.municipalities.geometries.flatMap((geometry) =>
      polygonArcs(geometry).flat(),
    );
    const places = rings.map((ring) => ringPlaces(arcs, ring));
    const faulty = places.filter((ring) => {
      const distinct = new Set(ring.map((place) => place.join()));
      return ring.length < 4 || distinct.size !== ring.length - 1;
    });
    expect(faulty).toEqual([]);
    expect(places.filter((ring) => polygonsAreaKm2([[ring]]) <= 0)).toEqual([]);
  });

  test('dissolves municipalities into departments without losing area', () => {
    const {municipalities, departments} = topology.objects;
    const arcs = decodeArcs(topology);
    const sums = new Map<string, number>();
    for (const geometry of municipalities.geometries) {
      const code = String(geometry.id).slice(0, 2);
      sums.set(code, (sums.get(code) ?? 0) + areaOf(arcs, geometry));
    }
    for (const geometry of departments.geometries) {
      expect(areaOf(arcs, geometry)).toBeCloseTo(sums.get(String(geometry.id)) ?? 0, 3);
    }
  });

  test('classes every arc once, and the outline as coast or land border', () => {
    const {lines, municipalities} = topology.objects;
    const uses = topology.arcs.map(() => 0);
    const rings = municipalities.geometries.flatMap((geometry) => polygonArcs(geometry).flat(2));
    for (const arc of rings.map(arcIndex)) uses[arc] = (uses[arc] ?? 0) + 1;
    const kinds = new Map<number, string[]>();
    for (const {arcs, properties} of lines.geometries) {
      for (const arc of arcs.flat().map(arcIndex)) {
        kinds.set(arc, [...(kinds.get(arc) ?? []), properties.kind]);
      }
    }
    expect(kinds.size).toBe(topology.arcs.length);
    expect([...kinds.values()].filter((found) => found.length !== 1)).toEqual([]);
    const isOuterKind = (arc: number): boolean =>
      ['coast', 'land-border'].includes(kinds.get(arc)?.[0] ?? '');
    expect(uses.filter((count, arc) => (count === 1) !== isOuterKind(arc))).toEqual([]);
  });

  test('stays within its tolerances', () => {
    const {meta} = topology;
    // Grid rounding may add a step to the deviation that the simplification allows.
    const stepKm = meta.stepDegrees * 111;
    expect(meta.measuredDeviationKm).toBeLessThanOrEqual(meta.maximumDeviationKm + stepKm);
    expect(meta.medianAreaChangePercent).toBeLessThan(0.5);
    expect(meta.maximumAreaChangePercent).toBeLessThan(level === 'low' ? 3 : 1);
  });

  test('keeps every seat inside its municipality, save Margarita (0.05 km outside)', async () => {
    const {rows} = await read<PlaceTable>('places.json');
    const seats = new Map(rows.map((row) => [row[0], row]));
    const arcs = decodeArcs(topology);
    const outside = topology.objects.municipalities.geometries.filter((geometry) => {
      const seat = seats.get(String(geometry.id));
      const polygons = polygonArcs(geometry).map((rings) =>
        rings.map((ring) => ringPlaces(arcs, ring)),
      );
      return !polygons.some(
        (polygon) => seat && signedDistanceToEdge(seat[4], seat[5], polygon) > 0,
      );
    });
    expect(outside.map(({id}) => id)).toEqual(['13440']);
  });
});

test('draws the land borders within a fifth of the lengths usually quoted', async () => {
  const borders =
    await read<FeatureCollection<MultiLineString, Record<string, unknown>>>('borders.json');
  // The lengths usually quoted: a line that follows every meander is longer than a coarser one.
  const quoted = {VEN: 2219, ECU: 586, PER: 1626, BRA: 1645, PAN: 266};
  expect(borders.features.map(({properties}) => properties['neighbour'])).toEqual(
    Object.keys(quoted),
  );
  for (const {properties, geometry} of borders.features) {
    const km = quoted[properties['neighbour'] as keyof typeof quoted];
    expect(Math.abs(Number(properties['lengthKm']) / km - 1)).toBeLessThan(0.2);
    expect(geometry.coordinates).toHaveLength(1);
  }
});

test('counts at least the rook neighbours, each in both directions', async () => {
  const {municipalities, departments} =
    await read<Record<'municipalities' | 'departments', Record<string, string[]>>>(
      'neighbours.json',
    );
  const low = await read<TerritoryTopology>('territories-low.topo.json');
  const shapes = low.objects.municipalities.geometries;
  const rook = neighbors(shapes).map((indices) =>
    indices.map((index) => String(shapes[index]?.id)),
  );
  for (const [index, codes] of rook.entries()) {
    const queen = municipalities[String(shapes[index]?.id)];
    expect(queen).toEqual(expect.arrayContaining(codes));
  }
  for (const [code, codes] of Object.entries(municipalities)) {
    expect(codes.filter((other) => !municipalities[other]?.includes(code))).toEqual([]);
  }
  // 6,570 directed links: the count that the method notes give for this topology.
  expect(Object.values(municipalities).flat()).toHaveLength(6570);
  const islands = Object.keys(municipalities).filter((code) => municipalities[code]?.length === 0);
  expect(islands).toEqual(['88001', '88564']);
  expect(departments['88']).toEqual([]);
  expect(Object.keys(departments)).toHaveLength(33);
});

test('gives the first map 33 departments, islands included, and the land around', async () => {
  const first = await read<FirstTopology>('departments-first.topo.json');
  expect(first.objects.departments.geometries).toHaveLength(33);
  expect(findCrossings(toGridArcs(first))).toEqual([]);
  const land = first.objects.land.geometries.map(({id}) => id);
  expect(land).toEqual(expect.arrayContaining(['VEN', 'ECU', 'PER', 'BRA', 'PAN']));
  const islands = first.objects.departments.geometries.find(({id}) => id === '88');
  expect(islands && polygonArcs(islands).length).toBe(3);
});

test('meets its neighbours in the world without a gap', async () => {
  const world = await read<WorldTopology>('world.topo.json');
  const {geometries} = world.objects.countries;
  expect(geometries.length).toBeGreaterThan(230);
  const colombia = geometries.findIndex(({id}) => id === 'COL');
  const beside = neighbors(geometries)[colombia]?.map((index) => geometries[index]?.id);
  expect(beside?.sort()).toEqual(['BRA', 'ECU', 'PAN', 'PER', 'VEN']);
  const low = await read<TerritoryTopology>('territories-low.topo.json');
  const lowArcs = decodeArcs(low);
  const area = low.objects.departments.geometries.reduce(
    (sum, shape) => sum + areaOf(lowArcs, shape),
    0,
  );
  const shape = geometries[colombia];
  expect(shape && areaOf(decodeArcs(world), shape)).toBeCloseTo(area, 0);
});

test('places countries on their main land', async () => {
  const world = await read<WorldTopology>('world.topo.json');
  const at = (id: string): number[] => {
    const found = world.objects.countries.geometries.find((geometry) => geometry.id === id);
    return found ? [Math.round(found.properties.lon), Math.round(found.properties.lat)] : [];
  };
  expect([at('FRA'), at('ESP'), at('PRT'), at('USA')]).toEqual([
    [3, 47],
    [-3, 40],
    [-8, 41],
    [-98, 39],
  ]);
});
