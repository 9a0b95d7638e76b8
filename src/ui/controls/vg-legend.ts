import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {statePatterns} from '../../styles/patterns.ts';
import {buttonStyles, controlStyles, figureStyles, patternStyles} from '../../styles/shared.ts';
import {icon} from './icons.ts';
import {
  renderFlows,
  renderRamp,
  renderSmallRamp,
  renderStates,
  renderSymbols,
  type LegendFlows,
  type LegendMarker,
  type LegendStates,
  type LegendSymbols,
} from './legend-parts.ts';
import {layoutEqualRamp, layoutRamp, type LegendScale} from './legend-ramp.ts';

/**
 * The legend of the map: the distribution on the ramp of classes, the states with how many territories are in each, the
 * sizes of symbols and flows, the class method and the source. On a phone (`compact`) it opens from a small key.
 * @fires vg-legend-toggle - the phone legend was opened or closed; detail {expanded}
 */
@customElement('vg-legend')
export class VgLegend extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    figureStyles,
    patternStyles,
    css`
      :host {
        width: 336px;
        max-width: 100%;
        color: var(--ink);
        background: var(--scrim);
        border: 1px solid var(--line);
        border-radius: var(--radius-furniture);
      }

      .body {
        padding: 10px 12px 9px;
      }

      h3 {
        font: var(--font-subheading);
        text-wrap: balance;
      }

      h4 {
        margin: 0 0 4px;
        font: 600 12px/16px var(--sans);
      }

      .scale {
        display: flex;
        gap: 17px;
        margin-top: 2px;
      }

      .scale.wide {
        flex-direction: column;
        gap: 6px;
      }

      .ramp {
        flex: none;
        overflow: visible;
      }

      .hair {
        stroke: var(--hairline);
        stroke-width: 0.5px;
      }

      .break {
        font-size: 11.5px;
        fill: var(--ink-2);
      }

      .break.small {
        font-size: 12px;
      }

      .marker {
        fill: var(--ink);
      }

      .marker-label {
        font-size: 11.5px;
        font-weight: 600;
        fill: var(--ink);
      }

      .states {
        display: grid;
        align-content: start;
        gap: 3px;
        padding-top: 6px;
        font: var(--font-caption);
        font-size: 12px;
        white-space: nowrap;
      }

      .wide .states {
        grid-template-columns: repeat(2, max-content);
        gap: 3px 24px;
        padding: 0;
      }

      .states li {
        display: flex;
        align-items: center;
        gap: 6px;
      }

      .states svg {
        flex: none;
      }

      .swatch {
        stroke: var(--ink-3);
        stroke-width: 0.8px;
      }

      .mark {
        fill: none;
        stroke: var(--surface);
        stroke-width: 2px;
        stroke-linecap: round;
      }

      .count {
        margin-inline-start: 1px;
        color: var(--ink-3);
      }

      .parts {
        display: flex;
        gap: 12px;
        margin-top: 7px;
        padding-top: 7px;
        border-top: 1px solid var(--line);
      }

      .part {
        flex: none;
      }

      .part + .part {
        padding-inline-start: 12px;
        border-inline-start: 1px solid var(--line);
      }

      .post {
        fill: var(--post);
        fill-opacity: 0.86;
        stroke: var(--post-line);
      }

      .flow {
        fill: var(--flow);
      }

      .note {
        max-width: 140px;
        font: var(--font-axis);
        color: var(--ink-3);
      }

      .source {
        margin-top: 6px;
        padding-top: 5px;
        font: var(--font-axis);
        font-size: 11.5px;
        line-height: 15px;
        color: var(--ink-3);
        border-top: 1px solid var(--line);
      }

      .head {
        display: flex;
        align-items: flex-start;
        gap: 8px;
      }

      .head h3 {
        flex: 1;
        padding-top: 3px;
      }

      .head .button {
        margin: -8px -8px -4px 0;
      }

      .key {
        display: flex;
        align-items: flex-start;
        padding: 8px 0 7px 12px;
      }

      .key .states {
        display: flex;
        gap: 14px;
        padding: 2px 0 0;
      }

      .key .states li:first-child {
        display: none;
      }

      .key .button {
        margin-top: -7px;
      }

      :host([compact]) {
        width: max-content;
      }

      :host([compact][expanded]) {
        width: 100%;
      }
    `,
  ];

  @property() locale: Locale = 'es';
  /** Measure, unit and period. */
  @property() heading = '';
  /** Null when no choropleth is drawn. */
  @property({attribute: false}) scale: LegendScale | null = null;
  @property({attribute: false}) states: LegendStates | null = null;
  @property({attribute: false}) marker: LegendMarker | null = null;
  @property({attribute: false}) symbols: LegendSymbols | null = null;
  @property({attribute: false}) flows: LegendFlows | null = null;
  /** How the classes were made, a sentence. */
  @property() method = '';
  /** Source and cut-off. */
  @property() source = '';
  @property({type: Boolean, reflect: true}) compact = false;
  @property({type: Boolean, reflect: true}) expanded = false;

  #toggle(): void {
    this.expanded = !this.expanded;
    const detail = {expanded: this.expanded};
    this.dispatchEvent(
      new CustomEvent('vg-legend-toggle', {detail, bubbles: true, composed: true}),
    );
  }

  #description(scale: LegendScale): string {
    const text = controlsFor(this.locale).legend;
    const limits = [0, ...scale.breaks, scale.maximum].map((limit) =>
      formatNumber(limit, this.locale, Number.isInteger(limit) ? 0 : 1),
    );
    const ranges = scale.colors.map((_, index) =>
      text.classRange(limits[index] ?? '', limits[index + 1] ?? ''),
    );
    const marker = this.marker
      ? [text.marker(this.marker.label, formatNumber(this.marker.value, this.locale, 1))]
      : [];
    return `${text.classes}: ${[...ranges, ...marker].join('; ')}`;
  }

  #renderToggle(): TemplateResult {
    const text = controlsFor(this.locale).legend;
    return html`<button
      class="button icon-only"
      aria-expanded=${this.expanded ? 'true' : 'false'}
      aria-label=${this.expanded ? text.collapse : text.expand}
      @click=${this.#toggle}
    >
      ${icon(this.expanded ? 'chevron-down' : 'chevron-up')}
    </button>`;
  }

  #renderStates(): TemplateResult | typeof nothing {
    if (!this.states) return nothing;
    const colors = this.scale?.colors ?? [];
    return renderStates(this.states, colors, controlsFor(this.locale), this.locale);
  }

  #renderKey(scale: LegendScale): TemplateResult {
    return html`<div class="key">
      <div>
        ${renderSmallRamp(layoutEqualRamp(scale, 252, this.locale), this.#description(scale))}
        ${this.#renderStates()}
      </div>
      ${this.#renderToggle()}
    </div>`;
  }

  #renderScale(scale: LegendScale): TemplateResult {
    const room = {narrow: 186, wide: 310, barHeight: 38, fontSize: 11.5};
    const ramp = layoutRamp(scale, room, this.locale);
    return html`<div class=${ramp.isWide ? 'scale wide' : 'scale'}>
      ${renderRamp(ramp, this.marker, this.#description(scale))} ${this.#renderStates()}
    </div>`;
  }

  #renderParts(): TemplateResult | typeof nothing {
    if (!this.symbols && !this.flows) return nothing;
    const text = controlsFor(this.locale);
    return html`<div class="parts">
      ${this.symbols ? renderSymbols(this.symbols, this.locale) : nothing}
      ${this.flows ? renderFlows(this.flows, text, this.locale) : nothing}
    </div>`;
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).legend;
    const isKey = this.compact && !this.expanded && this.scale !== null;
    const sentences = [this.method, this.source].filter((sentence) => sentence !== '');
    return html`<section aria-label=${text.legend}>
      <svg width="0" height="0" class="visually-hidden" aria-hidden="true">
        <defs>${statePatterns()}</defs>
      </svg>
      ${
        isKey && this.scale
          ? this.#renderKey(this.scale)
          : html`<div class="body">
              <div class="head">
                <h3>${this.heading}</h3>
                ${this.compact ? this.#renderToggle() : nothing}
              </div>
              ${this.scale ? this.#renderScale(this.scale) : nothing} ${this.#renderParts()}
              ${sentences.length > 0 ? html`<p class="source">${sentences.join(' ')}</p>` : nothing}
            </div>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-legend': VgLegend;
  }
}
