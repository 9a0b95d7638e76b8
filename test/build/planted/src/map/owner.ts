// breaks: only-the-map-view-owns-a-map
import {Map} from 'maplibre-gl';
export const leak = Map;
