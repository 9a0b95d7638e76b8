import type {ZoneAnswer} from '../../../src/state/zone-answer.ts';
import {initialZone} from '../../../src/state/zone-choice.ts';

/** A zone of 25 km along the border with Venezuela, with nothing in it. */
export const emptyZone: ZoneAnswer = {
  choice: initialZone,
  geometry: {type: 'Polygon', coordinates: []},
  areaKm2: 1,
  axis: null,
  lengthKm: null,
  rows: [],
  sums: [],
  index: null,
  steps: [],
  events: [],
  jumps: [],
};
