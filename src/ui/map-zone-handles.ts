import {Marker, type Map as GlMap, type MapMouseEvent} from 'maplibre-gl';
import {pixelsToKm} from '../domain/drawing/pixels-to-km.ts';
import {drawnKinds, mostZonePoints, type ZonePoint} from '../state/zone-choice.ts';
import type {View} from '../state/view.ts';
import {sendTransition} from './send.ts';
import {snapped} from './zone/zone-places.ts';

/** How near to a seat a click means the seat, pixels. */
const snapPx = 12;

/** The points of a drawn zone on the map: set, moved, inserted between two, and taken away. */
export class ZoneHandles {
  readonly #host: HTMLElement;
  readonly #map: GlMap;
  readonly #points: Marker[] = [];
  readonly #middles: Marker[] = [];
  #view: View;
  #key = '';
  #frame = 0;

  constructor(host: HTMLElement, map: GlMap, view: View) {
    this.#host = host;
    this.#map = map;
    this.#view = view;
  }

  /** Takes a click while a zone is drawn. `code` is the territory under it. */
  click(event: MapMouseEvent, code: string | null): void {
    const {zone} = this.#view.state;
    if (zone.kind === 'territories') {
      if (code && !code.startsWith('puesto:'))
        sendTransition(this.#host, 'toggleZoneTerritory', code);
      return;
    }
    sendTransition(this.#host, 'addZonePoint', this.#snap(event.lngLat.toArray()));
  }

  #snap(point: readonly [number, number]): ZonePoint {
    return snapped(this.#view, point, pixelsToKm(snapPx, point[1], this.#map.getZoom()));
  }

  update(view: View): void {
    this.#view = view;
    const {zone, layers, screen} = view.state;
    const isShown =
      screen === 'explorar' &&
      layers.includes('zona') &&
      (drawnKinds as readonly string[]).includes(zone.kind) &&
      zone.kind !== 'territories';
    const points = isShown ? zone.points : [];
    const key = JSON.stringify([points, zone.kind]);
    if (key === this.#key) return;
    this.#key = key;
    this.#sync(this.#points, points, 'vertex');
    const isRing = zone.kind === 'area' && points.length > 2;
    const ends = isRing ? [...points.slice(1), ...points.slice(0, 1)] : points.slice(1);
    const middles =
      zone.kind === 'circle' || points.length >= mostZonePoints
        ? []
        : ends.map((end, index): ZonePoint => {
            const start = points[index] ?? end;
            return [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
          });
    this.#sync(this.#middles, middles, 'middle');
  }

  #sync(markers: Marker[], places: readonly ZonePoint[], kind: 'vertex' | 'middle'): void {
    while (markers.length > places.length) markers.pop()?.remove();
    places.forEach((place, index) => {
      const marker = markers[index] ?? this.#make(index, kind);
      markers[index] = marker;
      marker.setLngLat([place[0], place[1]]).addTo(this.#map);
    });
  }

  #make(index: number, kind: 'vertex' | 'middle'): Marker {
    const element = document.createElement('div');
    element.append(Object.assign(document.createElement('div'), {className: kind}));
    const marker = new Marker({element, draggable: true});
    const at = (): readonly [number, number] => marker.getLngLat().toArray();
    if (kind === 'vertex') {
      marker.on('drag', () => {
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => {
          sendTransition(this.#host, 'moveZonePoint', index, at(), true);
        });
      });
      marker.on('dragend', () => {
        cancelAnimationFrame(this.#frame);
        sendTransition(this.#host, 'moveZonePoint', index, this.#snap(at()), false);
      });
      element.addEventListener('dblclick', (event) => {
        event.stopPropagation();
        sendTransition(this.#host, 'removeZonePoint', index);
      });
    } else {
      marker.on('dragend', () => {
        sendTransition(this.#host, 'insertZonePoint', index + 1, this.#snap(at()));
      });
    }
    element.addEventListener('click', (event) => {
      event.stopPropagation();
    });
    return marker;
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    for (const marker of [...this.#points, ...this.#middles]) marker.remove();
  }
}
