import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bench, describe} from 'vitest';
import {classBreaks} from '../../src/domain/classes.ts';
import {clusterFlows, topFlows} from '../../src/domain/cluster-flows.ts';
import {flowPolygons} from '../../src/domain/flow-polygons.ts';
import type {FlowColumns, LngLat} from '../../src/domain/flows.ts';
import {buildIndex, search} from '../../src/domain/search.ts';
import {shapesOf} from '../../src/map/geometry.ts';
import {createRandom} from './seeded.ts';

const municipalityCount = 1122;
const random = createRandom(20_261_124);
const codes = Array.from({length: municipalityCount}, (_, index) =>
  String(5000 + index).padStart(5, '0'),
);
const places = new Map<string, LngLat>(
  codes.map((code) => [code, [-79 + 12 * random(), -4 + 16 * random()]]),
);
const pickCode = (): string => codes[Math.floor(random() * codes.length)] ?? '';

/** As many pairs as the displacement table has, with the same long tail. */
const pairs = 10_101;
const flows: FlowColumns = {
  length: pairs,
  origin: Array.from({length: pairs}, pickCode),
  destination: Array.from({length: pairs}, pickCode),
  people: Float64Array.from({length: pairs}, () => Math.round(50 / (1 - random()) ** 0.7)),
};
const rates = Float64Array.from({length: municipalityCount}, () => 120 * random() ** 3);
const items = codes.map((code) => ({
  code: code,
  name: `San José de ${code}`,
  level: 'municipality',
}));
const index = buildIndex(items);
const placeOf = (code: string): LngLat | null => places.get(code) ?? null;

describe('what the map computes', () => {
  bench('cluster 10,101 pairs by department', () => {
    clusterFlows(flows, (code) => code.slice(0, 2));
  });

  const drawn = topFlows(flows, {top: 300, minimum: 0}).flows;
  bench('pick the 300 largest of 10,101 pairs', () => {
    topFlows(flows, {top: 300, minimum: 0});
  });

  bench('shape 300 flows as tapered polygons', () => {
    flowPolygons(drawn, placeOf, {zoom: 6});
  });

  bench('natural breaks of 1,122 municipalities, 6 classes', () => {
    classBreaks(rates, 'jenks', 6);
  });

  bench('search 1,122 names, with a typing error', () => {
    search(index, 'San Jsoé', 8);
  });

  const topology = readFileSync(
    join(import.meta.dirname, '../../public/data/territories-low.topo.json'),
    'utf8',
  );
  bench('read the outlines of all municipalities', () => {
    shapesOf(JSON.parse(topology) as Parameters<typeof shapesOf>[0], 'municipalities');
  });
});
