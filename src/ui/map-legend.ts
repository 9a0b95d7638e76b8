import {html, LitElement, css, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {measureLegends} from '../map/legend.ts';
import type {Palette} from '../map/palette.ts';
import type {View} from '../state/view.ts';
import './controls/vg-legend.ts';

/** The legend of a view: turns the snapshot into what `<vg-legend>` shows. */
@customElement('vg-map-legend')
export class VgMapLegend extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: flex-end;
    }
  `;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) palette!: Palette;
  @property({type: Boolean}) compact = false;
  /** Of two legends each is one line, to be opened: a phone. */
  @property({type: Boolean}) lines = false;

  /** The legend of the density and its words are fetched with the first one. */
  protected override willUpdate(): void {
    if (!this.view.snapshot.density) return;
    void import('./density-legend.ts');
    void import('./density-tooltip.ts');
  }

  protected override render(): unknown {
    const {density} = this.view.snapshot;
    return html`${this.#legends()}
    ${
      density
        ? html`<vg-density-legend
            .view=${this.view}
            .palette=${this.palette}
            ?compact=${this.compact}
          ></vg-density-legend>`
        : nothing
    }`;
  }

  #legends(): unknown {
    const legends = measureLegends(this.view, this.palette);
    const hasDensity = this.view.snapshot.density !== null;
    const isOneOfTwo = legends.length > 1 || hasDensity;
    const isLine = isOneOfTwo && (this.lines || (this.compact && hasDensity));
    return legends.map(
      (legend) =>
        html`<vg-legend
          .locale=${this.view.text.locale}
          .heading=${legend.heading}
          .scale=${legend.scale}
          .states=${legend.states}
          .marker=${legend.marker}
          .symbols=${legend.symbols}
          .flows=${legend.flows}
          .method=${legend.method}
          ?compact=${this.compact || isOneOfTwo}
          ?named=${isOneOfTwo && !isLine}
          ?line=${isLine}
        ></vg-legend>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-map-legend': VgMapLegend;
  }
}
