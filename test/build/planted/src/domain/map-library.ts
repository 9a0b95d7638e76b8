// breaks: domain-imports-only-its-packages
import {Map} from 'maplibre-gl';
export const leak = Map;
