import type {CustomLayerInterface, Map as GlMap} from 'maplibre-gl';
import {eastLayers} from '../map/style.ts';

const ids = {begin: 'swipe-begin', end: 'swipe-end'} as const;

/**
 * Draws the layers of the second measure east of a longitude only: two layers that draw nothing open and close the scissor
 * of the map's own context around them, so that the divider moves without a new tile or a new colour.
 */
export class SwipeLayers {
  readonly #map: GlMap;
  #lng = 0;

  constructor(map: GlMap) {
    this.#map = map;
  }

  /** @param lng - longitude of the divider, degrees; null takes the layers away */
  update(lng: number | null): void {
    const map = this.#map;
    const isThere = map.getLayer(ids.begin) !== undefined;
    if (lng === null) {
      if (isThere) for (const id of [ids.begin, ids.end]) map.removeLayer(id);
      return;
    }
    if (!isThere) {
      map.addLayer(this.#layer(ids.begin), eastLayers.first);
      map.addLayer(this.#layer(ids.end), eastLayers.after);
    }
    if (lng === this.#lng && isThere) return;
    this.#lng = lng;
    map.triggerRepaint();
  }

  /** Pixel of the divider on the map as it is now, also in the middle of a move. */
  get x(): number {
    return this.#map.project([this.#lng, this.#map.getCenter().lat]).x;
  }

  #layer(id: string): CustomLayerInterface {
    return {
      id,
      type: 'custom',
      renderingMode: '2d',
      render: (gl) => {
        if (id === ids.end) {
          gl.disable(gl.SCISSOR_TEST);
          return;
        }
        const {drawingBufferWidth: width, drawingBufferHeight: height} = gl;
        const ratio = width / Math.max(1, this.#map.getCanvas().clientWidth);
        const x = Math.min(width, Math.max(0, Math.round(this.x * ratio)));
        gl.enable(gl.SCISSOR_TEST);
        gl.scissor(x, 0, width - x, height);
      },
    };
  }
}
