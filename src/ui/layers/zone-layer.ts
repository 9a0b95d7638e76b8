import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {formatNumber} from '../../i18n/format.ts';
import {zoneTextOf} from '../../i18n/zone.ts';
import {
  neighbours,
  zoneDistanceKm,
  zoneDistancesKm,
  type Neighbour,
} from '../../methodology/borders.ts';
import {routes} from '../../methodology/routes.ts';
import type {View} from '../../state/view.ts';
import {
  drawnKinds,
  mostZonePoints,
  zoneKinds,
  type DrawnKind,
  type ZoneKind,
  type ZonePoint,
} from '../../state/zone-choice.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import {icon} from '../../styles/icons.ts';
import {sendCommand, sendTransition} from '../send.ts';
import {nearestPlaceName, placeNamed} from '../zone/zone-places.ts';
import {choicesOf, labelled, layerSection, segmentField, selectField} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

const distances = zoneDistancesKm.map(String);
const distanceNames = Object.fromEntries(distances.map((km) => [km, km]));

const isDrawn = (kind: ZoneKind): kind is DrawnKind =>
  (drawnKinds as readonly string[]).includes(kind);

/**
 * The zone: along a border, a route or a drawn line, around a place, in a polygon or chosen territories; how wide; drawn
 * with the mouse or by adding places with the keyboard.
 * @fires vg-transition - toggleLayer, chooseZone, startDrawing, stopDrawing, addZonePoint, removeZonePoint
 * @fires vg-command - save-zone, export-zone, import-zone, show-table
 */
