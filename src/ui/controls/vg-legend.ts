import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {WidthController} from '../../charts/width-controller.ts';
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
  renderSwatches,
  renderSymbols,
} from './legend-parts.ts';
import type {LegendFlows, LegendMarker, LegendStates, LegendSymbols} from '../../map/legend.ts';
import {layoutEqualRamp, layoutRamp, type LegendScale} from '../../map/legend-ramp.ts';
import {legendStyles} from './vg-legend-styles.ts';

/**
 * The legend of the map: the distribution on the ramp of classes, the states with how many territories are in each, the
 * sizes of symbols and flows, the class method and the source. On a phone (`compact`) it opens from a small key.
 * @fires vg-legend-toggle - the phone legend was opened or closed; detail {expanded}
 */
@customElement('vg-legend')
export class VgLegend extends LitElement {
  static override styles = [controlStyles, buttonStyles, figureStyles, patternStyles, legendStyles];

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
  /** The small key says its measure too: where another legend stands beside it. */
  @property({type: Boolean, reflect: true}) named = false;
  /** The small key is one line, its colours and its measure: where there is room for no more. */
  @property({type: Boolean, reflect: true}) line = false;
  @property({type: Boolean, reflect: true}) expanded = false;

  readonly #size = new WidthController(this, 336);

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

  #renderLine(scale: LegendScale): TemplateResult {
    return html`<div class="key">
      ${renderSwatches(scale.colors, this.#description(scale))}
      <p class="title">${this.heading}</p>
      ${this.#renderToggle()}
    </div>`;
  }

  #renderKey(scale: LegendScale): TemplateResult {
    if (this.line) return this.#renderLine(scale);
    return html`<div class="key">
      <div>
        ${this.named ? html`<p class="title">${this.heading}</p>` : nothing}
        ${renderSmallRamp(layoutEqualRamp(scale, this.named ? 208 : 252, this.locale), this.#description(scale))}
        ${this.#renderStates()}
      </div>
      ${this.#renderToggle()}
    </div>`;
  }

  #renderScale(scale: LegendScale): TemplateResult {
    const wide = Math.min(310, this.#size.width - 26);
    const narrow = this.#size.width < 300 ? wide : Math.min(186, wide);
    const room = {narrow, wide, barHeight: 38, fontSize: 11.5};
    const ramp = layoutRamp(scale, room, this.locale);
    // Where the legend is narrow the states stand below.
    const isStacked = ramp.isWide || this.#size.width < 300;
    return html`<div class=${isStacked ? 'scale wide' : 'scale'}>
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
    const name = this.named ? `${text.legend}. ${this.heading}` : text.legend;
    return html`<section aria-label=${name}>
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
