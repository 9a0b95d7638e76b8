import {html, nothing} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import type {IndicatorId} from '../../methodology/indicators.ts';
import {
  formatIndicator,
  formatScore,
  lensName,
  placeName,
  riskTextFor,
  whyNoIndex,
} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';

/** What is said of a territory under the pointer or the keyboard: score, rank with its interval, and what the map shows of it. */
export function riskTooltip(view: View, code: string): unknown {
  const {risk} = view.snapshot;
  const {locale} = view.text;
  const words = riskTextFor(view);
  const parent = code.length === 5 ? placeName(view, code.slice(0, 2)) : '';
  const head = html`<b>${placeName(view, code)}</b
    >${parent ? html`<small>${parent}</small>` : nothing}`;
  const row = risk?.table.row.get(code);
  if (!risk || row === undefined) return head;
  const score = risk.index.score[row] ?? NaN;
  if (Number.isNaN(score)) return html`${head}<small>${whyNoIndex(view, risk, row)}</small>`;
  const {stability} = risk;
  const low = stability?.rankLow[row] ?? NaN;
  const high = stability?.rankHigh[row] ?? NaN;
  const interval =
    stability && !stability.isStale && !Number.isNaN(low)
      ? `, ${words.tooltip.interval(formatNumber(Math.round(low), locale), formatNumber(Math.round(high), locale))}`
      : '';
  return html`${head}
    <div class="value">${formatScore(score, view)}</div>
    <small
      >${words.tooltip.rank(formatNumber(risk.ranks[row] ?? NaN, locale), formatNumber(risk.ranked, locale))}${interval}</small
    >
    ${extra(view, code, row)}`;
}

/** The value of what the map shows beside the index. */
function extra(view: View, code: string, row: number): unknown {
  const {risk} = view.snapshot;
  const {locale} = view.text;
  const words = riskTextFor(view);
  if (!risk) return nothing;
  const {paint, exposure, lens} = view.state.risk;
  switch (paint) {
    case 'bivariate': {
      const id = risk.bivariate?.indicator as IndicatorId | undefined;
      const value = id ? (risk.table.table.values.get(id)?.[row] ?? NaN) : NaN;
      return html`<small
        >${words.exposures[exposure]}:
        ${id && !Number.isNaN(value) ? formatIndicator(id, value, view) : view.text.states.missing}</small
      >`;
    }
    case 'lens': {
      const cell = risk.lens?.cells.get(code);
      if (!lens || !cell) return nothing;
      const id = risk.lens?.indicators[0] as IndicatorId | undefined;
      const value =
        cell.status !== 'observed'
          ? view.text.states[cell.status]
          : lens.kind === 'indicator' && id
            ? formatIndicator(id, cell.value, view)
            : formatNumber(cell.value, locale, 1);
      return html`<small>${lensName(lens, view)}: ${value}</small>`;
    }
    case 'difference': {
      const shift = risk.comparison?.shift.get(code);
      if (shift === undefined) return nothing;
      const sign = shift > 0 ? '+' : '';
      return html`<small>${sign}${words.compare.places(formatNumber(shift, locale))}</small>`;
    }
    case 'clusters': {
      const category = risk.clusters?.category.get(code) ?? -1;
      const names = words.clusters.categories;
      const isLisa = risk.clusters?.choice.statistic === 'lisa';
      const list = isLisa
        ? [names.hh, names.ll, names.lh, names.hl, names.ns, names.island]
        : [names.hot, names.cold, '', '', names.ns, names.island];
      return html`<small>${list[category] ?? view.text.states.missing}</small>`;
    }
    case 'index':
    case 'stability':
      return nothing;
  }
}
