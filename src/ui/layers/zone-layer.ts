import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {
  neighbours,
  zoneDistanceKm,
  zoneDistancesKm,
  type Neighbour,
} from '../../methodology/borders.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import {choicesOf, labelled, layerSection, segmentField, selectField} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

const distances = zoneDistancesKm.map(String);
const distanceNames = Object.fromEntries(distances.map((km) => [km, km]));

/**
 * The border zone: along which border and how deep.
 * @fires vg-transition - toggleLayer, chooseZone
 */
@customElement('vg-zone-layer')
export class VgZoneLayer extends LitElement {
  static override styles = [
    controlStyles,
    layerStyles,
    css`
      .km {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .km input[type='range'] {
        flex: 1;
        min-width: 0;
        accent-color: var(--ink);
      }
      .km input[type='number'] {
        width: 64px;
        height: var(--field);
        padding: 0 4px 0 8px;
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
        background: var(--surface);
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {state, text} = this.view;
    const {border, km} = state.zone;
    return layerSection(
      this,
      this.view,
      'zona',
      html`<div class="fields">
        ${selectField(text.layers.border, choicesOf(neighbours, text.neighbours), border, (id) => {
          this.#choose(id as Neighbour, km);
        })}
        ${segmentField(
          'km',
          distances,
          distanceNames,
          String(km),
          (id) => {
            this.#choose(border, Number(id));
          },
          {name: text.layers.zoneKm},
        )}
        ${labelled(text.layers.zoneKm, this.#distance())}
      </div>`,
    );
  }

  #distance(): unknown {
    const {state, text} = this.view;
    return html`<span class="km">
      <input
        type="range"
        aria-label=${text.layers.zoneKm}
        min="5"
        max="100"
        step="5"
        .value=${String(state.zone.km)}
        @change=${this.#onKm}
      />
      <input
        type="number"
        aria-label=${text.layers.zoneKm}
        min=${zoneDistanceKm.min}
        max=${zoneDistanceKm.max}
        .value=${String(state.zone.km)}
        @change=${this.#onKm}
      />
    </span>`;
  }

  #onKm = (event: Event): void => {
    this.#choose(this.view.state.zone.border, Number((event.target as HTMLInputElement).value));
  };

  #choose(border: Neighbour, km: number): void {
    if (Number.isFinite(km) && km > 0) sendTransition(this, 'chooseZone', border, km);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-zone-layer': VgZoneLayer;
  }
}
