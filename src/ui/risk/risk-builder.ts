import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import '../../charts/vg-weight.ts';
import type {WeightChange} from '../../charts/vg-weight.ts';
import '../../charts/vg-weight-bar.ts';
import {formatNumber, formatPercent} from '../../i18n/format.ts';
import {indicatorOf} from '../../methodology/indicators.ts';
import {
  minimumObservedShare,
  schemeOf,
  schemes,
  type DeclaredCategory,
  type DeclaredDimension,
  type DeclaredIndicator,
  type DeclaredScheme,
} from '../../methodology/schemes.ts';
import {isPublished, publishedScenario} from '../../state/risk-choice.ts';
import {
  indicatorsOn,
  rebalanced,
  schemeOfScenario,
  weightGroups,
  wordOf,
  type WeightGroup,
} from '../../state/risk-scheme.ts';
import {riskTextFor} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import '../controls/vg-segment.ts';
import '../controls/vg-switch.ts';
import {sendTransition} from '../send.ts';
import {colourOfDimension} from './dimension-parts.ts';
import {histogramOf} from './indicator-histogram.ts';
import {riskStyles} from './risk-styles.ts';

/**
 * The builder of the index: dimensions, categories and indicators with their weights, scale and aggregation. Everything
 * changes while a weight is dragged.
 * @fires vg-transition - chooseWeights, changeScenario, openScenario, resetScenario, changeRisk
 */
