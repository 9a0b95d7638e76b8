import {readFileSync} from 'node:fs';
import {bench, describe} from 'vitest';
import {clusterFlows, topFlows} from '../../src/domain/cluster-flows.ts';
import {flowPolygons} from '../../src/domain/flow-polygons.ts';
import type {FlowColumns} from '../../src/domain/flows.ts';
import {seededRandom} from './random.ts';

const source = new URL('../../data/sources/displacement.csv', import.meta.url);
const rows = readFileSync(source, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const pairs: FlowColumns = {
  length: rows.length,
  origin: rows.map(([origin]) => origin!),
  destination: rows.map(([, destination]) => destination!),
  people: Float64Array.from(rows, (row) => Number(row[4])),
};

const million = makeFlows(1_000_000, 1985);

function makeFlows(length: number, seed: number): FlowColumns {
  const random = seededRandom(seed);
  const codes = [...new Set(pairs.origin)];
  const pick = (): string => codes[Math.floor(random() * codes.length)]!;
  const origin = Array.from({length}, pick);
  const destination = Array.from({length}, pick);
  const people = Float64Array.from({length}, () => Math.ceil(1 / (random() + 1e-4)));
  return {length, origin, destination, people};
}

function departmentOf(code: string): string {
  return code.slice(0, 2);
}

function itself(): null {
  return null;
}

/** A made-up but fixed place of a code: only the arithmetic is measured. */
function placeOf(code: string): readonly [number, number] {
  const number = Number(code);
  return [-78 + (number % 97) / 9, -2 + (number % 89) / 7];
}

describe('flows', () => {
  bench('10,101 pairs to departments', () => {
    clusterFlows(pairs, departmentOf);
  });

  bench('10,101 pairs, the top 150', () => {
    topFlows(pairs, {top: 150, minimum: 0});
  });

  bench('150 marks as polygons in eight layers', () => {
    const {flows} = topFlows(pairs, {top: 150, minimum: 0});
    flowPolygons(flows, placeOf, {zoom: 5, layers: 8});
  });

  bench(
    '1,000,000 seeded rows to departments',
    () => {
      clusterFlows(million, departmentOf);
    },
    {iterations: 5, time: 0, warmupIterations: 1},
  );

  bench(
    '1,000,000 seeded rows to pairs of municipalities',
    () => {
      clusterFlows(million, itself);
    },
    {iterations: 3, time: 0, warmupIterations: 1},
  );
});
