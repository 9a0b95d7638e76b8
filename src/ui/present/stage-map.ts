import {css, html, LitElement, nothing, svg, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Padding, Size} from '../../map/camera.ts';
import type {GlGeometry} from '../../map/geometry.ts';
import {postMarks} from '../../map/layers/posts.ts';
import {stagePlaces, subjectsOf} from '../../map/layers/stage-places.ts';
import {
  nearPlaces,
  placedPlaces,
  sideOf,
  wordsWidth,
  type PixelBox,
  type PlacedPlace,
} from '../../map/layers/stage-placing.ts';
import type {Palette} from '../../map/palette.ts';
import {stageCamera} from '../../map/stage-camera.ts';
import {boxOf, stagePaths, type StagePaths} from '../../map/stage-path.ts';
import type {Camera} from '../../state/app-state.ts';
import type {View} from '../../state/view.ts';
import {stageDrawing} from './stage-drawing.ts';
import {
  discRadius,
  drawDiscs,
  stageDiscs,
  stageInset,
  stageLabels,
  stageWords,
  type StageDisc,
} from './stage-map-words.ts';
import {StagePainter} from './stage-painter.ts';

/** Marks are as large as on a desk of this height, and grow with the stage: 1.6 times at 1080. */
const deskHeight = 675;
/** Of the width of the column of text, at 1080; the map's subject keeps clear of it. */
const columnWidth = 790;

/** Below this zoom a map shows other countries than the neighbours. */
const worldZoom = 4.3;

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
    .plate {
      fill: var(--halo);
      fill-opacity: 0.82;
    }
    .disc {
      font-size: 12px;
      font-weight: 600;
      stroke: none;
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
    const sides = new Set(
      this.#standsNear ? [] : stagePlaces(view).map((place) => sideOf(place, isCountry)),
    );
    const unit = box.height / 1080 / scale;
    const free = size.width - columnWidth * unit;
    // The words take what they need, the map at least half.
    const widest = Math.max(0, ...stagePlaces(view).map(wordsWidth));
    // Those of a zone may stand on the map.
    const share = isCountry || !view.snapshot.zone ? 0.5 : 0.2;
    const words = tall ? 0 : Math.min(widest + 50, free * share);
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
    const isWorld = (this.view.state.camera?.zoom ?? 5) < worldZoom;
    return this.#isCountry && !isWorld && !this.tall && !subjectsOf(this.view).includes('88');
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

  /** Where the country, or what the scene is about, ends in the east around a height, pixels. */
  #eastAt(y: number, {paths, size}: Layout): number {
    const subjects = this.#isCountry ? [] : subjectsOf(this.view);
    const {departments, municipalities} = this.geometry;
    const shapes = [...departments, ...(subjects.length > 0 ? (municipalities ?? []) : [])];
    const own = shapes.filter(
      ({properties: {code}}) =>
        subjects.length === 0 || subjects.some((subject) => code === subject),
    );
    const ends = own.flatMap(({geometry}) => {
      const [, south, east, north] = boxOf(geometry);
      const [right, bottom] = paths.project(east, south);
      const [, top] = paths.project(east, north);
      return top < y + 24 && bottom > y - 20 && right < size.width ? [right] : [];
    });
    return Math.max(-Infinity, ...ends);
  }

  /** Circles of posts and discs, which words keep clear of. */
  #marksAt({paths}: Layout, discs: readonly StageDisc[]): readonly PixelBox[] {
    const box = ([x, y]: readonly [number, number], r: number): PixelBox => [
      x - r,
      y - r,
      x + r,
      y + r,
    ];
    return [
      ...discs.map(({at}) => box(at, discRadius + 1)),
      ...postMarks(this.view).map(({post, radius}) =>
        box(paths.project(post.lon, post.lat), radius + 2),
      ),
    ];
  }

  #placePlaces(layout: Layout, marks: readonly PixelBox[]): readonly PlacedPlace[] {
    const {size, padding, paths} = layout;
    const shown = stagePlaces(this.view);
    if (this.#standsNear) {
      const own = {width: size.width, height: size.height};
      const text: PixelBox = [0, 0, this.tall ? 0 : padding.left - 8, size.height];
      return nearPlaces(shown, paths.project, own, [text, ...marks]);
    }
    return placedPlaces(shown, paths.project, this.#isCountry, {
      left: padding.left - Math.min(200, padding.left * 0.4),
      right: (y, place) => {
        const at = Math.max(...shown.map(({lngLat}) => paths.project(...lngLat)[0]));
        const east = Math.max(this.#eastAt(y, layout), this.#isCountry ? -Infinity : at);
        return Math.min(size.width - wordsWidth(place) - 14, Math.max(east, padding.left) + 40);
      },
      top: 84,
      bottom: size.height - 70,
      step: 48,
    });
  }

  /** True where the words of places stand beside them: on a tall stage, and on a map of many countries. */
  get #standsNear(): boolean {
    return this.tall || (this.view.state.camera?.zoom ?? 5) < worldZoom;
  }

  #words(view: View, layout: Layout): unknown {
    const {size, padding, paths} = layout;
    const discs = stageDiscs(this.view, paths.project);
    const marks = this.#marksAt(layout, discs);
    const places = this.#placePlaces(layout, marks).map((place) => {
      // A disc that was moved for another one is where the leader begins.
      const disc = discs.find(({code}) => code === place.code);
      return disc ? {...place, at: disc.at} : place;
    });
    const inset = this.#hasInset
      ? stageInset(this.view, this.geometry, this.palette, padding.left)
      : nothing;
    const labels = stageLabels(view, paths.project, size, padding, {places, marks});
    return svg`${labels}${stageWords(places, {
      isNear: this.#standsNear,
      hasPlate: this.#standsNear || !this.#isCountry,
    })}${drawDiscs(discs)}${inset}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-stage-map': VgStageMap;
  }
}
