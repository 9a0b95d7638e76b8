// breaks: only-the-map-view-owns-a-map
import {MapLibreOverlay} from '@deck.gl/maplibre';
export const leak = MapLibreOverlay;
