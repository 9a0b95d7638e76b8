import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {addMonths, countMonths, monthsBetween} from '../../domain/months.ts';
import {formatMonth, formatNumber} from '../../i18n/format.ts';
import {zoneTextOf} from '../../i18n/zone.ts';
import type {ZoneText} from '../../i18n/zone-es.ts';
import {parseMonth} from '../../methodology/codes.ts';
import {seriesMonths, type Period} from '../../state/app-state.ts';
import type {View} from '../../state/view.ts';
import type {AgainstChoice, ZoneAgainst} from '../../state/zone-against.ts';
import {againstRows, sidesOf, type AgainstRow} from '../../state/zone-against-words.ts';
import {writeZone} from '../../state/zone-address.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import '../controls/vg-select.ts';
import {sendTransition} from '../send.ts';

const months = monthsBetween(seriesMonths.first, seriesMonths.last);

/** The window of the same length that ends a year before; the first year of the series where there is none. */
export function periodBefore(period: Period): Period {
  const length = countMonths(period);
  const shift = -12 * Math.ceil(length / 12);
  const from = addMonths(period.from, shift);
  if (from >= seriesMonths.first) return {from, to: addMonths(period.to, shift)};
  const first = seriesMonths.first;
  const last = addMonths(first, length - 1);
  return {from: first, to: last < seriesMonths.last ? last : seriesMonths.last};
}

/**
 * The zone against another, or against itself in another period: both figures of each measure, their difference and ratio.
 * @fires vg-transition - compareZone, chooseZone, choosePeriod
 */
