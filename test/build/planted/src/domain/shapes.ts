// breaks: -
import type {Feature} from 'geojson';
import type {Topology} from 'topojson-specification';
import {feature} from 'topojson-client';
import {area} from '@turf/area';
export type Allowed = Feature | Topology;
export const allowed = [feature, area];
