import {describe, expect, it} from 'vitest';
import {bivariateCell} from '../../src/domain/bivariate-cell.ts';

const x = [15, 60];
const y = [2.2, 4];

describe('the cell of a pair of values', () => {
  it('counts along x inside y, from low–low to high–high', () => {
    const cells = [1, 3, 5].map((risk) =>
      [10, 30, 90].map((people) => bivariateCell(people, risk, x, y)),
    );
    expect(cells).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ]);
  });

  it('takes a value at a limit into the class above', () => {
    expect(bivariateCell(15, 2.2, x, y)).toBe(4);
    expect(bivariateCell(14.9, 4, x, y)).toBe(6);
  });

  it('is none where one of the two is missing, which is not low', () => {
    expect(bivariateCell(NaN, 5, x, y)).toBe(-1);
    expect(bivariateCell(90, NaN, x, y)).toBe(-1);
    expect(bivariateCell(0, 0, x, y)).toBe(0);
  });
});
