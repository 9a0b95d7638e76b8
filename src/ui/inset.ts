import {css, html, LitElement, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {MapGeometry} from '../map/geometry.ts';
import {classColourOf, islandPath, islandsOf, type Island} from '../map/island-shapes.ts';
import type {Palette} from '../map/palette.ts';
import type {View} from '../state/view.ts';
import {sendTransition} from './send.ts';

const box = {width: 50, height: 66} as const;

/**
 * San Andrés and Providencia, each fitted to its box: their scale is broken on purpose. Coloured as the map is.
 * @fires vg-transition - select
 */
@customElement('vg-inset')
export class VgInset extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    figure {
      display: flex;
      width: 118px;
      height: 92px;
      margin: 0;
      border: 1px solid var(--control);
      border-radius: 6px;
      background: var(--sea);
    }
    button {
      all: unset;
      box-sizing: border-box;
      flex: 1;
      text-align: center;
      cursor: pointer;
      font: 400 11px/14px var(--sans);
      color: var(--ink);
      padding-top: 5px;
    }
    button + button {
      border-left: 1px dotted var(--control);
    }
    button:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: -2px;
    }
    svg {
      display: block;
      margin: 2px auto 0;
    }
  `;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) geometry!: MapGeometry;
  @property({attribute: false}) palette!: Palette;

  protected override render(): unknown {
    const islands = islandsOf(this.view, this.geometry);
    if (islands.length === 0) return nothing;
    return html`<figure aria-label=${this.view.text.map.inset}>
      ${islands.map((island) => this.#island(island))}
    </figure>`;
  }

  #island(island: Island): unknown {
    const {name, code} = island;
    const colour = classColourOf(this.view, code, this.palette) ?? this.palette.landColombia;
    const isSelected = this.view.state.selected === code;
    return html`<button
      type="button"
      aria-label=${this.view.gazetteer.places.get(code)?.name ?? name}
      @click=${() => {
        sendTransition(this, 'select', code);
      }}
    >
      ${name}
      <svg width=${box.width} height=${box.height} aria-hidden="true">
        ${svg`<path d=${islandPath(island, box)} fill=${colour}
          stroke=${isSelected ? 'var(--ink)' : 'var(--sea-ink)'} stroke-width=${isSelected ? 2 : 0.8}></path>`}
      </svg>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-inset': VgInset;
  }
}
