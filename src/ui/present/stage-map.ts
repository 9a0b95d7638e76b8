import {css, html, LitElement, nothing, svg, type SVGTemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Padding, Size} from '../../map/camera.ts';
import type {GlGeometry} from '../../map/geometry.ts';
import {flowRings} from '../../map/layers/flows.ts';
import {postMarks} from '../../map/layers/posts.ts';
import {
  isSubject,
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
import {svgDensity} from '../svg-density.ts';
import {stageGround, stageLines, stagePatterns, stageTerritories} from './stage-map-ground.ts';
import {stageInset, stageLabels, stageWords} from './stage-map-words.ts';

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
 * The map of a scene as SVG: the same descriptions as the app's maps, drawn for a room. One path for each class, no
 * gestures. It needs no WebGL, so a scene can stand ready behind another one and be there at once.
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
    svg {
      display: block;
      width: 100%;
      height: 100%;
      transform-origin: 0 0;
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

  #layout: Layout | null = null;

  /** Camera and pixels of the page per pixel of the map; null before the first picture. */
  get placed(): {readonly camera: Camera; readonly size: Size; readonly scale: number} | null {
    return this.#layout;
  }

  /** The drawing, which a move of the camera transforms. */
  get drawing(): SVGSVGElement | null {
    return this.shadowRoot?.querySelector('svg') ?? null;
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

  protected override render(): unknown {
    const {view, geometry, palette, box} = this;
    if (!box.width || geometry.departments.length === 0) return nothing;
    const layout = this.#arrange();
    this.#layout = layout;
    const {size, paths, camera} = layout;
    // What the app's layers draw depends on the camera of the picture, not on that of the desk.
    const drawn: View = {...view, state: {...view.state, camera}};
    const subjects = subjectsOf(view);
    const hasInset = this.#hasInset;
    return html`<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
      ${stagePatterns(palette)} ${stageGround(geometry, paths, this.software)}
      ${stageTerritories(view, geometry, palette, paths, hasInset)}
      ${svgDensity(view.snapshot.density, paths.project, palette)} ${this.#veil(subjects, paths)}
      ${stageLines(view, geometry, paths, hasInset)} ${this.#zone(paths)}
      ${this.#outlines(subjects, paths)} ${this.#routes(paths)} ${this.#flows(drawn, paths)}
      ${this.#events(paths)} ${this.#posts(paths)} ${this.#words(drawn, layout)}
    </svg>`;
  }

  /** What the scene is not about, paler. */
  #veil(subjects: readonly string[], {d}: StagePaths): SVGTemplateResult | typeof nothing {
    if (subjects.length === 0) return nothing;
    const isFine = subjects.some((code) => code.length === 5);
    const {departments, municipalities} = this.geometry;
    const rest = (isFine ? (municipalities ?? []) : departments)
      .filter(({properties}) => !isSubject(properties.code, subjects))
      .map(({geometry}) => d(geometry));
    return svg`<path d=${rest.join('')} fill="var(--land-colombia)" fill-opacity=".5"></path>`;
  }

  #outlines(subjects: readonly string[], {d}: StagePaths): SVGTemplateResult {
    const all = [...this.geometry.departments, ...(this.geometry.municipalities ?? [])];
    const outline = all
      .filter(({properties}) => subjects.includes(properties.code))
      .map(({geometry}) => d(geometry))
      .join('');
    return svg`<g fill="none" stroke-linejoin="round">
      <path d=${outline} stroke="var(--halo)" stroke-width="4.5"></path>
      <path d=${outline} stroke="var(--ink)" stroke-width="2"></path></g>`;
  }

  #zone({d, project}: StagePaths): SVGTemplateResult | typeof nothing {
    const {zone} = this.view.snapshot;
    if (!zone || zone.choice.kind === 'territories') return nothing;
    const outline = d(zone.geometry);
    const axis = (zone.axis ?? []).map(([lng, lat]) => project(lng, lat).map(short).join(' '));
    return svg`<g fill="none" stroke-linejoin="round">
      <path d=${outline} stroke="var(--halo)" stroke-width="3.4"></path>
      <path d=${outline} fill="var(--accent)" fill-opacity=".14" stroke="var(--accent)" stroke-width="1.8"
        stroke-dasharray="5 3"></path>
      ${axis.length > 1 ? svg`<path d="M${axis.join('L')}" stroke="var(--accent)" stroke-width="2.2"></path>` : nothing}</g>`;
  }

  #routes({d}: StagePaths): SVGTemplateResult | typeof nothing {
    const {routes} = this.geometry;
    if (!routes || !this.view.state.layers.includes('rutas')) return nothing;
    if (this.view.state.screen !== 'explorar') return nothing;
    return svg`<path d=${routes.features.map(({geometry}) => d(geometry)).join('')} fill="none"
      stroke="var(--ink-3)" stroke-width="2" stroke-dasharray="6 3"></path>`;
  }

  #flows(view: View, {project}: StagePaths): SVGTemplateResult {
    return svg`<g fill="var(--flow)" stroke="var(--flow-casing)" stroke-width=".7" stroke-opacity=".55"
      paint-order="stroke">${flowRings(view, project).map(
        ({ring, opacity}) =>
          svg`<path fill-opacity=${opacity} d="M${ring.map((at) => at.map(short).join(' ')).join('L')}Z"></path>`,
      )}</g>`;
  }

  #events({project}: StagePaths): SVGTemplateResult | typeof nothing {
    const {events} = this.view.snapshot;
    if (!events) return nothing;
    const marks = events.id.flatMap((_, index) => {
      const [x, y] = project(events.lon[index] ?? NaN, events.lat[index] ?? NaN);
      return Number.isNaN(x) || Number.isNaN(y)
        ? []
        : [`M${short(x)} ${short(y - 5)}l5 5l-5 5l-5-5Z`];
    });
    // One path each: where they overlap, every one is seen.
    return svg`<g fill="var(--event)" stroke="var(--halo)" stroke-width=".8" fill-opacity=".8">${marks.map(
      (mark) => svg`<path d=${mark}></path>`,
    )}</g>`;
  }

  /** As large as the legend says: by the camera of the desk. */
  #posts({project}: StagePaths): SVGTemplateResult {
    return svg`<g>${postMarks(this.view).map(({post, radius, isHollow, isChosen}) => {
      const [x, y] = project(post.lon, post.lat);
      return svg`<circle cx=${short(x)} cy=${short(y)} r=${short(radius)} fill="var(--post)"
        fill-opacity=${isHollow ? 0.18 : 0.86} stroke="var(--post-line)" stroke-width=${isChosen ? 2.5 : 1}
        stroke-dasharray=${isHollow ? '3 2' : 'none'}></circle>`;
    })}</g>`;
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

const short = (pixel: number): string => pixel.toFixed(1);

declare global {
  interface HTMLElementTagNameMap {
    'vg-stage-map': VgStageMap;
  }
}
