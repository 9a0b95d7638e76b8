import {html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor, formatMonthInWords} from '../i18n/controls.ts';
import {formatMonth, formatNumber, formatPeriod, type Locale} from '../i18n/format.ts';
import {icon} from '../styles/icons.ts';
import {statePatterns} from '../styles/patterns.ts';
import {controlStyles, figureStyles, patternStyles} from '../styles/shared.ts';
import {stepWindow, windowAfterKey, type MonthWindow} from './month-window.ts';
import {monthX, placeBars, placeYears, timelineRows} from './timeline-geometry.ts';
import {renderBars, renderEvents, renderHandle, renderYears} from './timeline-parts.ts';
import type {TimelineEvent} from './timeline-labels.ts';
import {timelineStyles} from './vg-timeline-styles.ts';
import {WidthController} from './width-controller.ts';
import {WindowDrag, type WindowDragHost} from './window-drag.ts';

/** Detail of `vg-period`: months `2018-01`, both inside; `final` is false while the window is being dragged. */
export interface PeriodDetail {
  readonly from: string;
  readonly to: string;
  readonly final: boolean;
}

const leadWidth = 188;

/**
 * The time bar: bars by month with a window that is dragged, clicked or moved with the keys. Like a native range it
 * changes its own `from` and `to` and says so.
 * @fires vg-period - the window changed; detail {from, to, final}
 * @fires vg-play-toggle - the play button was pressed; the owner sets `playing`
 */
@customElement('vg-timeline')
export class VgTimeline extends LitElement implements WindowDragHost {
  static override styles = [controlStyles, figureStyles, patternStyles, timelineStyles];

  @property() locale: Locale = 'es';
  @property() override title = '';
  /** Months of the series, ascending, `2012-01`. */
  @property({attribute: false}) months: readonly string[] = [];
  /** One value a month, people; NaN where the series has none. */
  @property({attribute: false}) values: readonly number[] = [];
  @property() from = '';
  @property() to = '';
  /** The sum over the window, as text. */
  @property() total = '';
  @property({type: Boolean}) playing = false;
  /** The sentence that says why time does not apply; null when it does. */
  @property({attribute: false}) disabledReason: string | null = null;
  @property({attribute: false}) events: readonly TimelineEvent[] = [];
  /** Hides the play button; the step buttons stay. */
  @property({type: Boolean}) stepsOnly = false;
  /** Bars at 30 % while the series is being read. */
  @property({type: Boolean}) loading = false;
  @property({type: Boolean, reflect: true}) compact = false;

  readonly #size = new WidthController(this, 768);
  readonly #drag = new WindowDrag(this);
  #frame = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Indexes of `from` and `to`; the whole series where they are not in it. */
  get monthWindow(): MonthWindow {
    const last = Math.max(0, this.months.length - 1);
    const from = this.months.indexOf(this.from);
    const to = this.months.indexOf(this.to);
    return {from: from < 0 ? 0 : from, to: to < 0 ? last : to};
  }

  /** Width of the bars' chart, px. */
  get chartWidth(): number {
    return this.compact ? this.#size.width : this.#size.width - leadWidth;
  }

  /** Time does not apply or there is no series. */
  get isInert(): boolean {
    return this.disabledReason !== null || this.#isEmpty;
  }

  get monthCount(): number {
    return this.months.length;
  }