@customElement('vg-risk-builder')
export class VgRiskBuilder extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    riskStyles,
    css`
      .top {
        padding: 14px 16px 10px;
      }
      .dimension {
        padding: 6px 16px 4px;
        border-top: 1px solid var(--line);
      }
      details {
        margin-top: -4px;
      }
      summary {
        display: flex;
        align-items: center;
        min-height: 28px;
        font: var(--font-caption);
        color: var(--ink-3);
        cursor: pointer;
      }
      summary:hover {
        color: var(--ink);
      }
      .category {
        margin: 6px 0 2px;
        padding-left: 12px;
        border-left: 1px solid var(--line-2);
      }
      .method {
        padding: 14px 16px;
        border-top: 1px solid var(--line);
      }
      .fields {
        grid-template-columns: 92px minmax(0, 1fr);
        margin-top: 8px;
      }
      .fields > :nth-child(odd) {
        align-self: center;
      }
      .off {
        font: var(--font-caption);
        color: var(--ink-3);
      }
      vg-segment {
        justify-self: start;
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({type: Boolean}) compact = false;
  /** The others follow when one moves. */
  @state() private isLinked = true;

  protected override render(): unknown {
    const {risk} = this.view.state;
    const {scheme} = schemeOfScenario(risk.scenario);
    const words = riskTextFor(this.view).builder;
    const {locale} = this.view.text;
    const {dimensions} = scheme;
    return html`
      <div class="top">
        <div class="head">
          <h2>${words.title}</h2>
          <button
            type="button"
            class="button"
            title=${words.resetHint}
            ?disabled=${isPublished(risk.scenario) && risk.name === ''}
            @click=${() => {
              sendTransition(this, 'resetScenario');
            }}
          >
            ${words.reset}
          </button>
        </div>
        <vg-weight-bar
          .locale=${locale}
          .parts=${dimensions.map(({name, weight}, index) => ({
            name: name[locale],
            colorIndex: colourOfDimension(index),
            points: weight,
            maximum: weight,
          }))}
        ></vg-weight-bar>
        <vg-switch
          .locale=${locale}
          .label=${words.keepSum}
          title=${words.keepSumHint}
          ?checked=${this.isLinked}
          @vg-change=${(event: CustomEvent<{checked: boolean}>) => {
            this.isLinked = event.detail.checked;
          }}
        ></vg-switch>
      </div>
      ${dimensions.map((dimension, index) => this.#dimension(scheme, dimension, index))}
      ${this.#method(scheme)}
    `;
  }

  #dimension(scheme: DeclaredScheme, dimension: DeclaredDimension, index: number): unknown {
    const words = riskTextFor(this.view).builder;
    const {locale} = this.view.text;
    const {categories, factors, word, weight, name} = dimension;
    const group = this.#group(scheme, word);
    const on = new Set(indicatorsOn(scheme));
    const count = categories
      .flatMap((category) => category.indicators)
      .filter(({indicator}) => on.has(indicator) && this.#isScored(indicator)).length;
    const list = factors.map(String).join(', ');
    const caption = `${words.indicators(formatNumber(count, locale))} · ${words.factors(list, factors.length)}`;
    return html`<section class="dimension" aria-label=${name[locale]}>
      ${this.#slider(group, word, weight, name[locale], colourOfDimension(index))}
      <details>
        <summary>${caption}</summary>
        ${categories.map((category) => this.#category(scheme, dimension, category, index))}
      </details>
    </section>`;
  }

  #category(
    scheme: DeclaredScheme,
    dimension: DeclaredDimension,
    category: DeclaredCategory,
    index: number,
  ): unknown {
    const {locale} = this.view.text;
    const group = this.#group(scheme, category.word);
    const colour = colourOfDimension(index);
    return html`<div class="category">
      ${
        dimension.categories.length > 1
          ? this.#slider(group, category.word, category.weight, category.name[locale], colour)
          : html`<h3 class="dense">${category.name[locale]}</h3>`
      }
      ${category.indicators.map((entry) => this.#indicator(scheme, category, entry, colour))}
    </div>`;
  }

  #isScored(id: DeclaredIndicator['indicator']): boolean {
    const level = this.view.snapshot.risk?.table.level ?? 'municipality';
    return indicatorOf(id).levels.includes(level);
  }

  #indicator(
    scheme: DeclaredScheme,
    category: DeclaredCategory,
    {indicator, weight}: DeclaredIndicator,
    colour: number,
  ): unknown {
    const words = riskTextFor(this.view).builder;
    const {locale} = this.view.text;
    const {short} = indicatorOf(indicator);
    if (!this.#isScored(indicator))
      return html`<p class="off">
        <b>${short[locale]}.</b> ${words.departmentOnly}. ${words.municipalityOff}
      </p>`;
    const word = wordOf(indicator);
    const group = this.#group(scheme, word);
    const table = this.view.snapshot.risk?.table;
    return html`<vg-weight
      .locale=${locale}
      .name=${short[locale]}
      .colorIndex=${colour}
      .value=${weight}
      .equal=${100 / category.indicators.length}
      .counts=${table ? histogramOf(table, indicator) : []}
      .linked=${this.isLinked}
      switchable
      ?checked=${weight > 0}
      ?compact=${this.compact}
      @vg-weight=${(event: CustomEvent<WeightChange>) => {
        this.#move(group, word, event.detail);
      }}
      @vg-toggle=${(event: CustomEvent<{checked: boolean}>) => {
        this.#toggle(word, indicator, event.detail.checked);
      }}
    ></vg-weight>`;
  }

  #slider(group: WeightGroup, word: string, weight: number, name: string, colour: number): unknown {
    return html`<vg-weight
      .locale=${this.view.text.locale}
      .name=${name}
      .colorIndex=${colour}
      .value=${weight}
      .equal=${100 / group.words.length}
      .linked=${this.isLinked}
      ?compact=${this.compact}
      @vg-weight=${(event: CustomEvent<WeightChange>) => {
        this.#move(group, word, event.detail);
      }}
    ></vg-weight>`;
  }

  #group(scheme: DeclaredScheme, word: string): WeightGroup {
    const found = weightGroups(scheme).find(({words}) => words.includes(word));
    return found ?? {words: [word], weights: [0]};
  }

  #move(group: WeightGroup, word: string, {value, alone}: WeightChange): void {
    const moved = alone ? {words: [word], weights: [value]} : group;
    const {weights} = this.#group(schemeOf(this.view.state.risk.scenario.scheme), word);
    sendTransition(this, 'chooseWeights', word, rebalanced(moved, word, value, weights));
  }

  /** Takes an indicator out, or back in with the weight that the scheme publishes for it. */
  #toggle(word: string, indicator: string, isOn: boolean): void {
    const declared = schemeOf(this.view.state.risk.scenario.scheme)
      .dimensions.flatMap(({categories}) => categories)
      .flatMap(({indicators}) => indicators)
      .find((entry) => entry.indicator === indicator);
    const weight = isOn ? (declared?.weight ?? 50) : 0;
    sendTransition(this, 'chooseWeights', word, {[word]: weight});
  }

  #method(scheme: DeclaredScheme): unknown {
    const {state, text} = this.view;
    const {risk} = state;
    const words = riskTextFor(this.view).builder;
    const {locale} = text;
    const option = (id: string, label: string, hint: string): unknown => ({id, label, hint});
    const isArithmetic = scheme.aggregation === 'arithmetic';
    return html`<section class="method">
      <h2>${words.method}</h2>
      <div class="fields">
        <span>${words.scheme}</span>
        <vg-segment
          .label=${words.scheme}
          .options=${schemes.map(({id, name, note}) => option(id, name[locale], note[locale]))}
          .value=${risk.scenario.scheme}
          @vg-change=${(event: CustomEvent<{value: string}>) => {
            const next = schemes.find(({id}) => id === event.detail.value);
            if (next)
              sendTransition(this, 'openScenario', {
                name: '',
                scenario: publishedScenario(next.id),
              });
          }}
        ></vg-segment>
        <span>${words.normalisation}</span>
        <vg-segment
          .label=${words.normalisation}
          .options=${(['minmax', 'percentile', 'zscore'] as const).map((id) =>
            option(id, words.normalisations[id], words.normalisationHints[id]),
          )}
          .value=${scheme.normalisation}
          @vg-change=${(event: CustomEvent<{value: DeclaredScheme['normalisation']}>) => {
            const {value} = event.detail;
            const isDeclared = schemeOf(risk.scenario.scheme).normalisation === value;
            sendTransition(this, 'changeScenario', {scale: isDeclared ? 'published' : value});
          }}
        ></vg-segment>
        <span>${words.aggregation}</span>
        <vg-segment
          .label=${words.aggregation}
          .options=${(['arithmetic', 'geometric'] as const).map((id) =>
            option(id, words.aggregations[id], words.aggregationHints[id]),
          )}
          .value=${isArithmetic ? 'arithmetic' : 'geometric'}
          @vg-change=${(event: CustomEvent<{value: 'arithmetic' | 'geometric'}>) => {
            const {value} = event.detail;
            const declared = schemeOf(risk.scenario.scheme).aggregation;
            const isDeclared = (declared === 'arithmetic') === (value === 'arithmetic');
            sendTransition(this, 'changeScenario', {aggregation: isDeclared ? 'published' : value});
          }}
        ></vg-segment>
        <span>${words.missing}</span>
        <span class="note">${words.missingRule(formatPercent(minimumObservedShare, locale))}</span>
      </div>
      <slot></slot>
      <p class="row">
        ${(['evaluation', 'method'] as const).map(
          (page) =>
            html`<button
              type="button"
              class="button line"
              @click=${() => {
                sendTransition(this, 'changeRisk', {page});
              }}
            >
              ${words.pages[page]}
            </button>`,
        )}
      </p>
      ${nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-builder': VgRiskBuilder;
  }
}
