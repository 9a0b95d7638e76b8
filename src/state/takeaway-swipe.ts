import {spearman} from '../domain/statistics/spearman.ts';
import {formatNumber} from '../i18n/format.ts';
import type {TakeawayText} from '../i18n/takeaway-es.ts';
import {formatWhen} from './sentence.ts';
import type {Choropleth} from './snapshot.ts';
import {eastView} from './swipe-view.ts';
import type {View} from './view.ts';

/** Fewer pairs than this say nothing of an order. */
const leastPairs = 8;

/** The values of two measures where both were observed. */
function pairsOf(first: Choropleth, second: Choropleth): readonly (readonly [number, number])[] {
  return [...first.cells].flatMap(([code, cell]) => {
    const other = second.cells.get(code);
    const isPair = cell.status === 'observed' && other?.status === 'observed';
    return isPair ? [[cell.value, other.value] as const] : [];
  });
}

/** How far two orders agree, from the same to the reverse; a place in `TakeawayText.swipe.agreement`. */
function agreementOf(rho: number): 0 | 1 | 2 | 3 | 4 {
  if (rho >= 0.7) return 0;
  if (rho >= 0.4) return 1;
  if (rho >= 0.2) return 2;
  return rho > -0.2 ? 3 : 4;
}

/**
 * What the two sides of a swipe say of one another, over all territories and not over those on one side: in how many a
 * measure rose between two years, or how far two measures put the territories in the same order. Null without a swipe, and
 * where too few territories have both.
 */
export function swipeTakeaway(
  view: View,
  words: TakeawayText,
  whatOf: (choropleth: Choropleth, view: View) => string,
): string | null {
  const east = eastView(view);
  const [first, second] = [view.snapshot.choropleth, east?.snapshot.choropleth];
  if (!east || !first || !second) return null;
  const pairs = pairsOf(first, second);
  if (pairs.length < leastPairs) return null;
  const {locale} = view.text;
  const isFlagged = [first, second].some(({cells}) =>
    [...cells.values()].some(({implausible}) => implausible),
  );
  const verify = isFlagged ? words.implausible : '';
  const level = words.levels[first.level];
  if (first.measure === second.measure) {
    const times = [first, second].map(({when}) => formatWhen(when, view.text));
    const [from = '', to = ''] = times;
    if (from === to) return null;
    const isForward = from < to;
    const rising = pairs.filter(([a, b]) => (isForward ? b > a : a > b)).length;
    const counts = [formatNumber(rising, locale), formatNumber(pairs.length, locale)] as const;
    const [earlier, later] = isForward ? [from, to] : [to, from];
    return words.swipe.rise(whatOf(first, view), ...counts, level, earlier, later) + verify;
  }
  const {status, rho} = spearman(
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );
  if (status !== 'computed') return null;
  const agreement = words.swipe.agreement[agreementOf(rho)] ?? '';
  return words.swipe.order(agreement, level, formatNumber(rho, locale, 2)) + verify;
}
