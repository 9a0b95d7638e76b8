import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../charts/vg-timeline.ts';
import type {PeriodDetail} from '../charts/vg-timeline.ts';
import {formatNumber} from '../i18n/format.ts';
import type {Month} from '../methodology/codes.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import {sendTransition} from './send.ts';

/**
 * The months under the map: which series, the window, its sum; and, when the map shows something without months,
 * that time does not apply to it.
 * @fires vg-transition - choosePeriod
 * @fires vg-play-toggle - the play button was pressed
 */
@customElement('vg-time-panel')
export class VgTimePanel extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
      }
      .note {
        padding: 5px 16px 0;
        font: var(--font-caption);
        color: var(--ink-3);
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({type: Boolean}) compact = false;
  @property({type: Boolean}) playing = false;

  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reducedMotion.addEventListener('change', this.#onMotion);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reducedMotion.removeEventListener('change', this.#onMotion);
  }

  readonly #onMotion = (): void => {
    // Without its button a run could not be stopped.
    if (this.playing && this.#hasStepsOnly)
      this.dispatchEvent(new CustomEvent('vg-play-toggle', {bubbles: true, composed: true}));
    this.requestUpdate();
  };

  /** Nothing plays for who wants stillness, nor where the processor draws: a month would take longer than its turn. */
  get #hasStepsOnly(): boolean {
    return this.#reducedMotion.matches || this.view.readiness.renderer !== 'gpu';
  }

  protected override render(): unknown {
    const {state, snapshot, text} = this.view;
    const {series} = snapshot;
    const note = state.series === 'nationalities' ? text.series.nationalitiesNote : this.#unmoved();
    return html`${note ? html`<p class="note">${note}</p>` : nothing}
      <vg-timeline
        .locale=${text.locale}
        .title=${text.series[state.series]}
        .months=${series?.months ?? []}
        .values=${series ? Array.from(series.people) : []}
        .from=${state.period.from}
        .to=${state.period.to}
        .total=${series ? formatNumber(series.total, text.locale) : ''}
        .events=${[
          {month: '2015-08', label: text.timeEvents.closure},
          {month: '2020-03', label: text.timeEvents.pandemic},
          {month: '2022-09', label: text.timeEvents.reopening},
        ]}
        ?playing=${this.playing}
        ?stepsOnly=${this.#hasStepsOnly}
        ?loading=${!series}
        ?compact=${this.compact}
        @vg-period=${(event: CustomEvent<PeriodDetail>) => {
          sendTransition(
            this,
            'choosePeriod',
            event.detail.from as Month,
            event.detail.to as Month,
          );
        }}
      ></vg-timeline>`;
  }

  /** Says what the window does not move, so that nobody reads a stock as if time applied to it. */
  #unmoved(): string {
    const {snapshot, text} = this.view;
    const {choropleth} = snapshot;
    if (!choropleth || ('from' in choropleth.when && choropleth.when.from.length === 7)) return '';
    const moves = snapshot.posts ?? snapshot.transit ?? snapshot.events;
    return moves
      ? text.series.notForMeasure(text.measures[choropleth.measure].short)
      : text.series.notAtAll;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-time-panel': VgTimePanel;
  }
}
