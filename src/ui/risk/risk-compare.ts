import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../../charts/vg-scatter.ts';
import type {NamedScenario} from '../../state/risk-choice.ts';
import {publishedScenario} from '../../state/risk-choice.ts';
import {writeScenario} from '../../state/risk-address.ts';
import {schemes} from '../../methodology/schemes.ts';
import {formatNumber} from '../../i18n/format.ts';
import type {ComparisonAnswer} from '../../state/risk-answer.ts';
import {placeName, riskTextFor, topOf} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import '../controls/vg-select.ts';
import {sendTransition} from '../send.ts';
import {riskStyles} from './risk-styles.ts';

const listed = 8;

/**
 * Two orders side by side: this index against UARIV's IRV, the published method or a saved scenario.
 * @fires vg-transition - changeRisk, select
 */
@customElement('vg-risk-compare')
export class VgRiskCompare extends LitElement {
  static override styles = [
    controlStyles,
    riskStyles,
    css`
      .columns {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 20px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font: var(--font-table);
      }
      caption {
        padding-bottom: 4px;
        text-align: start;
        font: var(--font-subheading);
      }
      th,
      td {
        padding: 3px 0 3px 10px;
        font-weight: 400;
        text-align: end;
        border-top: 1px solid var(--line);
      }
      th:first-child,
      td:first-child {
        padding-left: 0;
        text-align: start;
      }
      thead th {
        font: var(--font-axis);
        color: var(--ink-3);
        border-top: 0;
      }
      button {
        all: unset;
        min-height: 28px;
        cursor: pointer;
      }
      button:hover {
        text-decoration: underline;
      }
      button:focus-visible {
        outline: 2px solid var(--focus);
      }
      small {
        color: var(--ink-3);
      }
      @media (max-width: 560px) {
        .columns {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) saved: readonly NamedScenario[] = [];

  protected override render(): unknown {
    const {view} = this;
    const {risk} = view.snapshot;
    const words = riskTextFor(view).compare;
    const {against} = view.state.risk;
    return html`<section class="block" aria-label=${words.title}>
        <h2>${words.title}</h2>
        <div class="fields">
          <span>${words.against}</span>
          ${this.#choice()}
        </div>
        ${against === 'irv' ? html`<p class="note">${words.notInput}</p>` : nothing}
        ${risk && !risk.comparison && against === 'irv' ? html`<p class="dense">${words.irvLevel}</p>` : nothing}
      </section>
      ${risk?.comparison ? this.#compared(risk.comparison, topOf(risk.table.level)) : nothing}`;
  }

  #choice(): unknown {
    const {view} = this;
    const words = riskTextFor(view).compare;
    const {locale} = view.text;
    const {against, scenario} = view.state.risk;
    const others = schemes
      .filter(({id}) => id !== scenario.scheme)
      .map(({id, name}) => ({name: name[locale], scenario: publishedScenario(id)}));
    const current = typeof against === 'string' ? [] : [against];
    const named = new Map(
      [...others, ...this.saved, ...current].map((one) => [writeScenario(one.scenario), one]),
    );
    const options = [
      {id: 'irv', label: words.irv},
      {id: 'published', label: words.published},
      ...[...named].map(([id, one]) => ({id, label: one.name || words.unnamed})),
    ];
    return html`<vg-select
      look="bare"
      .locale=${locale}
      .label=${words.against}
      .options=${options}
      .value=${typeof against === 'string' ? against : writeScenario(against.scenario)}
      @vg-change=${(event: CustomEvent<{value: string}>) => {
        const {value} = event.detail;
        const chosen =
          value === 'irv' || value === 'published' ? value : (named.get(value) ?? 'published');
        sendTransition(this, 'changeRisk', {against: chosen, paint: 'difference'});
      }}
    ></vg-select>`;
  }

  #compared(comparison: ComparisonAnswer, top: number): unknown {
    const {view} = this;
    const words = riskTextFor(view).compare;
    const {locale} = view.text;
    const {shift, otherRank, spearman, compared} = comparison;
    const sorted = [...shift].sort((a, b) => b[1] - a[1]);
    const isSame = sorted.every(([, places]) => places === 0);
    const shared = [...shift.keys()].filter((code) => {
      const other = otherRank.get(code) ?? NaN;
      return other <= top && other - (shift.get(code) ?? NaN) <= top;
    }).length;
    const rows = [...shift].map(([code, places]) => {
      const other = otherRank.get(code) ?? NaN;
      return {code, name: placeName(view, code), x: other, y: other - places};
    });
    return html`<section class="block">
        <p class="say">
          ${isSame ? words.same : nothing}
          ${words.spearman(formatNumber(spearman, locale, 2), formatNumber(compared, locale))}
          ${words.top(formatNumber(shared, locale), formatNumber(top, locale))}
        </p>
        <div class="columns">
          ${this.#table(words.up, sorted.slice(0, listed), comparison)}
          ${this.#table(words.down, sorted.slice(-listed).reverse(), comparison)}
        </div>
      </section>
      <section class="block">
        <vg-scatter
          .locale=${locale}
          .label=${words.title}
          .xLabel=${words.scatterX}
          .yLabel=${words.scatterY}
          .points=${rows}
          .selected=${view.state.selected ?? ''}
          diagonal
          @vg-choose=${(event: CustomEvent<{code: string}>) => {
            sendTransition(this, 'select', event.detail.code);
          }}
        ></vg-scatter>
      </section>`;
  }

  #table(
    caption: string,
    rows: readonly (readonly [string, number])[],
    {otherRank}: ComparisonAnswer,
  ): unknown {
    const {view} = this;
    const {table} = riskTextFor(view).compare;
    const {locale} = view.text;
    const whole = (value: number): string => formatNumber(value, locale);
    return html`<table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.territory}</th>
          <th scope="col">${table.own}</th>
          <th scope="col">${table.other}</th>
          <th scope="col">${table.shift}</th>
        </tr>
      </thead>
      <tbody>
        ${rows
          .filter(([, places]) => places !== 0)
          .map(([code, places]) => {
            const other = otherRank.get(code) ?? NaN;
            return html`<tr>
              <td>
                <button
                  type="button"
                  @click=${() => {
                    sendTransition(this, 'select', code);
                  }}
                >
                  ${placeName(view, code)}
                  ${code.length === 5 ? html`<small>${placeName(view, code.slice(0, 2))}</small>` : nothing}
                </button>
              </td>
              <td>${whole(other - places)}</td>
              <td>${whole(other)}</td>
              <td>${places > 0 ? '+' : ''}${whole(places)}</td>
            </tr>`;
          })}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-compare': VgRiskCompare;
  }
}
