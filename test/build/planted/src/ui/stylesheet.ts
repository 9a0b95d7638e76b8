// breaks: only-the-map-view-owns-a-map
import styles from 'maplibre-gl/dist/maplibre-gl.css?inline';
export const leak = styles;
