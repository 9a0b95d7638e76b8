import {css, html, LitElement, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

/** The page of a department: the map beside the bar and the report. Where they do not fit beside each other the report holds the map. */
@customElement('vg-region-page')
export class VgRegionPage extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template: auto minmax(0, 1fr) / 584px minmax(0, 1fr);
      grid-template-areas: 'map bar' 'map report';
      height: 100%;
      min-height: 0;
    }
    ::slotted([slot='map']) {
      grid-area: map;
      border-inline-end: 1px solid var(--line);
    }
    ::slotted([slot='bar']) {
      grid-area: bar;
    }
    .report {
      grid-area: report;
      overflow: auto;
      overscroll-behavior: contain;
    }
    ::slotted(.waiting) {
      padding: 18px 28px;
    }
    @media (min-width: 1800px) {
      :host {
        grid-template-columns: 700px minmax(0, 1fr);
      }
    }
    @media (max-width: 1279px) {
      :host {
        grid-template-columns: minmax(360px, 44%) minmax(0, 1fr);
      }
    }
    @media (max-width: 899px) {
      :host {
        display: block;
        height: auto;
      }
      .report {
        overflow: visible;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;

  protected override render(): TemplateResult {
    return html`<slot name="bar"></slot><slot name="map"></slot>
      <div class="report"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-page': VgRegionPage;
  }
}
