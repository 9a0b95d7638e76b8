import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {categoryClass, categoryStyles} from './category-styles.ts';
import {
  rankScale,
  rankTicks,
  stabilityColumns,
  type AxisTick,
  type StabilityColumns,
} from './stability-geometry.ts';
import {
  renderRankGround,
  renderStabilityRow,
  type StabilityDimension,
  type StabilityFrame,
  type StabilityRow,
} from './stability-row.ts';
import {stabilityStyles} from './vg-stability-styles.ts';
import {WidthController} from './width-controller.ts';

/** How far the runs are; stale ones speak of other weights than those shown, stopped ones will not go on. */
export interface StabilityRuns {
  readonly done: number;
  readonly of: number;
  readonly isStale: boolean;
  readonly isStopped?: boolean;
}

const moves: Readonly<Record<string, number>> = {ArrowUp: -1, ArrowDown: 1};
const gap = 12;

/**
 * How firm an order is: each territory with its rank, the intervals of its ranks over many runs on a logarithmic axis,
 * its score by dimension, and the share of runs in which it was among the first. Narrow, the score is left out.
 * @fires vg-choose - a row was chosen; detail {code}
 */
@customElement('vg-stability')
export class VgStability extends LitElement {
  static override styles = [controlStyles, figureStyles, categoryStyles, stabilityStyles];

  @property() locale: Locale = 'es';
  @property() level: 'municipality' | 'department' = 'municipality';
  /** In the order to be drawn. */
  @property({attribute: false}) rows: readonly StabilityRow[] = [];
  /** In weight order, as the `parts` of the rows. */
  @property({attribute: false}) dimensions: readonly StabilityDimension[] = [];
  /** The first how many `share` speaks of. */
  @property({type: Number}) top = 20;
  /** End of the axis of the score. */
  @property({type: Number}) maxScore = 10;
  @property({type: Number}) digits = 1;
  @property({attribute: false}) runs: StabilityRuns = {done: 0, of: 0, isStale: false};
  /** After the count of runs: what a run changes. */
  @property() note = '';

  readonly #size = new WidthController(this, 520);
  /** Code of the row that takes the tab key; empty for the selected or the first. */
  #stop = '';

