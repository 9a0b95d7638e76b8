// breaks: -
import type {StyleSpecification} from 'maplibre-gl';
export type Style = StyleSpecification;
