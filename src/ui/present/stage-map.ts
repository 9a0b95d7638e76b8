import {css, html, LitElement, nothing, svg, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Padding, Size} from '../../map/camera.ts';
import type {GlGeometry} from '../../map/geometry.ts';
import {
  placedPlaces,
  sideOf,
  stagePlaces,
  subjectsOf,
  type StagePlace,
} from '../../map/layers/stage-places.ts';
import type {Palette} from '../../map/palette.ts';
import {stageCamera} from '../../map/stage-camera.ts';
import {boxOf, stagePaths, type StagePaths} from '../../map/stage-path.ts';
import type {Camera} from '../../state/app-state.ts';
import type {View} from '../../state/view.ts';
import {stageDrawing} from './stage-drawing.ts';
import {stageInset, stageLabels, stageWords} from './stage-map-words.ts';
import {StagePainter} from './stage-painter.ts';

/** Marks are as large as on a desk of this height, and grow with the stage: 1.6 times at 1080. */
const deskHeight = 675;
/** Of the width of the column of text, at 1080; the map's subject keeps clear of it. */
const columnWidth = 790;

/** What the map needs to be laid out, in its own pixels. */
interface Layout {
  readonly size: Size;
  readonly padding: Padding;
  readonly scale: number;
  readonly camera: Camera;
  readonly paths: StagePaths;
}

/**
 * The map of a scene: the same descriptions as the app's maps, drawn for a room, without gestures. Shapes are painted into
 * a canvas, so that a scene can stand ready behind another one and be there at once, with WebGL or without; names are SVG.
 */
