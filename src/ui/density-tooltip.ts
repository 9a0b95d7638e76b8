import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {distanceKm} from '../domain/geodesy.ts';
import {densityTextOf} from '../i18n/density.ts';
import {formatNumber} from '../i18n/format.ts';
import {cellMarks} from '../map/layers/density.ts';
import type {DensityAnswer} from '../state/density-answer.ts';
import {densityUnit} from '../state/density-words.ts';
import type {View} from '../state/view.ts';

/** From the middle of a hexagon to a corner, as a part of the distance between two middles. */
const cornerShare = 1 / Math.sqrt(3);

/** The cell that a place lies in: the one whose middle is nearest; null outside all cells. */
export function cellAt(
  {centres, length, asked}: Pick<DensityAnswer, 'centres' | 'length' | 'asked'>,
  place: readonly [lng: number, lat: number],
): number | null {
  let nearest: number | null = null;
  let least = asked.cellKm * cornerShare * 1.02;
  for (let cell = 0; cell < length; cell++) {
    const lat = centres[cell * 2 + 1] ?? NaN;
    // A degree of latitude is at least 110 km: most cells need no exact distance.
    if (Math.abs(lat - place[1]) * 110 > least) continue;
    const km = distanceKm([centres[cell * 2] ?? NaN, lat], place);
    if (km <= least) [nearest, least] = [cell, km];
  }
  return nearest;
}

/** What the cell of events under the pointer holds. */
@customElement('vg-density-cell')
export class VgDensityCell extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    small {
      display: block;
      font: var(--font-caption);
      color: var(--ink-3);
    }
    .value {
      font: var(--font-figure);
    }
  `;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) place: readonly [lng: number, lat: number] = [NaN, NaN];

  protected override render(): unknown {
    const {density} = this.view.snapshot;
    const cell = density && cellAt(density, this.place);
    if (!density || cell === null) return nothing;
    const {locale, states} = this.view.text;
    const words = densityTextOf(locale);
    // Without events a smoothed rate is nothing that anybody observed.
    const isZero = cellMarks(density)[cell] === 'zero';
    const value = isZero ? 0 : (density.value[cell] ?? NaN);
    const isCount = density.asked.figure !== 'rate' && density.asked.bandwidthKm === null;
    const count = density.events[cell] ?? NaN;
    const isUnstable = count > 0 && density.rates?.isUnstable[cell] === 1;
    const said = [
      words.kinds[density.asked.kind],
      words.legend.cells(words.km(String(density.asked.cellKm))),
      ...(isCount || isZero || Number.isNaN(count)
        ? []
        : [`${words.table.events}: ${formatNumber(count, locale)}`]),
      ...(isUnstable ? [words.table.unstable] : []),
    ];
    return html`<div class="value">
        ${
          Number.isNaN(value)
            ? states.missing
            : `${formatNumber(value, locale, isCount || isZero ? 0 : value < 1 ? 2 : 1)} ${isZero && density.rates ? words.units.count.events : densityUnit(density.asked, words)}`
        }
      </div>
      <small> ${said.join(' · ')} </small>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-density-cell': VgDensityCell;
  }
}
