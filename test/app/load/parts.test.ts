import {describe, expect, it} from 'vitest';
import {levelOfCode, sumWindow} from '../../../src/app/load/parts.ts';
import {postsIn} from '../../../src/app/load/profile.ts';
import type {Month} from '../../../src/methodology/codes.ts';
import {gazetteer} from '../../state/support/view.ts';

const months = ['2022-12', '2023-01', '2023-02', '2023-03'];
const window = (from: string, to: string): {from: Month; to: Month} => ({
  from: from as Month,
  to: to as Month,
});

describe('the sum over a window', () => {
  it('takes both ends and leaves out months without a figure', () => {
    expect(sumWindow(months, [1, 2, NaN, 8], window('2023-01', '2023-03'))).toBe(10);
    expect(sumWindow(months, [1, 2, 4, 8], window('2022-12', '2022-12'))).toBe(1);
  });

  it('is zero when zero is observed, and no number when nothing is', () => {
    expect(sumWindow(months, [0, 0, 0, 0], window('2023-01', '2023-03'))).toBe(0);
    expect(sumWindow(months, [1, NaN, NaN, 8], window('2023-01', '2023-02'))).toBeNaN();
    expect(sumWindow(months, [1, 2, 4, 8], window('2024-01', '2024-12'))).toBeNaN();
  });
});

describe('the posts of a territory', () => {
  it('are those whose municipality lies in it, by id', () => {
    expect(postsIn(gazetteer, '54')).toEqual(['puente-simon-bolivar']);
    expect(postsIn(gazetteer, '11001')).toEqual(['el-dorado']);
    expect(postsIn(gazetteer, '05')).toEqual([]);
  });
});

describe('the level of a code', () => {
  it('goes by its length', () => {
    expect([levelOfCode('54'), levelOfCode('54001')]).toEqual(['department', 'municipality']);
  });
});
