// breaks: export-imports-only-its-packages
import {area} from '@turf/area';
export const leak = area;
