import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../../charts/vg-stability.ts';
import type {StabilityRow} from '../../charts/stability-row.ts';
import {dimensionPoints} from '../../domain/index/dimension-points.ts';
import {formatNumber, formatPercent} from '../../i18n/format.ts';
import type {RiskAnswer} from '../../state/risk-answer.ts';
import {indicatorOf, type IndicatorId} from '../../methodology/indicators.ts';
import {placeName, riskTextFor, topOf} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {sendCommand, sendTransition} from '../send.ts';
import {colourOfDimension} from './dimension-parts.ts';
import {riskStyles} from './risk-styles.ts';

const listed = 30;

/** What moves a rank most, in words: `normalisation`, `without:<indicator>`, `weight:<dimension>`, `aggregation`. */
export function driverWords(choice: string, risk: RiskAnswer, view: View): string {
  const words = riskTextFor(view).order.drivers;
  const {locale} = view.text;
  const [kind, id = ''] = choice.split(':');
  if (kind === 'without') return words.without(indicatorOf(id as IndicatorId).short[locale]);
  if (kind === 'weight') {
    const dimension = risk.scheme.dimensions.find((one) => one.id === id);
    return words.weight(dimension?.short[locale] ?? id);
  }
  return kind === 'aggregation' ? words.aggregation : words.normalisation;
}

/** The rows of the list: the first of the country, or those of the chosen department. */
function rowsOf(view: View, risk: RiskAnswer): readonly StabilityRow[] {
  const {state} = view;
  const {territories} = risk.table.table;
  const {stability} = risk;
  const at = (values: ArrayLike<number> | undefined, row: number): number => values?.[row] ?? NaN;
  return territories
    .map((code, row) => ({code, row, rank: risk.ranks[row] ?? NaN}))
    .filter(({code, rank}) => !Number.isNaN(rank) && code.startsWith(state.department ?? ''))
    .sort((a, b) => a.rank - b.rank || a.code.localeCompare(b.code))
    .slice(0, listed)
    .map(({code, row, rank}) => ({
      code,
      rank,
      name: placeName(view, code),
      detail: code.length === 5 ? placeName(view, code.slice(0, 2)) : '',
      rankLow: at(stability?.rankLow, row),
      rank25: at(stability?.rank25, row),
      rankMedian: at(stability?.rankMedian, row),
      rank75: at(stability?.rank75, row),
      rankHigh: at(stability?.rankHigh, row),
      share: at(stability?.shareInTop, row),
      score: at(risk.index.score, row),
      parts: dimensionPoints(risk, row),
      isSelected: code === state.selected,
    }));
}

/**
 * How firm the order is: the first thirty with the intervals of their ranks, and what moves the selected one most.
 * @fires vg-transition - select
 * @fires vg-command - `stop-stability`, `run-stability`
 */
@customElement('vg-risk-order')
export class VgRiskOrder extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    riskStyles,
    css`
      .note {
        margin-bottom: 8px;
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {view} = this;
    const {risk} = view.snapshot;
    const {locale} = view.text;
    const words = riskTextFor(view);
    if (!risk) return html`<p class="block dense">${words.loading}</p>`;
    if (risk.index.status === 'no-weights')
      return html`<p class="block dense" role="alert">${words.builder.zero}</p>`;
    const {stability} = risk;
    const name = view.state.department ? placeName(view, view.state.department) : '';
    return html`<section class="block" aria-label=${words.order.title}>
      <div class="head">
        <h2>${words.order.title}</h2>
        ${this.#runControl(stability)}
      </div>
      ${name ? html`<p class="note">${words.order.onlyDepartment(name)}</p>` : nothing}
      <vg-stability
        .locale=${locale}
        .level=${risk.table.level}
        .rows=${rowsOf(view, risk)}
        .dimensions=${risk.scheme.dimensions.map((dimension, index) => ({
          name: dimension.short[locale],
          colorIndex: colourOfDimension(index),
        }))}
        .top=${topOf(risk.table.level)}
        .runs=${{
          done: stability?.done ?? 0,
          of: stability?.of ?? 1000,
          isStale: stability?.isStale ?? false,
          isStopped: stability?.isStopped ?? false,
        }}
        .note=${words.order.method(String(stability?.seed ?? 42))}
        @vg-choose=${(event: CustomEvent<{code: string}>) => {
          sendTransition(this, 'select', event.detail.code);
        }}
      ></vg-stability>
      ${this.#selected(risk)}
    </section>`;
  }

  /** Stops the runs, or runs those that were stopped; nothing once they are done. */
  #runControl(stability: RiskAnswer['stability']): unknown {
    const words = riskTextFor(this.view).order;
    if (stability?.done === stability?.of && !stability?.isStale) return nothing;
    const isStopped = stability?.isStopped ?? false;
    return html`<button
      type="button"
      class="button"
      @click=${() => {
        sendCommand(this, isStopped ? 'run-stability' : 'stop-stability');
      }}
    >
      ${isStopped ? words.run : words.stop}
    </button>`;
  }

  /** What the runs say of the selected territory. */
  #selected(risk: RiskAnswer): unknown {
    const {view} = this;
    const {selected} = view.state;
    const row = selected === null ? undefined : risk.table.row.get(selected);
    const {stability} = risk;
    if (selected === null || row === undefined || !stability || stability.isStale) return nothing;
    const share = stability.shareInTop[row] ?? NaN;
    if (Number.isNaN(share)) return nothing;
    const {locale} = view.text;
    const words = riskTextFor(view).order;
    const name = placeName(view, selected);
    const driver = stability.drivers[row];
    return html`<p class="say">
      ${words.share(name, formatNumber(topOf(risk.table.level), locale), formatPercent(share, locale))}
      ${
        driver
          ? words.driver(
              name,
              driverWords(driver.choice, risk, view),
              formatNumber(Math.abs(driver.shift), locale, 1),
            )
          : nothing
      }
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-order': VgRiskOrder;
  }
}
