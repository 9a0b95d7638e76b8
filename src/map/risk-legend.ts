import {bivariateCell} from '../domain/bivariate-cell.ts';
import {logHistogram} from '../domain/histogram.ts';
import {formatNumber, formatPercent} from '../i18n/format.ts';
import type {Cell} from '../methodology/cell.ts';
import {indicatorOf, type IndicatorId} from '../methodology/indicators.ts';
import type {Paint} from '../state/paint.ts';
import type {BivariateAnswer, ClusterAnswer, RiskAnswer} from '../state/risk-answer.ts';
import {firmShare} from '../state/risk-choice.ts';
import {clusterParameters, lensName, placeName, riskTextFor, topOf} from '../state/risk-words.ts';
import type {View} from '../state/view.ts';
import {classColours} from './layers/territories.ts';
import type {MapLegend} from './legend.ts';
import type {Palette} from './palette.ts';

/** A category of the map: its colour, or the pattern that stands in its place, and how many territories have it. */
export interface CategoryEntry {
  readonly label: string;
  readonly color: string;
  readonly count: number;
  readonly pattern?: 'missing';
}

/** A legend of categories, with lines that say how they were made. */
export interface CategoryLegend {
  readonly heading: string;
  readonly items: readonly CategoryEntry[];
  readonly notes: readonly string[];
}

/** The legend of two measures at once: nine cells, the place of a cell is `3 · y + x`. */
export interface BivariateLegend {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly counts: readonly number[];
  /** Real places that stand for corners: 8 high on both, 6 low on x and high on y, 2 high on x and low on y. */
  readonly corners: readonly {readonly cell: number; readonly name: string}[];
  readonly missing: number;
  /** Place of the cell of the chosen territory; −1 for none. */
  readonly highlighted: number;
}

/** The legend of the map of Riesgo, by what it paints. Its counts are those of the map: of one department, where one is chosen. */
export type RiskLegend =
  | {readonly kind: 'classes'; readonly legend: MapLegend}
  | {readonly kind: 'categories'; readonly legend: CategoryLegend}
  | {readonly kind: 'bivariate'; readonly legend: BivariateLegend};

const binCount = 26;

