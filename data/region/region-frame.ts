import type {Box} from '../geo/clip-shapes.ts';
import type {LonLat} from '../geo/geodesy.ts';

/**
 * The map's sizes, px, that a department's file must fill, with what is kept free on each side: beside the report with its legend
 * below, beside or nowhere, on a large screen, on a phone, on paper.
 */
const views = [
  {width: 584, height: 850, left: 24, right: 24, top: 24, bottom: 24},
  {width: 584, height: 850, left: 36, right: 52, top: 64, bottom: 330},
  {width: 584, height: 850, left: 290, right: 52, top: 64, bottom: 56},
  {width: 700, height: 1030, left: 36, right: 52, top: 64, bottom: 330},
  {width: 700, height: 1030, left: 290, right: 52, top: 64, bottom: 56},
  {width: 390, height: 440, left: 24, right: 24, top: 24, bottom: 34},
  {width: 760, height: 520, left: 36, right: 52, top: 64, bottom: 56},
] as const;

/** The box around places. */
export function boxAround(places: Iterable<LonLat>): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of places) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

/** Pixels per degree of latitude when a box is fitted into a view of the map. */
function scaleIn([west, south, east, north]: Box, view: (typeof views)[number]): number {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const {width, height, left, right, top, bottom} = view;
  return Math.min(
    (width - left - right) / ((east - west) * squeeze),
    (height - top - bottom) / (north - south),
  );
}

/** Degrees of latitude that a pixel of the map beside the report is worth. */
export function degreesPerPixel(box: Box): number {
  return 1 / scaleIn(box, views[0]);
}

/** The box that the map can show around a department in any of its sizes, with a little to spare. */
export function frameOf(box: Box): Box {
  const [west, south, east, north] = box;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const reaches = views.map((view) => {
    const scale = scaleIn(box, view);
    const {width, height, left, right, top, bottom} = view;
    // The middle of the free part lies beside the middle of the map.
    const x = (width / 2 + Math.abs(left - right) / 2) / scale / squeeze;
    return {x, y: (height / 2 + Math.abs(bottom - top) / 2) / scale};
  });
  const x = Math.max(...reaches.map((reach) => reach.x)) * 1.04;
  const y = Math.max(...reaches.map((reach) => reach.y)) * 1.04;
  return [lon - x, lat - y, lon + x, lat + y];
}
