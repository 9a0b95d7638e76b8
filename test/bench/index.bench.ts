import {bench, describe} from 'vitest';
import {compositeIndex} from '../../src/domain/index/composite-index.ts';
import {contributions} from '../../src/domain/index/contributions.ts';
import {publishedScheme} from '../../src/domain/index/published-scheme.ts';
import {rankDescending} from '../../src/domain/index/rank-descending.ts';
import {rankStability} from '../../src/domain/index/rank-stability.ts';
import type {IndicatorTable, Scheme} from '../../src/domain/index/scheme.ts';
import {indicatorOf, indicators} from '../../src/methodology/indicators.ts';
import {schemeOf} from '../../src/methodology/schemes.ts';
import {seededRandom} from './random.ts';

const territories = Array.from({length: 1122}, (_, at) => String(at));
const factors = publishedScheme(schemeOf('factores-onu'), indicatorOf);
const inform = publishedScheme(schemeOf('inform'), indicatorOf);
const table = makeTable(2024);

/** As the data are: skewed between the goalposts, one in twenty missing. */
function makeTable(seed: number): IndicatorTable {
  const random = seededRandom(seed);
  const column = (max: number): Float64Array =>
    Float64Array.from(territories, () => (random() < 0.05 ? NaN : max * random() ** 2));
  return {
    territories,
    values: new Map(indicators.map(({id, goalposts}) => [id, column(goalposts.max)])),
  };
}

function withFirstWeight(scheme: Scheme, weight: number): Scheme {
  const [first, ...others] = scheme.root.children;
  return {...scheme, root: {...scheme.root, children: [{...first!, weight}, ...others]}};
}

let weight = 0;

describe('the index of 1,122 municipalities and 19 indicators', () => {
  bench('one weight moved: scores and ranks', () => {
    weight = (weight % 50) + 1;
    rankDescending(compositeIndex(table, withFirstWeight(factors, weight)).score);
  });

  bench('a new table: scores and ranks', () => {
    const values = new Map(table.values);
    for (const [id, column] of values) values.set(id, Float64Array.from(column as Float64Array));
    rankDescending(compositeIndex({territories, values}, factors).score);
  });

  bench('contributions, arithmetic', () => {
    contributions(table, factors);
  });

  bench('contributions, INFORM', () => {
    contributions(table, inform);
  });

  bench(
    'stability, 1,000 draws, arithmetic',
    () => {
      rankStability(table, factors, {draws: 1000, seed: 1});
    },
    {iterations: 5, time: 0, warmupIterations: 1},
  );

  bench(
    'stability, 1,000 draws, INFORM',
    () => {
      rankStability(table, inform, {draws: 1000, seed: 1});
    },
    {iterations: 5, time: 0, warmupIterations: 1},
  );
});
