import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../charts/vg-bars.ts';
import {formatNumber} from '../i18n/format.ts';
import {zoneSumName} from '../state/table-twin.ts';
import type {ZoneSum} from '../state/snapshot.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';

/** What lies in the border zone: each figure with its method, and the people by department. */
@customElement('vg-zone-panel')
export class VgZonePanel extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        padding-bottom: 14px;
        margin-bottom: 14px;
        border-bottom: 2px solid var(--ink);
      }
      h2 {
        font: 600 18px/24px var(--serif);
      }
      dl {
        margin: 8px 0;
      }
      dl > div {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding: 6px 0;
        border-top: 1px solid var(--line);
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
        margin: 8px 0 4px;
      }
      p {
        margin-top: 6px;
        font: var(--font-caption);
        color: var(--ink-3);
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {zone} = this.view.snapshot;
    if (!zone) return nothing;
    const {text, gazetteer} = this.view;
    const {profile} = text;
    const people = zone.sums[0];
    return html`<h2>${profile.zoneTitle(String(zone.km), text.neighbours[zone.border])}</h2>
      <dl>
        <div>
          <dt>${text.table.territory}</dt>
          <dd>${formatNumber(zone.rows.length, text.locale)} ${text.levels.municipalities}</dd>
        </div>
        <div>
          <dt>km²</dt>
          <dd>${formatNumber(zone.areaKm2, text.locale)}</dd>
        </div>
        ${zone.sums.map((sum) => this.#sum(sum, zoneSumName(sum, text)))}
      </dl>
      ${
        people
          ? html`<h3>${profile.zoneDepartments}: ${profile.zonePeople.toLowerCase()}</h3>
              <vg-bars
                .locale=${text.locale}
                .color=${'accent'}
                .rows=${[...people.byDepartment]
                  .sort((a, b) => b[1] - a[1])
                  .map(([code, value]) => ({
                    code,
                    label: gazetteer.places.get(code)?.name ?? code,
                    value: Math.round(value),
                  }))}
              ></vg-bars>`
          : nothing
      }
      <p>${profile.zoneMethod}</p>`;
  }

  #sum(sum: ZoneSum, name: string): unknown {
    const {text} = this.view;
    return html`<div>
      <dt>
        ${name}
        ${
          sum.missingTerritories > 0
            ? html`<small
                >${text.profile.zoneMissing(formatNumber(sum.missingTerritories, text.locale))}</small
              >`
            : nothing
        }
      </dt>
      <dd>${formatNumber(Math.round(sum.people), text.locale)}</dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-zone-panel': VgZonePanel;
  }
}
