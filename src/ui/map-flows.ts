import {FlowmapLayer} from '@flowmap.gl/layers';
import {MapLibreOverlay} from '@deck.gl/maplibre';
import type {Map as GlMap} from 'maplibre-gl';
import {flowPoint} from '../map/layers/flows.ts';
import type {Palette} from '../map/palette.ts';
import type {FlowMarks} from '../state/snapshot.ts';
import type {Gazetteer, View} from '../state/view.ts';
import type {FlowOverlay} from './map-view.ts';

interface FlowLocation {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly name: string;
}

interface Flow {
  readonly origin: string;
  readonly destination: string;
  readonly people: number;
}

interface FlowData {
  readonly locations: FlowLocation[];
  readonly flows: Flow[];
}

const cache = new WeakMap<FlowMarks, FlowData>();

/** The flows as flowmap.gl reads them; the same flows give the same object, so that nothing is built twice. */
function flowData(flows: FlowMarks, gazetteer: Gazetteer): FlowData {
  const known = cache.get(flows);
  if (known) return known;
  const locations = new Map<string, FlowLocation>();
  const rows: Flow[] = [];
  for (let index = 0; index < flows.length; index++) {
    const origin = flows.origin[index] ?? '';
    const destination = flows.destination[index] ?? '';
    for (const code of [origin, destination]) {
      const point = flowPoint(gazetteer, code);
      if (point)
        locations.set(code, {
          id: code,
          lon: point[0],
          lat: point[1],
          name: gazetteer.places.get(code)?.name ?? code,
        });
    }
    if (!locations.has(origin) || !locations.has(destination)) continue;
    rows.push({origin, destination, people: flows.people[index] ?? 0});
  }
  const data = {locations: [...locations.values()], flows: rows};
  cache.set(flows, data);
  return data;
}

const noFlows: FlowData = {locations: [], flows: []};

function flowLayer(
  view: View,
  palette: Palette,
  isDark: boolean,
  before: string,
): FlowmapLayer<FlowLocation, Flow> {
  const {flows} = view.snapshot;
  return new FlowmapLayer<FlowLocation, Flow>({
    id: 'flowmap',
    beforeId: before,
    data: flows ? flowData(flows, view.gazetteer) : noFlows,
    visible: flows !== null,
    pickable: false,
    flowLinesRenderingMode: 'curved',
    clusteringEnabled: false,
    locationsEnabled: false,
    locationTotalsEnabled: false,
    locationLabelsEnabled: false,
    adaptiveScalesEnabled: true,
    fadeEnabled: true,
    fadeAmount: 35,
    maxTopFlowsDisplayNum: view.state.flows.top,
    darkMode: isDark,
    colorScheme: [palette.flowCasing, palette.flow],
    highlightColor: palette.flow,
    getLocationId: ({id}) => id,
    getLocationLat: ({lat}) => lat,
    getLocationLon: ({lon}) => lon,
    getLocationName: ({name}) => name,
    getFlowOriginId: ({origin}) => origin,
    getFlowDestId: ({destination}) => destination,
    getFlowMagnitude: ({people}) => people,
    updateTriggers: {getFlowMagnitude: [flows]},
  });
}

/** Draws flows on a GPU with flowmap.gl, interleaved below posts and labels. */
export function makeFlowOverlay(map: GlMap, before: string): FlowOverlay {
  const overlay = new MapLibreOverlay({interleaved: true, layers: []});
  map.addControl(overlay);
  let drawn: readonly unknown[] = [];
  let layers: FlowmapLayer<FlowLocation, Flow>[] = [];
  return {
    update(view, palette) {
      const next = [view.snapshot.flows, palette, view.state.flows.top];
      if (next.every((value, index) => value === drawn[index])) return;
      drawn = next;
      const isDark = palette.ink > palette.surface;
      layers = [flowLayer(view, palette, isDark, before)];
      overlay.setProps({layers});
      // While a source is being cut the style is not loaded, and the overlay finds no place among its layers.
      map.once('idle', () => {
        overlay.setProps({layers});
      });
    },
    remove() {
      map.removeControl(overlay);
    },
  };
}
