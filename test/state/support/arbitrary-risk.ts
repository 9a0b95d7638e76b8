import fc from 'fast-check';
import {stages} from '../../../src/methodology/risk-factors.ts';
import {
  aggregations,
  clusterStatistics,
  exposures,
  neighbourhoods,
  riskPages,
  riskPaints,
  riskPanels,
  riskSchemes,
  scales,
  type Lens,
  type RiskChoice,
  type Scenario,
} from '../../../src/state/risk-choice.ts';
import {indicatorWords} from '../../../src/state/risk-vocabulary.ts';

const word = fc.constantFrom(...indicatorWords);
const name = fc.stringMatching(/^[A-Za-z0-9áéñ,&=+%]([A-Za-z0-9áéñ ,&=+%]{0,30}[A-Za-z0-9])?$/);

const scenario: fc.Arbitrary<Scenario> = fc.record({
  scheme: fc.constantFrom(...riskSchemes),
  weights: fc.dictionary(
    word,
    fc.integer({min: 0, max: 1000}).map((tenths) => tenths / 10),
    {maxKeys: 5},
  ),
  scale: fc.constantFrom(...scales),
  aggregation: fc.constantFrom(...aggregations),
});

const lens: fc.Arbitrary<Lens> = fc.oneof(
  fc.integer({min: 1, max: 14}).map((factor) => ({kind: 'factor', factor}) as const),
  fc.constantFrom(...stages).map((stage) => ({kind: 'stage', stage}) as const),
  word.map((found) => ({kind: 'indicator', word: found}) as const),
);

/** Every choice of Riesgo that the interface can make, seen from the address. */
export const validRisk: fc.Arbitrary<RiskChoice> = fc.record({
  scenario,
  name: fc.oneof(fc.constant(''), name),
  panel: fc.constantFrom(...riskPanels),
  paint: fc.constantFrom(...riskPaints),
  exposure: fc.constantFrom(...exposures),
  lens: fc.option(lens),
  cluster: fc.record({
    variable: fc.oneof(fc.constant('indice'), word),
    statistic: fc.constantFrom(...clusterStatistics),
    neighbourhood: fc.constantFrom(...neighbourhoods),
    nearest: fc.integer({min: 1, max: 30}),
    km: fc.integer({min: 5, max: 300}),
    alpha: fc.constantFrom(0.1, 0.05, 0.01, 0.001),
    fdr: fc.boolean(),
  }),
  against: fc.oneof(
    fc.constant('irv' as const),
    fc.constant('published' as const),
    fc.record({name: fc.oneof(fc.constant(''), name), scenario}),
  ),
  page: fc.option(fc.constantFrom(...riskPages)),
});
