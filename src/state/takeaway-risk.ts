import {formatNumber, formatPercent} from '../i18n/format.ts';
import type {TakeawayText} from '../i18n/takeaway-es.ts';
import type {RiskAnswer} from './risk-answer.ts';
import {formatScore, placeName} from './risk-words.ts';
import type {Claim} from './takeaway-claim.ts';
import {paintClaim} from './takeaway-paint.ts';
import {trialsOf} from './takeaway-trials.ts';
import type {View} from './view.ts';

const rankWords = (rank: number, view: View, risk: RiskAnswer, words: TakeawayText): string =>
  words.risk.rank(
    formatNumber(rank, view.text.locale),
    formatNumber(risk.ranked, view.text.locale),
  );

/** The place of a territory in the order of review; why it has none. */
function ofSelected(code: string, view: View, risk: RiskAnswer, words: TakeawayText): string {
  const rank = risk.ranks[risk.table.row.get(code) ?? -1] ?? NaN;
  const year = String(risk.table.edition);
  const name = placeName(view, code);
  if (Number.isNaN(rank)) return words.risk.without(name, year);
  const {level} = risk.table;
  return words.risk.selected(name, rankWords(rank, view, risk, words), words.levels[level], year);
}

/** Codes of those that come first, of a department or of all; more than one where they share a place. */
function firstOf(department: string | null, risk: RiskAnswer): readonly [string[], rank: number] {
  let codes: string[] = [];
  let best = Infinity;
  risk.table.table.territories.forEach((code, row) => {
    const rank = risk.ranks[row] ?? NaN;
    if ((department !== null && !code.startsWith(department)) || !(rank <= best)) return;
    codes = rank < best ? [code] : [...codes, code];
    best = rank;
  });
  return [codes, best];
}

/** The first of the order; of all territories also how firmly it stands, where trials were run for this very index. */
function ofFirst(view: View, risk: RiskAnswer, words: TakeawayText): Omit<Claim, 'when'> {
  const {level, edition} = risk.table;
  const {department} = view.state;
  const year = String(edition);
  const all = words.levels[level];
  const where = department === null ? all : words.levelsOf(all, placeName(view, department));
  const [codes, rank] = firstOf(department, risk);
  const [code] = codes;
  if (code === undefined) return {words: words.risk.noneOf(where, year), places: []};
  const places = codes;
  if (codes.length > 1) {
    const count = formatNumber(codes.length, view.text.locale);
    return {words: words.risk.tied(count, where, year), places};
  }
  const name = placeName(view, code);
  if (department !== null) {
    const place = rankWords(rank, view, risk, words);
    return {words: words.risk.firstOf(name, where, place, year), places};
  }
  const row = risk.table.row.get(code) ?? -1;
  const share = trialsOf(risk)?.shareInTop[row] ?? NaN;
  if (!Number.isNaN(share)) {
    const firm = formatPercent(share, view.text.locale);
    return {words: words.risk.firstFirm(name, all, words.risk.tops[level], firm, year), places};
  }
  const score = formatScore(risk.index.score[row] ?? NaN, view);
  return {words: words.risk.first(name, all, score, year), places};
}

/** What was changed of the published method, as a sentence of its own. */
function scenarioOf({state}: View, words: TakeawayText): string {
  const {name, scenario} = state.risk;
  if (name) return words.risk.named(name);
  const hasWeights = Object.keys(scenario.weights).length > 0;
  return hasWeights ? words.risk.scenario : words.risk.otherMethod;
}

/** The territory that a view of Riesgo is about; null where it is about all, or those of a department. */
function ownTerritory({state}: View, {table}: RiskAnswer): string | null {
  const {selected, department} = state;
  if (selected !== null && table.row.has(selected)) return selected;
  return table.level === 'department' ? department : null;
}

/** What a view of Riesgo claims: of what its map paints, else of the order. Weights of one's own are said with it. */
export function riskClaim(view: View, risk: RiskAnswer, words: TakeawayText): Claim {
  const when = String(risk.table.edition);
  const own = ownTerritory(view, risk);
  const painted = paintClaim(view, risk, own, words);
  const {words: said, places} =
    painted ??
    (own === null
      ? ofFirst(view, risk, words)
      : {words: ofSelected(own, view, risk, words), places: [own]});
  const dependsOnIndex = painted?.isOfIndex ?? true;
  const scenario = risk.isPublished || !dependsOnIndex ? '' : scenarioOf(view, words);
  return {words: said + scenario, places, when};
}

/** The line above the take-away of Riesgo. `place` is the name of the chosen one. */
export function riskKicker(
  view: View,
  risk: RiskAnswer,
  place: string | null,
  words: TakeawayText,
): string {
  const {paint} = view.state.risk;
  const {order, painted, kicker, kickerIn} = words.risk;
  const isPainted = paintClaim(view, risk, ownTerritory(view, risk), words) !== null;
  const what = isPainted && paint !== 'index' ? painted[paint] : order;
  const year = String(risk.table.edition);
  return place === null ? kicker(what, year) : kickerIn(place, what, year);
}
