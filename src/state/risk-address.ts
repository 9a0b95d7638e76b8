import {stages} from '../methodology/risk-factors.ts';
import {numberField, wordField, type AddressField} from './address-field.ts';
import type {AppState} from './app-state.ts';
import {
  aggregations,
  clusterStatistics,
  exposures,
  initialRisk,
  neighbourhoods,
  publishedScenario,
  riskPages,
  riskPaints,
  riskPanels,
  riskSchemes,
  scales,
  type Against,
  type ClusterChoice,
  type Lens,
  type RiskChoice,
  type Scenario,
} from './risk-choice.ts';
import {indicatorWords, weightWords} from './risk-vocabulary.ts';

const scaleWords = ['publicada', 'minmax', 'percentil', 'z'] as const;
const aggregationWords = ['publicada', 'aritmetica', 'geometrica'] as const;
const stageWords = ['origen', 'transito', 'cruce', 'destino', 'retorno'] as const;
const word = /^[a-z]+(-[a-z]+)*$/;
const longestName = 60;

/** Weights in the address: `conflicto:40,coca:0`; at most one decimal. */
export function writeWeights(weights: Scenario['weights']): string | null {
  const parts = Object.entries(weights).map(([name, weight]) => `${name}:${String(weight)}`);
  return parts.length === 0 ? null : parts.sort().join(',');
}

/** The weights of an address; null when one is not a word, a colon and a number from 0 to 100. */
export function readWeights(text: string): Scenario['weights'] | null {
  const weights: [string, number][] = [];
  for (const part of text.split(',')) {
    const [name = '', value = '', ...rest] = part.split(':');
    const isGood = word.test(name) && /^\d{1,3}(\.\d)?$/.test(value) && Number(value) <= 100;
    if (!isGood || rest.length > 0) return null;
    weights.push([name, Number(value)]);
  }
  return Object.fromEntries(weights);
}

/** True where a scheme has every word that is given a weight. */
const isOf = (scheme: Scenario['scheme'], weights: Scenario['weights']): boolean =>
  Object.keys(weights).every((name) => weightWords(scheme).includes(name));

/** A scenario as one word of the address or of a file: scheme, scale, aggregation and weights, joined by `~`. */
export function writeScenario({scheme, scale, aggregation, weights}: Scenario): string {
  const scaleWord = scaleWords[scales.indexOf(scale)] ?? '';
  const aggregationWord = aggregationWords[aggregations.indexOf(aggregation)] ?? '';
  return [scheme, scaleWord, aggregationWord, writeWeights(weights) ?? ''].join('~');
}

/** Reads what `writeScenario` wrote; null for anything else, and for weights that the scheme does not have. */
export function readScenario(text: string): Scenario | null {
  const [schemeWord, scaleWord, aggregationWord, weightWords = '', ...rest] = text.split('~');
  const scheme = riskSchemes.find((id) => id === schemeWord);
  const scale = scales[(scaleWords as readonly (string | undefined)[]).indexOf(scaleWord)];
  const aggregation =
    aggregations[(aggregationWords as readonly (string | undefined)[]).indexOf(aggregationWord)];
  const weights = weightWords === '' ? {} : readWeights(weightWords);
  if (!scheme || !scale || !aggregation || !weights || rest.length > 0) return null;
  if (!isOf(scheme, weights)) return null;
  return {scheme, scale, aggregation, weights};
}

function readAgainst(text: string): Against | null {
  if (text === 'irv') return 'irv';
  if (text === 'publicado') return 'published';
  const cut = text.lastIndexOf('~');
  const scenario = readScenario(text.slice(0, cut));
  const name = text.slice(cut + 1).trim();
  return scenario && name.length <= longestName ? {name, scenario} : null;
}

function writeAgainst(against: Against): string | null {
  if (against === 'irv') return null;
  if (against === 'published') return 'publicado';
  return `${writeScenario(against.scenario)}~${against.name.replaceAll('~', ' ')}`;
}

const lensKinds = {factor: 'factor', stage: 'etapa', indicator: 'indicador'} as const;

function readLens(text: string): Lens | null {
  const [kind, value = '', ...rest] = text.split(':');
  if (rest.length > 0) return null;
  if (kind === lensKinds.factor) {
    const factor = Number(value);
    return /^\d{1,2}$/.test(value) && factor >= 1 && factor <= 14 ? {kind: 'factor', factor} : null;
  }
  if (kind === lensKinds.stage) {
    const stage = stages[(stageWords as readonly string[]).indexOf(value)];
    return stage ? {kind: 'stage', stage} : null;
  }
  return kind === lensKinds.indicator && indicatorWords.includes(value)
    ? {kind: 'indicator', word: value}
    : null;
}

function writeLens(lens: Lens | null): string | null {
  switch (lens?.kind) {
    case undefined:
      return null;
    case 'factor':
      return `${lensKinds.factor}:${String(lens.factor)}`;
    case 'stage':
      return `${lensKinds.stage}:${stageWords[stages.indexOf(lens.stage)] ?? ''}`;
    case 'indicator':
      return `${lensKinds.indicator}:${lens.word}`;
  }
}