@customElement('vg-stage-map')
export class VgStageMap extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: absolute;
      inset: 0;
      overflow: hidden;
      background: var(--sea);
    }
    .drawing {
      position: absolute;
      inset: 0;
      transform-origin: 0 0;
    }
    canvas,
    svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    text {
      font: 400 12px/1 var(--sans);
      font-variant-numeric: tabular-nums lining-nums;
      fill: var(--ink);
      paint-order: stroke;
      stroke: var(--halo);
      stroke-width: 3px;
      stroke-opacity: 0.85;
      stroke-linejoin: round;
    }
    .country {
      letter-spacing: 0.16em;
      fill: var(--ink-3);
      stroke: var(--land);
    }
    .city,
    .seat,
    .municipality {
      font-size: 13px;
    }
    .flag {
      font-weight: 700;
    }
    .name {
      font-size: 15px;
      font-weight: 600;
    }
    .value {
      font-size: 13.75px;
      fill: var(--ink-2);
    }
    .figure {
      font-weight: 700;
      fill: var(--ink);
    }
    .island {
      font-size: 10.5px;
      stroke: none;
    }
  `;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) geometry!: GlGeometry;
  @property({attribute: false}) palette!: Palette;
  /** Of the element, in pixels of the page. */
  @property({attribute: false}) box: Size = {width: 0, height: 0};
  /** True where the text stands above and below the map instead of beside it. */
  @property({type: Boolean}) tall = false;
  /** True where a processor draws: no soft coast. */
  @property({type: Boolean}) software = false;

  /** True where somebody sees it: it is then painted at once, else ahead, while nothing else is to do. */
  @property({type: Boolean}) urgent = false;

  #layout: Layout | null = null;
  readonly #painter = new StagePainter();

  /** Camera and pixels of the page per pixel of the map; null before the first picture. */
  get placed(): {readonly camera: Camera; readonly size: Size; readonly scale: number} | null {
    return this.#layout;
  }

  /** Picture and words, which a move of the camera transforms. */
  get drawing(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('.drawing') ?? null;
  }

  #arrange(): Layout {
    const {view, box, tall} = this;
    const scale = tall ? 1 : Math.max(1, box.height / deskHeight);
    const size = {width: box.width / scale, height: box.height / scale};
    const isCountry = this.#isCountry;
    const sides = new Set(stagePlaces(view).map((place) => sideOf(place, isCountry)));
    const unit = box.height / 1080 / scale;
    const free = size.width - columnWidth * unit;
    const words = tall ? 0 : Math.min(215, free * 0.34);
    const padding: Padding = tall
      ? {top: 14, right: 14, bottom: 14, left: 14}
      : {
          top: 42 * unit,
          right: sides.has('right') ? words : 72 * unit,
          bottom: 48 * unit,
          left: columnWidth * unit + (sides.has('left') ? words : 0),
        };
    const camera = stageCamera(view, this.geometry, size, padding);
    return {size, padding, scale, camera, paths: stagePaths(camera, size)};
  }

  /** True where the scene shows the whole country, or more. */
  get #isCountry(): boolean {
    const {screen, department, camera} = this.view.state;
    if (screen === 'region') return department === null;
    return camera ? camera.zoom < 5.9 : department === null;
  }

  /** True where San Andrés and Providencia stand in a box of their own. */
  get #hasInset(): boolean {
    return this.#isCountry && !this.tall && !subjectsOf(this.view).includes('88');
  }

  protected override willUpdate(): void {
    const {box, geometry} = this;
    this.#layout = box.width && geometry.departments.length > 0 ? this.#arrange() : null;
  }

  protected override render(): unknown {
    const layout = this.#layout;
    if (!layout) return nothing;
    const {size} = layout;
    return html`<div class="drawing">
      <canvas aria-hidden="true"></canvas>
      <svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
        ${this.#words(this.#placed(layout), layout)}
      </svg>
    </div>`;
  }

  /** What the app's layers draw depends on the camera of the picture, not on that of the desk. */
  #placed({camera}: Layout): View {
    return {...this.view, state: {...this.view.state, camera}};
  }

  protected override updated(changed: PropertyValues<this>): void {
    const layout = this.#layout;
    const canvas = this.shadowRoot?.querySelector('canvas');
    if (!layout || !canvas) return;
    const isOther = [...changed.keys()].some((name) => name !== 'urgent');
    if (!isOther) {
      if (this.urgent) this.#painter.finish();
      return;
    }
    const {view, geometry, palette, box, software} = this;
    const ratio = Math.min(2, window.devicePixelRatio);
    this.#painter.begin(
      canvas,
      {
        width: Math.round(box.width * ratio),
        height: Math.round(box.height * ratio),
        scale: layout.scale * ratio,
      },
      palette,
      stageDrawing({
        ...{view, geometry, palette, paths: layout.paths, placed: this.#placed(layout)},
        ...{hasInset: this.#hasInset, hasSoftCoast: !software},
      }),
      this.urgent,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#painter.stop();
  }

  /** Where a place ends in the east, pixels. */
  #eastOf({code, lngLat}: StagePlace, {project}: StagePaths): number {
    const shape = [...this.geometry.departments, ...(this.geometry.municipalities ?? [])].find(
      ({properties}) => properties.code === code,
    );
    return project(shape ? boxOf(shape.geometry)[2] : lngLat[0], lngLat[1])[0];
  }

  #words(view: View, {size, padding, paths}: Layout): unknown {
    const isCountry = this.#isCountry;
    const shown = stagePlaces(this.view);
    const east = Math.max(...shown.map((place) => this.#eastOf(place, paths)));
    const room = {
      left: padding.left - (this.tall ? 0 : Math.min(200, padding.left * 0.4)),
      right: Math.min(size.width - padding.right + 12, east + 46),
      top: 84,
      bottom: size.height - 70,
      step: 48,
    };
    const places = this.tall ? [] : placedPlaces(shown, paths.project, isCountry, room);
    const inset = this.#hasInset
      ? stageInset(this.view, this.geometry, this.palette, padding.left)
      : nothing;
    return svg`${stageLabels(view, paths.project, size, padding, places)}${stageWords(places)}${inset}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-stage-map': VgStageMap;
  }
}