/** Even bins between the ends of the values, for scales that are not logarithmic. */
function evenHistogram(values: readonly number[]): {edges: number[]; counts: number[]} {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const width = (high - low) / binCount || 1;
  const counts = new Array<number>(binCount).fill(0);
  for (const value of values) {
    const bin = Math.min(binCount - 1, Math.floor((value - low) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {edges: Array.from({length: binCount + 1}, (_, at) => low + at * width), counts};
}

/** The end of the ramp: the highest value, or the end of the scale where no value reaches the last class. */
function endOf(values: readonly number[], breaks: readonly number[], isScore: boolean): number {
  const highest = Math.max(0, ...values);
  const last = breaks.at(-1) ?? 0;
  if (highest >= last) return highest;
  return isScore ? 10 : last * 1.1;
}

/** How many territories on the map stand in each of the first so many categories. */
function countsOn({cells}: Paint, categories: number): readonly number[] {
  const counts = new Array<number>(categories).fill(0);
  for (const {status, value} of cells.values())
    if (status === 'observed') counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const withoutNumber = ({cells}: Paint): number =>
  [...cells.values()].filter(({status}) => status !== 'observed').length;

function headingOf(view: View, risk: RiskAnswer): string {
  const words = riskTextFor(view);
  const {paint, lens} = view.state.risk;
  if (paint === 'difference' && risk.comparison) return words.compare.legend;
  if (paint !== 'lens' || !lens) return words.legend.index;
  if (lens.kind !== 'indicator') return words.legend.lens(lensName(lens, view));
  const id = risk.lens?.indicators[0] as IndicatorId | undefined;
  const unit = id ? words.units[indicatorOf(id).unit] : '';
  return unit ? `${lensName(lens, view)}, ${unit}` : lensName(lens, view);
}

function classesOf(
  view: View,
  risk: RiskAnswer,
  {breaks, hasPlainZero}: Extract<Paint['scale'], {kind: 'classes'}>,
  palette: Palette,
): MapLegend {
  const {paint} = risk;
  const words = riskTextFor(view);
  const cells = [...paint.cells.values()];
  const values = cells.filter(({status}) => status === 'observed').map(({value}) => value);
  const isLog = !hasPlainZero;
  const hasNone = values.length === 0;
  const isScore = !isLog && view.state.risk.paint !== 'difference';
  const count = (fits: (cell: Cell) => boolean): number => cells.filter(fits).length;
  const {selected} = view.state;
  const own = selected === null ? undefined : paint.cells.get(selected);
  const bins = isLog ? logHistogram : evenHistogram;
  return {
    heading: headingOf(view, risk),
    scale: hasNone
      ? null
      : {
          breaks,
          colors: classColours(paint, palette),
          maximum: endOf(values, breaks, isScore),
          minimum: Math.min(0, ...values),
          histogram: bins(values, binCount),
          scale: isLog ? 'log' : 'linear',
        },
    states: {
      value: count(({status, value}) => status === 'observed' && (hasPlainZero || value !== 0)),
      zero: hasPlainZero ? null : count(({status, value}) => status === 'observed' && value === 0),
      missing: count(({status}) => status === 'missing' || status === 'not-reported'),
      suppressed: hasPlainZero ? null : count(({status}) => status === 'suppressed'),
      implausible: 0,
      ...(view.state.risk.paint === 'index' ? {missingLabel: words.noIndex} : {}),
    },
    marker:
      selected !== null && own?.status === 'observed'
        ? {label: placeName(view, selected), value: own.value}
        : null,
    ...{symbols: null, flows: null},
    method: [
      ...(hasNone ? [`${words.factors.coverage.none}.`] : []),
      ...(view.state.risk.paint === 'difference' && risk.comparison
        ? [`${words.compare.legendColours}.`]
        : []),
      ...(view.assessed.size > 0 ? [words.legend.assessed] : []),
    ].join(' '),
  };
}

/** Three corners with real places: the largest of the high–high, low–high and high–low cells. */
function cornersOf(
  view: View,
  {table, index, paint}: RiskAnswer,
  bivariate: BivariateAnswer,
): BivariateLegend['corners'] {
  const exposure = table.table.values.get(bivariate.indicator);
  const best = (cell: number, score: (risk: number, exposure: number) => number): string => {
    let found = '';
    let most = -Infinity;
    table.table.territories.forEach((code, row) => {
      if (!paint.cells.has(code)) return;
      const [x, y] = [exposure?.[row] ?? NaN, index.score[row] ?? NaN];
      if (bivariateCell(x, y, bivariate.exposureBreaks, bivariate.riskBreaks) !== cell) return;
      const value = score(x, y);
      if (value > most) [most, found] = [value, code];
    });
    return found ? placeName(view, found) : '';
  };
  return [
    {cell: 8, name: best(8, (x, y) => x * y)},
    {cell: 6, name: best(6, (_, y) => y)},
    {cell: 2, name: best(2, (x) => x)},
  ].filter(({name}) => name !== '');
}

function bivariateOf(view: View, risk: RiskAnswer, bivariate: BivariateAnswer): BivariateLegend {
  const words = riskTextFor(view);
  const {selected} = view.state;
  const own = selected === null ? undefined : risk.paint.cells.get(selected);
  return {
    xLabel: words.exposuresAxis[view.state.risk.exposure],
    yLabel: words.legend.risk,
    counts: countsOn(risk.paint, bivariate.counts.length),
    corners: cornersOf(view, risk, bivariate),
    missing: withoutNumber(risk.paint),
    highlighted: own?.status === 'observed' ? own.value : -1,
  };
}

function clustersOf(
  view: View,
  {paint}: RiskAnswer,
  clusters: ClusterAnswer,
  palette: Palette,
): CategoryLegend {
  const words = riskTextFor(view).clusters;
  const names =
    clusters.choice.statistic === 'lisa'
      ? (['hh', 'll', 'lh', 'hl', 'ns', 'island'] as const)
      : (['hot', 'cold', null, null, 'ns', 'island'] as const);
  const counts = countsOn(paint, clusters.counts.length);
  const items = names.flatMap((name, at): CategoryEntry[] => {
    if (name === null || (name === 'island' && counts[at] === 0)) return [];
    const color = palette.clusters[at] ?? '';
    return [{label: words.categories[name], color, count: counts[at] ?? 0}];
  });
  const missing = withoutNumber(paint);
  const without: CategoryEntry[] =
    missing > 0
      ? [{label: view.text.states.missing, color: '', count: missing, pattern: 'missing'}]
      : [];
  return {
    heading: words.statistics[clusters.choice.statistic],
    items: [...items, ...without],
    notes: [clusterParameters(view, clusters)],
  };
}

function stabilityOf(view: View, {paint, table}: RiskAnswer, palette: Palette): CategoryLegend {
  const words = riskTextFor(view);
  const {locale} = view.text;
  const [firmIn = 0, fragile = 0, firmOut = 0] = countsOn(paint, 3);
  const top = formatNumber(topOf(table.level), locale);
  const [high = '', middle = '', low = ''] = palette.stability;
  const share = (value: number): string => formatPercent(value, locale);
  return {
    heading: words.paints.stability,
    items: [
      {label: words.order.firmIn(top, share(firmShare.in)), color: high, count: firmIn},
      {label: words.order.fragile, color: middle, count: fragile},
      {label: words.order.firmOut(top, share(firmShare.out)), color: low, count: firmOut},
      {label: words.noIndex, color: '', count: withoutNumber(paint), pattern: 'missing'},
    ],
    notes: [],
  };
}

/** The legend of the map of Riesgo; null while there is no index, or the part that is painted is not there. */
export function riskLegend(view: View, palette: Palette): RiskLegend | null {
  const {risk} = view.snapshot;
  if (!risk) return null;
  const {scale} = risk.paint;
  if (scale.kind === 'classes')
    return {kind: 'classes', legend: classesOf(view, risk, scale, palette)};
  switch (scale.set) {
    case 'bivariate':
      return risk.bivariate && {kind: 'bivariate', legend: bivariateOf(view, risk, risk.bivariate)};
    case 'clusters':
      return (
        risk.clusters && {
          kind: 'categories',
          legend: clustersOf(view, risk, risk.clusters, palette),
        }
      );
    case 'stability':
      return {kind: 'categories', legend: stabilityOf(view, risk, palette)};
  }
}
