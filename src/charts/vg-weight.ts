import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {formatPercent, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {controlStyles, fieldStyles, figureStyles} from '../styles/shared.ts';
import {categoryClass, categoryStyles} from './category-styles.ts';
import {weightStyles} from './vg-weight-styles.ts';

/** What a slider says: `alone` when the other weights must stay as they are. */
export interface WeightChange {
  readonly value: number;
  readonly alone: boolean;
  readonly phase: 'input' | 'change';
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/**
 * A weight from 0 to 100: a native range with a mark at the equal weight and a number field that takes any value. While
 * it moves it speaks once a frame, in the task after it; when it rests, once more.
 * @fires vg-weight - detail {value, alone, phase: 'input' | 'change'}
 * @fires vg-toggle - its box was ticked or not; detail {checked}
 */
@customElement('vg-weight')
export class VgWeight extends LitElement {
  static override styles = [controlStyles, fieldStyles, figureStyles, categoryStyles, weightStyles];

  @property() locale: Locale = 'es';
  @property() name = '';
  /** Categorical colour of the dimension, 1 to 6; 0 for grey. */
  @property({type: Number}) colorIndex = 0;
  @property({type: Number}) value = 0;
  /** The weight all would have if they were equal; NaN draws no mark. */
  @property({type: Number}) equal = NaN;
  /** Below the slider: `2 indicadores · factor 4`. */
  @property() caption = '';
  /** How many territories have which value, low to high; empty for no picture. */
  @property({attribute: false}) counts: readonly number[] = [];
  /** Has a box that takes it in or out. */
  @property({type: Boolean}) switchable = false;
  @property({type: Boolean}) checked = true;
  /** The other weights follow in proportion, unless Shift is held. */
  @property({type: Boolean}) linked = true;
  /** A row for fingers: targets of 44 px. */
  @property({type: Boolean, reflect: true}) compact = false;

  #hasShift = false;
  /** A key moved it and was not let go yet. */
  #isKeyed = false;
  #step = 0;

  get #isOn(): boolean {
    return !this.switchable || this.checked;
  }

  #announce(type: 'vg-weight' | 'vg-toggle', detail: object): void {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  #say(phase: WeightChange['phase']): void {
    const alone = this.#hasShift || !this.linked;
    const change: WeightChange = {value: this.value, alone, phase};
    this.#announce('vg-weight', change);
  }

  #cancel(): void {
    clearTimeout(this.#step);
    this.#step = 0;
  }

  #move(value: number): void {
    this.value = Math.min(100, Math.max(0, value));
    if (this.#step !== 0) return;
    // What follows is not worked out in the frame that brought the step: that one has the map to draw.
    this.#step = window.setTimeout(() => {
      this.#step = 0;
      this.#say('input');
    });
  }

  #settle(value: number): void {
    this.#cancel();
    this.value = Math.min(100, Math.max(0, value));
    this.#say('change');
  }

  readonly #onInput = (event: Event): void => {
    this.#move(Math.round(Number((event.target as HTMLInputElement).value)));
  };

  readonly #onChange = (event: Event): void => {
    this.#settle(Math.round(Number((event.target as HTMLInputElement).value)));
  };

  readonly #onPointer = (event: PointerEvent): void => {
    this.#hasShift = event.shiftKey;
  };

  /** Shift let go before the arrow still counts: what was meant is what was held when it moved. */
  readonly #onRelease = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Shift') return;
    if (this.#isKeyed) this.#settle(this.value);
    this.#isKeyed = false;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const ends: Readonly<Record<string, number>> = {Home: 0, End: 100};
    const by = steps[event.key];
    const target = by === undefined ? ends[event.key] : Math.round(this.value) + by;
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#hasShift = event.shiftKey;
    this.#isKeyed = true;
    this.#move(target);
  };

  readonly #onNumber = (event: Event): void => {
    const {value} = event.target as HTMLInputElement;
    const number = Number(value);
    this.#hasShift = false;
    if (value !== '' && Number.isFinite(number)) this.#settle(number);
    this.requestUpdate();
  };

  readonly #onToggle = (event: Event): void => {
    this.checked = (event.target as HTMLInputElement).checked;
    this.#announce('vg-toggle', {checked: this.checked});
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
  }

  override updated(): void {
    this.style.setProperty('--share', String(this.value / 100));
    this.style.setProperty('--equal', String((this.equal || 0) / 100));
  }

  #renderCounts(): TemplateResult | typeof nothing {
    if (this.counts.length === 0) return nothing;
    const most = Math.sqrt(Math.max(1, ...this.counts));
    const step = 62 / this.counts.length;
    return html`<svg class="counts" width="62" height="15" aria-hidden="true">
      ${this.counts.map((count, index) => {
        const height = count > 0 ? Math.max(1, (Math.sqrt(count) / most) * 14) : 0;
        return svg`<rect x=${index * step} y=${15 - height} width=${Math.max(1, step - 1)} height=${height}></rect>`;
      })}
    </svg>`;
  }

  #renderHead(): TemplateResult {
    const text = riskControlsFor(this.locale).weights;
    const swatch = html`<span class="swatch"></span>`;
    const label = this.switchable
      ? html`<label class="name"
          ><span class="box"
            ><input
              type="checkbox"
              aria-label=${text.include(this.name)}
              .checked=${live(this.checked)}
              @change=${this.#onToggle} /></span
          >${this.name}</label
        >`
      : html`<span class="name">${this.colorIndex > 0 ? swatch : nothing}${this.name}</span>`;
    return html`<div class="head">
      ${label} ${this.#renderCounts()}
      <span class="percent"
        ><input
          class="field"
          type="number"
          inputmode="decimal"
          min="0"
          max="100"
          step="any"
          aria-label=${text.field(this.name)}
          ?disabled=${!this.#isOn}
          .value=${live(String(Math.round(this.value * 10) / 10))}
          @change=${this.#onNumber}
        /><span aria-hidden="true">%</span></span
      >
    </div>`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).weights;
    const percent = (value: number): string =>
      formatPercent(value / 100, this.locale, Number.isInteger(value) ? 0 : 1);
    const hasEqual = !Number.isNaN(this.equal);
    const words = hasEqual
      ? `${percent(this.value)}, ${text.equalMark(percent(this.equal))}`
      : percent(this.value);
    return html`<div
      class="weight ${categoryClass(this.colorIndex)} ${this.#isOn ? '' : 'off'}"
      role="group"
      aria-label=${this.name}
    >
      ${this.#renderHead()}
      <div class="track">
        ${hasEqual ? html`<span class="equal"></span>` : nothing}
        <input
          type="range"
          min="0"
          max="100"
          step="any"
          aria-label=${text.slider(this.name)}
          aria-valuetext=${words}
          ?disabled=${!this.#isOn}
          .value=${live(String(this.value))}
          @pointerdown=${this.#onPointer}
          @pointermove=${this.#onPointer}
          @keyup=${this.#onRelease}
          @blur=${this.#onRelease}
          @keydown=${this.#onKeyDown}
          @input=${this.#onInput}
          @change=${this.#onChange}
        />
      </div>
      ${this.caption === '' ? nothing : html`<p class="caption">${this.caption}</p>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-weight': VgWeight;
  }
}
