import {statuses} from '../methodology/cell.ts';
import {measures} from '../methodology/measures.ts';
import {flowKinds} from './app-state.ts';
import {
  columns,
  either,
  fields,
  flag,
  listOf,
  mapOf,
  number,
  numbers,
  objectOf,
  oneOf,
  optional,
  orNull,
  text,
  type Shape,
  type ShapeProblem,
} from './shape.ts';

const texts = listOf(text);
const cell = objectOf({value: number, status: oneOf(...statuses), implausible: flag});
const cells = mapOf(cell);
const measure = oneOf(...measures.map(({id}) => id));
const level = oneOf('department', 'municipality');
const when = either(objectOf({year: number}), objectOf({from: text, to: text}));
const period = objectOf({from: text, to: text});

const choropleth = objectOf({
  ...{measure, level, when, cells},
  denominatorYear: orNull(number),
  breaks: numbers,
});

const posts: Shape = objectOf({posts: texts, people: numbers, total: number, unfiltered: number});
const series = objectOf({months: texts, people: numbers, total: number});

const flows = columns(
  objectOf({
    kind: oneOf(...flowKinds),
    level: oneOf('municipality', 'department', 'region', 'country'),
    ...{origin: texts, destination: texts, people: numbers, length: number},
    ...{pairs: number, totalPeople: number, drawnPeople: number, when: text},
  }),
  'origin',
  'destination',
  'people',
);

const byNationality = listOf(objectOf({nationality: text, people: number}));
const transit = objectOf({
  ...{people: number, byNationality, partial: flag},
  covered: orNull(period),
});

const events = columns(
  objectOf({
    ...{length: number, id: texts, date: texts, lon: numbers, lat: numbers},
    territory: listOf(orNull(text)),
    ...{dead: numbers, missing: numbers, totalDead: number, totalMissing: number},
  }),
  'id',
  'date',
  'lon',
  'lat',
  'territory',
);

const density = columns(
  objectOf({
    asked: objectOf({
      ...{kind: text, figure: text, cellKm: number, bandwidthKm: orNull(number)},
      years: numbers,
    }),
    ...{status: text, isWhole: flag, total: number, outsideCountry: number, withoutPlace: number},
    ...{outsideGrid: number, movedShare: number, denominatorYear: orNull(number), length: number},
    ...{id: texts, centres: numbers, corners: numbers, value: numbers, events: numbers},
    ...{dead: numbers, unstated: numbers, breaks: numbers},
    rates: orNull(
      objectOf({
        ...{people: numbers, per100k: numbers, smoothedPer100k: numbers, isUnstable: numbers},
      }),
    ),
  }),
  'id',
  'value',
  'events',
);

const positions = listOf(numbers);
const geometry = either(
  objectOf({type: oneOf('Polygon'), coordinates: listOf(positions)}),
  objectOf({type: oneOf('MultiPolygon'), coordinates: listOf(listOf(positions))}),
);
const perTerritory = mapOf(number);
const zoneChoice = objectOf({
  ...{kind: text, border: text, km: number, route: text, points: positions, codes: texts},
});
const zone = objectOf({
  choice: zoneChoice,
  ...{geometry, areaKm2: number, axis: orNull(positions), lengthKm: orNull(number)},
  rows: listOf(objectOf({territory: text, areaShare: number, seatInside: flag})),
  sums: listOf(
    objectOf({
      ...{id: text, method: text, people: number, missingTerritories: number},
      ...{byDepartment: perTerritory, byTerritory: perTerritory},
      ...{bounds: optional(numbers), outside: optional(number)},
    }),
  ),
  index: orNull(
    objectOf({
      ...{municipalities: numbers, people: numbers, highPeople: number},
      ...{highMunicipalities: number, peopleWithout: number, byTerritory: perTerritory},
    }),
  ),
  steps: listOf(
    objectOf({km: number, lng: number, lat: number, territory: orNull(text), score: number}),
  ),
  events: listOf(objectOf({km: number, kind: text, date: text})),
  jumps: listOf(objectOf({high: text, low: text, difference: number})),
});

