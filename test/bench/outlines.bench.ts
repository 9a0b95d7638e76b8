import {readFileSync} from 'node:fs';
import {bench, describe} from 'vitest';
import {linesOf, shapesOf} from '../../src/domain/topology.ts';

function readText(name: string): string {
  return readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8');
}

type Topology = Parameters<typeof shapesOf>[0];
const first = readText('departments-first.topo.json');
const low = readText('territories-low.topo.json');

describe('outlines, from text to shapes', () => {
  bench('33 departments of the first paint', () => {
    shapesOf(JSON.parse(first) as Topology, 'departments');
  });

  bench('1,122 municipalities and the classed lines', () => {
    const topology = JSON.parse(low) as Topology;
    shapesOf(topology, 'municipalities');
    linesOf(topology);
  });
});
