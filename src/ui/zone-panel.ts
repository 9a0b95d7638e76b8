import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../charts/vg-bars.ts';
import '../charts/vg-route-profile.ts';
import {formatNumber, formatPercent} from '../i18n/format.ts';
import {zoneTextOf} from '../i18n/zone.ts';
import type {ZoneText} from '../i18n/zone-es.ts';
import {schemes} from '../methodology/schemes.ts';
import type {View} from '../state/view.ts';
import type {ZoneAnswer, ZoneSum} from '../state/zone-answer.ts';
import {zoneName, zoneSumName, zoneTitle} from '../state/zone-words.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../styles/shared.ts';
import {sendCommand, sendTransition} from './send.ts';
import './zone/zone-against.ts';

const eventIds: ReadonlySet<string> = new Set([
  ...['homicides', 'massacre-victims', 'mine', 'ucdp', 'missing-migrants'],
]);
const listedJumps = 5;

/**
 * What lies in the zone: a sentence, who lives there, what has happened, classes of the index, the profile of a corridor,
 * departments, jumps across its lines; saving and files.
 * @fires vg-transition - chooseZone, select, compareZone, choosePeriod
 * @fires vg-command - save-zone, export-zone, export-zone-table
 */
@customElement('vg-zone-panel')
export class VgZonePanel extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        padding-bottom: 14px;
        margin-bottom: 14px;
        border-bottom: 2px solid var(--ink);
      }
      h2 {
        font: 600 18px/24px var(--serif);
        text-wrap: balance;
      }
      .say {
        margin: 6px 0;
        font: var(--font-sentence);
        font-size: 15px;
        line-height: 22px;
        text-wrap: pretty;
      }
      .draft {
        opacity: 0.6;
      }
      dl {
        margin: 6px 0;
      }
      dl > div {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding: 5px 0;
        border-top: 1px solid var(--line);
        font: var(--font-dense);
      }
      dd {
        margin: 0;
        font: var(--font-figure);
        text-align: right;
        white-space: nowrap;
      }
      small {
        display: block;
        font: var(--font-caption);
        color: var(--ink-3);
      }
      h3 {
        font: var(--font-subheading);
        margin: 14px 0 4px;
      }
      .note {
        margin-top: 6px;
        font: var(--font-caption);
        color: var(--ink-3);
        text-wrap: pretty;
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px;
        margin-top: 10px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-top: 8px;
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {zone} = this.view.snapshot;
    if (!zone) return nothing;
    const words = zoneTextOf(this.view.text.locale);
    const isDraft = zone.choice.isDraft;
    return html`<h2>${zoneTitle(this.view)}</h2>
      <div class=${isDraft ? 'draft' : ''}>
        ${this.#summary(zone, words)}
        <vg-zone-against .view=${this.view}></vg-zone-against>
        ${isDraft ? html`<p class="note">${words.draft}</p>` : nothing} ${this.#size(zone, words)}
        ${this.#sums(words.people, zone, words, false)}
        ${this.#sums(words.events, zone, words, true)} ${this.#classes(zone, words)}
        ${this.#profile(zone, words)} ${this.#departments(zone, words)} ${this.#jumps(zone, words)}
      </div>
      <p class="note">${words.method}</p>
      ${this.#keep(words)}`;
  }

  #number(value: number): string {
    return formatNumber(Math.round(value), this.view.text.locale);
  }

  #summary(zone: ZoneAnswer, words: ZoneText): unknown {
    const {locale} = this.view.text;
    const [people] = zone.sums;
    if (!people) return nothing;
    const {index} = zone;
    const said = words.summary(
      this.#number(people.people),
      this.#number(zone.rows.length),
      zoneName(zone.choice, this.view),
    );
    const high = !index
      ? ''
      : index.highPeople > 0
        ? words.summaryHigh(
            formatPercent(index.highPeople / people.people, locale),
            this.#number(index.highMunicipalities),
          )
        : words.noHigh;
    return html`<p class="say">${said} ${high}</p>`;
  }

  #size({areaKm2, lengthKm, rows}: ZoneAnswer, words: ZoneText): unknown {
    const figure = (name: string, value: string): unknown =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<dl>
      ${figure(words.municipalities, this.#number(rows.length))}
      ${figure(words.areaKm2, `${this.#number(areaKm2)} km²`)}
      ${lengthKm === null ? nothing : figure(words.length, `${this.#number(lengthKm)} km`)}
    </dl>`;
  }

  #sums(heading: string, {sums}: ZoneAnswer, words: ZoneText, areEvents: boolean): unknown {
    const shown = sums.filter(({id}) => eventIds.has(id) === areEvents);
    if (shown.length === 0) return nothing;
    return html`<h3>${heading}</h3>
      ${areEvents ? html`<p class="note">${words.datesDiffer}</p>` : nothing}
      <dl>${shown.map((sum) => this.#sum(sum, words))}</dl>`;
  }

  /** What rounded places leave open, and what of it lies abroad or at sea. */
  #doubts({people, bounds, outside}: ZoneSum, words: ZoneText): unknown {
    const [surely, possibly] = bounds ?? [people, people];
    const said = [
      ...(surely < possibly ? [words.between(this.#number(surely), this.#number(possibly))] : []),
      ...(outside ? [words.outsideCountry(this.#number(outside))] : []),
    ];
    return said.length > 0 ? html`<small>${said.join('; ')}</small>` : nothing;
  }

  #sum(sum: ZoneSum, words: ZoneText): unknown {
    return html`<div>
      <dt>
        ${zoneSumName(sum, words)}
        ${
          sum.missingTerritories > 0
            ? html`<small>${words.missing(this.#number(sum.missingTerritories))}</small>`
            : nothing
        }
        ${this.#doubts(sum, words)}
      </dt>
      <dd>${this.#number(sum.people)}</dd>
    </div>`;
  }

  #classes({index}: ZoneAnswer, words: ZoneText): unknown {
    if (!index) return nothing;
    const {locale} = this.view.text;
    const {breaks} = schemes[0];
    const limits = [0, ...breaks, 10].map((limit) => formatNumber(limit, locale, 1));
    const rows = index.people.map((people, at) => ({
      label: words.indexClass(limits[at] ?? '', limits[at + 1] ?? ''),
      value: Math.round(people),
    }));
    return html`<h3>${words.index}</h3>
      <vg-bars
        .locale=${locale}
        .label=${words.index}
        .rows=${[
          ...rows.reverse(),
          {label: words.withoutIndex, value: Math.round(index.peopleWithout)},
        ]}
      ></vg-bars>`;
  }

  #profile(zone: ZoneAnswer, words: ZoneText): unknown {
    if (zone.steps.length < 2) return nothing;
    const {view} = this;
    return html`<h3>${words.profile}</h3>
      <vg-route-profile
        .locale=${view.text.locale}
        .steps=${zone.steps.map((step) => ({
          ...step,
          name: step.territory
            ? (view.gazetteer.places.get(step.territory)?.name ?? step.territory)
            : words.outside,
        }))}
        .events=${zone.events}
        .selected=${view.state.selected ?? ''}
        @vg-choose=${(event: CustomEvent<{code: string}>) => {
          sendTransition(this, 'select', event.detail.code);
        }}
      ></vg-route-profile>`;
  }

  #departments({sums}: ZoneAnswer, words: ZoneText): unknown {
    const {text, gazetteer} = this.view;
    const [people] = sums;
    if (!people || people.byDepartment.size < 2) return nothing;
    return html`<h3>${words.departments}</h3>
      <vg-bars
        .locale=${text.locale}
        .label=${words.departments}
        color="accent"
        .rows=${[...people.byDepartment]
          .sort((a, b) => b[1] - a[1])
          .map(([code, value]) => ({
            code,
            label: gazetteer.places.get(code)?.name ?? code,
            value: Math.round(value),
          }))}
        @vg-select=${(event: CustomEvent<{code: string}>) => {
          sendTransition(this, 'select', event.detail.code);
        }}
      ></vg-bars>`;
  }

  #jumps({jumps}: ZoneAnswer, words: ZoneText): unknown {
    if (jumps.length === 0) return nothing;
    const {text, gazetteer} = this.view;
    const name = (code: string): string => gazetteer.places.get(code)?.name ?? code;
    return html`<h3>${words.jumps}</h3>
      <dl>
        ${jumps.slice(0, listedJumps).map(
          ({high, low, difference}) =>
            html`<div>
              <dt>${words.jump(name(high), name(low))}</dt>
              <dd>${formatNumber(difference, text.locale, 1)}</dd>
            </div>`,
        )}
      </dl>`;
  }

  #keep(words: ZoneText): unknown {
    return html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#save();
        }}
      >
        <input
          class="field"
          aria-label=${words.name}
          placeholder=${words.namePlaceholder}
          maxlength="60"
          required
          .value=${this.view.state.zone.name}
        />
        <button type="submit" class="button line">${words.save}</button>
      </form>
      <p class="row">
        ${this.#button(words.exportGeoJson, 'export-zone')}
        ${this.#button(words.exportTable, 'export-zone-table')}
      </p>`;
  }

  #save(): void {
    const name = this.renderRoot.querySelector<HTMLInputElement>('form input')?.value.trim() ?? '';
    if (name === '') return;
    sendTransition(this, 'chooseZone', {name});
    sendCommand(this, 'save-zone', {name});
  }

  #button(label: string, command: string): unknown {
    return html`<button
      type="button"
      class="button line"
      @click=${() => {
        sendCommand(this, command);
      }}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-zone-panel': VgZonePanel;
  }
}
