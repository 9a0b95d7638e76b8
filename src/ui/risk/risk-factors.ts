import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {indicatorPeriod} from '../../domain/indicator-period.ts';
import {formatNumber} from '../../i18n/format.ts';
import {indicators, type Indicator} from '../../methodology/indicators.ts';
import {riskFactors, stages, type RiskFactor, type Stage} from '../../methodology/risk-factors.ts';
import type {Lens} from '../../state/risk-choice.ts';
import {formatIndicator, lensName, placeName, riskTextFor} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import {riskStyles} from './risk-styles.ts';

const all: readonly Indicator[] = indicators;

/** How many indicators speak of each factor. */
export function factorCounts(): Readonly<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const {factors} of all)
    for (const factor of factors) counts[factor] = (counts[factor] ?? 0) + 1;
  return counts;
}

/**
 * The factor lens and the journey lens: what is scored of each of the fourteen factors and of each stage, and the map of
 * their indicators.
 * @fires vg-transition - changeRisk, openRiskPanel
 */
@customElement('vg-risk-factors')
export class VgRiskFactors extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    riskStyles,
    css`
      ol,
      ul {
        display: grid;
      }
      .stages {
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: 4px;
        margin-top: 8px;
      }
      .stage {
        width: 100%;
        min-height: 48px;
        padding: 6px 8px;
        text-align: start;
        background: var(--surface);
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
      }
      .stage b,
      .stage small {
        display: block;
      }
      .stage small {
        font: var(--font-axis);
        color: var(--ink-3);
      }
      .stage:hover,
      .item:hover {
        background: var(--surface-2);
      }
      .stage[aria-pressed='true'] {
        color: var(--ink-inverse);
        background: var(--ink);
        border-color: var(--ink);
      }
      .stage[aria-pressed='true'] small {
        color: inherit;
      }
      .item {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 12px;
        width: 100%;
        padding: 8px 8px;
        text-align: start;
        background: none;
        border: 0;
        border-top: 1px solid var(--line);
      }
      .item[aria-pressed='true'] {
        background: var(--surface-3);
      }
      .item .note {
        grid-column: 1 / -1;
      }
      .factor {
        display: grid;
        grid-template-columns: 26px minmax(0, 1fr) auto;
        gap: 2px 8px;
        width: 100%;
        min-height: 36px;
        padding: 6px 4px;
        align-items: baseline;
        text-align: start;
        background: none;
        border: 0;
        border-top: 1px solid var(--line);
      }
      .factor:hover {
        background: var(--surface-2);
      }
      .factor .number {
        font-weight: 600;
        text-align: end;
      }
      .factor .note {
        white-space: nowrap;
      }
      @media (max-width: 480px) {
        .stages {
          grid-template-columns: 1fr 1fr;
        }
        .factor {
          grid-template-columns: 26px minmax(0, 1fr);
        }
        .factor .note {
          grid-column: 2;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {lens} = this.view.state.risk;
    return html`${this.#journey(lens)} ${lens ? this.#opened(lens) : this.#list()}`;
  }

  #choose(lens: Lens | null): void {
    sendTransition(this, 'changeRisk', {lens, paint: lens ? 'lens' : 'index'});
  }

  #journey(lens: Lens | null): unknown {
    const words = riskTextFor(this.view).factors;
    const chosen = lens?.kind === 'stage' ? lens.stage : null;
    return html`<section class="block" aria-label=${words.journey}>
      <h2>${words.journey}</h2>
      <p class="note">${words.intro}</p>
      <ol class="stages">
        ${stages.map(
          (stage: Stage) =>
            html`<li>
              <button
                type="button"
                class="stage"
                aria-pressed=${stage === chosen ? 'true' : 'false'}
                @click=${() => {
                  this.#choose(stage === chosen ? null : {kind: 'stage', stage});
                }}
              >
                <b>${words.stages[stage]}</b><small>${words.stageHints[stage]}</small>
              </button>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #list(): unknown {
    const words = riskTextFor(this.view).factors;
    const {locale} = this.view.text;
    const counts = factorCounts();
    return html`<section class="block" aria-label=${words.lens}>
      <h2>${words.lens}</h2>
      <ul>
        ${riskFactors.map(
          ({number, name, coverage}) =>
            html`<li>
              <button
                type="button"
                class="factor"
                @click=${() => {
                  this.#choose({kind: 'factor', factor: number});
                }}
              >
                <span class="number">${number}</span><span>${name[locale]}</span
                ><span class="note"
                  >${words.coverage[coverage]}${counts[number] ? ` · ${formatNumber(counts[number], locale)}` : nothing}</span
                >
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #opened(lens: Lens): unknown {
    const words = riskTextFor(this.view).factors;
    const {locale} = this.view.text;
    const factor: RiskFactor | undefined =
      lens.kind === 'factor' ? riskFactors.find(({number}) => number === lens.factor) : undefined;
    const chosen = this.#indicatorsOf(lens);
    const years = new Set(
      chosen.map((one) => indicatorPeriod(one, 2024)).filter((period) => period !== '–'),
    );
    return html`<section class="block" aria-label=${lensName(lens, this.view)}>
      <div class="head">
        <h2>${lensName(lens, this.view)}</h2>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.#choose(null);
          }}
        >
          ${words.back}
        </button>
      </div>
      ${factor ? html`<p class="dense">${words.coverage[factor.coverage]}.</p>` : nothing}
      ${factor?.coverage === 'analyst' ? this.#analyst() : nothing}
      ${
        chosen.length === 0 && factor?.coverage !== 'analyst'
          ? html`<p class="dense">${words.noIndicators}</p>`
          : nothing
      }
      ${
        chosen.length > 1 && lens.kind !== 'indicator'
          ? html`<p class="dense">
              ${words.mean(lensName(lens, this.view), formatNumber(chosen.length, locale))}
            </p>`
          : nothing
      }
      ${years.size > 1 ? html`<p class="note">${words.datesDiffer}</p>` : nothing}
      <ul>
        ${chosen.map((indicator) => this.#indicator(indicator, lens))}
      </ul>
    </section>`;
  }

  #analyst(): unknown {
    const words = riskTextFor(this.view).factors;
    return html`<p class="dense">${words.analystOnly}</p>
      <button
        type="button"
        class="button line"
        @click=${() => {
          sendTransition(this, 'openRiskPanel', 'assessment');
        }}
      >
        ${words.toAssessment}
      </button>`;
  }

  #indicatorsOf(lens: Lens): readonly Indicator[] {
    switch (lens.kind) {
      case 'factor':
        return all.filter(({factors}) => (factors as readonly number[]).includes(lens.factor));
      case 'stage':
        return all.filter(({stages: spoken}) => spoken.includes(lens.stage));
      case 'indicator':
        return all.filter(({word}) => word === lens.word);
    }
  }

  #indicator(indicator: Indicator, lens: Lens): unknown {
    const {view} = this;
    const {locale} = view.text;
    const words = riskTextFor(view).factors;
    const table = view.snapshot.risk?.table;
    const column = table?.table.values.get(indicator.id);
    const known = Array.from(column ?? []).filter(
      (value) => value !== null && value !== undefined && !Number.isNaN(value),
    ).length;
    const {selected} = view.state;
    const row = selected === null ? undefined : table?.row.get(selected);
    const own = row === undefined ? NaN : (column?.[row] ?? NaN);
    const isOpen = lens.kind === 'indicator' && lens.word === indicator.word;
    const period = indicatorPeriod(indicator, table?.edition ?? 2024);
    const count = words.coverageCount(
      formatNumber(known, locale),
      formatNumber(table?.table.territories.length ?? 0, locale),
    );
    return html`<li>
      <button
        type="button"
        class="item"
        aria-pressed=${isOpen ? 'true' : 'false'}
        title=${words.showIndicator(indicator.name[locale])}
        @click=${() => {
          this.#choose({kind: 'indicator', word: indicator.word});
        }}
      >
        <b>${indicator.name[locale]}</b>
        ${
          selected !== null && row !== undefined
            ? html`<span
                >${placeName(view, selected)}:
                ${Number.isNaN(own) ? view.text.states.missing : formatIndicator(indicator.id as Parameters<typeof formatIndicator>[0], own, view)}</span
              >`
            : nothing
        }
        <span class="note"
          >${indicator.note[locale]}
          ${count}${period === '–' ? '' : `. ${words.period(period)}`}.</span
        >
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-factors': VgRiskFactors;
  }
}
