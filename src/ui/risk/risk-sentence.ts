import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {levelChoices, type LevelChoice} from '../../state/app-state.ts';
import {riskPaints, type RiskPaint} from '../../state/risk-choice.ts';
import {riskLevelOf} from '../../state/request.ts';
import {riskSentenceParts, riskTextFor, type RiskSentencePart} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {sentenceStyles} from '../sentence-styles.ts';
import {sendTransition} from '../send.ts';

/**
 * The sentence above the map of Riesgo; the underlined words choose what is painted and by which unit.
 * @fires vg-transition - changeRisk, openRiskPanel, chooseLevel
 */
@customElement('vg-risk-sentence')
export class VgRiskSentence extends LitElement {
  static override styles = sentenceStyles;

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    return html`<p class=${this.view.isPending ? 'pending' : ''}>
      ${riskSentenceParts(this.view).map((part) => this.#part(part))}
    </p>`;
  }

  #part(part: RiskSentencePart): unknown {
    const {state, text} = this.view;
    const words = riskTextFor(this.view);
    if (part.control === undefined) return part.text;
    if (part.control === 'paint')
      return html`<span class="control"
        >${part.text}<select
          aria-label=${words.sentence.changePaint}
          @change=${(event: Event) => {
            this.#paint((event.target as HTMLSelectElement).value as RiskPaint);
          }}
        >
          ${riskPaints.map(
            (paint) =>
              html`<option
                value=${paint}
                ?selected=${paint === state.risk.paint}
                ?disabled=${paint === 'lens' && !state.risk.lens}
              >
                ${words.paints[paint]}
              </option>`,
          )}
        </select></span
      >`;
    const shown = riskLevelOf(state);
    return html`<span class="control"
      >${part.text}<select
        aria-label=${words.sentence.changeLevel}
        @change=${(event: Event) => {
          const {value} = event.target as HTMLSelectElement;
          sendTransition(this, 'chooseLevel', value as LevelChoice);
        }}
      >
        ${levelChoices
          .filter((level) => level !== 'auto')
          .map(
            (level) =>
              html`<option value=${level} ?selected=${level === shown}>
                ${text.levels[level]}
              </option>`,
          )}
      </select></span
    >`;
  }

  /** Opens the panel that goes with a paint, where there is one. */
  #paint(paint: RiskPaint): void {
    if (paint === 'clusters') sendTransition(this, 'openRiskPanel', 'clusters');
    else if (paint === 'difference') sendTransition(this, 'openRiskPanel', 'compare');
    else sendTransition(this, 'changeRisk', {paint});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-sentence': VgRiskSentence;
  }
}
