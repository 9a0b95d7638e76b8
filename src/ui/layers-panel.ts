import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import './controls/vg-notice.ts';
import './layers/choropleth-layer.ts';
import './layers/density-layer.ts';
import './layers/events-layer.ts';
import './layers/flows-layer.ts';
import './layers/posts-layer.ts';
import './layers/routes-layer.ts';
import {differingDates} from '../state/shown-dates.ts';
import './layers/zone-layer.ts';
import {sendTransition} from './send.ts';

/**
 * The layers in draw order, each with its measure, unit, period, filters and source line.
 * @fires vg-transition - everything that layers and filters can change
 */
@customElement('vg-layers-panel')
export class VgLayersPanel extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        height: 44px;
        padding: 0 16px;
      }
      h2 {
        font: var(--font-heading);
      }
      .clear {
        border: 0;
        padding: 6px 0;
        background: none;
        font: var(--font-dense);
        color: var(--accent);
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      /* Seen without scrolling: what it warns of is on the map already. */
      .dates {
        position: sticky;
        z-index: 1;
        bottom: 0;
        padding: 12px 16px;
        border-top: 1px solid var(--line);
        background: var(--surface);
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  /** Zones that were saved in this browser. */
  @property({attribute: false}) zones: readonly {readonly id: string; readonly name: string}[] = [];

  protected override render(): unknown {
    const {view} = this;
    return html`<div class="head">
        <h2>${view.text.layers.heading}</h2>
        ${this.#clear()}
      </div>
      <vg-choropleth-layer .view=${view}></vg-choropleth-layer>
      <vg-density-layer .view=${view}></vg-density-layer>
      <vg-posts-layer .view=${view}></vg-posts-layer>
      <vg-flows-layer .view=${view}></vg-flows-layer>
      <vg-zone-layer .view=${view} .saved=${this.zones}></vg-zone-layer>
      <vg-routes-layer .view=${view}></vg-routes-layer>
      <vg-events-layer .view=${view}></vg-events-layer>
      ${this.#datesNotice()}`;
  }

  #clear(): unknown {
    const {state, text} = this.view;
    const isFiltered =
      state.department !== null ||
      state.sex !== 'all' ||
      state.age !== 'all' ||
      state.borders.length > 0 ||
      state.posts.length > 0 ||
      state.nationality !== null;
    if (!isFiltered) return nothing;
    return html`<button
      type="button"
      class="clear"
      @click=${() => {
        sendTransition(this, 'clearFilters');
      }}
    >
      ${text.layers.reset}
    </button>`;
  }

  /** Layers that speak of different dates are never read as simultaneous. */
  #datesNotice(): unknown {
    const {text} = this.view;
    const dates = differingDates(this.view);
    if (dates.length === 0) return nothing;
    return html`<div class="dates">
      <vg-notice kind="warn" .locale=${text.locale}
        >${text.layers.datesNotice(dates.join(', '))}</vg-notice
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-layers-panel': VgLayersPanel;
  }
}
