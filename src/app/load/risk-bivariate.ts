import {bivariateCell} from '../../domain/bivariate-cell.ts';
import type {IndicatorId} from '../../methodology/indicators.ts';
import type {Exposure} from '../../state/risk-choice.ts';
import type {BivariateAnswer} from '../../state/risk-answer.ts';
import type {BuiltIndex} from './risk-index.ts';

/** The indicator of each exposure, and its fixed limits: they move with no filter. */
export const exposureIndicators: Readonly<
  Record<Exposure, {readonly id: IndicatorId; readonly breaks: readonly [number, number]}>
> = {
  venezuelans: {id: 'venezuelans-rate', breaks: [15, 60]},
  displaced: {id: 'received-rate', breaks: [20, 100]},
};

/** Risk against exposure, three classes each, with how many territories are in each cell. */
export function bivariateOf(
  {scheme, table, index}: BuiltIndex,
  exposure: Exposure,
): BivariateAnswer {
  const {id, breaks: exposureBreaks} = exposureIndicators[exposure];
  const {breaks} = scheme;
  const riskBreaks = [breaks[1] ?? NaN, breaks[3] ?? NaN] as const;
  const values = table.table.values.get(id);
  const counts = new Array<number>(9).fill(0);
  table.table.territories.forEach((_, row) => {
    const cell = bivariateCell(
      values?.[row] ?? NaN,
      index.score[row] ?? NaN,
      exposureBreaks,
      riskBreaks,
    );
    if (cell >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return {indicator: id, riskBreaks, exposureBreaks, counts};
}
