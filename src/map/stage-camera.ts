import type {Camera} from '../state/app-state.ts';
import type {View} from '../state/view.ts';
import {
  boundsOf,
  colombiaBounds,
  fitCamera,
  type Bounds,
  type Padding,
  type Size,
} from './camera.ts';
import type {MapGeometry} from './geometry.ts';
import {boxOf} from './stage-path.ts';

/** The free part of the map on the desk where scenes are made (1440 × 900, panels open), pixels. */
const desk: Size = {width: 660, height: 620};
/** A margin around a department, as a share of its box. */
const margin = 0.06;

function widened([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [(east - west) * margin, (north - south) * margin];
  return [west - x, south - y, east + x, north + y];
}

/** The department that a view is about as a whole; null where it is about more. */
function departmentOf({state}: View): string | null {
  if (state.screen === 'region') return state.department;
  return state.camera ? null : state.department;
}

/** The camera of a scene on a stage of a size with the padding, pixels, that keeps its subject clear of the text. */
export function stageCamera(
  view: View,
  geometry: MapGeometry,
  size: Size,
  padding: Padding,
): Camera {
  const department = departmentOf(view);
  const shape = geometry.departments.find(({properties}) => properties.code === department);
  if (shape) return fitCamera(widened(boxOf(shape.geometry)), size, padding);
  const {camera} = view.state;
  return camera && view.state.screen !== 'region'
    ? fitCamera(boundsOf(camera, desk), size, padding)
    : fitCamera(colombiaBounds, size, padding);
}
