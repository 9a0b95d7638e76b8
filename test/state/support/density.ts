import type {DensityAnswer} from '../../../src/state/density-answer.ts';

/** Four cells: 3 events with 5 dead, none, one event that does not say how many died, and a cell without a figure. */
export const density: DensityAnswer = {
  asked: {kind: 'ucdp', years: [2009, 2018], cellKm: 25, bandwidthKm: null, figure: 'events'},
  status: 'observed',
  isWhole: true,
  total: 10,
  outsideCountry: 3,
  withoutPlace: 2,
  outsideGrid: 1,
  movedShare: 0.216,
  denominatorYear: null,
  length: 4,
  id: ['25/0/0', '25/1/0', '25/2/0', '25/3/0'],
  centres: [-73, 4, -72.7751, 4, -72.55, 4, -72.325, 4],
  corners: Array.from({length: 48}, (_, index) => index),
  value: [3, 0, 1, NaN],
  events: [3, 0, 1, 0],
  dead: [5, 0, NaN, 0],
  unstated: [1, 0, 1, 0],
  rates: null,
  breaks: [2, 5, 10, 20, 50],
};

/** The same cells with rates: the first rests on 25 events, the second on none, the third on one. */
export const rates: DensityAnswer = {
  ...density,
  asked: {...density.asked, figure: 'rate'},
  denominatorYear: 2018,
  value: [1.5, 0.2, 0.3, NaN],
  events: [25, 0, 1, 0],
  rates: {
    people: Float64Array.of(100_000, 2000.4, 30_000, NaN),
    per100k: Float64Array.of(2.5, 0, 0.33, NaN),
    smoothedPer100k: Float64Array.of(1.5, 0.2, 0.3, NaN),
    isUnstable: Uint8Array.of(0, 1, 1, 1),
  },
  breaks: [0.1, 0.5, 1, 2, 5, 10],
};
