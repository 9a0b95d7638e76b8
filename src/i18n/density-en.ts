import type {DensityText} from './density-es.ts';

/** Words of the density of events in English. */
export const densityEn: DensityText = {
  kind: 'Events',
  kinds: {
    ucdp: 'Conflict (UCDP)',
    mine: 'Mine accidents',
    'missing-migrants': 'Migrants dead or missing',
  },
  massacre: 'Massacres (no place)',
  sources: {
    ucdp: 'UCDP GED (Uppsala University)',
    mine: 'Descontamina Colombia',
    'missing-migrants': 'IOM, Missing Migrants',
  },
  firstYear: 'First year of the events',
  lastYear: 'Last year of the events',
  cell: 'Cell',
  km: (km) => `${km} km`,
  bandwidth: 'Radius',
  noBandwidth: 'No radius',
  figure: 'Figure',
  figures: {events: 'Events', dead: 'Deaths', rate: 'Rate'},
  units: {
    count: {events: 'events per cell', dead: 'people dead per cell'},
    density: {events: 'events per 100 km²', dead: 'people dead per 100 km²'},
    rate: 'events per 100,000 inhab. and year',
  },
  heading: (kind, unit, years) => `${kind}: ${unit}, ${years}`,
  counted: (total, years) => `${total} events in ${years}:`,
  inCells: (count) => `${count} in cells`,
  outsideCountry: (count) => `${count} at sea or outside the country`,
  withoutPlace: (count) => `${count} without a place`,
  outsideGrid: (count) => `${count} on the coast, in no cell`,
  rounding: (share, cell) =>
    `Places are rounded to 0.1° (about 11 km): with cells of ${cell}, about ${share} of the events lie in another cell than their own.`,
  coverage: (source, first, last) =>
    `${source}: covers ${first} to ${last}. Outside those dates nobody counted, which is not zero.`,
  overlap:
    'Kinds of event overlap and are never added. Massacres have no place in their source: they do not fit in cells.',
  sizes:
    'Cells of 12 and 15 km only with a radius: without one the lattice of the rounding would show. The radius is at least two cells.',
  noRate: {
    'rate-with-bandwidth':
      'The rate is worked out without a radius: events would be spread and inhabitants not.',
    'rate-without-residents':
      'No rate: migrants were on their way, and the inhabitants of the place are not their denominator.',
  },
  rate: (year) =>
    `Inhabitants of ${year} (DANE) for all years, spread by area within each municipality: next to a town the rate comes out high. Smoothed by empirical Bayes.`,
  unstable: (count) =>
    `${count} cells with events have an unstable rate (under 20 events). Where there are no events the smoothed rate is not coloured.`,
  spread: (km) =>
    `Each event is spread over ${km} around it, all years together. At the border it is corrected by the share of the circle inside the country; with under 20% inside there is no figure.`,
  unstated: (count) =>
    `${count} events in cells do not say how many people died: the sum is at least what it says.`,
  missingNotCounted: 'It counts people who died, not those missing.',
  wholeCountry: 'The whole country: the department filter does not change this layer.',
  status: {
    'not-covered': 'The register does not cover these years: no figure, which is not zero.',
    'without-places': 'The source gives no event a place: no figure by cell.',
    'dead-not-stated': 'The source says of no event how many people died: no figure.',
  },
  none: 'No event inside the country in these years.',
  legend: {
    label: 'Legend of the density of events',
    classes: 'Classes and number of cells',
    range: (low, high) => `${low}–${high}`,
    below: (limit) => `< ${limit}`,
    from: (limit) => `≥ ${limit}`,
    zero: 'Zero',
    missing: 'No data',
    cells: (size) => `Cells of ${size}`,
    withRadius: (size, radius) => `Cells of ${size}, radius of ${radius}`,
    moved: (share) => `${share} of the events in another cell, by rounding to 0.1°`,
    outside: (count) => `${count} events in no cell`,
    firm: 'Outlined: 20 events or more',
    unstable: (count) => `${count} cells with an unstable rate`,
    expand: 'Show the legend of the density',
    collapse: 'Show less of the density',
  },
  table: {
    cell: 'Cell',
    latitude: 'Latitude of the middle',
    longitude: 'Longitude of the middle',
    events: 'Events in the cell',
    dead: 'People dead',
    unstated: 'Events that do not state deaths',
    people: 'Inhabitants',
    plainRate: 'Rate before smoothing',
    firmness: 'Firmness',
    unstable: 'unstable rate',
    stable: '',
  },
};