  #announce(code: string): void {
    this.dispatchEvent(
      new CustomEvent('vg-choose', {detail: {code}, bubbles: true, composed: true}),
    );
  }

  readonly #onClick = (event: Event): void => {
    const row = (event.target as Element).closest('.row');
    const code = row?.querySelector<HTMLElement>('.choose')?.dataset['code'];
    if (code === undefined) return;
    this.#stop = code;
    this.#announce(code);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.choose')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const ends: Readonly<Record<string, number>> = {Home: 0, End: buttons.length - 1};
    const by = moves[event.key];
    const next = buttons[by === undefined ? (ends[event.key] ?? -1) : at + by];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop = next.dataset['code'] ?? '';
    this.requestUpdate();
    next.focus();
  };

  get #stopCode(): string {
    const isHere = this.rows.some((row) => row.code === this.#stop);
    const first = this.rows.find((row) => row.isSelected) ?? this.rows[0];
    return isHere ? this.#stop : (first?.code ?? '');
  }

  #runsText(): string {
    const text = riskControlsFor(this.locale).stability;
    const {done, of, isStopped} = this.runs;
    const [doneText, ofText] = [done, of].map((value) => formatNumber(value, this.locale));
    if (of === 0) return text.notRun;
    if (done >= of) return text.finished(ofText ?? '');
    return isStopped === true
      ? text.stopped(doneText ?? '', ofText ?? '')
      : text.running(doneText ?? '', ofText ?? '');
  }

  #renderRuns(): TemplateResult {
    const text = riskControlsFor(this.locale).stability;
    const {done, of, isStopped, isStale} = this.runs;
    const words = this.#runsText();
    const isRunning = of > 0 && done < of && isStopped !== true;
    return html`<p class="caption progress">
        <strong>${words}</strong>
        ${isStale ? html`<span>${text.stale}</span>` : nothing}
        ${this.note === '' ? nothing : html`<span>${this.note}</span>`}
      </p>
      <p class="visually-hidden" role="status">${isRunning ? '' : words}</p>`;
  }

  #renderAxis(ticks: readonly AxisTick[], width: number): TemplateResult {
    return html`<svg width=${width} height="13" aria-hidden="true">
      ${ticks.map(
        ({value, x}) =>
          svg`<text class="axis" x=${x} y="11" text-anchor="middle">${formatNumber(value, this.locale)}</text>`,
      )}
    </svg>`;
  }

  #scoreTicks(width: number): readonly AxisTick[] {
    return [0, 0.5, 1].map((share) => ({value: this.maxScore * share, x: width * share}));
  }

  #renderHead(columns: StabilityColumns, ticks: readonly AxisTick[]): TemplateResult {
    const text = riskControlsFor(this.locale).stability;
    return html`<div role="rowgroup">
      <div role="row" class="line head">
        <span role="columnheader">${text.territory[this.level]}</span>
        <span role="columnheader">${text.rank}${this.#renderAxis(ticks, columns.interval)}</span>
        ${
          columns.score === 0
            ? nothing
            : html`<span role="columnheader"
                >${text.score}${this.#renderAxis(this.#scoreTicks(columns.score), columns.score)}</span
              >`
        }
        <span role="columnheader" class="share"
          >${text.inTop(formatNumber(this.top, this.locale))}</span
        >
      </div>
    </div>`;
  }

  #renderGround(frame: StabilityFrame): TemplateResult | typeof nothing {
    const {columns} = frame;
    if (columns.name === 0) return nothing;
    const left = columns.name + gap;
    const scoreLeft = left + columns.interval + gap;
    return html`<svg class="ground" width="100%" aria-hidden="true">
      ${renderRankGround(frame, left)}
      ${this.#scoreTicks(columns.score).map(
        ({x}) =>
          svg`<line class="gridline" x1=${scoreLeft + x} x2=${scoreLeft + x} y1="0" y2="100%"></line>`,
      )}
    </svg>`;
  }

  #renderKeys(columns: StabilityColumns): TemplateResult {
    const text = riskControlsFor(this.locale).stability;
    return html`<div class="keys">
      <span class="key"
        ><svg width="10" height="10" aria-hidden="true">
          <circle class="dot" cx="5" cy="5" r="4"></circle></svg
        >${text.keyDot}</span
      >
      <span class="key"
        ><svg width="20" height="10" aria-hidden="true">
          <line class="band" x1="0" x2="20" y1="5" y2="5"></line></svg
        >${text.keyBand}</span
      >
      <span class="key"
        ><svg width="20" height="10" aria-hidden="true">
          <line class="whisker" x1="0" x2="20" y1="5" y2="5"></line></svg
        >${text.keyLine}</span
      >
      ${
        columns.score === 0
          ? nothing
          : this.dimensions.map(
              ({name, colorIndex}) =>
                html`<span class="key"
                  ><span class="swatch ${categoryClass(colorIndex)}"></span>${name}</span
                >`,
            )
      }
    </div>`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).stability;
    if (this.rows.length === 0) return html`<p class="empty">${text.empty}</p>`;
    const columns = stabilityColumns(this.#size.width);
    const last = Math.max(
      this.top,
      ...this.rows.map(({rank, rankHigh}) => Math.max(rank || 1, rankHigh || 1)),
    );
    const place = rankScale(last, columns.interval);
    const ticks = rankTicks(place, last, this.top, 20);
    const frame: StabilityFrame = {
      locale: this.locale,
      columns,
      top: this.top,
      maxScore: this.maxScore,
      digits: this.digits,
      dimensions: this.dimensions,
      place,
      ticks,
    };
    const widths = [columns.name, columns.interval, columns.score, columns.share];
    const template = widths.filter((width) => width > 0).map((width) => `${String(width)}px`);
    const stop = this.#stopCode;
    const isWide = this.rows.some(({rank}) => rank >= 100);
    const kinds = ['table'];
    if (this.runs.isStale) kinds.push('stale');
    if (isWide) kinds.push('wide-ranks');
    if (columns.name === 0) kinds.push('stacked');
    return html`${this.#renderRuns()}
      <div
        role="table"
        aria-label=${text.caption(formatNumber(this.rows.length, this.locale))}
        aria-describedby="help"
        class=${kinds.join(' ')}
        .style=${`--columns: ${template.join(' ')}`}
      >
        ${this.#renderHead(columns, ticks)}
        <div role="rowgroup" class="body" @click=${this.#onClick} @keydown=${this.#onKeyDown}>
          ${this.#renderGround(frame)}
          ${this.rows.map((row) => renderStabilityRow(row, frame, row.code === stop))}
        </div>
      </div>
      <p class="visually-hidden" id="help">${text.help}</p>
      ${this.#renderKeys(columns)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-stability': VgStability;
  }
}
