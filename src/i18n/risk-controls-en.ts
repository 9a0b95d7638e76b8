import type {RiskControlsText} from './risk-controls-es.ts';

/** Words of the elements of the Risk view in English. */
export const riskControlsEn = {
  noData: 'No data',
  stability: {
    territory: {municipality: 'Municipality', department: 'Department'},
    rank: 'Rank',
    score: 'Score',
    inTop: (top: string) => `In top ${top}`,
    caption: (count: string) =>
      `Order by score, with the interval of ranks of each territory over the runs: ${count} rows.`,
    running: (done: string, of: string) => `${done} of ${of} runs`,
    finished: (of: string) => `${of} runs`,
    stopped: (done: string, of: string) => `Run stopped; showing ${done} of ${of}.`,
    stale: 'From the weights before; running again.',
    notRun: 'No runs yet.',
    empty: 'No territory has an index with these weights.',
    row: (rank: string, name: string, detail: string) =>
      detail === '' ? `${rank}. ${name}` : `${rank}. ${name}, ${detail}`,
    interval: (low: string, high: string) =>
      low === high ? `rank ${low}` : `rank ${low} to ${high}`,
    noInterval: 'no runs',
    middle: (low: string, median: string, high: string) =>
      `half of the runs between ${low} and ${high}, median ${median}`,
    inTopOf: (top: string, share: string) => `among the first ${top} in ${share}`,
    scoreOf: (score: string) => `score ${score}`,
    part: (name: string, points: string) => `${name} ${points}`,
    keyDot: 'rank',
    keyBand: '25–75%',
    keyLine: '5–95% of runs',
    help: 'Arrow keys to change row; Enter to choose.',
  },
  contributions: {
    list: 'What each indicator adds, largest first',
    missing: 'No data, neither added nor subtracted',
    sum: (label: string, base: string, sum: string, score: string) =>
      `${label} ${base} → sum of bars ${sum} → ${score}`,
    rest: (rest: string) => `${rest} are not shared out among the indicators.`,
    row: (name: string, dimension: string, value: string, reference: string, points: string) =>
      `${name}, ${dimension}: ${value}; ${reference}; adds ${points}`,
    missingRow: (name: string, dimension: string) => `${name}, ${dimension}: no data`,
    empty: 'No breakdown for this territory.',
    note: 'Arithmetic breakdown; it does not point to causes.',
  },
  weights: {
    sum: (sum: string) => `Sum ${sum}.`,
    equal: (equal: string) => `The fine mark is the equal weight, ${equal}.`,
    other: (sum: string) => `Sum ${sum}: each weight counts as its part of ${sum}.`,
    none: 'The weights add up to 0.',
    noneHelp: 'Raise at least one to have an index.',
    bar: 'Weights by dimension',
    score: 'Points by dimension',
    part: (name: string, points: string) => `${name} ${points}`,
    partOf: (points: string, maximum: string) => `${points} of ${maximum}`,
    slider: (name: string) => `Weight of ${name}`,
    field: (name: string) => `Weight of ${name}, percent`,
    include: (name: string) => `Include ${name}`,
    equalMark: (value: string) => `equal weight ${value}`,
  },
  factors: {
    groups: {
      common: 'Common',
      genocide: 'Genocide',
      humanity: 'Crimes against humanity',
      war: 'War crimes',
    },
    states: {
      scored: 'Scored',
      partial: 'In part',
      analyst: 'Coded by an analyst',
      none: 'No open data',
      idle: 'No indicator in use',
    },
    sentence: {
      scored: (count: string) => `scored, with ${count}`,
      partial: (count: string) => `covered in part, with ${count}`,
      analyst: 'coded by an analyst; it never adds to the score',
      none: 'no open data by territory yet',
      idle: 'there are data, but no indicator in use',
    },
    indicators: (count: number) => (count === 1 ? '1 indicator' : `${String(count)} indicators`),
    declared: 'open data',
    factor: (number: string, name: string) => `Factor ${number}: ${name}`,
  },
  bivariate: {
    low: 'low',
    middle: 'medium',
    high: 'high',
    count: (count: string) => `n = ${count}`,
    cell: (x: string, xLevel: string, y: string, yLevel: string, count: string) =>
      `${x} ${xLevel}, ${y} ${yLevel}: ${count}`,
    highlighted: 'chosen',
    missing: 'no index or no data',
    table: (x: string, y: string) => `${x} by ${y}: nine classes`,
    corner: (x: string, y: string) => `${x}, ${y}`,
  },
  legend: {count: (count: string) => `n = ${count}`},
  scatter: {
    quadrants: {
      highHigh: 'high among high',
      lowHigh: 'low among high',
      lowLow: 'low among low',
      highLow: 'high among low',
    },
    same: 'the same in both',
    summary: (count: string, x: string, y: string) =>
      `${count} points; horizontal: ${x}; vertical: ${y}.`,
    slope: (slope: string) => `slope ${slope}`,
    point: (name: string, x: string, y: string) => `${name}: ${x}; ${y}`,
    explore: 'Arrow keys to go through the points from left to right; Enter to choose.',
    empty: 'No points for this comparison.',
  },
  intervals: {
    interval: (low: string, high: string) => `between ${low} and ${high}`,
    own: 'this index',
    empty: 'No results to show.',
  },
} satisfies RiskControlsText;