  get #isEmpty(): boolean {
    return this.values.every((value) => Number.isNaN(value));
  }

  /** Sets the window and says so: at once when final, else at most once a frame. */
  setWindow(window: MonthWindow, final: boolean): void {
    this.from = this.months[window.from] ?? this.from;
    this.to = this.months[window.to] ?? this.to;
    if (final) this.#announce(true);
    else this.#announceOnFrame();
  }

  #announceOnFrame(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#announce(false);
    });
  }

  #announce(final: boolean): void {
    if (final) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
    }
    const detail: PeriodDetail = {from: this.from, to: this.to, final};
    this.dispatchEvent(new CustomEvent('vg-period', {detail, bubbles: true, composed: true}));
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const end = (event.currentTarget as Element).getAttribute('data-end');
    if (this.isInert || (end !== 'from' && end !== 'to')) return;
    const next = windowAfterKey(this.monthWindow, end, event, this.months.length);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.#drag.pointed = next[end];
    this.setWindow(next, true);
  };

  #selectWhole(): void {
    if (!this.isInert) this.setWindow({from: 0, to: this.months.length - 1}, true);
  }

  #step(direction: -1 | 1): void {
    this.setWindow(stepWindow(this.monthWindow, direction, this.months.length), true);
  }

  /** Puts the focus on an end of the window. */
  focusHandle(end: 'from' | 'to'): void {
    this.renderRoot.querySelector<SVGElement>(`[data-end="${end}"]`)?.focus();
  }

  #togglePlay(): void {
    this.dispatchEvent(new CustomEvent('vg-play-toggle', {bubbles: true, composed: true}));
  }

  #renderLead(): TemplateResult {
    const text = controlsFor(this.locale).timeline;
    const inert = this.isInert;
    const step = (name: 'stepBack' | 'stepForward', direction: -1 | 1): TemplateResult =>
      html`<button
        class="step"
        aria-label=${text[name]}
        title=${text[name]}
        ?disabled=${inert}
        @click=${() => {
          this.#step(direction);
        }}
      >
        ${icon(direction < 0 ? 'step-back' : 'step-forward')}
      </button>`;
    return html`<div class=${this.stepsOnly ? 'lead still' : 'lead'}>
      ${
        this.stepsOnly
          ? nothing
          : html`<button
              class="play"
              aria-label=${this.playing ? text.pause : text.play}
              title=${this.playing ? text.pause : text.play}
              ?disabled=${inert}
              @click=${this.#togglePlay}
            >
              ${icon(this.playing ? 'pause' : 'play', 20)}
            </button>`
      }
      <div>
        <p class="title">${this.title}</p>
        <p class="period">${inert ? nothing : formatPeriod(this.from, this.to, this.locale)}</p>
        <p class="total">${inert ? nothing : this.total}</p>
      </div>
      <div class="steps">
        ${step('stepBack', -1)}${step('stepForward', 1)}
        <button
          class="step"
          aria-label=${text.wholeSeries}
          title=${text.wholeSeries}
          ?disabled=${inert}
          @click=${this.#selectWhole}
        >
          ${icon('whole-series')}
        </button>
      </div>
    </div>`;
  }

  #renderHandles(window: MonthWindow): SVGTemplateResult {
    const count = this.months.length;
    const text = controlsFor(this.locale).timeline;
    const [left, right] = this.#edges(window);
    const shift = Math.max(0, (9 - (right - left)) / 2);
    const ends = [
      {end: 'from', label: text.start, x: left},
      {end: 'to', label: text.end, x: right},
    ] as const;
    return svg`${ends.map(({end, label, x}) =>
      renderHandle({
        end,
        label,
        x,
        shift,
        value: window[end],
        minimum: end === 'from' ? 0 : window.from,
        maximum: end === 'from' ? window.to : count - 1,
        text: formatMonthInWords(this.months[window[end]] ?? '', this.locale),
        onKeyDown: this.#onKeyDown,
      }),
    )}`;
  }

  /** Labels keep off the window's edges, but do not jump about while these move. */
  #edgesToAvoid(): number[] {
    if (this.playing || this.isInert) return [];
    return this.#edges(this.#drag.start ?? this.monthWindow);
  }

  #edges(window: MonthWindow): [left: number, right: number] {
    const x = (index: number): number => monthX(index, this.chartWidth, this.months.length);
    return [x(window.from), x(window.to + 1)];
  }

  #renderReadout(): SVGTemplateResult | typeof nothing {
    const month = this.#drag.pointed === null ? undefined : this.months[this.#drag.pointed];
    if (this.#drag.pointed === null || month === undefined || this.isInert) return nothing;
    const value = this.values[this.#drag.pointed] ?? NaN;
    const words = Number.isNaN(value)
      ? controlsFor(this.locale).noData
      : formatNumber(value, this.locale);
    const x = monthX(this.#drag.pointed + 0.5, this.chartWidth, this.months.length);
    const middle = Math.min(Math.max(x, 64), this.chartWidth - 64);
    return svg`<text class="readout" x=${middle} y=${timelineRows.readout} text-anchor="middle"
      aria-hidden="true">${formatMonth(month, this.locale)} · <tspan>${words}</tspan></text>`;
  }

  #renderChart(): TemplateResult {
    const text = controlsFor(this.locale).timeline;
    const width = Math.max(120, this.chartWidth);
    const window = this.monthWindow;
    const bars = placeBars(this.values, width, globalThis.devicePixelRatio || 1);
    const [left, right] = this.#edges(window);
    const inert = this.isInert;
    const words = (index: number): string =>
      formatMonthInWords(this.months.at(index) ?? '', this.locale);
    const state = inert || this.loading ? 'dimmed' : this.#drag.isDragging ? 'grabbing' : 'idle';
    return html`<svg
      class=${state}
      width=${width}
      height=${timelineRows.height}
      role="group"
      aria-label=${text.chart(this.title, words(0), words(-1))}
      @pointerdown=${this.#drag.onPointerDown}
      @pointermove=${this.#drag.onPointerMove}
      @pointerup=${this.#drag.onPointerUp}
      @pointercancel=${this.#drag.onPointerCancel}
      @pointerleave=${this.#drag.onPointerLeave}
      @dblclick=${this.#selectWhole}
    >
      <defs>${statePatterns()}</defs>
      ${
        inert
          ? nothing
          : svg`<rect class="band" x=${left} y=${timelineRows.bandTop} width=${right - left}
            height=${timelineRows.base - timelineRows.bandTop}></rect>`
      }
      ${renderBars(bars, inert ? null : window, this.#drag.pointed)}
      ${renderYears(placeYears(this.months, width, window), width, inert)}
      ${renderEvents({
        events: this.events,
        months: this.months,
        bars,
        width,
        locale: this.locale,
        avoid: this.#edgesToAvoid(),
      })}
      ${inert ? nothing : this.#renderHandles(window)} ${this.#renderReadout()}
    </svg>`;
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).timeline;
    const reason =
      this.disabledReason ?? (this.#isEmpty && !this.loading ? text.unavailable : null);
    return html`<div class="bar">
      ${this.#renderLead()}
      <div class="chart">
        ${this.months.length === 0 ? nothing : this.#renderChart()}
        ${reason === null ? nothing : html`<p class="reason"><span>${reason}</span></p>`}
        <p class="visually-hidden">${text.help}</p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-timeline': VgTimeline;
  }
}