const compared = {id: text, a: number, b: number, difference: number, ratio: number};
const comparisons = listOf(
  objectOf({...compared, status: text, isPartial: flag, implausible: flag, basis: optional(text)}),
);
const zoneWith = either(
  objectOf({
    ...{kind: oneOf('zone'), zone: zoneChoice, other: zone, rows: comparisons},
    rates: listOf(objectOf({...compared, isUnstable: flag})),
  }),
  objectOf({kind: oneOf('period'), period, rows: comparisons}),
);

const partners = listOf(objectOf({code: text, people: number}));
const profile = objectOf({
  code: text,
  population: objectOf({people: number, year: number}),
  figures: listOf(
    objectOf({
      ...{measure, cell, rank: orNull(number), of: number, when},
      denominatorYear: orNull(number),
    }),
  ),
  trend: orNull(series),
  ...{origins: partners, destinations: partners},
});

const paint = objectOf({
  ...{level, cells},
  scale: either(
    objectOf({
      kind: oneOf('classes'),
      ramp: oneOf('agua', 'arcilla', 'ciruela', 'diverging'),
      ...{breaks: numbers, hasPlainZero: flag},
    }),
    objectOf({kind: oneOf('categories'), set: oneOf('bivariate', 'clusters', 'stability')}),
  ),
});

const words = objectOf({es: text, en: text});
const scheme = objectOf({
  ...{id: text, name: words, note: words, normalisation: text, aggregation: text, breaks: numbers},
  dimensions: listOf(objectOf({id: text, name: words, short: words, weight: number})),
});

const stability = objectOf({
  ...{done: number, of: number, top: number, seed: number, isStale: flag, isStopped: flag},
  ...{rankLow: numbers, rank25: numbers, rankMedian: numbers, rank75: numbers},
  ...{rankHigh: numbers, shareInTop: numbers},
  drivers: listOf(orNull(objectOf({choice: text, shift: number}))),
});

const clusters = objectOf({
  choice: fields,
  ...{permutations: number, seed: number, cutoff: number, isConstant: flag},
  global: orNull(objectOf({i: number, expected: number, p: number})),
  ...{category: perTerritory, counts: numbers, islands: texts},
  scatter: listOf(objectOf({code: text, x: number, y: number})),
});

const comparison = objectOf({
  ...{spearman: number, compared: number},
  ...{shift: perTerritory, otherRank: perTerritory, otherScore: perTerritory},
});

const risk = objectOf({
  ...{scheme, isPublished: flag, ranks: numbers, ranked: number, cells, paint},
  table: objectOf({
    ...{edition: number, level, row: perTerritory, status: mapOf(listOf(text))},
    table: objectOf({territories: texts, values: mapOf(() => null)}),
  }),
  index: objectOf({
    ...{status: oneOf('ok', 'no-weights'), territories: texts, score: numbers},
    ...{byDimension: mapOf(numbers), contributions: mapOf(numbers), observedWeight: numbers},
    reason: listOf(orNull(objectOf({dimension: text, observed: number}))),
    median: number,
  }),
  ...{stability: orNull(stability), clusters: orNull(clusters), comparison: orNull(comparison)},
  lens: orNull(objectOf({lens: objectOf({kind: text}), indicators: texts, cells})),
  bivariate: orNull(
    objectOf({
      ...{indicator: text, riskBreaks: numbers, exposureBreaks: numbers, counts: numbers},
    }),
  ),
});

const snapshot = objectOf({
  ...{choropleth: orNull(choropleth), posts: orNull(posts), series: orNull(series)},
  ...{flows: orNull(flows), transit: orNull(transit), events: orNull(events)},
  ...{density: orNull(density), zone: orNull(zone), profile: orNull(profile), risk: orNull(risk)},
  ...{zoneWith: optional(orNull(zoneWith)), swipe: optional(orNull(choropleth))},
  // A scene of a department is a map of it: its report is never frozen.
  region: (value, path) => (value === null || value === undefined ? null : {path, found: value}),
  nationalities: byNationality,
  failures: listOf(objectOf({part: text, kind: oneOf('unavailable', 'error'), message: text})),
});

/** The first thing wrong with a value that should be a snapshot (`choropleth.cells[54].value`); null when it can be drawn. */
export const snapshotProblem = (value: unknown): ShapeProblem | null => snapshot(value, '');
