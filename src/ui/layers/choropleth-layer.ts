import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {parseDepartment} from '../../methodology/codes.ts';
import {measureOf, measures, type MeasureId} from '../../methodology/measures.ts';
import {ages, levelChoices, type Age} from '../../state/app-state.ts';
import {yearOf} from '../../state/request.ts';
import {formatWhen} from '../../state/sentence.ts';
import {hasMunicipalities} from '../../state/swipe.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import './class-fields.ts';
import {
  choicesOf,
  chosenValue,
  layerSection,
  segmentField,
  selectField,
  type Choice,
} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

/**
 * The colour by territory: measure, level, year, age, department and classes, and what the measure is.
 * @fires vg-transition - toggleLayer, chooseMeasure, chooseLevel, chooseYear, chooseAge, chooseDepartment, chooseClassing, chooseSwipe
 */
@customElement('vg-choropleth-layer')
export class VgChoroplethLayer extends LitElement {
  static override styles = [
    controlStyles,
    layerStyles,
    css`
      vg-class-fields {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {state, text} = this.view;
    const measure = measureOf(state.measure);
    return layerSection(
      this,
      this.view,
      'coropletas',
      html`<div class="fields">
          ${this.#measure()} ${this.#level()} ${measure.years.length > 1 ? this.#year() : nothing}
          ${measure.hasSexAndAge ? this.#age() : nothing} ${this.#department()}
          <vg-class-fields .view=${this.view}></vg-class-fields> ${this.#swipe()}
        </div>
        <p class="note">${text.measures[state.measure].note} <b>${this.#when()}.</b></p>`,
    );
  }

  #measures(): readonly Choice[] {
    const {text} = this.view;
    const groupOf = {
      stock: text.measureGroups.stock,
      flow: text.measureGroups.flow,
      'period-total': text.measureGroups.period,
    };
    return measures.map(({id, kind}) => ({
      id,
      label: text.measures[id].short,
      group: groupOf[kind],
    }));
  }

  #measure(): unknown {
    const {state, text} = this.view;
    return html`<vg-select
      class="whole"
      look="bare"
      .label=${text.layers.measure}
      .options=${this.#measures()}
      .value=${state.measure}
      @vg-change=${(event: Event) => {
        sendTransition(this, 'chooseMeasure', chosenValue(event) as MeasureId);
      }}
    ></vg-select>`;
  }

  /** Another measure, or another year of the same, east of a divider. */
  #swipe(): unknown {
    const {state, text} = this.view;
    const {swipe} = state;
    const years = swipe ? measureOf(swipe.measure).years : [];
    const shownYear = swipe ? (swipe.year ?? years.at(-1)) : undefined;
    return html`${selectField(
      text.layers.swipe,
      [{id: '', label: text.layers.noSwipe}, ...this.#measures()],
      swipe?.measure ?? '',
      (id) => {
        const choice = id === '' ? null : {measure: id as MeasureId, year: null};
        sendTransition(this, 'chooseSwipe', choice);
      },
    )}
    ${
      swipe && years.length > 1
        ? selectField(
            text.layers.swipeYear,
            [...years].reverse().map((year) => ({id: String(year), label: String(year)})),
            String(shownYear),
            (id) => {
              sendTransition(this, 'chooseSwipe', {measure: swipe.measure, year: Number(id)});
            },
          )
        : nothing
    }`;
  }

  #level(): unknown {
    const {state, text} = this.view;
    return segmentField(
      text.layers.level,
      levelChoices,
      text.levels,
      state.level,
      (id) => {
        sendTransition(this, 'chooseLevel', id);
      },
      {isOff: (id) => id === 'municipality' && !hasMunicipalities(state)},
    );
  }

  #year(): unknown {
    const {state, text} = this.view;
    const years = measureOf(state.measure).years.map(String).reverse();
    return selectField(
      text.layers.year,
      years.map((year) => ({id: year, label: year})),
      String(yearOf(state)),
      (id) => {
        sendTransition(this, 'chooseYear', Number(id));
      },
    );
  }

  #age(): unknown {
    const {state, text} = this.view;
    return selectField(text.layers.age, choicesOf(ages, text.ages), state.age, (id) => {
      sendTransition(this, 'chooseAge', id as Age);
    });
  }

  #department(): unknown {
    const {state, text} = this.view;
    return selectField(
      text.layers.department,
      [{id: '', label: text.layers.allDepartments}, ...this.#departments()],
      state.department ?? '',
      (id) => {
        sendTransition(this, 'chooseDepartment', parseDepartment(id));
      },
    );
  }

  /** The department of one's own first. */
  #departments(): readonly Choice[] {
    const {ownDepartment, text} = this.view;
    const departments = [...this.view.gazetteer.places.values()].filter(
      ({level}) => level === 'department',
    );
    return departments
      .map(({code, name}) => ({id: code, label: name}))
      .sort(
        (a, b) =>
          Number(b.id === ownDepartment) - Number(a.id === ownDepartment) ||
          a.label.localeCompare(b.label, text.locale),
      );
  }

  #when(): string {
    const {choropleth} = this.view.snapshot;
    return choropleth ? formatWhen(choropleth.when, this.view.text) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-choropleth-layer': VgChoroplethLayer;
  }
}
