import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {measureOf, measures, type MeasureId} from '../methodology/measures.ts';
import {levelChoices, type LevelChoice} from '../state/app-state.ts';
import {mapLevelOf, yearOf} from '../state/request.ts';
import {sentenceParts, type SentencePart} from '../state/sentence.ts';
import {hasMunicipalities} from '../state/swipe.ts';
import type {View} from '../state/view.ts';
import {sentenceStyles} from './sentence-styles.ts';
import {sendCommand, sendTransition} from './send.ts';

/**
 * The view as one sentence; its underlined words are the controls.
 * @fires vg-transition - chooseMeasure, chooseLevel, chooseYear
 * @fires vg-command - `show-layers`
 */
@customElement('vg-sentence')
export class VgSentence extends LitElement {
  static override styles = sentenceStyles;

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const parts = sentenceParts(this.view);
    return html`<p class=${this.view.isPending ? 'pending' : ''}>
      ${parts.map((part) => this.#part(part))}
    </p>`;
  }

  #part(part: SentencePart): unknown {
    switch (part.control) {
      case undefined:
        return part.text;
      case 'measure':
        return this.#select(part, this.view.text.sentence.changeMeasure, this.#measureOptions());
      case 'level':
        return this.#select(part, this.view.text.sentence.changeLevel, this.#levelOptions());
      case 'year':
        return this.#select(part, this.view.text.sentence.changeYear, this.#yearOptions());
      case 'layers':
        return html`<span
          role="button"
          tabindex="0"
          @click=${this.#showLayers}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            this.#showLayers();
          }}
          >${part.text}</span
        >`;
      default:
        throw new TypeError(`Got control '${String(part.control satisfies never)}'.`);
    }
  }

  #showLayers = (): void => {
    sendCommand(this, 'show-layers');
  };

  #select(part: SentencePart, label: string, options: unknown): unknown {
    return html`<span class="control"
      >${part.text}<select aria-label=${label} @change=${this.#onChange(part)}>
        ${options}
      </select></span
    >`;
  }

  #onChange(part: SentencePart): (event: Event) => void {
    return (event) => {
      const {value} = event.target as HTMLSelectElement;
      if (part.control === 'measure') sendTransition(this, 'chooseMeasure', value as MeasureId);
      if (part.control === 'level') sendTransition(this, 'chooseLevel', value as LevelChoice);
      if (part.control === 'year') sendTransition(this, 'chooseYear', Number(value));
    };
  }

  #measureOptions(): unknown {
    const {state, text} = this.view;
    return measures.map(
      ({id}) =>
        html`<option value=${id} ?selected=${id === state.measure}>
          ${text.measures[id].short}
        </option>`,
    );
  }

  #levelOptions(): unknown {
    const {state, text} = this.view;
    const shown = mapLevelOf(state);
    return levelChoices
      .filter((level) => level !== 'municipality' || hasMunicipalities(state))
      .map(
        (level) =>
          html`<option value=${level} ?selected=${level === state.level}>
            ${text.levels[level]}${level === 'auto' ? ` (${text.levels[`${shown}Long`]})` : nothing}
          </option>`,
      );
  }

  #yearOptions(): unknown {
    const {state} = this.view;
    return measureOf(state.measure).years.map(
      (year) => html`<option value=${year} ?selected=${year === yearOf(state)}>${year}</option>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-sentence': VgSentence;
  }
}
