import {pixelsToKm} from '../domain/drawing/pixels-to-km.ts';
import {html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {
  colombiaBounds,
  fitCamera,
  movedCamera,
  projectionOf,
  unprojectionOf,
  type Padding,
  type Point,
  type Size,
} from '../map/camera.ts';
import type {MapGeometry, Shape} from '../map/geometry.ts';
import {classColours, territoryFills, type TerritoryFill} from '../map/layers/territories.ts';
import {flowRings} from '../map/layers/flows.ts';
import {postCallouts} from '../map/layers/callouts.ts';
import {riskMarks, spreadMarks} from '../map/layers/risk-marks.ts';
import {labelFeatures} from '../map/layers/points.ts';
import {postMarks} from '../map/layers/posts.ts';
import type {Palette} from '../map/palette.ts';
import {svgPathOf, type PathOf} from '../map/svg-path.ts';
import type {Camera} from '../state/app-state.ts';
import {paintOf} from '../state/painted.ts';
import {eastView} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';
import {sendHover, sendTransition} from './send.ts';
import {svgDensity} from './svg-density.ts';
import {svgMapStyles} from './svg-map-styles.ts';
import {snapped} from './zone/zone-places.ts';

/**
 * The map without WebGL: departments or municipalities, posts, flows, zone and events as SVG. It is the first thing
 * drawn, and what a machine without WebGL keeps.
 * @fires vg-hover - the territory or post under the pointer
 * @fires vg-transition - select, moveCamera
 */
@customElement('vg-svg-map')
export class VgSvgMap extends LitElement {
  static override styles = svgMapStyles;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) geometry!: MapGeometry;
  @property({attribute: false}) palette!: Palette;
  @property({attribute: false}) padding: Padding = {top: 0, right: 0, bottom: 0, left: 0};
  @property({attribute: false}) size: Size = {width: 0, height: 0};
  @property({attribute: false}) focused: string | null = null;
  /** True while it only stands in for the interactive map: it then takes no gestures. */
  @property({type: Boolean}) placeholder = false;

  #paths = new Map<string, string>();
  #pathsKey = '';
  #pathsOf: MapGeometry | null = null;
  #drag: {x: number; y: number; camera: Camera; moved: boolean} | null = null;

  get camera(): Camera {
    return this.view.state.camera ?? fitCamera(colombiaBounds, this.size, this.padding);
  }

  /** Pixel of a place; the same projection as the interactive map. */
  project(lng: number, lat: number): Point {
    return projectionOf(this.camera, this.size)(lng, lat);
  }

  /** Moves the divider of a swipe under the hand, before it is state: nothing else is drawn anew. */
  moveDivider(lng: number): void {
    const rect = this.shadowRoot?.querySelector('#east rect');
    const {x, width} = this.#eastOf(lng);
    rect?.setAttribute('x', String(x));
    rect?.setAttribute('width', String(width));
  }

  /** The part of the map east of a longitude, pixels. */
  #eastOf(lng: number): {readonly x: number; readonly width: number} {
    const [at] = this.project(lng, this.camera.lat);
    const x = Math.min(this.size.width, Math.max(0, at));
    return {x, width: this.size.width - x};
  }

  /** Resolves when what was asked is on the screen. */
  async rendered(): Promise<void> {
    await this.updateComplete;
  }

  zoomBy(steps: number): void {
    sendTransition(this, 'moveCamera', movedCamera(this.camera, this.size, {zoom: steps}));
  }

  protected override firstUpdated(): void {
    this.addEventListener('wheel', this.#onWheel, {passive: false});
  }

  #onWheel = (event: WheelEvent): void => {
    if (this.placeholder) return;
    event.preventDefault();
    const box = this.getBoundingClientRect();
    const at: Point = [event.clientX - box.left, event.clientY - box.top];
    const zoom = event.deltaY < 0 ? 0.5 : -0.5;
    sendTransition(this, 'moveCamera', movedCamera(this.camera, this.size, {zoom, at}));
  };

  #onPointerDown(event: PointerEvent): void {
    if (this.placeholder || event.button !== 0) return;
    this.#drag = {x: event.clientX, y: event.clientY, camera: this.camera, moved: false};
  }

  #onPointerMove(event: PointerEvent): void {
    const drag = this.#drag;
    if (!drag) return;
    const dx = drag.x - event.clientX;
    const dy = drag.y - event.clientY;
    if (!drag.moved && Math.hypot(dx, dy) < 4) return;
    drag.moved = true;
    sendTransition(this, 'moveCamera', movedCamera(drag.camera, this.size, {dx, dy}));
  }

  #onPointerUp(event: PointerEvent): void {
    const drag = this.#drag;
    this.#drag = null;
    if (!drag || drag.moved) return;
    const code = (event.target as Element).getAttribute('data-code');
    const {isDrawing, zone} = this.view.state;
    if (!isDrawing) sendTransition(this, 'select', code);
    else if (zone.kind === 'territories') {
      if (code && !code.startsWith('puesto:')) sendTransition(this, 'toggleZoneTerritory', code);
    } else this.#addPoint(event);
  }

  #addPoint(event: PointerEvent): void {
    const box = this.getBoundingClientRect();
    const unproject = unprojectionOf(this.camera, this.size);
    const place = unproject(event.clientX - box.left, event.clientY - box.top);
    const km = pixelsToKm(12, place[1], this.camera.zoom);
    sendTransition(this, 'addZonePoint', snapped(this.view, place, km));
  }

  #onOver(event: PointerEvent): void {
    const code = (event.target as Element).getAttribute('data-code');
    const box = this.getBoundingClientRect();
    sendHover(this, code, [event.clientX - box.left, event.clientY - box.top]);
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    const {zoom, lat, lng} = this.camera;
    const key = `${String(zoom)}/${String(lat)}/${String(lng)}/${String(this.size.width)}x${String(this.size.height)}`;
    if (key === this.#pathsKey && this.#pathsOf === this.geometry) return;
    this.#paths.clear();
    this.#pathsKey = key;
    this.#pathsOf = this.geometry;
  }

  #d(key: string, path: PathOf, object: GeoJSON.Feature): string {
    const known = this.#paths.get(key);
    if (known !== undefined) return known;
    const made = path(object);
    this.#paths.set(key, made);
    return made;
  }

  protected override render(): unknown {
    if (!this.size.width || this.geometry.departments.length === 0) return nothing;
    const {width, height} = this.size;
    const path = svgPathOf(projectionOf(this.camera, this.size));
    return html`<svg
      viewBox="0 0 ${width} ${height}"
      aria-hidden="true"
      @pointerdown=${this.#onPointerDown}
      @pointermove=${this.#onPointerMove}
      @pointerup=${this.#onPointerUp}
      @pointerover=${this.#onOver}
      @pointerleave=${() => {
        this.#drag = null;
        sendHover(this, null, [0, 0]);
      }}
    >
      ${this.#patterns()} ${this.#ground(path)} ${this.#territories(path, this.view)}
      ${this.#east(path)}
      ${svgDensity(this.view.snapshot.density, projectionOf(this.camera, this.size), this.palette)}
      ${this.#lines(path)} ${this.#zone(path)} ${this.#selection(path)} ${this.#flows()}
      ${this.#events()} ${this.#posts()} ${this.#labels()} ${this.#marks()}
    </svg>`;
  }

  #patterns(): SVGTemplateResult {
    const {patternGround, patternLine, suppressedGround, suppressedDot} = this.palette;
    return svg`<defs>
      <pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill=${patternGround}></rect>
        <rect width="1" height="6" fill=${patternLine}></rect>
      </pattern>
      <pattern id="suppressed" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill=${suppressedGround}></rect>
        <circle cx="1.25" cy="1.25" r=".85" fill=${suppressedDot}></circle>
        <circle cx="3.75" cy="3.75" r=".85" fill=${suppressedDot}></circle>
      </pattern>
    </defs>`;
  }

  #ground(path: PathOf): SVGTemplateResult {
    const land = this.geometry.land;
    return svg`<g>${land.map(
      (
        shape,
        index,
      ) => svg`<path d=${this.#d(`land${String(index)}`, path, shape)} fill="var(--land)"
        stroke="var(--border-neighbour)" stroke-width=".8"></path>`,
    )}</g>`;
  }

  #shapes(): readonly Shape[] {
    const level = paintOf(this.view.snapshot)?.level;
    const {departments, municipalities} = this.geometry;
    return level === 'municipality' && municipalities ? municipalities : departments;
  }

  /** The second measure of a swipe covers the first east of the divider. */
  #east(path: PathOf): SVGTemplateResult | typeof nothing {
    const east = eastView(this.view);
    if (!east) return nothing;
    const {x, width} = this.#eastOf(this.view.state.swipe?.at ?? 0);
    return svg`<clipPath id="east"><rect x=${x} y="0" width=${width} height=${this.size.height}></rect></clipPath>
      <g clip-path="url(#east)">${this.#territories(path, east)}</g>`;
  }

  #territories(path: PathOf, {snapshot}: View): SVGTemplateResult {
    const paint = paintOf(snapshot);
    const fills = paint ? territoryFills(paint) : null;
    const colours = paint ? classColours(paint, this.palette) : [];
    return svg`<g>${this.#shapes().map((shape) => {
      const {code} = shape.properties;
      const colour = this.#colour(fills?.get(code), colours);
      return svg`<path class="territory" data-code=${code} d=${this.#d(code, path, shape)}
        fill=${colour} stroke=${colour.startsWith('url') ? 'none' : colour} stroke-width=".35"></path>`;
    })}</g>`;
  }

  #colour(fill: TerritoryFill | undefined, colours: readonly string[]): string {
    if (!fill) return this.palette.landColombia;
    if (fill.status === 'observed') return colours[fill.classIndex] ?? this.palette.landColombia;
    if (fill.status === 'zero') return this.palette.surface;
    return fill.status === 'suppressed' ? 'url(#suppressed)' : 'url(#missing)';
  }

  #lines(path: PathOf): SVGTemplateResult {
    const isFine = paintOf(this.view.snapshot)?.level === 'municipality';
    const {departments} = this.geometry;
    const municipal = isFine
      ? this.#shapes().map(
          (shape) => svg`<path d=${this.#d(shape.properties.code, path, shape)}></path>`,
        )
      : nothing;
    return svg`<g fill="none" pointer-events="none" stroke="var(--line-municipality)" stroke-width=".35">${municipal}</g>
      <g fill="none" pointer-events="none" stroke="var(--line-department)" stroke-width=".75" stroke-linejoin="round">${departments.map(
        (shape) => svg`<path d=${this.#d(`d${shape.properties.code}`, path, shape)}></path>`,
      )}</g>
      <g fill="none" pointer-events="none" stroke-linejoin="round">${this.geometry.lines
        .filter(({properties}) => properties.kind === 'land-border')
        .map((line, index) => {
          const d = this.#d(`b${String(index)}`, path, line);
          return svg`<path d=${d} stroke="var(--land)" stroke-width="4.4" opacity=".65"></path>
            <path d=${d} stroke="var(--line-international)" stroke-width="1.2"></path>`;
        })}</g>`;
  }

  #zone(path: PathOf): SVGTemplateResult | typeof nothing {
    const {zone} = this.view.snapshot;
    const {kind, points} = this.view.state.zone;
    const isDrawn = this.view.state.layers.includes('zona') && (kind === 'line' || kind === 'area');
    const axis = isDrawn ? points : (zone?.axis ?? []);
    const line = axis.map((place) =>
      this.project(...place)
        .map((at) => at.toFixed(1))
        .join(' '),
    );
    const drawn =
      line.length === 0
        ? nothing
        : svg`<path d="M${line.join('L')}" pointer-events="none" fill="none"
      stroke="var(--accent)" stroke-width="2.2"></path>`;
    if (!zone) return drawn === nothing ? nothing : svg`${drawn}`;
    const d = path(zone.geometry);
    const {zoneWith} = this.view.snapshot;
    const other =
      zoneWith?.kind === 'zone'
        ? svg`<path d=${path(zoneWith.other.geometry)} pointer-events="none" fill="var(--ink)"
      fill-opacity=".08" stroke="var(--ink)" stroke-width="1.6" stroke-dasharray="5 3"></path>`
        : nothing;
    return svg`${other}<path d=${d} pointer-events="none" fill="none" stroke="var(--halo)" stroke-width="3.4"></path>
      <path d=${d} pointer-events="none" fill="var(--accent)" fill-opacity=".14"
      stroke="var(--accent)" stroke-width="1.6" stroke-dasharray="5 3"></path>${drawn}`;
  }

  #selection(path: PathOf): SVGTemplateResult {
    const outline = (code: string | null, width: number): SVGTemplateResult | typeof nothing => {
      const shape = [...this.geometry.departments, ...(this.geometry.municipalities ?? [])].find(
        ({properties}) => properties.code === code,
      );
      if (!shape) return nothing;
      const d = this.#d(`s${shape.properties.code}`, path, shape);
      return svg`<path d=${d} stroke="var(--halo)" stroke-width=${width + 2.5}></path>
        <path d=${d} stroke="var(--ink)" stroke-width=${width}></path>`;
    };
    return svg`<g fill="none" pointer-events="none" stroke-linejoin="round">
      ${this.focused === this.view.state.selected ? nothing : outline(this.focused, 1.25)}
      ${outline(this.view.state.selected, 2)}</g>`;
  }

  #flows(): SVGTemplateResult {
    const project = projectionOf(this.camera, this.size);
    const rings = flowRings(this.view, project);
    return svg`<g pointer-events="none" fill="var(--flow)" stroke="var(--flow-casing)" stroke-width=".7"
      stroke-opacity=".55" paint-order="stroke">${rings.map(
        ({ring, opacity}) =>
          svg`<path fill-opacity=${opacity} d="M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z"></path>`,
      )}</g>`;
  }

  #events(): SVGTemplateResult | typeof nothing {
    const {events} = this.view.snapshot;
    if (!events) return nothing;
    return svg`<g pointer-events="none" fill="var(--event)" stroke="var(--halo)" stroke-width=".8">${events.id.map(
      (_, index) => {
        const [x, y] = this.project(events.lon[index] ?? 0, events.lat[index] ?? 0);
        return svg`<path d="M${x} ${y - 5}l5 5l-5 5l-5-5Z" fill-opacity=".8"></path>`;
      },
    )}</g>`;
  }

  #posts(): SVGTemplateResult {
    return svg`<g>${postMarks(this.view).map(({post, radius, isHollow, isChosen}) => {
      const [x, y] = this.project(post.lon, post.lat);
      return svg`<circle class="territory" data-code="puesto:${post.id}" cx=${x.toFixed(1)} cy=${y.toFixed(1)}
        r=${radius.toFixed(1)} fill="var(--post)" fill-opacity=${isHollow ? 0.18 : 0.86}
        stroke="var(--post-line)" stroke-width=${isChosen ? 2.5 : 1}
        stroke-dasharray=${isHollow ? '3 2' : 'none'}></circle>`;
    })}</g>`;
  }

  #labels(): SVGTemplateResult {
    const named = labelFeatures(this.view).features.filter(({properties}) => {
      const kind: unknown = properties?.['kind'];
      return kind !== 'seat' && kind !== 'municipality';
    });
    return svg`<g pointer-events="none">${named.map(({geometry, properties}) => {
      const [x, y] = this.project(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
      const {
        kind,
        name,
        offset = 0.5,
      } = properties as {kind: string; name: string; offset?: number};
      const isBeside = kind === 'city';
      const words = kind === 'country' ? name.toUpperCase() : name;
      return svg`<text class=${kind} x=${(isBeside ? x + 6 + offset * 10 : x).toFixed(1)} y=${(y + 4).toFixed(1)}
        text-anchor=${isBeside ? 'start' : 'middle'}>${words}</text>`;
    })}${this.#callouts()}</g>`;
  }

  #marks(): SVGTemplateResult {
    const marks = riskMarks(this.view);
    const places = marks.map(({lngLat}) => this.project(...lngLat));
    const offsets = spreadMarks(places);
    return svg`<g pointer-events="none">${marks.map(({rank, assessed}, index) => {
      const x = (places[index]?.[0] ?? 0) + (offsets[index]?.[0] ?? 0);
      const y = (places[index]?.[1] ?? 0) + (offsets[index]?.[1] ?? 0);
      const ring = assessed
        ? svg`<circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${rank ? 12.5 : 7} fill="none" stroke="var(--ink)"
            stroke-width=${assessed === 'present' ? 2 : 1}></circle>`
        : nothing;
      return svg`${ring}<circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${rank ? 9.5 : 4} fill="var(--surface)"
        stroke="var(--ink)"></circle><text class="disc" x=${x.toFixed(1)} y=${(y + 4).toFixed(1)}
        text-anchor="middle">${rank}</text>`;
    })}</g>`;
  }

  #callouts(): SVGTemplateResult {
    const callouts = postCallouts(this.view, (lng, lat) => this.project(lng, lat), this.size.width);
    return svg`${callouts.map(({lngLat, name, value, side, offset}) => {
      const [x, y] = this.project(...lngLat);
      return svg`<text x=${(x + offset[0]).toFixed(1)} y=${(y + offset[1] + 4).toFixed(1)}
        text-anchor=${side === 'right' ? 'start' : 'end'}>${name} <tspan font-weight="600">${value}</tspan></text>`;
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-svg-map': VgSvgMap;
  }
}
