import {geoMercator, geoPath} from 'd3-geo';
import {css, html, LitElement, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {MapGeometry, Shape} from '../map/geometry.ts';
import {classColours, territoryFills} from '../map/layers/territories.ts';
import type {Palette} from '../map/palette.ts';
import {paintOf} from '../state/painted.ts';
import type {View} from '../state/view.ts';
import {sendTransition} from './send.ts';

const box = {width: 50, height: 66} as const;

/** Keeps the rings that lie near the largest one: far cays would make an island a dot. */
function mainIsland(shape: Shape): Shape {
  if (shape.geometry.type === 'Polygon') return shape;
  const largest = shape.geometry.coordinates.reduce((best, polygon) =>
    (polygon[0]?.length ?? 0) > (best[0]?.length ?? 0) ? polygon : best,
  );
  return {...shape, geometry: {type: 'Polygon', coordinates: largest}};
}

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
    const shapes = this.#shapes();
    if (shapes.length === 0) return nothing;
    return html`<figure aria-label=${this.view.text.map.inset}>
      ${shapes.map(([name, code, shape]) => this.#island(name, code, shape))}
    </figure>`;
  }

  /** Name, code of the territory it stands for at this level, and shape of each island. */
  #shapes(): readonly (readonly [string, string, Shape])[] {
    const fine = this.geometry.municipalities?.filter(({properties}) =>
      properties.code.startsWith('88'),
    );
    const isFine = paintOf(this.view.snapshot)?.level === 'municipality';
    if (fine?.length) {
      return fine.map((shape) => {
        const {code} = shape.properties;
        return [
          code === '88001' ? 'San Andrés' : 'Providencia',
          isFine ? code : '88',
          mainIsland(shape),
        ];
      });
    }
    const whole = this.geometry.departments.find(({properties}) => properties.code === '88');
    if (whole?.geometry.type !== 'MultiPolygon') return [];
    const islands = [...whole.geometry.coordinates]
      .sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
      .slice(0, 2)
      .sort((a, b) => (a[0]?.[0]?.[1] ?? 0) - (b[0]?.[0]?.[1] ?? 0));
    return islands.map((polygon, index) => [
      index === 0 ? 'San Andrés' : 'Providencia',
      '88',
      {...whole, geometry: {type: 'Polygon', coordinates: polygon}},
    ]);
  }

  #island(name: string, code: string, shape: Shape): unknown {
    const projection = geoMercator().fitExtent(
      [
        [4, 3],
        [box.width - 4, box.height - 3],
      ],
      shape,
    );
    const paint = paintOf(this.view.snapshot);
    const fill = paint ? territoryFills(paint).get(code) : undefined;
    const colour =
      paint && fill?.status === 'observed'
        ? classColours(paint, this.palette)[fill.classIndex]
        : this.palette.landColombia;
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
        ${svg`<path d=${geoPath(projection)(shape) ?? ''} fill=${colour ?? 'none'}
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
