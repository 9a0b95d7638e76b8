// breaks: -
import {Map} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import styles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import {MapLibreOverlay} from '@deck.gl/maplibre';
export const allowed = [Map, MapLibreOverlay, workerUrl, styles];
