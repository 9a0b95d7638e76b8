import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../../charts/vg-bivariate.ts';
import '../../charts/vg-category-legend.ts';
import type {MapLegend} from '../../map/legend.ts';
import type {Palette} from '../../map/palette.ts';
import {riskLegend, type BivariateLegend, type CategoryLegend} from '../../map/risk-legend.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import '../controls/vg-legend.ts';

/** The legend of the map of Riesgo, whatever it shows. */
@customElement('vg-risk-legend')
export class VgRiskLegend extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .paper {
        padding: 10px 13px 11px;
        width: max-content;
        max-width: min(330px, 100%);
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-furniture);
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) palette!: Palette;
  @property({type: Boolean}) compact = false;

  protected override render(): unknown {
    const found = riskLegend(this.view, this.palette);
    switch (found?.kind) {
      case 'classes':
        return this.#classes(found.legend);
      case 'bivariate':
        return this.#bivariate(found.legend);
      case 'categories':
        return this.#categories(found.legend);
      case undefined:
        return nothing;
    }
  }

  #classes(legend: MapLegend): unknown {
    return html`<vg-legend
      .locale=${this.view.text.locale}
      .heading=${legend.heading}
      .scale=${legend.scale}
      .states=${legend.states}
      .marker=${legend.marker}
      .method=${legend.method}
      ?compact=${this.compact}
    ></vg-legend>`;
  }

  #bivariate(legend: BivariateLegend): unknown {
    return html`<div class="paper">
      <vg-bivariate
        .locale=${this.view.text.locale}
        .xLabel=${legend.xLabel}
        .yLabel=${legend.yLabel}
        .counts=${legend.counts}
        .corners=${legend.corners}
        .missing=${legend.missing}
        .highlighted=${legend.highlighted}
      ></vg-bivariate>
    </div>`;
  }

  #categories(legend: CategoryLegend): unknown {
    return html`<div class="paper">
      <vg-category-legend
        .locale=${this.view.text.locale}
        .heading=${legend.heading}
        .items=${legend.items}
        .notes=${legend.notes}
        ?compact=${legend.notes.length > 0 || this.compact}
      ></vg-category-legend>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-legend': VgRiskLegend;
  }
}
