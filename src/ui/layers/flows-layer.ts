import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, formatPercent} from '../../i18n/format.ts';
import {countryFlowYears} from '../../methodology/country-flow-years.ts';
import {
  directions,
  flowKinds,
  flowLevels,
  type FlowKind,
  type FlowLevel,
} from '../../state/app-state.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import {choicesOf, layerSection, segmentField, selectField, type Choice} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

const topChoices = [20, 40, 60, 100, 150, 300] as const;
const minimumChoices = [0, 100, 500, 1000, 5000] as const;

/**
 * The flows: which, at what level or in what year, in which direction, how many of them.
 * @fires vg-transition - toggleLayer, chooseFlows
 */
@customElement('vg-flows-layer')
export class VgFlowsLayer extends LitElement {
  static override styles = [controlStyles, layerStyles];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {kind} = this.view.state.flows;
    const share = this.#share();
    return layerSection(
      this,
      this.view,
      'flujos',
      html`<div class="fields">
          ${this.#kind()} ${kind === 'displacement' ? this.#level() : nothing}
          ${kind === 'country' ? this.#year() : nothing}
          ${kind === 'darien' ? nothing : this.#selection()}
        </div>
        <p class="note">${this.#note()} ${share ? html`<b>${share}.</b>` : nothing}</p>`,
    );
  }

  #kind(): unknown {
    const {state, text} = this.view;
    const choices = choicesOf(flowKinds, text.flowKinds);
    return selectField(text.layers.flowKind, choices, state.flows.kind, (id) => {
      sendTransition(this, 'chooseFlows', {kind: id as FlowKind});
    });
  }

  #level(): unknown {
    const {state, text} = this.view;
    const choices = choicesOf(flowLevels, text.flowLevels);
    return selectField(text.layers.flowLevel, choices, state.flows.level, (id) => {
      sendTransition(this, 'chooseFlows', {level: id as FlowLevel});
    });
  }

  #year(): unknown {
    const {state, text} = this.view;
    const years = countryFlowYears.map((year) => ({id: String(year), label: String(year)}));
    return selectField(text.layers.year, years.reverse(), String(state.flows.year), (id) => {
      sendTransition(this, 'chooseFlows', {year: Number(id)});
    });
  }

  #selection(): unknown {
    const {state, text} = this.view;
    const {direction, top, minimum} = state.flows;
    return html`${segmentField(
      text.layers.direction,
      directions,
      text.directions,
      direction,
      (id) => {
        sendTransition(this, 'chooseFlows', {direction: id});
      },
    )}
    ${selectField(text.layers.top, this.#numbers(topChoices, top), String(top), (id) => {
      sendTransition(this, 'chooseFlows', {top: Number(id)});
    })}
    ${selectField(
      text.layers.minimum,
      this.#numbers(minimumChoices, minimum),
      String(minimum),
      (id) => {
        sendTransition(this, 'chooseFlows', {minimum: Number(id)});
      },
    )}`;
  }

  /** The numbers offered, and the one in force (a link may bring another), ascending. */
  #numbers(offered: readonly number[], value: number): readonly Choice[] {
    return [...new Set([...offered, value])]
      .sort((a, b) => a - b)
      .map((number) => ({
        id: String(number),
        label: formatNumber(number, this.view.text.locale),
      }));
  }

  /** What part of all pairs is drawn; empty for the Darién, which is one way only. */
  #share(): string {
    const {text, snapshot} = this.view;
    if (!snapshot.flows || snapshot.flows.kind === 'darien') return '';
    const {length, pairs, drawnPeople, totalPeople} = snapshot.flows;
    return text.legend.flowShare(
      formatNumber(length, text.locale),
      formatNumber(pairs, text.locale),
      formatPercent(totalPeople ? drawnPeople / totalPeople : NaN, text.locale),
    );
  }

  #note(): string {
    const {state, text, snapshot} = this.view;
    switch (state.flows.kind) {
      case 'displacement':
        return text.measures.expulsados.note;
      case 'country':
        return `${text.sourceNames['unhcr-flows']}.`;
      case 'darien':
        return `${text.sourceNames['snm-darien']}. ${snapshot.transit?.partial ? text.profile.darienPartial : ''}`;
      default:
        throw new TypeError(`Got flow kind '${String(state.flows.kind satisfies never)}'.`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-flows-layer': VgFlowsLayer;
  }
}
