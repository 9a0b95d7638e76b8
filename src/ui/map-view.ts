import {html, LitElement, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {
  Map as GlMap,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type MapMouseEvent,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import maplibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import {
  colombiaBounds,
  fitCamera,
  projectionOf,
  type Padding,
  type Point,
  type Size,
} from '../map/camera.ts';
import type {GlGeometry} from '../map/geometry.ts';
import {postStates} from '../map/layers/points.ts';
import {mapSides} from '../map/layers/territories-style.ts';
import {classColours, territoryFills} from '../map/layers/territories.ts';
import type {Palette} from '../map/palette.ts';
import {sourceContents, type SourceContent} from '../map/sources.ts';
import {flowsBefore, mapStyle, sourceIds, type SourceId} from '../map/style.ts';
import type {Camera} from '../state/app-state.ts';
import {paintOf} from '../state/painted.ts';
import {eastView} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';
import {mapImages} from './map-images.ts';
import {mapViewStyles} from './map-view-styles.ts';
import {MapMarkers} from './map-markers.ts';
import {SwipeLayers} from './map-swipe-layers.ts';
import {ZoneHandles} from './map-zone-handles.ts';
import {sendCommand, sendHover, sendSwipeX, sendTransition} from './send.ts';

setWorkerUrl(workerUrl);

/** What draws flows on a GPU; loaded only where there is one. */
export interface FlowOverlay {
  update(view: View, palette: Palette): void;
  remove(): void;
}

/**
 * The interactive map: the one element that owns a MapLibre map.
 * @fires vg-hover - the territory or post under the pointer
 * @fires vg-swipe-x - where the divider of a swipe is while the map moves, pixels
 * @fires vg-transition - select, moveCamera
 * @fires vg-command - `map-ready` when the map is idle for the first time, `map-failed` when WebGL is lost
 */
@customElement('vg-map-view')
export class VgMapView extends LitElement {
  static override styles = mapViewStyles;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) geometry!: GlGeometry;
  @property({attribute: false}) palette!: Palette;
  @property({attribute: false}) padding: Padding = {top: 0, right: 0, bottom: 0, left: 0};
  @property({attribute: false}) size: Size = {width: 0, height: 0};
  @property({attribute: false}) focused: string | null = null;
  /** True where WebGL is drawn by the processor: one pixel per point, no animation. */
  @property({type: Boolean}) software = false;
  @property({attribute: false}) makeFlowOverlay:
    ((map: GlMap, before: string) => FlowOverlay) | null = null;

  #map: GlMap | null = null;
  #isLoaded = false;
  #overlay: FlowOverlay | null = null;
  #colours = new Map<string, string>();
  #drawn = new Map<SourceId, readonly unknown[]>();
  #isOwnMove = false;
  /** Sources that changed since the last frame that was waited for. */
  #changed = new Map<SourceId, Promise<void>>();
  #posts = new Map<string, string>();
  readonly #markers = new MapMarkers();
  #handles: ZoneHandles | null = null;
  #swipe: SwipeLayers | null = null;

  get camera(): Camera {
    return this.view.state.camera ?? fitCamera(colombiaBounds, this.size, this.padding);
  }

  project(lng: number, lat: number): Point {
    return projectionOf(this.camera, this.size)(lng, lat);
  }

  zoomBy(steps: number): void {
    const map = this.#map;
    if (!map) return;
    const zoom = map.getZoom() + steps;
    if (this.software) map.jumpTo({zoom});
    else map.easeTo({zoom, duration: 250});
  }

  /** Moves the divider of a swipe under the hand, before it is state: nothing else is drawn anew. */
  moveDivider(lng: number): void {
    this.#swipe?.update(lng);
  }

  /** Resolves after the frame in which the map shows the current view: every changed source is cut and drawn. */
  async rendered(): Promise<void> {
    await this.updateComplete;
    const map = this.#map;
    if (!map || !this.#isLoaded) return;
    const changed = [...this.#changed];
    this.#changed.clear();
    await Promise.all(changed.map(([, isCut]) => isCut));
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!changed.every(([id]) => map.isSourceLoaded(id))) return;
        map.off('render', look);
        resolve();
      };
      map.on('render', look);
      map.triggerRepaint();
    });
  }

  protected override render(): unknown {
    return html`<div id="map"></div>`;
  }

  protected override firstUpdated(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(maplibreCss.replaceAll(/url\([^)]*\)/g, 'none'));
    this.shadowRoot?.adoptedStyleSheets.unshift(sheet);
    const container = this.shadowRoot?.querySelector<HTMLElement>('#map');
    if (!container) return;
    const {zoom, lng, lat} = this.camera;
    const map = new GlMap({
      container,
      style: mapStyle(this.palette, this.software),
      center: [lng, lat],
      zoom,
      minZoom: 2,
      maxZoom: 12,
      attributionControl: false,
      trackResize: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      pixelRatio: this.software ? 1 : Math.min(2, window.devicePixelRatio),
      canvasContextAttributes: {antialias: !this.software, preserveDrawingBuffer: false},
    });
    map.getCanvas().tabIndex = -1;
    map.touchZoomRotate.disableRotation();
    map.addControl(new ScaleControl({unit: 'metric', maxWidth: 80}), 'bottom-right');
    this.#map = map;
    this.#handles = new ZoneHandles(this, map, this.view);
    this.#swipe = new SwipeLayers(map);
    this.#listen(map);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#overlay?.remove();
    this.#handles?.remove();
    this.#map?.remove();
    this.#map = null;
  }

  #listen(map: GlMap): void {
    map.on('load', () => {
      this.#isLoaded = true;
      this.#addImages(map);
      this.#overlay = this.makeFlowOverlay?.(map, flowsBefore) ?? null;
      this.#draw(map);
      map.once('idle', () => {
        sendCommand(this, 'map-ready');
      });
    });
    map.on('move', () => {
      // The divider is an element of the page: while the map moves under the hand it follows.
      if (this.#swipe && !this.#isOwnMove && eastView(this.view)) sendSwipeX(this, this.#swipe.x);
    });
    map.on('moveend', () => {
      if (this.#isOwnMove) return;
      const {lng, lat} = map.getCenter();
      sendTransition(this, 'moveCamera', {zoom: map.getZoom(), lat, lng});
    });
    map.on('mousemove', (event) => {
      const code = this.#codeAt(map, event);
      map.getCanvas().style.cursor = this.view.state.isDrawing
        ? 'crosshair'
        : code
          ? 'pointer'
          : '';
      sendHover(this, code, [event.point.x, event.point.y]);
    });
    map.on('mouseout', () => {
      sendHover(this, null, [0, 0]);
    });
    map.on('click', (event) => {
      const code = this.#codeAt(map, event);
      if (this.view.state.isDrawing) this.#handles?.click(event, code);
      else sendTransition(this, 'select', code);
    });
    map.on('webglcontextlost', () => {
      sendCommand(this, 'map-failed');
    });
  }

  #codeAt(map: GlMap, event: MapMouseEvent): string | null {
    if (!this.#isLoaded) return null;
    const isFine = this.#levelName() === 'municipalities';
    const layers = ['posts', isFine ? 'municipalities-fill' : 'departments-fill'];
    const [found] = map.queryRenderedFeatures(event.point, {layers});
    const code: unknown = found?.properties['code'];
    return typeof code === 'string' ? code : null;
  }

  #addImages(map: GlMap): void {
    for (const {id, data, pixelRatio} of mapImages(this.palette)) {
      if (map.hasImage(id)) map.updateImage(id, data);
      else map.addImage(id, data, {pixelRatio});
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const map = this.#map;
    if (!map) return;
    if (changed.has('size')) this.#asOwnMove(() => map.resize());
    if (changed.has('palette') && changed.get('palette') !== undefined) this.#restyle(map);
    this.#moveTo(map);
    if (this.#isLoaded) this.#draw(map);
  }

  #restyle(map: GlMap): void {
    this.#isLoaded = false;
    this.#colours.clear();
    this.#posts.clear();
    this.#drawn.clear();
    this.#overlay?.remove();
    this.#overlay = null;
    map.setStyle(mapStyle(this.palette, this.software), {diff: false});
    map.once('style.load', () => {
      this.#isLoaded = true;
      this.#addImages(map);
      this.#overlay = this.makeFlowOverlay?.(map, flowsBefore) ?? null;
      this.#draw(map);
    });
  }

  #moveTo(map: GlMap): void {
    const {zoom, lng, lat} = this.camera;
    const centre = map.getCenter();
    const isThere =
      Math.abs(map.getZoom() - zoom) < 0.005 &&
      Math.abs(centre.lng - lng) < 0.0005 &&
      Math.abs(centre.lat - lat) < 0.0005;
    if (isThere || map.isMoving()) return;
    this.#asOwnMove(() => map.jumpTo({center: [lng, lat], zoom}));
  }

  /** Moves the map without telling the app: the move follows from the state, or from the size of the window. */
  #asOwnMove(move: () => void): void {
    this.#isOwnMove = true;
    move();
    this.#isOwnMove = false;
  }

  #levelName(): 'departments' | 'municipalities' {
    return paintOf(this.view.snapshot)?.level === 'municipality' ? 'municipalities' : 'departments';
  }

  #draw(map: GlMap): void {
    const {view, geometry, focused} = this;
    const contents = sourceContents(
      view,
      geometry,
      this.camera.zoom,
      focused,
      this.#overlay !== null,
    );
    for (const id of sourceIds) this.#fill(map, id, contents[id]);
    this.#overlay?.update(view, this.palette);
    this.#drawPosts(map);
    this.#markers.update(map, view, (lng, lat) => this.project(lng, lat), this.size.width);
    this.#handles?.update(view);
    this.#drawFills(map);
    this.#show(map, 'routes', view.state.layers.includes('rutas'));
  }

  /** Gives a source its data if what they are made from is not the same as before. */
  #fill(map: GlMap, id: SourceId, {from, data}: SourceContent): void {
    const before = this.#drawn.get(id);
    if (before && from.every((part, index) => part === before[index])) return;
    this.#drawn.set(id, from);
    const give = (): Promise<void> | undefined => map.getSource<GeoJSONSource>(id)?.setData(data());
    const isCut = id === 'density' ? this.#giveLater(id, from, give) : give();
    if (isCut) this.#changed.set(id, isCut);
  }

  /** Thousands of cells are handed over in a task of their own: in this one the panels change. */
  async #giveLater(
    id: SourceId,
    from: readonly unknown[],
    give: () => Promise<void> | undefined,
  ): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#map && this.#drawn.get(id) === from) await give();
  }

  #drawPosts(map: GlMap): void {
    for (const [id, state] of postStates(this.view)) {
      const key = `${String(state.radius)}${String(state.chosen)}`;
      if (this.#posts.get(id) === key) continue;
      this.#posts.set(id, key);
      map.setFeatureState({source: 'posts', id}, state);
    }
  }

  #show(map: GlMap, layer: string, isVisible: boolean): void {
    const wanted = isVisible ? 'visible' : 'none';
    if (map.getLayoutProperty(layer, 'visibility') !== wanted)
      map.setLayoutProperty(layer, 'visibility', wanted);
  }

  #drawFills(map: GlMap): void {
    const level = this.#levelName();
    const east = eastView(this.view);
    this.#show(map, 'line-municipality', level === 'municipalities');
    for (const side of mapSides) {
      const view = side.suffix === '' ? this.view : east;
      for (const name of ['departments', 'municipalities'] as const)
        this.#show(map, `${name}-fill${side.suffix}`, view !== null && name === level);
      if (view) this.#colour(map, view, level, side.colour);
    }
    this.#swipe?.update(east ? (this.view.state.swipe?.at ?? null) : null);
  }

  #colour(
    map: GlMap,
    {snapshot}: View,
    level: 'departments' | 'municipalities',
    name: 'colour' | 'east',
  ): void {
    const paint = paintOf(snapshot);
    const fills = paint ? territoryFills(paint) : new Map<string, never>();
    const colours = paint ? classColours(paint, this.palette) : [];
    for (const {properties} of this.geometry[level] ?? []) {
      const fill = fills.get(properties.code);
      const ground = fill?.status === 'zero' ? this.palette.surface : this.palette.landColombia;
      const colour = fill?.status === 'observed' ? (colours[fill.classIndex] ?? ground) : ground;
      const key = name + level + properties.code;
      if (this.#colours.get(key) === colour) continue;
      this.#colours.set(key, colour);
      map.setFeatureState({source: level, id: properties.code}, {[name]: colour});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-map-view': VgMapView;
  }
}