@customElement('vg-zone-layer')
export class VgZoneLayer extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    fieldStyles,
    layerStyles,
    css`
      .km {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .km input[type='range'] {
        flex: 1;
        min-width: 0;
        accent-color: var(--ink);
      }
      .km input[type='number'] {
        width: 64px;
        height: var(--field);
        padding: 0 4px 0 8px;
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
        background: var(--surface);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-top: 8px;
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px;
        margin-top: 8px;
      }
      ol {
        max-height: 168px;
        margin-top: 8px;
        overflow: auto;
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        font: var(--font-dense);
        border-top: 1px solid var(--line);
      }
      input[type='file'] {
        display: none;
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) saved: readonly {readonly id: string; readonly name: string}[] = [];
  /** What was typed and is no place; empty for none. */
  @state() private notFound = '';

  get #words(): ReturnType<typeof zoneTextOf> {
    return zoneTextOf(this.view.text.locale);
  }

  protected override render(): unknown {
    const {state: chosen, text} = this.view;
    const {zone} = chosen;
    const words = this.#words;
    return layerSection(
      this,
      this.view,
      'zona',
      html`<div class="fields">
          ${selectField(words.kind, choicesOf(zoneKinds, words.kinds), zone.kind, (id) => {
            this.#chooseKind(id as ZoneKind);
          })}
          ${
            zone.kind === 'border'
              ? selectField(
                  text.layers.border,
                  choicesOf(neighbours, text.neighbours),
                  zone.border,
                  (id) => {
                    sendTransition(this, 'chooseZone', {border: id as Neighbour});
                  },
                )
              : nothing
          }
          ${
            zone.kind === 'route'
              ? selectField(
                  words.route,
                  routes.map(({id, name}) => ({id, label: name})),
                  zone.route,
                  (route) => {
                    sendTransition(this, 'chooseZone', {route});
                  },
                )
              : nothing
          }
          ${this.#distance()}
        </div>
        ${zone.kind === 'route' ? html`<p class="note">${words.schematic}</p>` : nothing}
        ${isDrawn(zone.kind) ? this.#drawing(zone.kind) : nothing} ${this.#savedZones()}
        ${this.#files()}`,
    );
  }

  #chooseKind(kind: ZoneKind): void {
    const {zone} = this.view.state;
    const isEmpty = kind === 'territories' ? zone.codes.length === 0 : true;
    if (isDrawn(kind) && (kind !== zone.kind || isEmpty))
      sendTransition(this, 'startDrawing', kind);
    else sendTransition(this, 'chooseZone', {kind, name: ''});
  }

  #distance(): unknown {
    const {zone} = this.view.state;
    if (zone.kind === 'area' || zone.kind === 'territories') return nothing;
    const label = this.#words.km[zone.kind];
    const steps = segmentField(
      'km',
      distances,
      distanceNames,
      String(zone.km),
      (id) => {
        sendTransition(this, 'chooseZone', {km: Number(id), isDraft: false});
      },
      {name: label},
    );
    const slider = labelled(
      label,
      html`<span class="km">
        <input
          type="range"
          aria-label=${label}
          min="1"
          max="100"
          step="1"
          .value=${String(zone.km)}
          @input=${(event: Event) => {
            this.#km(event, true);
          }}
          @change=${(event: Event) => {
            this.#km(event, false);
          }}
        />
        <input
          type="number"
          aria-label=${label}
          min=${zoneDistanceKm.min}
          max=${zoneDistanceKm.max}
          step="any"
          .value=${String(zone.km)}
          @change=${(event: Event) => {
            this.#km(event, false);
          }}
        />
      </span>`,
    );
    return html`${steps}${slider}`;
  }

  #km(event: Event, isDraft: boolean): void {
    const km = Number((event.target as HTMLInputElement).value);
    if (Number.isFinite(km) && km > 0) sendTransition(this, 'chooseZone', {km, isDraft});
  }

  #drawing(kind: DrawnKind): unknown {
    const {state: chosen, text} = this.view;
    const {zone, isDrawing} = chosen;
    const words = this.#words;
    const count = kind === 'territories' ? zone.codes.length : zone.points.length;
    return html`<p class="note">${words.hints[kind]}</p>
      <p class="row">
        <button
          type="button"
          class=${isDrawing ? 'button solid' : 'button line'}
          aria-pressed=${isDrawing ? 'true' : 'false'}
          @click=${() => {
            if (isDrawing) sendTransition(this, 'stopDrawing');
            else sendTransition(this, 'startDrawing', kind);
          }}
        >
          ${isDrawing ? words.finish : count > 0 ? words.drawAgain : words.draw}
        </button>
        <span class="note">${words.points(formatNumber(count, text.locale))}</span>
      </p>
      ${this.#addPlace(kind)} ${kind === 'territories' ? this.#codes() : this.#points()}
      ${
        zone.points.length >= mostZonePoints
          ? html`<p class="note" role="status">${words.tooMany(String(mostZonePoints))}</p>`
          : nothing
      }`;
  }

  /** The way of the keyboard: a place by its name or code. */
  #addPlace(kind: DrawnKind): unknown {
    const words = this.#words;
    return html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#add(kind, (event.target as HTMLFormElement).querySelector('input'));
        }}
      >
        <input
          class="field"
          aria-label=${words.addPlace}
          placeholder=${words.addPlaceHint}
          required
        />
        <button type="submit" class="button line icon-only" aria-label=${words.addPlace}>
          ${icon('plus')}
        </button>
      </form>
      ${
        this.notFound
          ? html`<p class="note" role="alert">${words.noPlace(this.notFound)}</p>`
          : nothing
      }`;
  }

  #add(kind: DrawnKind, field: HTMLInputElement | null): void {
    if (!field) return;
    const place = placeNamed(this.view, field.value);
    this.notFound = place ? '' : field.value;
    if (!place) return;
    field.value = '';
    if (kind === 'territories') sendTransition(this, 'toggleZoneTerritory', place.code);
    else sendTransition(this, 'addZonePoint', [place.lon, place.lat]);
  }

  #points(): unknown {
    const words = this.#words;
    const {points} = this.view.state.zone;
    return html`<ol>
      ${points.map((point: ZonePoint, index) => {
        const place = nearestPlaceName(this.view, point);
        return html`<li>
          <span>${words.pointAt(place, String(index + 1))}</span>
          ${this.#remove(words.removePoint(place), () => {
            sendTransition(this, 'removeZonePoint', index);
          })}
        </li>`;
      })}
    </ol>`;
  }

  #codes(): unknown {
    const words = this.#words;
    const {places} = this.view.gazetteer;
    return html`<ol>
      ${this.view.state.zone.codes.map((code) => {
        const name = places.get(code)?.name ?? code;
        return html`<li>
          <span>${name}</span>
          ${this.#remove(words.removePoint(name), () => {
            sendTransition(this, 'toggleZoneTerritory', code);
          })}
        </li>`;
      })}
    </ol>`;
  }

  #remove(label: string, act: () => void): unknown {
    return html`<button
      type="button"
      class="button icon-only"
      aria-label=${label}
      title=${label}
      @click=${act}
    >
      ${icon('close')}
    </button>`;
  }

  #savedZones(): unknown {
    const words = this.#words;
    if (this.saved.length === 0) return nothing;
    return html`<p class="note">${words.savedZones}</p>
      <ol>
        ${this.saved.map(
          ({id, name}) =>
            html`<li>
              <button
                type="button"
                class="link"
                title=${words.open(name)}
                @click=${() => {
                  sendCommand(this, 'open-zone', {id});
                }}
              >
                ${name}
              </button>
              <button
                type="button"
                class="button icon-only"
                aria-label=${words.compareWith(name)}
                title=${words.compareWith(name)}
                @click=${() => {
                  sendCommand(this, 'compare-zone', {id});
                }}
              >
                ${icon('compare')}
              </button>
              ${this.#remove(words.remove(name), () => {
                sendCommand(this, 'remove-zone', {id});
              })}
            </li>`,
        )}
      </ol>`;
  }

  #files(): unknown {
    const words = this.#words;
    return html`<p class="row">
      <button
        type="button"
        class="button line"
        @click=${() => {
          this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
        }}
      >
        ${words.import}
      </button>
      <input
        type="file"
        aria-label=${words.import}
        accept=".geojson,.json,.kml,.gpx"
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const file = field.files?.[0];
          if (file) sendCommand(this, 'import-zone', file);
          field.value = '';
        }}
      />
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-zone-layer': VgZoneLayer;
  }
}
