import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber} from '../../i18n/format.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {layerSection} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

/**
 * Deaths and disappearances on the way: how many in the window, and how exact their places are.
 * @fires vg-transition - toggleLayer
 */
@customElement('vg-events-layer')
export class VgEventsLayer extends LitElement {
  static override styles = [controlStyles, layerStyles];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {text} = this.view;
    return layerSection(
      this,
      this.view,
      'hechos',
      html`<p class="note"><b>${this.#count()}</b> ${text.layers.eventsNote}</p>`,
    );
  }

  #count(): string {
    const {text, snapshot} = this.view;
    const {events} = snapshot;
    if (!events) return '';
    return text.layers.eventsCount(
      formatNumber(events.length, text.locale),
      formatNumber(events.totalDead, text.locale),
      formatNumber(events.totalMissing, text.locale),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-events-layer': VgEventsLayer;
  }
}
