import type {RiskPagesText} from './risk-pages-es.ts';

/** Words of the two pages of Riesgo in English. */
export const riskPagesEn: RiskPagesText = {
  back: 'Back to the map',
  source: (title, publisher, cutoff) => `${title}. ${publisher}. Cut-off: ${cutoff}.`,
  noCutoff: 'no date',
  yes: 'yes',
  none: 'none',
  evaluation: {
    title: 'How good is it?',
    intro: (edition, from, to) =>
      `The index, made from data up to ${edition} alone, against what happened afterwards, in ${from} and ${to}. Beside it, plain figures that anybody can sort by, on the same municipalities.`,
    loading: 'Working out the evaluation…',
    failed: 'The evaluation could not be worked out.',
    retry: 'Try again',
    empty: 'With these weights no municipality has an index: there is nothing to evaluate.',
    ownEmpty: 'Your scenario gives no municipality an index: only the published one is evaluated.',
    outcomes: {massacre: 'Massacres', homicide: 'Homicides'},
    before: {
      massacre: (from, to) => `Against the massacres of ${from} and ${to}`,
      homicide: (from, to) => `Against the homicides of ${from} and ${to}`,
    },
    plain: {
      'homicide-count': 'a plain count of homicides',
      'homicide-rate': 'the homicide rate alone',
      population: 'the number of inhabitants alone',
      coca: 'the extent of coca alone',
      irv: 'the IRV',
    },
    worse: (when, plain, best, own) =>
      `${when}, ${plain} ranks better than this index (AUC\u00a0${best} against ${own}).`,
    better: (when, plain, best, own) =>
      `${when}, this index ranks better than ${plain} (AUC\u00a0${own} against ${best}).`,
    unclear: (when, plain, best, own) =>
      `${when}, there is no clear difference between this index (AUC\u00a0${own}) and ${plain} (AUC\u00a0${best}).`,
    unknown: (when) => `${when} it cannot be compared.`,
    advice: {
      worse:
        'To rank municipalities against these outcomes a plainer list is enough, and better. The index is for something else: to see which conditions come together in a place, and why. Read it beside the count, never instead of it.',
      mixed:
        'The index does not beat a plain list in both cases. Read it beside the count, never instead of it.',
      better:
        'In these two cases the index ranks better than the plain figures. It still is not a forecast.',
    },
    size: 'Where more people live there are more events of every kind: that is why counts and population rank massacres well. The index uses rates and does not see size.',
    judged: (n, positives, prevalence) =>
      `${n} municipalities judged; it happened in ${positives} (${prevalence}).`,
    definition: {
      massacre: (from, to) =>
        `It happened: at least one massacre in the register of the Ministry of Defence between ${from} and ${to}.`,
      homicide: (from, to, share, limit) =>
        `It happened: the homicide rate of ${from} and ${to}, empirical-Bayes smoothed, among the highest ${share} of the country (from ${limit} per 100,000 inhabitants and year).`,
    },
    left: (total, positives, reasons) =>
      `${total} municipalities are left out (it happened in ${positives}) because one of the figures has no value there: ${reasons}. All are judged on the same ones.`,
    leftReason: (name, count) => `${name}, ${count}`,
    leftOutcome: 'the outcome itself',
    leftNone: 'No municipality is left out.',
    measure: 'Measure of the charts',
    charts: {
      auc: 'AUC',
      averagePrecision: 'Average precision',
      precision: (k) => `Precision among the first ${k}`,
    },
    chance: 'chance',
    prevalence: 'chance (prevalence)',
    predictors: {
      own: (name) => (name ? `Your scenario “${name}”` : 'Your scenario'),
      published: (name) => `Index ${name}, published`,
      'homicide-count': (from, to) => `Homicide count ${from}–${to}`,
      'homicide-rate': (from, to) => `Homicide rate ${from}–${to}, smoothed`,
      population: (year) => `Population ${year}`,
      coca: (year) => `Coca ${year}, hectares`,
    },
    table: {
      caption: (outcome) => `${outcome}: every measure with its interval`,
      predictor: 'Order by',
      bounds: (low, high) => `[${low}; ${high}]`,
      rho: 'Spearman',
      difference: 'Index minus this (AUC)',
      verdicts: {
        better: 'the index ranks better',
        worse: 'the index ranks worse',
        unclear: 'no clear difference',
      },
      itself: 'the one judged',
    },
    versus: (value, low, high, plain) =>
      `Difference in AUC with the best plain figure (${plain}): ${value} [${low}; ${high}].`,
    ownVersus: {
      better: (value, low, high) =>
        `Your scenario ranks better than the published one: ${value} [${low}; ${high}] of AUC. If you tuned it looking at this page, the gain proves nothing.`,
      worse: (value, low, high) =>
        `Your scenario ranks worse than the published one: ${value} [${low}; ${high}] of AUC.`,
      unclear: (value, low, high) =>
        `There is no clear difference between your scenario and the published one: ${value} [${low}; ${high}] of AUC.`,
    },
    reference: {
      title: 'With data up to a year later: the figures of the method',
      intro: (from, to) =>
        `The method names plain orders against the massacres of ${from} and ${to}. Here they are worked out again, each on the municipalities it has; where the Police or SIMCI have no record zero is counted, as there. They are not to be compared with the tables above: they know a year more.`,
      caption: 'The figures of the method and those worked out here',
      figure: 'Order by',
      here: 'AUC here',
      said: 'AUC by the method',
      n: 'Municipalities',
      differs: (name, here, said) =>
        `It does not match: ${name} gives ${here} and the method says ${said}.`,
      differsWhy: {
        'homicide-rate':
          'Neither the raw nor the smoothed rate, with any year of population, gives that figure.',
      },
      agrees: 'All of them match.',
      figures: {
        'homicide-count': (from, to) => `Homicide count ${from}–${to}`,
        population: (year) => `Population ${year}`,
        'homicide-rate': (from, to) => `Homicide rate ${from}–${to}, raw`,
        irv: (year) => `IRV ${year} (UARIV)`,
        coca: (year) => `Coca ${year}, hectares`,
      },
    },
    built: {
      title: 'What it was built from',
      used: (edition) => `Indicators with data up to ${edition}`,
      dropped: 'Indicators taken out: neither counted nor required',
      why: {
        'no-data': (edition) => `no data at all up to ${edition}`,
        'department-only': 'by department only',
      },
    },
    reading: {
      title: 'How to read it',
      auc: 'AUC: of two municipalities at random, one where it happened and one where it did not, the chance that the first stands higher in the list. 0.5 is a coin; 1, always.',
      averagePrecision:
        'Average precision: going down the list, what part of what was seen up to each hit are hits, on average. Chance gives the prevalence.',
      precision: (k) =>
        `Precision among the first ${k}: in how many of them it happened. It is what somebody who reviews a short list sees.`,
      rho: 'Spearman: how alike the whole order is to that of the later rate. 0, not at all; 1, the same.',
      interval: (draws, seed, level) =>
        `Intervals: the middle ${level} of ${draws} resamples of municipalities, seed ${seed}. Differences use the same resamples. Where the interval of a difference holds zero, neither is said to be better.`,
      best: 'The best plain figure is chosen with these same results: that favours it a little.',
      calibration:
        'Calibration: not shown. The index is not a probability, so there is no probability to check.',
    },
    cautions: {
      title: 'Cautions',
      list: (edition, years, precedent) => [
        'The index is not a forecast: it orders where to look first. Ranking two outcomes well or badly does not say whether it serves for the rest.',
        `Weights and the limits of the scale were set with data later than ${edition} in view. The values are earlier; the recipe is not.`,
        `It is ${years} years and two definitions. Other years or other definitions would give other figures.`,
        'A massacre is what the Ministry of Defence registers as one; other bodies count otherwise.',
        'What the Police do not record is absent, from the index and from the outcome: where reporting is dangerous both fall short and seem to agree.',
        'The earlier and the later homicide rate come from the same register: that they are alike was to be expected.',
        'Neighbouring municipalities are alike: the intervals, which treat them as independent, are somewhat narrow.',
        `The published evaluation of Colombia’s early-warning system (AUROC ${precedent.auc}; AUPRC ${precedent.precision} at a prevalence of ${precedent.prevalence}) measures another task: it is not comparable one to one.`,
      ],
    },
    sources: 'Sources',
    exportCsv: 'Export CSV',
    csv: {
      name: 'evaluation',
      scenario: 'scenario',
      built: 'index with data up to',
      used: 'indicators used',
      dropped: 'indicators taken out',
      bootstrap: 'intervals',
      outcome: 'outcome',
      predictor: 'order by',
      n: 'municipalities',
      positives: 'with outcome',
      prevalence: 'prevalence',
      low: 'low',
      high: 'high',
      auc: 'auc',
      averagePrecision: 'average_precision',
      precision: 'precision_at_k',
      rho: 'spearman',
      difference: 'auc_index_minus_this',
      verdict: 'reading',
      note: 'Ranks where to look first; it does not predict events or assign responsibility.',
      reference: 'massacres, figures of the method',
    },
  },
};
