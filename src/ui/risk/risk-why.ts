import {publisherIn} from '../../i18n/publishers.ts';
import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import '../../charts/vg-contributions.ts';
import type {Contribution} from '../../charts/vg-contributions.ts';
import '../../charts/vg-weight-bar.ts';
import {dimensionPoints, dimensionShares} from '../../domain/index/dimension-points.ts';
import {normalise} from '../../domain/index/normalise.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {indicatorOf, type IndicatorId} from '../../methodology/indicators.ts';
import {indicatorPeriod} from '../../domain/indicator-period.ts';
import {sources} from '../../methodology/sources.ts';
import type {RiskAnswer} from '../../state/risk-answer.ts';
import {wordOf} from '../../state/risk-scheme.ts';
import {
  formatIndicator,
  formatScore,
  placeName,
  riskTextFor,
  whyNoIndex,
} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import '../controls/vg-segment.ts';
import {sendTransition} from '../send.ts';
import {colourOfDimension} from './dimension-parts.ts';
import {riskStyles} from './risk-styles.ts';
import {whyOf, type Reference, type Why, type WhyItem} from './why-items.ts';

const most = 3;
/** Contributions smaller than this, in points, are not worth a word. */
const worthSaying = 0.05;

/** The sentence of a territory: its score and rank, what raises it and what lowers it. */
export function whySentence(view: View, risk: RiskAnswer, code: string, why: Why): string {
  const words = riskTextFor(view).why;
  const {locale} = view.text;
  const row = risk.table.row.get(code) ?? -1;
  const named = (items: readonly WhyItem[]): string =>
    items
      .slice(0, most)
      .map(({id, points}) => {
        const sign = points > 0 ? '+' : '';
        return `${indicatorOf(id).short[locale]} (${sign}${formatNumber(points, locale, 1)})`;
      })
      .join(', ');
  const sorted = [...why.items].sort((a, b) => b.points - a.points);
  const up = sorted.filter(({points}) => points >= worthSaying);
  const down = sorted.filter(({points}) => points <= -worthSaying).reverse();
  return words.sentence(
    placeName(view, code),
    formatScore(why.score, view),
    formatNumber(risk.ranks[row] ?? NaN, locale),
    formatNumber(risk.ranked, locale),
    up.length > 0 ? words.raises(named(up)) : '',
    down.length > 0 ? words.lowers(named(down)) : '',
  );
}

/**
 * Why a territory has its score: its dimensions, every indicator against the median, and the figure and source behind each.
 * @fires vg-transition - changeRisk
 */
