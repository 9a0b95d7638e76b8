import {Marker, type Map as GlMap} from 'maplibre-gl';
import type {Point} from '../map/camera.ts';
import {postCallouts} from '../map/layers/callouts.ts';
import {riskMarks, spreadMarks} from '../map/layers/risk-marks.ts';
import type {View} from '../state/view.ts';

type Project = (lng: number, lat: number) => Point;

/** What stands on the interactive map as elements of the page: the callouts of posts, the discs of Riesgo. */
export class MapMarkers {
  #callouts: Marker[] = [];
  #marks: Marker[] = [];

  /** Draws those of a view; `width` is that of the map, pixels. */
  update(map: GlMap, view: View, project: Project, width: number): void {
    this.#drawCallouts(map, view, project, width);
    this.#drawMarks(map, view, project);
  }

  /** Callouts are elements of the page: new figures need no new tile, and stand in the same frame as their circles. */
  #drawCallouts(map: GlMap, view: View, project: Project, width: number): void {
    const callouts = postCallouts(view, project, width);
    while (this.#callouts.length > callouts.length) this.#callouts.pop()?.remove();
    callouts.forEach(({lngLat, name, value, side, offset}, index) => {
      const element = this.#callouts[index]?.getElement() ?? document.createElement('div');
      element.className = `callout ${side}`;
      element.replaceChildren(
        `${name} `,
        Object.assign(document.createElement('b'), {textContent: value}),
      );
      const anchor = side === 'right' ? 'left' : 'right';
      this.#callouts[index]?.remove();
      const marker = new Marker({element, anchor, offset: [offset[0], offset[1]]});
      this.#callouts[index] = marker.setLngLat([lngLat[0], lngLat[1]]).addTo(map);
    });
  }

  /** The first of the index and the analysts' assessments, as elements of the page like the callouts. */
  #drawMarks(map: GlMap, view: View, project: Project): void {
    const marks = riskMarks(view);
    while (this.#marks.length > marks.length) this.#marks.pop()?.remove();
    const offsets = spreadMarks(marks.map(({lngLat}) => project(...lngLat)));
    marks.forEach(({lngLat, rank, assessed}, index) => {
      const known = this.#marks[index];
      const element = known?.getElement() ?? document.createElement('div');
      // The library keeps classes of its own on the element: the disc stands inside it.
      const disc = element.firstElementChild ?? element.appendChild(document.createElement('div'));
      disc.className = `disc ${rank ? 'ranked' : ''} ${assessed ?? ''}`;
      disc.textContent = rank;
      const marker = known ?? new Marker({element});
      this.#marks[index] = marker
        .setLngLat([lngLat[0], lngLat[1]])
        .setOffset(offsets[index] ?? [0, 0]);
      if (!known) marker.addTo(map);
    });
  }
}
