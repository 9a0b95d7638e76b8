import {flowShape, flowWidth} from '../../domain/flow-shape.ts';
import {lngLatToWorldPixels, worldPixelsToLngLat} from '../../domain/mercator.ts';
import type {FlowMarks} from '../../state/snapshot.ts';
import type {Gazetteer, View} from '../../state/view.ts';
import type {Point} from '../camera.ts';

/** One flow as a closed ring in pixels. */
export interface FlowRing {
  readonly index: number;
  readonly ring: readonly Point[];
  readonly people: number;
  readonly opacity: number;
}

/** Where a flow starts or ends: the seat of a municipality, an inner point of anything larger. */
export function flowPoint(gazetteer: Gazetteer, code: string): readonly [number, number] | null {
  const country = gazetteer.countries.get(code);
  if (country) return country;
  const place = gazetteer.places.get(code);
  if (!place) return null;
  return place.level === 'municipality' ? [place.lon, place.lat] : place.label;
}

/** The smallest and largest number of people drawn. */
export function flowExtent(flows: FlowMarks): readonly [minimum: number, maximum: number] {
  return [flows.people[flows.length - 1] ?? 0, flows.people[0] ?? 0];
}

/** Whether one end of a flow lies in a territory or around it; `selected` is a region where the flow joins regions. */
const touches = (code: string, selected: string): boolean =>
  code.startsWith(selected.slice(0, code.length));

/** True for a flow that touches the selected territory (or when nothing is selected). */
function isOwn(view: View, origin: string, destination: string): boolean {
  const {selected} = view.state;
  const level = view.snapshot.flows?.level;
  if (!selected || selected.startsWith('puesto:') || level === 'country') return true;
  const department = view.gazetteer.places.get(selected.slice(0, 2));
  const own = level === 'region' ? (department?.parent ?? selected) : selected;
  return touches(origin, own) || touches(destination, own);
}

/** The flows of the view as rings in pixels, smallest first, so that the large ones lie on top. */
export function flowRings(
  view: View,
  project: (lng: number, lat: number) => Point,
): readonly FlowRing[] {
  const {flows} = view.snapshot;
  if (!flows) return [];
  const [minimum, maximum] = flowExtent(flows);
  const rings: FlowRing[] = [];
  for (let index = flows.length - 1; index >= 0; index--) {
    const origin = flows.origin[index] ?? '';
    const destination = flows.destination[index] ?? '';
    const from = flowPoint(view.gazetteer, origin);
    const to = flowPoint(view.gazetteer, destination);
    const people = flows.people[index] ?? 0;
    if (!from || !to) continue;
    const ring = flowShape(project(...from), project(...to), flowWidth(people, minimum, maximum), {
      destinationGap: 3,
      originGap: 1,
    });
    if (ring.length === 0) continue;
    rings.push({index, ring, people, opacity: isOwn(view, origin, destination) ? 0.82 : 0.22});
  }
  return rings;
}

/** The same rings as polygons on the globe, for the zoom they were made for. */
export function flowFeatures(view: View, zoom: number): GeoJSON.FeatureCollection<GeoJSON.Polygon> {
  const rings = flowRings(view, (lng, lat) => lngLatToWorldPixels([lng, lat], zoom));
  return {
    type: 'FeatureCollection',
    features: rings.map(({ring, opacity, index}) => ({
      type: 'Feature',
      properties: {opacity, index},
      geometry: {
        type: 'Polygon',
        coordinates: [ring.map((point) => worldPixelsToLngLat(point, zoom))],
      },
    })),
  };
}
