import {formatNumber, formatPercent} from '../i18n/format.ts';
import type {TakeawayText} from '../i18n/takeaway-es.ts';
import type {IndicatorId} from '../methodology/indicators.ts';
import {riskTextOf} from '../i18n/risk.ts';
import type {RiskAnswer} from './risk-answer.ts';
import {
  againstName,
  clusterVariable,
  formatIndicator,
  formatScore,
  lensName,
  placeName,
} from './risk-words.ts';
import {trialsOf} from './takeaway-trials.ts';
import type {View} from './view.ts';

/** What the map of Riesgo shows, beside the index. */
export interface PaintClaim {
  readonly words: string;
  readonly places: readonly string[];
  /** True where other weights give another claim. */
  readonly isOfIndex: boolean;
}

interface Asked {
  readonly view: View;
  readonly risk: RiskAnswer;
  /** The territory that the claim is about; null for all on the map. */
  readonly own: string | null;
  readonly words: TakeawayText;
  readonly year: string;
  /** `municipios`, or `municipios de Antioquia`. */
  readonly where: string;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const number = (value: number, {view}: Asked): string => formatNumber(value, view.text.locale);

/** How many territories of the map are in a category: all of them, one by its name, or none. */
function counted(
  asked: Asked,
  category: number,
  many: string,
  one: string,
): Pick<PaintClaim, 'words' | 'places'> {
  const {risk, words, where, year} = asked;
  const codes = [...risk.paint.cells]
    .filter(([, {status, value}]) => status === 'observed' && value === category)
    .map(([code]) => code);
  const [only] = codes;
  if (only === undefined) return {words: words.risk.none(where, one, year), places: []};
  if (codes.length > 1)
    return {words: words.risk.count(number(codes.length, asked), where, many, year), places: []};
  const name = placeName(asked.view, only);
  return {words: words.risk.only(name, where, one, year), places: [only]};
}

/** A sentence about the chosen territory by its category; that it has none. */
function classed(
  {view, risk, words, year}: Asked,
  code: string,
  say: (category: number) => string | undefined,
): Pick<PaintClaim, 'words' | 'places'> {
  const cell = risk.paint.cells.get(code);
  const name = placeName(view, code);
  const what = cell?.status === 'observed' ? say(cell.value) : undefined;
  const said = what ? words.risk.one(name, what, year) : words.risk.unclassed(name, year);
  return {words: said, places: [code]};
}

function ofStability(asked: Asked): PaintClaim | null {
  const {risk, own, words, view} = asked;
  const trials = trialsOf(risk);
  if (!trials) return null;
  const top = words.risk.tops[risk.table.level];
  const {many, one, share} = words.risk.firm;
  if (own === null) return {...counted(asked, 0, many(top), one(top)), isOfIndex: true};
  const inTop = trials.shareInTop[risk.table.row.get(own) ?? -1] ?? NaN;
  const said = classed(asked, own, () => share(top, formatPercent(inTop, view.text.locale)));
  return {...said, isOfIndex: true};
}

/** Cell `3 · y + x`: exposure along x, index along y. */
function ofBivariate(asked: Asked): PaintClaim {
  const {own, words, view} = asked;
  const {both, exposures} = words.risk;
  const exposure = exposures[view.state.risk.exposure];
  if (own === null)
    return {...counted(asked, 8, both.many(exposure), both.one(exposure)), isOfIndex: true};
  const say = (cell: number): string =>
    both.classes(both.names[Math.floor(cell / 3)] ?? '', both.names[cell % 3] ?? '', exposure);
  return {...classed(asked, own, say), isOfIndex: true};
}

function ofClusters(asked: Asked): PaintClaim | null {
  const {risk, own, words, view, where, year} = asked;
  const {clusters} = risk;
  if (!clusters) return null;
  const isOfIndex = clusters.choice.variable === 'indice';
  const variable = isOfIndex
    ? riskTextOf(view.text.locale).clusters.indexInSentence
    : lower(clusterVariable(clusters.choice, view));
  const {many, one, each, constant} = words.risk.clusters;
  if (clusters.isConstant) return {words: constant(variable, where, year), places: [], isOfIndex};
  if (own === null) return {...counted(asked, 0, many(variable), one(variable)), isOfIndex};
  return {...classed(asked, own, (category) => each[category]?.(variable)), isOfIndex};
}

/** The number that at least half of the changes reach. */
function middleOf(changes: readonly number[]): number {
  const sorted = [...changes].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function ofDifference(asked: Asked): PaintClaim | null {
  const {risk, own, words, view, where, year} = asked;
  const {comparison} = risk;
  if (!comparison) return null;
  const other = againstName(view);
  const {half, halfOne, still, higher, lower: below, same, unmatched} = words.risk.difference;
  if (own !== null) {
    const shift = comparison.shift.get(own) ?? NaN;
    const places = number(Math.abs(shift), asked);
    const moved = shift > 0 ? higher(places, other) : below(places, other);
    const what = Number.isNaN(shift) ? unmatched(other) : shift === 0 ? same(other) : moved;
    const name = placeName(view, own);
    return {words: words.risk.one(name, what, year), places: [own], isOfIndex: true};
  }
  const cells = [...risk.paint.cells.values()].filter(({status}) => status === 'observed');
  const middle = middleOf(cells.map(({value}) => Math.abs(value)));
  if (Number.isNaN(middle)) return null;
  const said =
    middle === 0
      ? still(where, other, year)
      : middle < 2
        ? halfOne(where, other, year)
        : half(where, number(middle, asked), other, year);
  return {words: said, places: [], isOfIndex: true};
}

function ofLens(asked: Asked): PaintClaim | null {
  const {risk, own, words, view, where, year} = asked;
  const {lens} = risk;
  if (!lens) return null;
  const what = lensName(lens.lens, view);
  const {highest, tied, value: valueWords, without, states, scale} = words.risk.lens;
  const id = lens.lens.kind === 'indicator' ? lens.indicators[0] : undefined;
  const format = (value: number): string =>
    id === undefined
      ? scale(formatScore(value, view))
      : formatIndicator(id as IndicatorId, value, view);
  const cell = own === null ? undefined : lens.cells.get(own);
  if (own !== null) {
    const said =
      cell?.status === 'observed'
        ? valueWords(what, format(cell.value))
        : without(what, states[cell?.status ?? 'missing']);
    const name = placeName(view, own);
    return {words: words.risk.one(name, said, year), places: [own], isOfIndex: false};
  }
  const observed = [...risk.paint.cells].filter(([, {status}]) => status === 'observed');
  const most = Math.max(...observed.map(([, {value}]) => value));
  const first = observed.filter(([, {value}]) => value === most).map(([code]) => code);
  const [best] = first;
  if (best === undefined) return null;
  const whom = observed.length < risk.paint.cells.size ? words.withFigure(where) : where;
  const claimed = {places: first, isOfIndex: false};
  if (first.length > 1)
    return {...claimed, words: tied(number(first.length, asked), whom, what, format(most), year)};
  return {...claimed, words: highest(placeName(view, best), whom, what, format(most), year)};
}

/**
 * What the map of Riesgo paints, in one sentence: how many territories are firmly among the first, in the high class of
 * index and exposure, or in concentrations; how far half of them move against another order; the highest of a lens. Of
 * `own` where it is given. Null where the map shows the index.
 */
export function paintClaim(
  view: View,
  risk: RiskAnswer,
  own: string | null,
  words: TakeawayText,
): PaintClaim | null {
  const {department} = view.state;
  const all = words.levels[risk.table.level];
  const asked = {
    ...{view, risk, own, words, year: String(risk.table.edition)},
    where: department === null ? all : words.levelsOf(all, placeName(view, department)),
  };
  const {scale} = risk.paint;
  switch (view.state.risk.paint) {
    case 'index':
      return null;
    case 'stability':
      return scale.kind === 'categories' ? ofStability(asked) : null;
    case 'bivariate':
      return scale.kind === 'categories' ? ofBivariate(asked) : null;
    case 'clusters':
      return scale.kind === 'categories' || risk.clusters?.isConstant ? ofClusters(asked) : null;
    case 'difference':
      return ofDifference(asked);
    case 'lens':
      return ofLens(asked);
  }
}
