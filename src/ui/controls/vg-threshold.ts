import {html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import {formatCompact, formatNumber, type Locale} from '../../i18n/format.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {roundTo2Digits, thresholdAt, thresholdShare} from './threshold-scale.ts';
import {thresholdStyles} from './vg-threshold-styles.ts';

const steps = 200;

/**
 * The smallest value that is drawn: a native range on a logarithmic axis under the distribution, with a number field
 * that takes any value.
 * @fires vg-threshold - detail {value, final}; `final` is false while the handle moves
 */
@customElement('vg-threshold')
export class VgThreshold extends LitElement {
  static override styles = [controlStyles, buttonStyles, fieldStyles, thresholdStyles];

  @property() locale: Locale = 'es';
  @property() label = '';
  /** Distribution; edges ascending and positive, one more than counts. */
  @property({attribute: false}) histogram: {
    readonly edges: readonly number[];
    readonly counts: readonly number[];
  } = {edges: [], counts: []};
  @property({type: Number}) minimum = 1;
  @property({type: Number}) maximum = 1;
  @property({type: Number}) value = 1;
  /** How many are drawn and what share: `73 de 10.099 pares; 20 % de las personas`. */
  @property() count = '';
  /** Nothing is over the value; says so and offers `lower`. */
  @property({type: Boolean}) empty = false;
  /** A lower value that would show something; NaN for none. */
  @property({type: Number}) lower = NaN;
  @property({type: Boolean}) loading = false;

  #set(value: number, final: boolean): void {
    this.value = Math.min(this.maximum, Math.max(this.minimum, value));
    announce(this, 'vg-threshold', {value: this.value, final});
  }

  #onRange(event: Event, final: boolean): void {
    const share = Number((event.target as HTMLInputElement).value) / steps;
    this.#set(roundTo2Digits(thresholdAt(share, this.minimum, this.maximum)), final);
  }

  readonly #onInput = (event: Event): void => {
    this.#onRange(event, false);
  };

  readonly #onRangeChange = (event: Event): void => {
    this.#onRange(event, true);
  };

  readonly #onNumber = (event: Event): void => {
    const value = Number((event.target as HTMLInputElement).value);
    if (value > 0) this.#set(value, true);
    this.requestUpdate();
  };

  override updated(): void {
    const share = thresholdShare(this.value, this.minimum, this.maximum);
    this.style.setProperty('--share', `${String(share * 100)}%`);
  }

  #renderBars(): SVGTemplateResult[] {
    const {edges, counts} = this.histogram;
    const most = Math.sqrt(Math.max(1, ...counts));
    return counts.map((count, index) => {
      const [from, to] = [edges[index] ?? 1, edges[index + 1] ?? 1];
      const left = thresholdShare(from, this.minimum, this.maximum) * 240;
      const right = thresholdShare(to, this.minimum, this.maximum) * 240;
      const height = this.loading ? 4 : (Math.sqrt(count) / most) * 24;
      const isOn = Math.sqrt(from * to) >= this.value;
      return svg`<rect class=${isOn ? 'bin on' : 'bin'} x=${left} y=${26 - height}
        width=${Math.max(0.5, right - left - 1)} height=${height}></rect>`;
    });
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).threshold;
    const share = thresholdShare(this.value, this.minimum, this.maximum);
    return html`<div role="group" aria-label=${this.label}>
      <svg
        class=${this.loading ? 'bars loading' : 'bars'}
        height="26"
        viewBox="0 0 240 26"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        ${this.#renderBars()}
      </svg>
      <input
        type="range"
        min="0"
        max=${steps}
        step="1"
        aria-label=${text.minimum}
        aria-valuetext=${formatNumber(this.value, this.locale)}
        .value=${String(Math.round(share * steps))}
        @input=${this.#onInput}
        @change=${this.#onRangeChange}
      />
      <div class="ends" aria-hidden="true">
        <span>${formatCompact(this.minimum, this.locale)}</span>
        <span>${formatCompact(this.maximum, this.locale)}</span>
      </div>
      <div class="row">
        <label>
          ${text.minimum} <span class="sign" aria-hidden="true">≥</span>
          <input
            class="field"
            type="number"
            inputmode="numeric"
            min=${this.minimum}
            max=${this.maximum}
            .value=${String(this.value)}
            @change=${this.#onNumber}
          />
        </label>
        <span class="count">${this.count}</span>
      </div>
      ${this.empty ? this.#renderEmpty() : nothing}
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    const text = controlsFor(this.locale).threshold;
    return html`<p class="empty" role="status">
      ${text.empty(formatNumber(this.value, this.locale))}
      ${
        Number.isNaN(this.lower)
          ? nothing
          : html`<button
              class="link"
              @click=${() => {
                this.#set(this.lower, true);
              }}
            >
              ${text.lower(formatNumber(this.lower, this.locale))}
            </button>`
      }
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-threshold': VgThreshold;
  }
}
