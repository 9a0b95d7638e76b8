import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {riskFactors, type FactorGroup, type RiskFactor} from '../methodology/risk-factors.ts';
import {statePatterns} from '../styles/patterns.ts';
import {controlStyles, figureStyles, patternStyles} from '../styles/shared.ts';
import {factorState, factorStates, type FactorState} from './factor-state.ts';
import {factorStripStyles} from './vg-factor-strip-styles.ts';

const groups: readonly FactorGroup[] = ['common', 'genocide', 'humanity', 'war'];
const pencil = 'M-4.5 4.5 -3.6 1.6 2.4 -4.4 4.4 -2.4 -1.6 3.6ZM1.1 -3.1 3.1 -1.1';

/**
 * The fourteen risk factors of the United Nations framework in their groups, each with how far it is covered: full, half, a
 * pencil for a person's judgement, hatch for no open data. A factor is a button that stays pressed.
 * @fires vg-choose - a factor was chosen, or let go when it was the chosen one; detail {factor: number | null}
 */
@customElement('vg-factor-strip')
export class VgFactorStrip extends LitElement {
  static override styles = [controlStyles, figureStyles, patternStyles, factorStripStyles];

  @property() locale: Locale = 'es';
  @property({type: Number}) chosen: number | null = null;
  /** Indicators in use by number of factor; null shows the declared coverage. */
  @property({attribute: false}) scoredCounts: Readonly<Record<number, number>> | null = null;

  #choose(factor: number): void {
    const detail = {factor: factor === this.chosen ? null : factor};
    this.dispatchEvent(new CustomEvent('vg-choose', {detail, bubbles: true, composed: true}));
  }

  #sentence(factor: RiskFactor): string {
    const text = riskControlsFor(this.locale).factors;
    const state = factorState(factor, this.scoredCounts);
    const says = text.sentence[state];
    if (typeof says === 'string') return says;
    const count = this.scoredCounts?.[factor.number];
    return says(count === undefined ? text.declared : text.indicators(count));
  }

  #renderSwatch(state: FactorState, width: string): TemplateResult {
    return html`<svg class="swatch ${state}" width=${width} height="13" aria-hidden="true">
      <rect class="box" x="0" y="0" width="100%" height="100%" rx="2"></rect>
      ${
        state === 'none'
          ? svg`<rect x="0" y="0" width="100%" height="100%" rx="2" fill="url(#missing)"></rect>`
          : nothing
      }
      ${state === 'scored' ? svg`<rect class="fill" width="100%" height="100%" rx="2"></rect>` : nothing}
      ${state === 'partial' ? svg`<rect class="fill" width="50%" height="100%"></rect>` : nothing}
      ${
        state === 'analyst'
          ? svg`<svg x="50%" y="50%" overflow="visible"><path class="pencil" d=${pencil}></path></svg>`
          : nothing
      }
      <rect class="edge" x="0" y="0" width="100%" height="100%" rx="2"></rect>
    </svg>`;
  }

  #renderFactor(factor: RiskFactor): TemplateResult {
    const text = riskControlsFor(this.locale).factors;
    const state = factorState(factor, this.scoredCounts);
    const number = String(factor.number);
    const name = text.factor(number, factor.name[this.locale]);
    const words = `${name}: ${this.#sentence(factor)}`;
    return html`<li>
      <button
        class="factor ${state}"
        aria-pressed=${factor.number === this.chosen ? 'true' : 'false'}
        aria-label="${number} ${factor.short[this.locale]}. ${words}"
        title=${words}
        @click=${() => {
          this.#choose(factor.number);
        }}
      >
        <span class="line"
          ><span class="number">${number}</span>${this.#renderSwatch(state, '100%')}</span
        >
        <span class="short">${factor.short[this.locale]}</span>
      </button>
    </li>`;
  }

  #renderLegend(): TemplateResult {
    const text = riskControlsFor(this.locale).factors;
    const states = riskFactors.map((factor) => factorState(factor, this.scoredCounts));
    const counted = factorStates
      .map((state) => ({state, count: states.filter((one) => one === state).length}))
      .filter(({state, count}) => state !== 'idle' || count > 0);
    return html`<ul class="legend">
      ${counted.map(
        ({state, count}) =>
          html`<li>
            ${this.#renderSwatch(state, '17')}<span
              >${text.states[state]} <span class="count">${String(count)}</span></span
            >
          </li>`,
      )}
    </ul>`;
  }

  #renderChosen(): TemplateResult | typeof nothing {
    const text = riskControlsFor(this.locale).factors;
    const factor = riskFactors.find((one) => one.number === this.chosen);
    if (!factor) return nothing;
    const name = text.factor(String(factor.number), factor.name[this.locale]);
    return html`<p class="chosen"><strong>${name}</strong>: ${this.#sentence(factor)}.</p>`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).factors;
    return html`<svg class="patterns" width="0" height="0" aria-hidden="true">
        <defs>${statePatterns()}</defs>
      </svg>
      <div class="strip">
        ${this.#renderLegend()}
        <div class="groups">
          ${groups.map(
            (group) =>
              html`<div class="group ${group}">
                <p class="caption" id=${group}>${text.groups[group]}</p>
                <ul class="factors" aria-labelledby=${group}>
                  ${riskFactors
                    .filter((factor) => factor.group === group)
                    .map((factor) => this.#renderFactor(factor))}
                </ul>
              </div>`,
          )}
        </div>
        ${this.#renderChosen()}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-factor-strip': VgFactorStrip;
  }
}
