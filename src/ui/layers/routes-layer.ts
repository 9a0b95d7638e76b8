import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {layerSection} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

/**
 * The schematic routes, with what they are not.
 * @fires vg-transition - toggleLayer
 */
@customElement('vg-routes-layer')
export class VgRoutesLayer extends LitElement {
  static override styles = [controlStyles, layerStyles];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const note = html`<p class="note">${this.view.text.layers.routesNote}</p>`;
    return layerSection(this, this.view, 'rutas', note);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-routes-layer': VgRoutesLayer;
  }
}
