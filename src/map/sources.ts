import {paintOf} from '../state/painted.ts';
import {eastView} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';
import type {GlGeometry} from './geometry.ts';
import {densityFeatures} from './layers/density.ts';
import {flowFeatures} from './layers/flows.ts';
import {eventFeatures, flaggedCodes, labelFeatures, postFeatures} from './layers/points.ts';
import {hatchOf, territoryFills} from './layers/territories.ts';
import type {SourceId} from './style.ts';

/** What a source holds, and what that depends on: the data are made again only when one of `from` is another object. */
export interface SourceContent {
  readonly from: readonly unknown[];
  readonly data: () => GeoJSON.GeoJSON;
}

const empty: GeoJSON.FeatureCollection = {type: 'FeatureCollection', features: []};

/** Zooms at which other names are drawn. */
const labelZooms = [4.4, 6, 7.5] as const;

const collected = (features: readonly GeoJSON.Feature[] | null): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...(features ?? [])],
});

/** The territories without a number; made again only when other territories have none. */
function hatchedContent({snapshot}: View, geometry: GlGeometry): SourceContent {
  const paint = paintOf(snapshot);
  const fills = paint ? territoryFills(paint) : new Map<string, never>();
  const marks = new Map(
    [...fills].flatMap(([code, fill]) => {
      const mark = hatchOf(fill);
      return mark ? [[code, mark] as const] : [];
    }),
  );
  const level = paint?.level === 'municipality' ? 'municipalities' : 'departments';
  const shapes = geometry[level] ?? [];
  return {
    from: [shapes, JSON.stringify([...marks])],
    data: () =>
      collected(
        shapes.flatMap((shape) => {
          const mark = marks.get(shape.properties.code);
          return mark ? [{...shape, properties: {mark}}] : [];
        }),
      ),
  };
}

const noAxis: readonly (readonly [number, number])[] = [];

/** The zone, and the line it is made of: that of the answer, or what has been drawn so far. */
function zoneContent({snapshot, state}: View): SourceContent {
  const {zone, zoneWith} = snapshot;
  const other = zoneWith?.kind === 'zone' ? zoneWith.other.geometry : null;
  const {kind, points} = state.zone;
  const isDrawn = state.layers.includes('zona') && (kind === 'line' || kind === 'area');
  const axis = isDrawn ? points : (zone?.axis ?? noAxis);
  const feature = (geometry: GeoJSON.Geometry, side = 'a'): GeoJSON.Feature => ({
    type: 'Feature',
    properties: {side},
    geometry,
  });
  return {
    from: [zone?.geometry, axis, other],
    data: () =>
      collected([
        ...(other ? [feature(other, 'b')] : []),
        ...(zone ? [feature(zone.geometry)] : []),
        ...(axis.length > 1
          ? [feature({type: 'LineString', coordinates: axis.map(([lng, lat]) => [lng, lat])})]
          : []),
      ]),
  };
}

/**
 * The content of every source of the style for a view. Flows are shaped for `zoom`, that of the camera; `focused` is the
 * territory under the pointer or the keyboard; with `hasOverlay` flowmap.gl draws the flows and their source is empty.
 */
export function sourceContents(
  view: View,
  geometry: GlGeometry,
  zoom: number,
  focused: string | null,
  hasOverlay: boolean,
): Readonly<Record<SourceId, SourceContent>> {
  const {snapshot, state, gazetteer, text} = view;
  const {flows} = snapshot;
  const east = eastView(view);
  const quarter = Math.round(zoom * 4) / 4;
  const shapeOf = (code: string | null): GeoJSON.GeoJSON => {
    const among = code?.length === 2 ? geometry.departments : (geometry.municipalities ?? []);
    return among.find(({properties}) => properties.code === code) ?? empty;
  };
  const outline = (code: string | null): SourceContent => ({
    from: [geometry.municipalities, code],
    data: () => shapeOf(code),
  });
  const labelLevel = labelZooms.filter((limit) => quarter >= limit).length;
  const flagged = flaggedCodes(view).join();
  const countries = flows?.level === 'country' ? flows : null;
  return {
    world: {from: [geometry.world], data: () => geometry.world},
    rivers: {from: [geometry.rivers], data: () => geometry.rivers ?? empty},
    departments: {from: [geometry.departments], data: () => collected(geometry.departments)},
    municipalities: {
      from: [geometry.municipalities],
      data: () => collected(geometry.municipalities),
    },
    hatched: hatchedContent(view, geometry),
    'hatched-east': east ? hatchedContent(east, geometry) : {from: [], data: () => empty},
    density: {from: [snapshot.density], data: () => densityFeatures(snapshot.density)},
    lines: {from: [geometry.lines], data: () => collected(geometry.lines)},
    zone: zoneContent(view),
    routes: {from: [geometry.routes], data: () => geometry.routes ?? empty},
    focus: outline(focused === state.selected ? null : focused),
    selected: outline(state.selected),
    flows: {
      from: [hasOverlay ? null : flows, hasOverlay ? 0 : quarter, state.selected],
      data: () => (hasOverlay ? empty : flowFeatures(view, zoom)),
    },
    events: {from: [snapshot.events], data: () => eventFeatures(view)},
    posts: {from: [gazetteer.posts], data: () => postFeatures(view)},
    labels: {
      from: [gazetteer, text, state.selected, labelLevel, countries, flagged],
      data: () => labelFeatures(view),
    },
  };
}
