import type {Box} from '../geo/clip-shapes.ts';
import type {LonLat} from '../geo/geodesy.ts';

/** The map's sizes, px, that a department's file must fill: beside the report, on a large screen, on a phone. */
const views = [
  {width: 584, height: 820, sides: 24, top: 24, bottom: 24},
  {width: 584, height: 820, sides: 64, top: 64, bottom: 190},
  {width: 720, height: 1030, sides: 64, top: 64, bottom: 190},
  {width: 390, height: 440, sides: 24, top: 24, bottom: 24},
  {width: 760, height: 560, sides: 24, top: 24, bottom: 24},
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
  const {width, height, sides, top, bottom} = view;
  return Math.min(
    (width - 2 * sides) / ((east - west) * squeeze),
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
    const {width, height, top, bottom} = view;
    // The middle of the free part lies above or below the middle of the map.
    const shift = Math.abs(bottom - top) / 2;
    return {x: width / 2 / scale / squeeze, y: (height / 2 + shift) / scale};
  });
  const x = Math.max(...reaches.map((reach) => reach.x)) * 1.05;
  const y = Math.max(...reaches.map((reach) => reach.y)) * 1.05;
  return [lon - x, lat - y, lon + x, lat + y];
}
