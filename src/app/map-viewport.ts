import type {Size} from '../map/camera.ts';
import type {VgApp} from './vg-app.ts';

/** The size of the map on the screen, pixels; that of a desk where there is none. */
export function viewportOf(app: VgApp): Size {
  const box = app.shadowRoot?.querySelector('vg-map-frame')?.getBoundingClientRect();
  return box && box.width > 0 ? {width: box.width, height: box.height} : {width: 768, height: 742};
}