@customElement('vg-zone-against')
export class VgZoneAgainst extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        margin-bottom: 8px;
      }
      h3 {
        font: var(--font-subheading);
        margin: 10px 0 4px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin: 6px 0;
      }
      .fields {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 6px;
        margin: 6px 0;
      }
      .sides {
        margin: 4px 0;
        font: var(--font-dense);
      }
      .sides div {
        display: grid;
        grid-template-columns: 18px 14px minmax(0, 1fr);
        gap: 6px;
        align-items: baseline;
      }
      .sides b,
      .sides dt {
        font-weight: 600;
      }
      .sides dd {
        margin: 0;
        text-wrap: pretty;
      }
      svg {
        width: 18px;
        height: 8px;
      }
      .a {
        stroke: var(--accent);
      }
      .b {
        stroke: var(--ink);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font: var(--font-dense);
      }
      th {
        font-weight: 400;
        text-align: left;
      }
      thead th {
        padding: 4px 0;
        font: var(--font-caption);
        color: var(--ink-3);
        text-align: right;
      }
      thead th:first-child {
        text-align: left;
      }
      tbody :is(th, td) {
        padding: 5px 0 5px 8px;
        vertical-align: top;
        border-top: 1px solid var(--line);
      }
      tbody th {
        padding-left: 0;
      }
      td {
        font-variant-numeric: tabular-nums lining-nums;
        text-align: right;
        white-space: nowrap;
      }
      small {
        display: block;
        font: var(--font-caption);
        color: var(--ink-3);
      }
      .note {
        margin-top: 6px;
        font: var(--font-caption);
        color: var(--ink-3);
        text-wrap: pretty;
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  get #words(): ZoneText['against'] {
    return zoneTextOf(this.view.text.locale).against;
  }

  protected override render(): unknown {
    const {state, snapshot} = this.view;
    const words = this.#words;
    return html`<h3>${words.title}</h3>
      ${state.zoneWith ? this.#chosen(state.zoneWith) : this.#offer()}
      ${snapshot.zoneWith && state.zoneWith ? this.#table(snapshot.zoneWith) : nothing}`;
  }

  #offer(): unknown {
    const {zone, period} = this.view.state;
    const words = this.#words;
    return html`<p class="row">
      ${this.#button(words.withZone, {kind: 'zone', zone})}
      ${this.#button(words.withPeriod, {kind: 'period', period: periodBefore(period)})}
    </p>`;
  }

  #chosen(against: AgainstChoice): unknown {
    const words = this.#words;
    const {state} = this.view;
    const isSame =
      against.kind === 'zone' && writeZone(against.zone) === writeZone({...state.zone, name: ''});
    return html`${against.kind === 'period' ? this.#period(against.period) : nothing}
      ${isSame ? html`<p class="note" role="status">${words.pinned}</p>` : nothing}
      <p class="row">
        <button
          type="button"
          class="button line"
          @click=${() => {
            this.#swap(against);
          }}
        >
          ${words.swap}
        </button>
        ${this.#button(words.stop, null)}
      </p>`;
  }

  #button(label: string, against: AgainstChoice | null): unknown {
    return html`<button
      type="button"
      class="button line"
      @click=${() => {
        sendTransition(this, 'compareZone', against);
      }}
    >
      ${label}
    </button>`;
  }

  #swap(against: AgainstChoice): void {
    const {zone, period} = this.view.state;
    if (against.kind === 'zone') {
      sendTransition(this, 'compareZone', {kind: 'zone', zone});
      sendTransition(this, 'chooseZone', {...against.zone, isDraft: false});
    } else {
      sendTransition(this, 'compareZone', {kind: 'period', period});
      sendTransition(this, 'choosePeriod', against.period.from, against.period.to);
    }
  }

  #period({from, to}: Period): unknown {
    const {locale} = this.view.text;
    const words = this.#words;
    const field = (label: string, value: string, change: (month: string) => Period): unknown =>
      html`<vg-select
        .locale=${locale}
        .label=${label}
        .options=${months.map((month) => ({id: month, label: formatMonth(month, locale)}))}
        .value=${value}
        @vg-change=${(event: CustomEvent<{value: string}>) => {
          const period = change(event.detail.value);
          sendTransition(this, 'compareZone', {kind: 'period', period});
        }}
      ></vg-select>`;
    const ordered = (one: string, other: string): Period => {
      const [first, last] = one <= other ? [one, other] : [other, one];
      return {from: parseMonth(first) ?? from, to: parseMonth(last) ?? to};
    };
    return html`<div class="fields">
      ${field(words.from, from, (month) => ordered(month, to))}
      ${field(words.to, to, (month) => ordered(from, month))}
    </div>`;
  }

  #table(against: ZoneAgainst): unknown {
    const words = this.#words;
    const [a, b] = sidesOf(this.view, against);
    const line = (side: 'a' | 'b'): unknown =>
      against.kind === 'period'
        ? html`<span></span>`
        : html`<svg viewBox="0 0 18 8" aria-hidden="true">
            <path class=${side} d="M0 4H18" stroke-width="2" stroke-dasharray="5 2.5"></path>
          </svg>`;
    return html`<dl class="sides">
        <div>
          ${line('a')}
          <dt>${words.a}</dt>
          <dd>${a}</dd>
        </div>
        <div>
          ${line('b')}
          <dt>${words.b}</dt>
          <dd>${b}</dd>
        </div>
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.measure}</th>
            <th scope="col">${words.a}</th>
            <th scope="col">${words.b}</th>
            <th scope="col">${words.difference}</th>
          </tr>
        </thead>
        <tbody>
          ${againstRows(this.view, against).map((row) => this.#line(row))}
        </tbody>
      </table>
      <p class="note">${against.kind === 'zone' ? words.zoneNote : words.periodNote}</p>`;
  }

  #line({label, a, b, difference, ratio, digits, notes}: AgainstRow): unknown {
    const {locale} = this.view.text;
    const said = (value: number): string => formatNumber(value, locale, digits);
    const change = difference > 0 ? `+${said(difference)}` : said(difference);
    return html`<tr>
      <th scope="row">
        ${label} ${notes.length > 0 ? html`<small>${notes.join('; ')}</small>` : nothing}
      </th>
      <td>${said(a)}</td>
      <td>${said(b)}</td>
      <td>
        ${change}
        ${Number.isNaN(ratio) ? nothing : html`<small>× ${formatNumber(ratio, locale, 2)}</small>`}
      </td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-zone-against': VgZoneAgainst;
  }
}