const withRisk = (state: AppState, change: Partial<RiskChoice>): AppState => ({
  ...state,
  risk: {...state.risk, ...change},
});
const withScenario = (state: AppState, change: Partial<Scenario>): AppState =>
  withRisk(state, {scenario: {...state.risk.scenario, ...change}});
const withCluster = (state: AppState, change: Partial<ClusterChoice>): AppState =>
  withRisk(state, {cluster: {...state.risk.cluster, ...change}});

const pageWords = ['evaluacion', 'metodo'] as const;

/** The words of Riesgo in the address, in their order. */
export const riskFields: readonly AddressField[] = [
  wordField(
    'esquema',
    riskSchemes,
    riskSchemes,
    (s) => s.risk.scenario.scheme,
    (s, scheme) => withRisk(s, {scenario: publishedScenario(scheme)}),
  ),
  {
    key: 'pesos',
    read(text, state) {
      const weights = readWeights(text);
      const isKnown = weights && isOf(state.risk.scenario.scheme, weights);
      return isKnown ? withScenario(state, {weights}) : null;
    },
    write: ({risk}) => writeWeights(risk.scenario.weights),
  },
  wordField(
    'escala',
    scales,
    scaleWords,
    (s) => s.risk.scenario.scale,
    (s, scale) => withScenario(s, {scale}),
  ),
  wordField(
    'agregacion',
    aggregations,
    aggregationWords,
    (s) => s.risk.scenario.aggregation,
    (s, aggregation) => withScenario(s, {aggregation}),
  ),
  {
    key: 'escenario',
    read: (text, state) =>
      text.length <= longestName && text.trim() !== '' ? withRisk(state, {name: text}) : null,
    write: ({risk}) => risk.name || null,
  },
  wordField(
    'panel',
    riskPanels,
    ['orden', 'factores', 'conglomerados', 'comparacion', 'valoracion'],
    (s) => s.risk.panel,
    (s, panel) => withRisk(s, {panel}),
  ),
  wordField(
    'pinta',
    riskPaints,
    ['indice', 'exposicion', 'firmeza', 'lente', 'conglomerados', 'diferencia'],
    (s) => s.risk.paint,
    (s, paint) => withRisk(s, {paint}),
  ),
  wordField(
    'expuestos',
    exposures,
    ['venezolanos', 'desplazados'],
    (s) => s.risk.exposure,
    (s, exposure) => withRisk(s, {exposure}),
  ),
  {
    key: 'lente',
    read(text, state) {
      const lens = readLens(text);
      return lens && withRisk(state, {lens});
    },
    write: ({risk}) => writeLens(risk.lens),
  },
  {
    key: 'variable',
    read: (text, state) =>
      text === 'indice' || indicatorWords.includes(text)
        ? withCluster(state, {variable: text})
        : null,
    write: ({risk: {cluster}}) =>
      cluster.variable === initialRisk.cluster.variable ? null : cluster.variable,
  },
  wordField(
    'estadistico',
    clusterStatistics,
    ['lisa', 'gi-estrella', 'gi'],
    (s) => s.risk.cluster.statistic,
    (s, statistic) => withCluster(s, {statistic}),
  ),
  wordField(
    'vecindad',
    neighbourhoods,
    ['reina', 'cercanos', 'banda'],
    (s) => s.risk.cluster.neighbourhood,
    (s, neighbourhood) => withCluster(s, {neighbourhood}),
  ),
  numberField(
    'cercanos',
    {min: 1, max: 30, isWhole: true},
    (s) => s.risk.cluster.nearest,
    (s, nearest) => withCluster(s, {nearest}),
  ),
  numberField(
    'banda-km',
    {min: 5, max: 300, isWhole: true},
    (s) => s.risk.cluster.km,
    (s, km) => withCluster(s, {km}),
  ),
  numberField(
    'alfa',
    {min: 0.001, max: 0.2, isWhole: false},
    (s) => s.risk.cluster.alpha,
    (s, alpha) => withCluster(s, {alpha}),
  ),
  {
    key: 'fdr',
    read: (text, state) => (text === 'no' ? withCluster(state, {fdr: false}) : null),
    write: ({risk}) => (risk.cluster.fdr ? null : 'no'),
  },
  {
    key: 'contra',
    read(text, state) {
      const against = readAgainst(text);
      return against && withRisk(state, {against});
    },
    write: ({risk}) => writeAgainst(risk.against),
  },
  {
    key: 'hoja',
    read(text, state) {
      const page = riskPages[(pageWords as readonly string[]).indexOf(text)];
      return page ? withRisk(state, {page}) : null;
    },
    write: ({risk}) => (risk.page ? (pageWords[riskPages.indexOf(risk.page)] ?? null) : null),
  },
];
