import {bivariateCell} from '../../domain/bivariate-cell.ts';
import {indicatorOf, type IndicatorId} from '../../methodology/indicators.ts';
import type {Cell} from '../../methodology/cell.ts';
import type {Paint} from '../../state/paint.ts';
import type {RiskAnswer} from '../../state/risk-answer.ts';
import {firmShare, type RiskPaint} from '../../state/risk-choice.ts';

type Unpainted = Omit<RiskAnswer, 'paint'>;

const missing: Cell = {value: NaN, status: 'missing', implausible: false};
const category = (value: number): Cell =>
  value < 0 ? missing : {value, status: 'observed', implausible: false};

/** Classes of a difference of places; what lies between the middle two is nearly the same place. */
const shiftBreaks = [-200, -80, -20, 20, 80, 200] as const;

/** Six classes between the goalposts of an indicator, even on its scale (linear or logarithmic), to two digits. */
export function indicatorBreaks(id: IndicatorId): readonly number[] {
  const {min, max, log} = indicatorOf(id).goalposts;
  const steps = [1, 2, 3, 4, 5].map((step) => {
    if (!log) return min + ((max - min) * step) / 6;
    return min * (max / min) ** (step / 6);
  });
  return steps.map((value) => Number(value.toPrecision(2)));
}

function lensPaint({lens}: Unpainted): Pick<Paint, 'cells' | 'scale'> | null {
  if (!lens) return null;
  if (lens.lens.kind === 'indicator') {
    const id = lens.indicators[0] as IndicatorId | undefined;
    if (!id) return {cells: lens.cells, scale: {kind: 'categories', set: 'stability'}};
    const {palette} = indicatorOf(id);
    return {
      cells: lens.cells,
      scale: {kind: 'classes', ramp: palette, breaks: indicatorBreaks(id), hasPlainZero: false},
    };
  }
  const breaks = [1, 2, 3.5, 5, 7];
  return {cells: lens.cells, scale: {kind: 'classes', ramp: 'ciruela', breaks, hasPlainZero: true}};
}

function paintCells(answer: Unpainted, paint: RiskPaint): Pick<Paint, 'cells' | 'scale'> {
  const {scheme, table, index, bivariate, stability, clusters, comparison, cells} = answer;
  const {territories, values} = table.table;
  const each = (of: (code: string, row: number) => Cell): ReadonlyMap<string, Cell> =>
    new Map(territories.map((code, row) => [code, of(code, row)]));
  const plain = {
    cells,
    scale: {kind: 'classes', ramp: 'ciruela', breaks: scheme.breaks, hasPlainZero: true},
  } as const;
  switch (paint) {
    case 'index':
      return plain;
    case 'bivariate': {
      if (!bivariate) return plain;
      const exposure = values.get(bivariate.indicator);
      const {riskBreaks, exposureBreaks} = bivariate;
      return {
        cells: each((_, row) =>
          category(
            bivariateCell(
              exposure?.[row] ?? NaN,
              index.score[row] ?? NaN,
              exposureBreaks,
              riskBreaks,
            ),
          ),
        ),
        scale: {kind: 'categories', set: 'bivariate'},
      };
    }
    case 'stability': {
      if (!stability) return plain;
      return {
        cells: each((_, row) => {
          const share = stability.shareInTop[row] ?? NaN;
          if (Number.isNaN(share)) return missing;
          return category(share >= firmShare.in ? 0 : share > firmShare.out ? 1 : 2);
        }),
        scale: {kind: 'categories', set: 'stability'},
      };
    }
    case 'clusters':
      if (!clusters) return plain;
      return {
        cells: each((code) => category(clusters.category.get(code) ?? -1)),
        scale: {kind: 'categories', set: 'clusters'},
      };
    case 'difference':
      if (!comparison) return plain;
      return {
        cells: each((code) => {
          const value = comparison.shift.get(code) ?? NaN;
          return Number.isNaN(value) ? missing : {value, status: 'observed', implausible: false};
        }),
        scale: {kind: 'classes', ramp: 'diverging', breaks: shiftBreaks, hasPlainZero: true},
      };
    case 'lens':
      return lensPaint(answer) ?? plain;
  }
}

/** What the territories are filled with: those of one department alone where one is chosen. */
export function riskPaint(answer: Unpainted, paint: RiskPaint, department: string | null): Paint {
  const {cells, scale} = paintCells(answer, paint);
  const shown =
    department === null
      ? cells
      : new Map([...cells].filter(([code]) => code.startsWith(department)));
  return {level: answer.table.level, cells: shown, scale};
}
