import type {SchemeId} from '../methodology/schemes.ts';
import type {Stage} from '../methodology/risk-factors.ts';

/** Ids of the published schemes, here without their texts: the first paint reads addresses. */
export const riskSchemes = ['factores-onu', 'inform'] as const satisfies readonly SchemeId[];

export const riskPanels = ['order', 'factors', 'clusters', 'compare', 'assessment'] as const;
/** What the panel beside the map shows. */
export type RiskPanel = (typeof riskPanels)[number];

export const riskPaints = [
  'index',
  'bivariate',
  'stability',
  'lens',
  'clusters',
  'difference',
] as const;
/** What colours the territories. */
export type RiskPaint = (typeof riskPaints)[number];

export const riskPages = ['evaluation', 'method'] as const;
/** A page over the map. */
export type RiskPage = (typeof riskPages)[number];

export const exposures = ['venezuelans', 'displaced'] as const;
/** Who is exposed, on the second axis of the bivariate map. */
export type Exposure = (typeof exposures)[number];

export const scales = ['published', 'minmax', 'percentile', 'zscore'] as const;
export type Scale = (typeof scales)[number];

export const aggregations = ['published', 'arithmetic', 'geometric'] as const;
export type AggregationChoice = (typeof aggregations)[number];

/**
 * A way to build the index: a published scheme and what was changed. `weights` holds the changed ones alone, by the word
 * of the dimension, category or indicator; a weight of zero is off.
 */
export interface Scenario {
  readonly scheme: SchemeId;
  readonly weights: Readonly<Record<string, number>>;
  readonly scale: Scale;
  readonly aggregation: AggregationChoice;
}

/** A scenario with the name somebody gave it. */
export interface NamedScenario {
  readonly name: string;
  readonly scenario: Scenario;
}

/** What is looked at through the factor or the journey lens; `word` is the word of an indicator. */
export type Lens =
  | {readonly kind: 'factor'; readonly factor: number}
  | {readonly kind: 'stage'; readonly stage: Stage}
  | {readonly kind: 'indicator'; readonly word: string};

export const clusterStatistics = ['lisa', 'gi-star', 'gi'] as const;
export type ClusterStatistic = (typeof clusterStatistics)[number];

export const neighbourhoods = ['queen', 'nearest', 'band'] as const;
export type Neighbourhood = (typeof neighbourhoods)[number];

/** Everything a cluster map depends on; its legend says all of it. */
export interface ClusterChoice {
  /** `indice`, or the word of an indicator. */
  readonly variable: string;
  readonly statistic: ClusterStatistic;
  readonly neighbourhood: Neighbourhood;
  /** Neighbours of each territory, for `nearest`. */
  readonly nearest: number;
  /** Kilometres, for `band`. */
  readonly km: number;
  readonly alpha: number;
  /** True where the false discovery rate is held at alpha. */
  readonly fdr: boolean;
}

/** What the index is compared with. */
export type Against = 'irv' | 'published' | NamedScenario;

/** All that was chosen in Riesgo. */
export interface RiskChoice {
  readonly scenario: Scenario;
  /** The name of the scenario; empty for one without. */
  readonly name: string;
  readonly panel: RiskPanel;
  readonly paint: RiskPaint;
  readonly exposure: Exposure;
  readonly lens: Lens | null;
  readonly cluster: ClusterChoice;
  readonly against: Against;
  readonly page: RiskPage | null;
}

/** A published scheme as it is. */
export const publishedScenario = (scheme: SchemeId): Scenario => ({
  scheme,
  weights: {},
  scale: 'published',
  aggregation: 'published',
});

/** Riesgo as it opens. */
export const initialRisk: RiskChoice = {
  scenario: publishedScenario('factores-onu'),
  name: '',
  panel: 'order',
  paint: 'index',
  exposure: 'venezuelans',
  lens: null,
  cluster: {
    variable: 'indice',
    statistic: 'lisa',
    neighbourhood: 'queen',
    nearest: 8,
    km: 60,
    alpha: 0.05,
    fdr: true,
  },
  against: 'irv',
  page: null,
};

/** The paint a panel opens with; null leaves it as it is. */
const paintOfPanel: Readonly<Record<RiskPanel, RiskPaint | null>> = {
  order: 'index',
  factors: 'lens',
  clusters: 'clusters',
  compare: 'difference',
  assessment: 'index',
};

/** Opens a panel, with the map that goes with it; without a lens the factors open on the index. */
export function withPanel(risk: RiskChoice, panel: RiskPanel): RiskChoice {
  const paint = panel === 'factors' && !risk.lens ? 'index' : paintOfPanel[panel];
  return {...risk, panel, paint: paint ?? risk.paint, page: null};
}

/** True for a scenario that changes nothing of its published scheme. */
export function isPublished({weights, scale, aggregation}: Scenario): boolean {
  return Object.keys(weights).length === 0 && scale === 'published' && aggregation === 'published';
}

/** Shares of the runs among the first from which a territory is firmly in, and up to which it is firmly out. */
export const firmShare = {in: 0.8, out: 0.2} as const;
