import type {Point, Size} from '../map/camera.ts';
import type {MapGeometry} from '../map/geometry.ts';
import type {Palette} from '../map/palette.ts';
import type {View} from '../state/view.ts';

/** What every part of a picture is drawn from. Pixels are those of the drawing, which the picture scales as a whole. */
export interface SceneFrame {
  readonly view: View;
  readonly geometry: MapGeometry;
  readonly palette: Palette;
  /** The whole drawing. */
  readonly size: Size;
  readonly project: (lng: number, lat: number) => Point;
  /** False in a thumbnail: shapes and marks alone. */
  readonly hasWords: boolean;
  /** In front of every id, so that two pictures can stand in one page. */
  readonly ids: string;
}

/** Families of the words, with what stands in where the page's own are not there. */
export const families = {
  sans: "'Source Sans 3 Variable','Source Sans 3','Source Sans Pro',Calibri,Carlito,'Segoe UI',Arial,sans-serif",
  serif: "'Source Serif 4 Variable','Source Serif 4','Source Serif Pro',Georgia,Cambria,serif",
} as const;

/** True for a place that can be drawn. */
export const isPlaced = ([x, y]: Point): boolean => Number.isFinite(x) && Number.isFinite(y);

/** A ring of pixels as path data. */
export const ringPath = (ring: readonly Point[]): string =>
  `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
