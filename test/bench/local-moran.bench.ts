import {readFileSync} from 'node:fs';
import {bench, describe} from 'vitest';
import {localMoran} from '../../src/domain/statistics/local-moran.ts';
import {moranI} from '../../src/domain/statistics/moran.ts';
import {weightsFromNeighbours} from '../../src/domain/statistics/weights.ts';
import {seededRandom} from './random.ts';

const source = new URL('../../public/data/neighbours.json', import.meta.url);
const {municipalities} = JSON.parse(readFileSync(source, 'utf8')) as {
  municipalities: Record<string, readonly string[]>;
};
const codes = Object.keys(municipalities).sort();
const place = new Map(codes.map((code, index) => [code, index]));
const lists = codes.map((code) => municipalities[code]!.map((other) => place.get(other)!));
const weights = weightsFromNeighbours(lists, 'row');
const random = seededRandom(1985);
const values = codes.map(() => -Math.log(1 - random()));
const links = lists.flat().length;

describe(`${codes.length} municipalities, ${links} links, 999 permutations`, () => {
  bench('local Moran', () => {
    localMoran(values, weights, {permutations: 999, seed: 7});
  });

  bench('Moran', () => {
    moranI(values, weights, {permutations: 999, seed: 7});
  });
});
