import {ascending} from 'd3-array';
import type {Feature, FeatureCollection, Polygon} from 'geojson';
import {flowShape, flowWidth, type FlowShapeOptions} from './flow-shape.ts';
import type {FlowColumns, LngLat} from './flows.ts';
import {lngLatToWorldPixels, worldPixelsToLngLat} from './mercator.ts';

/** What a flow's polygon carries; `index` is its row in the flows given. */
export interface FlowProperties {
  readonly index: number;
  readonly people: number;
  readonly origin: string;
  readonly destination: string;
  /** Opacity to fill it with, 0 to 1, so that its layers together fade in along the way. */
  readonly opacity: number;
}

/** How the flows are drawn at one zoom. */
export interface FlowPolygonOptions extends Omit<FlowShapeOptions, 'from'> {
  readonly zoom: number;
  /** People of the narrowest and the widest mark; those of the flows when left out. */
  readonly extent?: readonly [minimum: number, maximum: number];
  /** Factor on the widths, 1 when left out (slides use 1.6). */
  readonly widthScale?: number;
  /** How many layers a mark is stacked of to fade in; 1 (the default) is one plain polygon of opacity 1. */
  readonly layers?: number;
}

/**
 * Gives the marks of flows as polygons in degrees, which have their pixel shape at `zoom` in web mercator. The smallest
 * flow comes first, so that the largest is drawn on top; the layers of one mark follow each other. Flows whose ends are
 * equal or have no place are left out.
 */
export function flowPolygons(
  flows: FlowColumns,
  placeOf: (code: string) => LngLat | null,
  options: FlowPolygonOptions,
): FeatureCollection<Polygon, FlowProperties> {
  const {zoom, extent = peopleExtent(flows), widthScale = 1, layers = 1, ...shape} = options;
  const rows = Array.from({length: flows.length}, (_, row) => row);
  rows.sort((a, b) => ascending(flows.people[a], flows.people[b]) || a - b);
  const features: Feature<Polygon, FlowProperties>[] = [];
  for (const index of rows) {
    const flow = readFlow(flows, index);
    const origin = placeOf(flow.origin);
    const destination = placeOf(flow.destination);
    if (!origin || !destination) continue;
    const start = lngLatToWorldPixels(origin, zoom);
    const end = lngLatToWorldPixels(destination, zoom);
    const width = widthScale * flowWidth(flow.people, ...extent);
    for (const {from, opacity} of fadeLayers(layers)) {
      const ring = flowShape(start, end, width, {...shape, from});
      if (ring.length === 0) continue;
      const coordinates = [ring.map((pixel) => worldPixelsToLngLat(pixel, zoom))];
      features.push({
        type: 'Feature',
        geometry: {type: 'Polygon', coordinates},
        properties: {...flow, opacity},
      });
    }
  }
  return {type: 'FeatureCollection', features};
}

/** Gives the fewest and the most people of the flows; `[0, 0]` without flows. */
export function peopleExtent(flows: FlowColumns): readonly [minimum: number, maximum: number] {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (let row = 0; row < flows.length; row++) {
    const people = flows.people[row] ?? NaN;
    if (people < minimum) minimum = people;
    if (people > maximum) maximum = people;
  }
  return flows.length > 0 ? [minimum, maximum] : [0, 0];
}

/**
 * Gives the layers whose stack has the opacity .25 at the tail, .8 a little past half of the body and 1 at the neck:
 * each begins further along and adds what is still missing there.
 * @see ui.md §6, Flows
 */
export function fadeLayers(count: number): {from: number; opacity: number}[] {
  if (count <= 1) return [{from: 0, opacity: 1}];
  const layers: {from: number; opacity: number}[] = [];
  let clear = 1;
  for (let layer = 0; layer < count; layer++) {
    const share = layer / (count - 1);
    const clearAfter = 1 - fadeAt(share);
    layers.push({from: share * 0.98, opacity: 1 - clearAfter / clear});
    clear = clearAfter;
  }
  return layers;
}

function fadeAt(share: number): number {
  return share < 0.55 ? 0.25 + 0.55 * (share / 0.55) : 0.8 + 0.2 * ((share - 0.55) / 0.45);
}

function readFlow(flows: FlowColumns, index: number): Omit<FlowProperties, 'opacity'> {
  return {
    index,
    people: flows.people[index] ?? NaN,
    origin: flows.origin[index] ?? '',
    destination: flows.destination[index] ?? '',
  };
}
