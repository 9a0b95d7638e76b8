import {geoMercator, geoPath} from 'd3-geo';
import {paintOf} from '../state/painted.ts';
import {viewAt} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';
import type {Size} from './camera.ts';
import type {MapGeometry, Shape} from './geometry.ts';
import {classColours, territoryFills} from './layers/territories.ts';
import type {Palette} from './palette.ts';

/** An island of the inset: its name, the code of the territory it stands for at this level, and its shape. */
export interface Island {
  readonly name: string;
  readonly code: string;
  readonly shape: Shape;
}

/** Keeps the polygon with the most points: far cays would make an island a dot. */
function mainIsland(shape: Shape): Shape {
  if (shape.geometry.type === 'Polygon') return shape;
  const largest = shape.geometry.coordinates.reduce((best, polygon) =>
    (polygon[0]?.length ?? 0) > (best[0]?.length ?? 0) ? polygon : best,
  );
  return {...shape, geometry: {type: 'Polygon', coordinates: largest}};
}

/** San Andrés and Providencia, in this order; none while their shapes are not there. */
export function islandsOf(view: View, geometry: MapGeometry): readonly Island[] {
  const fine = geometry.municipalities?.filter(({properties}) => properties.code.startsWith('88'));
  const isFine = paintOf(view.snapshot)?.level === 'municipality';
  if (fine?.length) {
    return fine.map((shape) => {
      const {code} = shape.properties;
      return {
        name: code === '88001' ? 'San Andrés' : 'Providencia',
        code: isFine ? code : '88',
        shape: mainIsland(shape),
      };
    });
  }
  const whole = geometry.departments.find(({properties}) => properties.code === '88');
  if (whole?.geometry.type !== 'MultiPolygon') return [];
  const islands = [...whole.geometry.coordinates]
    .sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
    .slice(0, 2)
    .sort((a, b) => (a[0]?.[0]?.[1] ?? 0) - (b[0]?.[0]?.[1] ?? 0));
  return islands.map((polygon, index) => ({
    name: index === 0 ? 'San Andrés' : 'Providencia',
    code: '88',
    shape: {...whole, geometry: {type: 'Polygon', coordinates: polygon}},
  }));
}

/** The outline of an island fitted to a box, as SVG path data; its scale is its own. */
export function islandPath({shape}: Island, {width, height}: Size): string {
  const projection = geoMercator().fitExtent(
    [
      [4, 3],
      [width - 4, height - 3],
    ],
    shape,
  );
  return geoPath(projection).digits(2)(shape) ?? '';
}

/** The meridian of the islands: their box shows the measure of their side of a swipe. */
const islandsLng = -81.7;

/** The colour of a territory's class; null where it has no class: zero, no number, or nothing painted. */
export function classColourOf(view: View, code: string, palette: Palette): string | null {
  const paint = paintOf(viewAt(view, islandsLng).snapshot);
  const fill = paint ? territoryFills(paint).get(code) : undefined;
  if (!paint || fill?.status !== 'observed') return null;
  return classColours(paint, palette)[fill.classIndex] ?? null;
}
