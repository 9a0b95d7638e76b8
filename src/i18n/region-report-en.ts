import type {RegionReportText} from './region-report-es.ts';

/** Words of a department's report in English. */
export const regionReportEn: RegionReportText = {
  map: 'Map',
  department: (code) => `Department ${code}`,
  municipalities: (count, said) => (count === 1 ? '1 municipality' : `${said} municipalities`),
  inhabitants: (people, year) => `${people} inhabitants (${year})`,
  sentence: {
    shares: (people, venezuelans, when) =>
      `With ${people} of the country’s inhabitants, it hosts *${venezuelans} of the Venezuelans* (${when}).`,
    venezuelansOnly: (venezuelans, when) =>
      `It hosts *${venezuelans} of the Venezuelans* in the country (${when}).`,
    peopleOnly: (people, when) => `*${people} of the country’s inhabitants* live here (${when}).`,
    displaced: (count, said, when) =>
      count === 0
        ? `in ${when} nobody was recorded as forced to leave`
        : count === 1
          ? `in ${when} 1 person was forced to leave`
          : `in ${when} ${said} people were forced to leave`,
    coca: (count, said, when) =>
      count === 1
        ? `in ${when} 1 hectare of coca was detected`
        : `in ${when} ${said} hectares of coca were detected`,
    homicides: (rate, when) => `in ${when} ${rate} homicides per 100,000 people were recorded`,
    entries: (count, said, when) =>
      count === 1
        ? `in ${when} 1 regular entry was recorded at its posts`
        : `in ${when} ${said} regular entries were recorded at its posts`,
    join: (first, second) => `${first}, and ${second}`,
    nothing: 'The sources at hand have no figures for this department.',
  },
  states: {
    observed: '',
    missing: 'No data',
    suppressed: 'Suppressed',
    'not-reported': 'Not reported by the source',
  },
  figures: {
    title: 'Key figures',
    entries: 'Regular entries at its posts',
    venezuelans: 'Venezuelans',
    displaced: 'Internally displaced people',
    displacedOut: 'People forced to leave in the year',
    homicides: 'Homicides',
    coca: 'Coca crops',
    massacres: 'Massacre victims',
    ofCountry: (share) => `${share} of the country`,
    rate: (rate, country) => `${rate}; country ${country}`,
    rateOnly: (rate) => rate,
    change: (change, since) => `${change} from ${since}`,
    countryChange: (change) => `country ${change}`,
    noBefore: 'The source has no year before',
    broken: (since) => `Not comparable with ${since} (possible break)`,
    missingBefore: (since) => `No figure of ${since} to compare with`,
    doubtful: (since) => `Not comparable with ${since} (figure to be verified)`,
    unchanged: 'no change',
    source: (when, source) => `${when} · ${source}`,
  },
  table: {
    title: 'Municipalities',
    municipality: 'Municipality',
    caption: (name) => `Figures of the municipalities of ${name}`,
    second: 'Second column',
    filter: 'Find a municipality',
    country: 'Colombia',
    more: (count, said) =>
      count === 1 ? 'Show the other municipality' : `Show the other ${said} municipalities`,
    fewer: 'Show fewer',
    none: (filter) => `No municipality matches “${filter}”.`,
    all: 'Show all',
    shown: (shown, all) => `${shown} of ${all}`,
    trend: (name, from, to) => `${name}, ${from}–${to}`,
    suppressed: 'Suppressed: fewer than 5 events',
    missing: 'No data',
    missingShort: 'n. d.',
    notReported: 'The source does not report this municipality',
    notReportedShort: 'n. r.',
    unstable: 'unstable rate: fewer than 20 cases',
    verify: 'to be verified',
    legend: {
      missing: 'n. d.: no data',
      'not-reported': 'n. r.: not reported by the source',
      suppressed: '<5: suppressed, fewer than 5 events',
      unstable: 'Dotted underline: unstable rate, fewer than 20 cases',
      verify: '!: to be verified',
    },
    differs: (total) =>
      `The department’s total is not the sum of its municipalities (${total}): moving between two of them does not leave the department.`,
  },
  trends: {
    title: 'Trends',
    venezuelans: 'Venezuelans',
    displaced: 'Forced displacement',
    homicides: 'Homicides',
    coca: 'Coca crops',
    what: {
      'venezolanos-acnur': 'People',
      'displaced-out-year': 'People forced to leave',
      homicides: 'Victims',
      'coca-hectares': 'Hectares',
    },
    caption: (what, source, from, to) => `${what}, ${source}, ${from}–${to}`,
    neighbours: (unit, when) => `Neighbours, ${unit}, ${when}`,
    noNeighbours: 'No neighbouring departments',
    partial: (year) => `${year} is not drawn: the source does not cover all of it.`,
    possibleBreak: 'possible break',
    empty: 'No series for this department',
    zeros: (from, to) => `Zero in every year, ${from}–${to}.`,
  },
  rank: {
    title: 'Position among departments',
    caption: (name, when) => `${name}, ${when}`,
    none: 'No figure to rank this department by.',
  },
  index: {
    title: 'Index, and why',
    score: (score) => `${score} of 10`,
    place: (rank, all) => `${rank} of ${all} departments`,
    edition: (year) => `Edition ${year}, published method`,
    why: 'Points that each dimension adds; together they are the score.',
    first: 'Municipalities with the highest scores',
    ofCountry: (rank, all) => `${rank} of ${all} in the country`,
    none: 'No index: too many indicators are missing to work it out.',
    note: 'Ranks where to look first. It does not predict events or assign responsibility.',
  },
  posts: {
    title: 'Regular entries at its posts',
    caption: 'Venezuelans by post and year. One person can enter several times.',
    post: 'Post',
    none: 'The source has no migration control post in this department.',
    modes: {land: 'land', river: 'river', air: 'air', sea: 'sea'},
    unsure: 'place to be verified',
    noSeries: 'no series of its own',
    total: 'Total',
  },
  displacement: {
    title: 'Forced displacement, 1985–2015',
    out: 'Left for',
    in: 'Came from',
    outTotal: (people) => `${people} people left the department`,
    inTotal: (people) => `${people} people came to the department`,
    within: (people) => `${people} people were displaced between its municipalities.`,
    none: 'The source has no pairs for this department.',
    note: 'Sum of the Victims’ Register. It does not state causes.',
    unit: 'people, 1985–2015',
  },
  events: {
    title: 'Events by kind and year',
    caption: 'Sources overlap and are not added up.',
    kinds: {
      massacre: 'Massacres',
      ucdp: 'Conflict (UCDP)',
      mine: 'Mine accidents',
      'missing-migrants': 'Migrants dead or missing',
    },
    total: (events, said, from, to) =>
      events === 1 ? `1 event, ${from}–${to}` : `${said} events, ${from}–${to}`,
    victims: (victims, said) =>
      victims === 1 ? '1 person dead or missing' : `${said} people dead or missing`,
    year: (year, events) => `${year}: ${events}`,
    partial: (year) => `${year}, incomplete`,
    most: (events) => `max. ${events}`,
    none: 'No events recorded in the sources at hand.',
  },
  gaps: {
    title: 'What is missing, and since when',
    none: 'The sources at hand cover every municipality.',
    some: (count, said, all) =>
      count === 1
        ? `no data in 1 of ${all} municipalities`
        : `no data in ${said} of ${all} municipalities`,
    whole: 'the source does not cover the department',
    last: (when) => `last figure: ${when}`,
    ended: (when) => `the source ends in ${when}`,
    absent: 'no source at hand',
    names: {alerts: 'Early warnings'},
  },
  sources: {
    title: 'Sources and method',
    cutoff: (date) => `data up to ${date}`,
    until: (date) => `up to ${date}`,
    licence: (licence) => `Licence: ${licence}`,
    method: (version) => `Method version ${version}.`,
    rates:
      'Rates use DANE population projections of the same year or the nearest. Changes between years are given between comparable dates only.',
    dates: 'The figures have different dates and are not to be read as simultaneous.',
    disclaimer: 'Boundaries and names on the map do not imply official recognition.',
    across: (countries) => `${countries}: no comparable source; not estimated.`,
  },
  kit: {
    download: 'Download kit',
    making: 'Preparing the kit',
    done: (name) => `Kit saved: ${name}`,
    failed: 'The kit could not be prepared. Try again.',
    print: 'Print report',
    printing: 'Two pages, A4 or Letter',
  },
  print: {
    report: 'Department report',
    columns: 'The other figures of every municipality are in the kit',
    page: (page) => `Page ${page} of 2`,
    date: (date) => `Printed: ${date}`,
    data: (date, version) => `Data up to ${date}, version ${version}`,
    rest: (count) => `and ${count} more`,
    facts: 'All figures',
    fact: 'Figure',
    department: 'Department',
    when: 'Date',
    source: 'Source',
    notByMunicipality: '–: the source does not give the figure by municipality',
  },
};
