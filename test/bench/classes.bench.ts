import {bench, describe} from 'vitest';
import {classBreaks, classCounts, type BreakMethod} from '../../src/domain/classes.ts';
import {seededRandom} from './random.ts';

const methods: readonly BreakMethod[] = ['quantile', 'equal', 'jenks'];

/** Values as skewed as counts of people are. */
function makeValues(length: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({length}, () => Math.exp(12 * random() * random()));
}

const municipalities = makeValues(1122, 54001);
const million = makeValues(1_000_000, 11001);

describe('classes', () => {
  for (const method of methods) {
    bench(`1,122 values into six classes, ${method}`, () => {
      classCounts(municipalities, classBreaks(municipalities, method, 6));
    });
  }

  for (const method of methods) {
    bench(
      `1,000,000 seeded values into six classes, ${method}`,
      () => {
        classCounts(million, classBreaks(million, method, 6));
      },
      {iterations: 5, time: 0, warmupIterations: 1},
    );
  }
});
