import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../../charts/vg-scatter.ts';
import {formatNumber} from '../../i18n/format.ts';
import {indicators} from '../../methodology/indicators.ts';
import type {ClusterAnswer} from '../../state/risk-answer.ts';
import {
  clusterStatistics,
  neighbourhoods,
  type ClusterChoice,
  type ClusterStatistic,
  type Neighbourhood,
} from '../../state/risk-choice.ts';
import {clusterParameters, placeName, riskTextFor} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {controlStyles, fieldStyles} from '../../styles/shared.ts';
import '../controls/vg-segment.ts';
import '../controls/vg-select.ts';
import '../controls/vg-switch.ts';
import {sendTransition} from '../send.ts';
import {riskStyles} from './risk-styles.ts';

/** Of a territory that has a value, and no neighbour with one. */
const islandCategory = 5;
const alphas = [0.1, 0.05, 0.01, 0.001] as const;

/**
 * Spatial clusters of the index or of an indicator: the choices, the global statistic, the scatter and the islands.
 * @fires vg-transition - chooseCluster, select
 */
@customElement('vg-risk-clusters')
export class VgRiskClusters extends LitElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    riskStyles,
    css`
      vg-segment {
        justify-self: start;
      }
      input.field {
        width: 84px;
      }
      .intro {
        margin: 4px 0 12px;
      }
      vg-scatter {
        margin-top: 8px;
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const words = riskTextFor(this.view).clusters;
    const {clusters} = this.view.snapshot.risk ?? {clusters: null};
    return html`<section class="block" aria-label=${words.title}>
        <h2>${words.title}</h2>
        <p class="note intro">${words.intro}</p>
        <div class="fields">${this.#fields(this.view.state.risk.cluster)}</div>
      </section>
      ${clusters ? this.#found(clusters) : nothing}`;
  }

  #choose(change: Partial<ClusterChoice>): void {
    sendTransition(this, 'chooseCluster', change);
  }

  #fields(choice: ClusterChoice): unknown {
    const words = riskTextFor(this.view).clusters;
    const {locale} = this.view.text;
    const level = this.view.snapshot.risk?.table.level ?? 'municipality';
    const variables = [
      {id: 'indice', label: words.index},
      ...indicators
        .filter(({levels}) => (levels as readonly string[]).includes(level))
        .map(({word, name}) => ({id: word, label: name[locale]})),
    ];
    const number = (label: string, value: number, change: (value: number) => void): unknown =>
      html`<span>${label}</span
        ><input
          class="field"
          type="number"
          aria-label=${label}
          .value=${String(value)}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            if (input.value !== '' && input.checkValidity()) change(Number(input.value));
            else input.value = String(value);
          }}
        />`;
    return html`<span>${words.variable}</span>
      <vg-select
        look="bare"
        .locale=${locale}
        .label=${words.variable}
        .options=${variables}
        .value=${choice.variable}
        @vg-change=${(event: CustomEvent<{value: string}>) => {
          this.#choose({variable: event.detail.value});
        }}
      ></vg-select>
      <span>${words.statistic}</span>
      <vg-segment
        .label=${words.statistic}
        .options=${clusterStatistics.map((id) => ({id, label: words.statistics[id]}))}
        .value=${choice.statistic}
        @vg-change=${(event: CustomEvent<{value: ClusterStatistic}>) => {
          this.#choose({statistic: event.detail.value});
        }}
      ></vg-segment>
      <span>${words.neighbourhood}</span>
      <vg-segment
        .label=${words.neighbourhood}
        .options=${neighbourhoods.map((id) => ({id, label: words.neighbourhoods[id]}))}
        .value=${choice.neighbourhood}
        @vg-change=${(event: CustomEvent<{value: Neighbourhood}>) => {
          this.#choose({neighbourhood: event.detail.value});
        }}
      ></vg-segment>
      ${
        choice.neighbourhood === 'nearest'
          ? number(words.nearest, choice.nearest, (nearest) => {
              this.#choose({nearest: Math.min(30, Math.max(1, Math.round(nearest)))});
            })
          : nothing
      }
      ${
        choice.neighbourhood === 'band'
          ? number(words.km, choice.km, (km) => {
              this.#choose({km: Math.min(300, Math.max(5, Math.round(km)))});
            })
          : nothing
      }
      <span>${words.alpha}</span>
      <vg-segment
        .label=${words.alpha}
        .options=${alphas.map((alpha) => ({
          id: String(alpha),
          label: formatNumber(alpha, locale, alpha < 0.01 ? 3 : 2),
        }))}
        .value=${String(choice.alpha)}
        @vg-change=${(event: CustomEvent<{value: string}>) => {
          this.#choose({alpha: Number(event.detail.value)});
        }}
      ></vg-segment>
      <span></span>
      <vg-switch
        .locale=${locale}
        .label=${words.fdr}
        ?checked=${choice.fdr}
        @vg-change=${(event: CustomEvent<{checked: boolean}>) => {
          this.#choose({fdr: event.detail.checked});
        }}
      ></vg-switch>`;
  }

  #found(answer: ClusterAnswer): unknown {
    const {view} = this;
    const words = riskTextFor(view).clusters;
    const {locale} = view.text;
    if (answer.isConstant)
      return html`<section class="block"><p class="dense">${words.constant}</p></section>`;
    const found = answer.counts.slice(0, 4).reduce((sum, count) => sum + count, 0);
    const {global, islands} = answer;
    const {selected} = view.state;
    const named = (codes: readonly string[]): string =>
      codes.map((code) => placeName(view, code)).join(', ');
    const alone = [...answer.category.keys()].filter(
      (code) => answer.category.get(code) === islandCategory && !islands.includes(code),
    );
    return html`<section class="block" aria-label=${words.scatter}>
      ${
        global
          ? html`<p class="say">
              ${words.global(
                formatNumber(global.i, locale, 3),
                formatNumber(global.expected, locale, 4),
                formatNumber(global.p, locale, 3),
              )}
              ${found === 0 ? words.none : nothing}
            </p>`
          : nothing
      }
      <p class="note">
        ${clusterParameters(view, answer)}
        ${answer.permutations > 0 ? words.smallest(formatNumber(1 / (answer.permutations + 1), locale, 3)) : nothing}
        ${
          islands.length === 0 ? words.noIslands : words.islands(named(islands))
        }${alone.length === 0 ? nothing : words.alone(named(alone))}
      </p>
      <h3>${words.scatter}</h3>
      <vg-scatter
        .locale=${locale}
        .label=${words.scatter}
        .xLabel=${words.x}
        .yLabel=${words.y}
        .points=${answer.scatter.map(({code, x, y}) => ({
          code,
          name: placeName(view, code),
          x,
          y,
        }))}
        .selected=${selected ?? ''}
        .slope=${global?.i ?? NaN}
        quadrants
        @vg-choose=${(event: CustomEvent<{code: string}>) => {
          sendTransition(this, 'select', event.detail.code);
        }}
      ></vg-scatter>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-clusters': VgRiskClusters;
  }
}
