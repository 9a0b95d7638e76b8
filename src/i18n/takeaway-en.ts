import type {TakeawayText} from './takeaway-es.ts';

export const takeawayEn: TakeawayText = {
  measures: {
    'venezolanos-por-mil': 'Venezuelan people per 1,000 inhabitants',
    venezolanos: 'Venezuelan people',
    'venezolanos-acnur-por-mil': 'Venezuelan people per 1,000 inhabitants, as UNHCR counts',
    'venezolanos-acnur': 'Venezuelan people, as UNHCR counts',
    'desplazados-por-mil': 'internally displaced people per 1,000 inhabitants',
    desplazados: 'internally displaced people',
    'expulsados-por-mil': 'people displaced from it per 1,000 inhabitants',
    expulsados: 'people displaced from it',
    'recibidos-por-mil': 'displaced people received per 1,000 inhabitants',
    recibidos: 'displaced people received',
    'entradas-por-mil': 'regular entries per 1,000 inhabitants',
    entradas: 'regular entries of Venezuelan people',
    poblacion: 'inhabitants',
  },
  levels: {department: 'departments', municipality: 'municipalities'},
  places: [
    'the highest',
    'the second highest',
    'the third highest',
    'the fourth highest',
    'the fifth highest',
    'the sixth highest',
    'the seventh highest',
    'the eighth highest',
    'the ninth highest',
    'the tenth highest',
  ],
  levelsOf: (level, department) => `${level} of ${department}`,
  withFigure: (levels) => `${levels} with data`,
  and: (first, last) => `${first} and ${last}`,
  filtered: (filters) => ` (${filters})`,
  among: (place, level) => `, ${place} of all ${level}`,
  aboveMedian: (level) => `, above the median of the ${level}`,
  belowMedian: (level) => `, below the median of the ${level}`,
  value: (name, value, what, when, against) => `${name}: ${value} ${what} in ${when}${against}.`,
  without: (name, state, what, when) => `${name}: ${state.toLowerCase()} on ${what} in ${when}.`,
  known: {department: 'with a known department', municipality: 'with a known municipality'},
  share: (name, share, what, known, when) =>
    `${name} has ${share} of the ${what} ${known} in ${when}.`,
  swipe: {
    rise: (what, rising, of, level, from, to) =>
      `${what.charAt(0).toUpperCase()}${what.slice(1)}: the figure rises in ${rising} of ${of} ${level} from ${from} to ${to}.`,
    agreement: [
      'follow almost the same order',
      'follow the same order in part',
      'hardly follow the same order',
      'do not follow the same order',
      'tend to the opposite order',
    ],
    order: (agreement, level, rho) =>
      `The two measures ${agreement} among ${level}: Spearman ${rho}.`,
  },
  highest: (name, value, what, when, where) =>
    `${name} has the highest value of all ${where}: ${value} ${what} in ${when}.`,
  tied: (count, where, value, what, when) =>
    `${count} ${where} share the highest value: ${value} ${what} in ${when}.`,
  implausible: ' To be verified.',
  flow: (origin, destination, share, when) =>
    `The largest flow goes from ${origin} to ${destination}: ${share} of the displaced people on record, ${when}.`,
  countryFlow: (origin, destination, share, when) =>
    `Of the flows of Colombia and Venezuela that UNHCR records, the largest goes from ${origin} to ${destination}: ${share} of the people, ${when}.`,
  flowOf: (place, origin, destination, share, when) =>
    `Of the flows of ${place}, the largest goes from ${origin} to ${destination}: ${share} of the people, ${when}.`,
  zone: (people, zone, year) =>
    `About ${people} people live in ${zone}, by the population of ${year}.`,
  partOf: (zone, department) => `the part of ${zone} in ${department}`,
  transit: (people, when) =>
    `Panama counted ${people} people in transit through the Darién in ${when}.`,
  density: (events, kind, years) =>
    `The map places ${events} ${kind} of ${years}, by cell and not by exact point.`,
  events: (people, when) => `IOM recorded ${people} people dead or missing on the way in ${when}.`,
  posts: (entries, when, filters, place) =>
    `Control posts${place === null ? '' : ` of ${place}`} recorded ${entries} regular entries of Venezuelan people${filters} in ${when}.`,
  post: (name, entries, when) =>
    `${name} recorded ${entries} regular entries of Venezuelan people in ${when}.`,
  kicker: (place, when) => `${place}, ${when}`,
  country: 'Colombia',
  otherSources: 'and others named in Sources and method',
  source: (sources) => `Source: ${sources}.`,
  risk: {
    kicker: (what, year) => `${what}, ${year}`,
    kickerIn: (place, what, year) =>
      `${place}, ${what.charAt(0).toLowerCase()}${what.slice(1)} ${year}`,
    order: 'Order of review',
    painted: {
      stability: 'Firmness of the order',
      bivariate: 'Risk and exposure',
      clusters: 'Concentrations',
      difference: 'Comparison of orders',
      lens: 'Risk factors',
    },
    first: (name, level, score, year) =>
      `${name} is first in the ${year} order of review of ${level}, with an index of ${score}.`,
    firstFirm: (name, level, top, share, year) =>
      `${name} is first in the ${year} order of review of ${level}: among the first ${top} in ${share} of the trials.`,
    tops: {department: 'five', municipality: 'twenty'},
    tied: (count, where, year) =>
      `${count} ${where} share the highest place in the ${year} order of review.`,
    firstOf: (name, where, rank, year) =>
      `${name} is the highest of the ${where} in the ${year} order of review: ${rank}.`,
    noneOf: (where, year) => `None of the ${where} has an index for ${year}: data are missing.`,
    selected: (name, rank, level, year) =>
      `${name} is ${rank} in the ${year} order of review of ${level}.`,
    rank: (rank, of) => `number ${rank} of ${of}`,
    without: (name, year) => `${name} has no index for ${year}: data are missing.`,
    count: (count, where, what, year) => `${count} ${where} ${what}, ${year} edition.`,
    only: (name, where, what, year) => `Of the ${where}, only ${name} ${what}, ${year} edition.`,
    none: (where, what, year) => `None of the ${where} ${what}, ${year} edition.`,
    one: (name, what, year) => `${name} ${what}, ${year} edition.`,
    unclassed: (name, year) =>
      `${name} has no class on this map, ${year} edition: data are missing.`,
    firm: {
      many: (top) => `are among the first ${top} in at least eight of every ten trials`,
      one: (top) => `is among the first ${top} in at least eight of every ten trials`,
      share: (top, share) => `is among the first ${top} in ${share} of the trials`,
    },
    both: {
      many: (exposure) => `are in the high class of the index and in that of ${exposure} at once`,
      one: (exposure) => `is in the high class of the index and in that of ${exposure} at once`,
      classes: (index, exposed, exposure) =>
        `is in the ${index} class of the index and in the ${exposed} class of ${exposure}`,
      names: ['low', 'middle', 'high'],
    },
    exposures: {
      venezuelans: 'Venezuelan people per 1,000 inhabitants',
      displaced: 'displaced people received per 1,000 inhabitants',
    },
    clusters: {
      many: (variable) => `are in concentrations of high values of ${variable}`,
      one: (variable) => `is in a concentration of high values of ${variable}`,
      each: [
        (variable) => `is in a concentration of high values of ${variable}`,
        (variable) => `is in a concentration of low values of ${variable}`,
        (variable) => `has a low value of ${variable} among neighbours of high value`,
        (variable) => `has a high value of ${variable} among neighbours of low value`,
        (variable) => `is in no significant concentration of ${variable}`,
        (variable) => `has no neighbours to compare ${variable} with`,
      ],
      constant: (variable, where, year) =>
        `All ${where} have the same value of ${variable}, ${year} edition: there are no concentrations.`,
    },
    difference: {
      half: (where, places, other, year) =>
        `Half of the ${where} compared move at least ${places} places against ${other}, ${year} edition.`,
      halfOne: (where, other, year) =>
        `Half of the ${where} compared change their place against ${other}, ${year} edition.`,
      still: (where, other, year) =>
        `More than half of the ${where} compared have the same place as in ${other}, ${year} edition.`,
      higher: (places, other) =>
        `stands ${places} ${places === '1' ? 'place' : 'places'} higher than in ${other}`,
      lower: (places, other) =>
        `stands ${places} ${places === '1' ? 'place' : 'places'} lower than in ${other}`,
      same: (other) => `has the same place as in ${other}`,
      unmatched: (other) => `cannot be compared with ${other}`,
    },
    lens: {
      highest: (name, where, what, value, year) =>
        `${name} has the highest value of the ${where} in “${what}”: ${value}, ${year} edition.`,
      tied: (count, where, what, value, year) =>
        `${count} ${where} share the highest value in “${what}”: ${value}, ${year} edition.`,
      value: (what, value) => `has a value of ${value} in “${what}”`,
      without: (what, state) => `has ${state} in “${what}”`,
      states: {
        missing: 'no data',
        'not-reported': 'no report',
        suppressed: 'a suppressed figure',
      },
      scale: (value) => `${value} of 10`,
    },
    method: (version) => `Vigía index, method ${version}`,
    scenario: ' With weights of our own.',
    otherMethod: ' With another scale or aggregation.',
    named: (name) => ` Scenario “${name}”.`,
  },
};
