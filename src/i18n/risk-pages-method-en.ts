import type {RiskMethodText} from './risk-pages-method-es.ts';

/** Words of the method page in English. */
export const riskMethodEn: RiskMethodText = {
  title: 'Full method',
  intro: (version, edition) =>
    `All that enters the index and what is done to it, as the program declares it. Method ${version}, edition ${edition}.`,
  contents: 'Contents',
  openAll: 'Open all sheets',
  closeAll: 'Close all sheets',
  sections: {
    frame: 'What it is and what it is not',
    factors: 'Factors',
    schemes: 'Schemes and weights',
    formulas: 'Formulas',
    indicators: 'Indicators',
    holes: 'Known holes',
  },
  frame: {
    is: 'The index is called review priority: a number from 0 to 10 for each territory that orders where to look first. Higher is earlier.',
    isNot: [
      'It is not a forecast: it does not say that something will happen, nor when.',
      'It does not speak of persons: none of its figures serves to decide about anybody or to locate anybody.',
      'It assigns no responsibility and points to no causes.',
      'It is always shown with its date, its coverage and its firmness.',
    ],
    factors: (list) =>
      `Factors ${list} are judgements with evidence: an analyst codes them and they never add to the score.`,
    source:
      'Frame: United Nations, Framework of Analysis for Atrocity Crimes (2014), fourteen risk factors. Second lens: the stage of the journey each indicator speaks of.',
  },
  factors: {
    caption: 'The risk factors and what covers them',
    name: 'Factor',
    coverage: 'Coverage',
    indicators: 'Indicators',
    groups: {
      common: 'Common',
      genocide: 'Genocide',
      humanity: 'Crimes against humanity',
      war: 'War crimes',
    },
  },
  schemes: {
    intro:
      'A scheme is a tree: dimensions, categories, indicators. Weights among siblings are brought to a sum of 100; the weight in the index is the product down the tree. By municipality, indicators that the source has by department only do not count: their weight goes to their siblings.',
    opening: 'Opening scheme.',
    caption: (name) => `${name}: tree and weights`,
    node: 'Node',
    weight: 'Weight among siblings',
    municipality: 'Weight in the index, by municipality',
    department: 'Weight in the index, by department',
    across: (aggregation, normalisation, breaks) =>
      `Across dimensions: ${aggregation}. Scale: ${normalisation}. Class limits: ${breaks}.`,
    nominal:
      'Where the mean is geometric the weight is that of the exponent: the effect depends on the other values.',
    off: 'does not count',
  },
  aggregations: {
    arithmetic: 'weighted arithmetic mean',
    geometric: 'weighted geometric mean',
    'scaled-geometric': 'INFORM’s scaled geometric mean',
  },
  normalisations: {
    minmax: 'minimum to maximum between fixed limits',
    percentile: 'percentile',
    zscore: 'z-score',
  },
  formulas: {
    scale: 'Scale',
    scaleText:
      'Each indicator is brought to a scale from 0 to 10. The limits are fixed, declared numbers: they do not move with a filter, so a colour always means the same.',
    minmax: 'Minimum to maximum: s = 10 · (x − min) / (max − min), never below 0 or above 10.',
    log: 'With a logarithm: x, min and max are replaced by ln(0.001 + x).',
    less: 'Where less of it asks for earlier review: 10 − s.',
    percentile: 'Percentile (option): s = 10 · (r − ½) / n, r the place from the lowest value.',
    zscore:
      'Z-score (option): s = 5 + (5/3) · z, never below 0 or above 10; z in deviations from the national mean.',
    aggregation: 'Aggregation',
    arithmetic: 'Arithmetic: Σ w·s / Σ w. A high value makes up for a low one.',
    geometric:
      'Geometric: exp(Σ w·ln s / Σ w); with three dimensions of equal weight, (H·V·C)^(1/3). A zero in one dimension makes the index zero.',
    'scaled-geometric': 'Scaled geometric: (10 − exp(Σ w·ln((10 − s)/10·9 + 1) / Σ w)) / 9 · 10.',
    categories: 'Categories are always weighted arithmetic means of their indicators.',
    missing: 'No data',
    missingText: (share) =>
      `What has no figure is skipped and its weight goes to its siblings; it is never imputed or read as zero. A territory with less than ${share} of the weight of some dimension observed has no index, and the dimension is named.`,
    contributions: 'Contributions',
    contributionsText:
      'Contribution of an indicator: how much it adds to the score against the median territory of the country. Contributions sum to the difference: exact in arithmetic schemes, Shapley values in geometric ones. They describe the sum; they point to no causes.',
    stability: 'Firmness',
    stabilityText: (deviation) =>
      `The index is made many times with choices at random: weights around the declared ones (Dirichlet, deviation of ${deviation} of an average weight), the three scales, arithmetic or geometric aggregation, and one indicator left out or none. The interval of ranks is shown, and in what part of the runs it is among the first. The view says how many runs and with which seed.`,
    clusters: 'Clusters',
    clustersText: (alpha) =>
      `Local Moran with conditional permutations, or Getis-Ord. At first alpha ${alpha} with the false discovery rate held (Benjamini–Hochberg). The legend of each map says variable, neighbourhood, permutations, seed and cut-off.`,
    smoothing: 'Smoothing',
    smoothingText:
      'Empirical Bayes (Marshall, 1991): with few inhabitants the rate leans towards the national one, with many it stays nearly as it is.',
    references:
      'Sources: OECD and JRC, Handbook on Constructing Composite Indicators (2008); JRC, INFORM Risk Index, Concept and Methodology (2017); Marshall, Applied Statistics 40 (1991); Anselin, Geographical Analysis 27 (1995).',
  },
  indicators: {
    intro: (count) =>
      `${count} indicators. Open a sheet to see its formula, its limits, its sources with their faults, and where there is data.`,
    definition: 'What it says and what it does not',
    formula: 'Formula',
    unit: 'Unit',
    denominator: 'Denominator',
    noDenominator: 'none',
    period: 'Period',
    noPeriod: 'no date (geometry)',
    direction: 'Direction',
    directions: {more: 'more of it, reviewed earlier', less: 'less of it, reviewed earlier'},
    goalposts: 'Limits',
    goalpostsValue: (min, max) => `0 at ${min}; 10 at ${max}`,
    inverted: (min, max) => `10 at ${min}; 0 at ${max}`,
    logScale: 'logarithmic scale',
    factors: 'Factors',
    stages: 'Stages',
    levels: 'Levels',
    weight: 'Weight in the index',
    weightIn: (scheme, municipality, department) =>
      `${scheme}: ${municipality} by municipality, ${department} by department`,
    notIn: (scheme) => `${scheme}: not in it`,
    sources: 'Sources',
    licence: 'Licence',
    cutoff: 'Cut-off',
    retrieved: 'Retrieved',
    faults: 'Known faults',
    coverage: (level, edition) => `Coverage by ${level}, edition ${edition}`,
    coverageLater: 'Coverage appears when the index has been worked out.',
    noLevel: 'The source does not have this figure at the level the map shows.',
    map: (name) => `Map of coverage: ${name}`,
    states: {value: 'with a value', zero: 'zero', missing: 'no data', unreported: 'not reported'},
  },
  formula: {
    yearly: (series, years, per) =>
      `“${series}” summed over ${years} ÷ inhabitants summed year by year × ${per}`,
    once: (series, years, per) => `“${series}” summed over ${years} ÷ inhabitants × ${per}`,
    smoothed: '; rate smoothed by empirical Bayes',
    density: (series, year) => `“${series}” in ${year} ÷ area in km²`,
    level: (series, year) => `“${series}” in ${year}`,
    times: (scale) => ` × ${scale}`,
    out: (years, per) =>
      `people of the displacement pairs who left in ${years} ÷ inhabitants × ${per}`,
    in: (years, per) =>
      `people of the displacement pairs who arrived in ${years} ÷ inhabitants × ${per}`,
    venezuelans: (year, per) => `Venezuelans in ${year} ÷ inhabitants × ${per}`,
    share: (series, year) => `“${series}” in ${year} ÷ Venezuelans in the territory × 100`,
    borderDistance: 'geodesic kilometres from the seat to the nearest land border',
    corridor: (km) => `area within ${km} km of a schematic route ÷ area × 100`,
    entries: (year) =>
      `regular entries of ${year} at the posts of the territory; zero where there is no post`,
  },
  holes: {
    intro: 'They are shown; they are not filled.',
    ended: (list) => `Series that end before the edition: ${list}.`,
    dates: 'The indicators speak of different dates. Not to be read as simultaneous.',
    departmentOnly: (list) => `By department only, no number by municipality: ${list}.`,
    noFactor: (list) => `Factors without open data by territory: ${list}.`,
    bajira:
      'Nuevo Belén de Bajirá (27493) has no inhabitants and several records of its own missing: it is counted in Riosucio (27615). It has no index.',
    national:
      'The national themes of alerts belong to no territory: they are not spread over the map.',
    displacement:
      'A municipality in no displacement pair is not zero: the source does not publish small pairs. It stands as “not reported”.',
    police: 'Police',
    refugees: 'UNHCR by department (outside the index)',
  },
};
