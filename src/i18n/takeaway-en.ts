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
  highest: (name, value, what, when) =>
    `${name} has the highest value: ${value} ${what} in ${when}.`,
  implausible: ' To be verified.',
  flow: (origin, destination, share, when) =>
    `The largest flow goes from ${origin} to ${destination}: ${share} of the displaced people on record, ${when}.`,
  countryFlow: (origin, destination, share, when) =>
    `Of the flows of Colombia and Venezuela that UNHCR records, the largest goes from ${origin} to ${destination}: ${share} of the people, ${when}.`,
  flowOf: (place, origin, destination, share, when) =>
    `Of the flows of ${place}, the largest goes from ${origin} to ${destination}: ${share} of the people, ${when}.`,
  zone: (people, zone, year) =>
    `About ${people} people live in ${zone}, by the population of ${year}.`,
  transit: (people, when) =>
    `Panama counted ${people} people in transit through the Darién in ${when}.`,
  density: (events, kind, years) =>
    `The map places ${events} ${kind} of ${years}, by cell and not by exact point.`,
  events: (people, when) => `IOM recorded ${people} people dead or missing on the way in ${when}.`,
  posts: (entries, when, filters) =>
    `Control posts recorded ${entries} regular entries of Venezuelan people${filters} in ${when}.`,
  post: (name, entries, when) =>
    `${name} recorded ${entries} regular entries of Venezuelan people in ${when}.`,
  kicker: (place, when) => `${place}, ${when}`,
  country: 'Colombia',
  otherSources: 'and others named in Sources and method',
  source: (sources) => `Source: ${sources}.`,
  risk: {
    kicker: (year) => `Order of review, ${year}`,
    kickerIn: (place, year) => `${place}, order of review ${year}`,
    first: (name, level, score, year) =>
      `${name} is first in the ${year} order of review of ${level}, with an index of ${score}.`,
    firstFirm: (name, level, top, share, year) =>
      `${name} is first in the ${year} order of review of ${level}: among the first ${top} in ${share} of the trials.`,
    tops: {department: 'five', municipality: 'twenty'},
    selected: (name, rank, level, year) =>
      `${name} is ${rank} in the ${year} order of review of ${level}.`,
    rank: (rank, of) => `number ${rank} of ${of}`,
    without: (name, year) => `${name} has no index for ${year}: data are missing.`,
    clusters: (count, level, variable, year) =>
      `${count} ${level} form concentrations of high values of ${variable}, ${year}.`,
    method: (version) => `Vigía index, method ${version}`,
    scenario: ' With weights of our own.',
  },
};
