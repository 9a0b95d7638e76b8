import {formatNumber, formatPercent} from '../i18n/format.ts';
import type {TakeawayText} from '../i18n/takeaway-es.ts';
import type {RiskAnswer} from './risk-answer.ts';
import {clusterVariable, formatScore, placeName} from './risk-words.ts';
import type {View} from './view.ts';

/** The place of a territory in the order of review, as a sentence; why it has none. */
function ofSelected(code: string, view: View, risk: RiskAnswer, words: TakeawayText): string {
  const rank = risk.ranks[risk.table.row.get(code) ?? -1] ?? NaN;
  const year = String(risk.table.edition);
  const name = placeName(view, code);
  if (Number.isNaN(rank)) return words.risk.without(name, year);
  const {locale} = view.text;
  const place = words.risk.rank(formatNumber(rank, locale), formatNumber(risk.ranked, locale));
  return words.risk.selected(name, place, words.levels[risk.table.level], year);
}

/** The one of a department that comes first in the order. */
function firstIn(department: string, risk: RiskAnswer): string | null {
  let best: string | null = null;
  let bestRank = Infinity;
  risk.table.table.territories.forEach((code, row) => {
    const rank = risk.ranks[row] ?? NaN;
    if (!code.startsWith(department) || !(rank < bestRank)) return;
    best = code;
    bestRank = rank;
  });
  return best;
}

/** The first of the order and, where trials were run for this very index, how firmly it stands. */
function ofFirst(view: View, risk: RiskAnswer, words: TakeawayText): string {
  const row = risk.table.table.territories.findIndex((_, at) => risk.ranks[at] === 1);
  const code = risk.table.table.territories[row];
  if (code === undefined) return '';
  const {level, edition} = risk.table;
  const name = placeName(view, code);
  const {stability} = risk;
  const share = stability && !stability.isStale ? (stability.shareInTop[row] ?? NaN) : NaN;
  if (!Number.isNaN(share))
    return words.risk.firstFirm(
      ...([name, words.levels[level], words.risk.tops[level]] as const),
      ...([formatPercent(share, view.text.locale), String(edition)] as const),
    );
  const score = formatScore(risk.index.score[row] ?? NaN, view);
  return words.risk.first(name, words.levels[level], score, String(edition));
}

function ofClusters(view: View, risk: RiskAnswer, words: TakeawayText): string | null {
  const {clusters, table} = risk;
  if (view.state.risk.paint !== 'clusters' || !clusters) return null;
  return words.risk.clusters(
    formatNumber(clusters.counts[0] ?? NaN, view.text.locale),
    words.levels[table.level],
    clusterVariable(clusters.choice, view).toLowerCase(),
    String(table.edition),
  );
}

/** What a view of Riesgo says in one sentence; weights of one's own are said with it. */
export function riskTakeaway(view: View, risk: RiskAnswer, words: TakeawayText): string {
  const {selected, department} = view.state;
  const own = selected !== null && risk.table.row.has(selected) ? selected : null;
  const code = own ?? (department === null ? null : firstIn(department, risk));
  const said =
    code !== null
      ? ofSelected(code, view, risk, words)
      : (ofClusters(view, risk, words) ?? ofFirst(view, risk, words));
  return said !== '' && !risk.isPublished ? `${said}${words.risk.scenario}` : said;
}