@customElement('vg-risk-why')
export class VgRiskWhy extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    riskStyles,
    css`
      vg-weight-bar {
        margin: 8px 0;
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 3px 14px;
        margin: 8px 0;
        font: var(--font-dense);
      }
      dt {
        color: var(--ink-3);
      }
      .figure {
        display: block;
        margin-top: 10px;
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @state() private reference: Reference = 'national';
  /** The indicator whose figure is open. */
  @state() private opened: IndicatorId | null = null;

  protected override render(): unknown {
    const {view} = this;
    const {risk} = view.snapshot;
    const words = riskTextFor(view);
    const {selected} = view.state;
    if (!risk || risk.index.status === 'no-weights') return nothing;
    const row = selected === null ? undefined : risk.table.row.get(selected);
    if (selected === null || row === undefined)
      return html`<section class="block"><p class="dense">${words.why.choose}</p></section>`;
    const isDepartment = risk.table.level === 'department';
    const why = whyOf(risk, row, isDepartment ? 'national' : this.reference);
    const name = placeName(view, selected);
    if (!why)
      return html`<section class="block">
        <h2>${words.why.none(name)}</h2>
        <p class="dense">${whyNoIndex(view, risk, row)}</p>
      </section>`;
    return html`<section
      class="block"
      aria-label=${words.why.title(name, formatScore(why.score, view))}
    >
      <div class="head">
        <h2>${words.why.title(name, formatScore(why.score, view))}</h2>
        <span class="note">${words.why.maximum}</span>
      </div>
      ${this.#bar(risk, row)}
      <p class="say">${whySentence(view, risk, selected, why)}</p>
      ${isDepartment ? nothing : this.#referenceChoice(selected)} ${this.#bars(risk, row, why)}
      ${this.#figure(risk, row, why)}
    </section>`;
  }

  #bar(risk: RiskAnswer, row: number): unknown {
    const {locale} = this.view.text;
    const points = dimensionPoints(risk, row);
    const shares = dimensionShares(risk.scheme);
    return html`<vg-weight-bar
      kind="score"
      .locale=${locale}
      .digits=${1}
      .parts=${risk.scheme.dimensions.map(({short}, index) => ({
        name: short[locale],
        colorIndex: colourOfDimension(index),
        points: points[index] ?? 0,
        maximum: (shares[index] ?? 0) * 10,
      }))}
    ></vg-weight-bar>`;
  }

  #referenceChoice(selected: string): unknown {
    const words = riskTextFor(this.view).why;
    const department = placeName(this.view, selected.slice(0, 2));
    return html`<vg-segment
      .label=${words.against}
      .options=${[
        {id: 'national', label: words.nationalShort},
        {id: 'department', label: words.departmentShort(department)},
      ]}
      .value=${this.reference}
      @vg-change=${(event: CustomEvent<{value: Reference}>) => {
        this.reference = event.detail.value;
      }}
    ></vg-segment>`;
  }

  #bars(risk: RiskAnswer, row: number, why: Why): unknown {
    const {view} = this;
    const {locale} = view.text;
    const words = riskTextFor(view);
    const code = risk.table.table.territories[row] ?? '';
    const reference =
      this.reference === 'department' && code.length === 5
        ? words.why.departmentShort(placeName(view, code.slice(0, 2)))
        : words.why.nationalShort;
    const items = why.items.map((item): Contribution => {
      const {short, sources: from} = indicatorOf(item.id);
      const isMissing = Number.isNaN(item.value);
      return {
        id: item.id,
        name: short[locale],
        dimension: risk.scheme.dimensions[item.dimension]?.short[locale] ?? '',
        colorIndex: colourOfDimension(item.dimension),
        points: isMissing ? NaN : item.points,
        valueText: isMissing
          ? view.text.states.missing
          : formatIndicator(item.id, item.value, view),
        referenceText: formatIndicator(item.id, item.reference, view),
        source: publisherIn(sources.find(({id}) => id === from[0])?.publisher ?? '', locale),
        isMissing,
      };
    });
    return html`<vg-contributions
      .locale=${locale}
      .base=${why.base}
      .score=${why.score}
      .items=${items}
      .referenceLabel=${reference}
      .note=${risk.scheme.aggregation === 'arithmetic' ? words.why.note : words.why.noteShapley}
      @vg-choose=${(event: CustomEvent<{id: IndicatorId}>) => {
        this.opened = event.detail.id === this.opened ? null : event.detail.id;
      }}
    ></vg-contributions>`;
  }

  /** The figure behind a bar, with its period and source. */
  #figure(risk: RiskAnswer, row: number, why: Why): unknown {
    const item = why.items.find(({id}) => id === this.opened);
    if (!item) return nothing;
    const {view} = this;
    const {locale} = view.text;
    const words = riskTextFor(view);
    const {id} = item;
    const {name, note, denominator, goalposts, direction, sources: from} = indicatorOf(id);
    const scaled = normalise(
      risk.table.table.values.get(id) ?? [],
      {...goalposts, direction},
      risk.scheme.normalisation,
    )[row];
    const value = Number.isNaN(item.value)
      ? words.why.missing
      : formatIndicator(id, item.value, view);
    return html`<section class="box figure" aria-label=${words.why.figure}>
      <h3>${name[locale]}</h3>
      <dl>
        <dt>${words.why.value}</dt>
        <dd><b>${value}</b></dd>
        <dt>${words.why.reference}</dt>
        <dd>${formatIndicator(id, item.reference, view)}</dd>
        <dt>${words.why.years}</dt>
        <dd>${indicatorPeriod(indicatorOf(id), risk.table.edition)}</dd>
        ${
          scaled === undefined || Number.isNaN(scaled)
            ? nothing
            : html`<dt></dt>
                <dd>${words.why.rescaled(formatNumber(scaled, locale, 1))}</dd>`
        }
        <dt>${words.why.source}</dt>
        <dd>
          ${from.map((source) => {
            const found = sources.find((one) => one.id === source);
            const cutoff = found?.cutoff
              ? `, ${words.why.cutoff(formatDate(found.cutoff, locale))}`
              : '';
            return html`<div>
              ${found?.title[locale] ?? source}.
              ${publisherIn(found?.publisher ?? '', locale)}${cutoff}
            </div>`;
          })}
        </dd>
      </dl>
      <p class="note">${note[locale]} ${denominator ? html`${denominator[locale]}.` : nothing}</p>
      <p class="row">
        <button
          type="button"
          class="button line"
          @click=${() => {
            sendTransition(this, 'changeRisk', {
              paint: 'lens',
              lens: {kind: 'indicator', word: wordOf(id)},
            });
          }}
        >
          ${words.why.showOnMap}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.opened = null;
          }}
        >
          ${words.why.close}
        </button>
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-why': VgRiskWhy;
  }
}
