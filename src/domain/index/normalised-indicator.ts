import type {Indicator} from '../../methodology/indicators.ts';
import {defaultRange} from './scheme.ts';
import type {IndicatorTable, Normalisation} from './scheme.ts';
import {normalisedColumn} from './tree.ts';

/**
 * A declared indicator on the common scale, 0–10, by territory in the order of the table: 10 asks for the earliest review. NaN where the
 * table has no number. The column is kept and given again: do not change it.
 */
export function normalisedIndicator(
  table: IndicatorTable,
  {id, goalposts, direction}: Pick<Indicator, 'id' | 'goalposts' | 'direction'>,
  how: Normalisation = 'minmax',
): Float64Array {
  const {min, max, log} = goalposts;
  const leaf = {indicator: id, weight: 1, goalposts: {min, max, log, direction}};
  return normalisedColumn(table, leaf, how, defaultRange);
}
