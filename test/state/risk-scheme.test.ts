import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {atLevel} from '../../src/domain/index/at-level.ts';
import {indicators} from '../../src/methodology/indicators.ts';
import {schemeOf, schemes} from '../../src/methodology/schemes.ts';
import {publishedScenario, type Scenario} from '../../src/state/risk-choice.ts';
import {
  indicatorOfWord,
  indicatorsOn,
  rebalanced,
  schemeOfScenario,
  weightGroups,
  wordOf,
} from '../../src/state/risk-scheme.ts';

const published = publishedScenario('factores-onu');
const factors = schemeOf('factores-onu');
const withWeights = (weights: Scenario['weights']): Scenario => ({...published, weights});

describe('the words of a scheme', () => {
  it('name one thing each', () => {
    for (const scheme of schemes) {
      const words = weightGroups(scheme).flatMap((group) => group.words);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('lead to their indicators and back', () => {
    for (const {id, word} of indicators) {
      expect(wordOf(id)).toBe(word);
      expect(indicatorOfWord(word)?.id).toBe(id);
    }
    expect(indicatorOfWord('nada')).toBeNull();
    expect(() => wordOf('nada')).toThrow(RangeError);
  });

  it('come in groups whose weights add up to 100', () => {
    const [dimensions, ofConflict, ofLethal] = weightGroups(factors);
    expect(dimensions).toEqual({
      words: ['conflicto', 'antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'],
      weights: [25, 15, 15, 15, 20, 10],
    });
    expect(ofConflict).toEqual({words: ['violencia-letal', 'conflicto-armado'], weights: [60, 40]});
    expect(ofLethal).toEqual({words: ['homicidios'], weights: [100]});
    for (const {weights} of schemes.flatMap((scheme) => weightGroups(scheme)))
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  });
});

describe('moving one weight of a group', () => {
  const group = {words: ['a', 'b', 'c'], weights: [50, 30, 20]};

  it('shares out the rest in proportion', () => {
    // 75 is left for 30 and 20: 45 and 30.
    expect(rebalanced(group, 'a', 25)).toEqual({a: 25, b: 45, c: 30});
    expect(rebalanced(group, 'c', 0)).toEqual({a: 62.5, b: 37.5, c: 0});
    expect(rebalanced(group, 'b', 100)).toEqual({a: 0, b: 100, c: 0});
  });

  it('leaves at zero what was at zero', () => {
    expect(rebalanced({words: ['a', 'b'], weights: [100, 0]}, 'a', 40)).toEqual({a: 40, b: 0});
  });

  it('brings back as published what was pushed to zero', () => {
    const group = {words: ['a', 'b', 'c'], weights: [100, 0, 0]};
    expect(rebalanced(group, 'a', 40, [25, 45, 30])).toEqual({a: 40, b: 36, c: 24});
  });

  it('gives tenths, as the address has them, that add up to 100 within their rounding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 1, max: 100}), {minLength: 2, maxLength: 6}),
        fc.double({min: 0, max: 100, noNaN: true}),
        (weights, value) => {
          const words = weights.map((_, at) => `w${String(at)}`);
          const moved = Object.values(rebalanced({words, weights}, 'w0', value));
          for (const weight of moved) expect(weight).toBe(Number(weight.toFixed(1)));
          const sum = moved.reduce((total, weight) => total + weight, 0);
          expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.05 * words.length + 1e-9);
        },
      ),
      {numRuns: 100, seed: 2},
    );
  });
});

describe('the scheme of a scenario', () => {
  it('is the published one where nothing was changed', () => {
    expect(schemeOfScenario(published)).toEqual({scheme: factors, unknown: []});
  });

  it('has the changed weights at every height of the tree', () => {
    const {scheme, unknown} = schemeOfScenario(
      withWeights({conflicto: 40, 'violencia-letal': 10, coca: 0}),
    );
    expect(unknown).toEqual([]);
    expect(scheme.dimensions.map(({weight}) => weight)).toEqual([40, 15, 15, 15, 20, 10]);
    expect(scheme.dimensions[0]!.categories.map(({weight}) => weight)).toEqual([10, 40]);
    expect(scheme.dimensions[3]!.categories[0]!.indicators).toEqual([
      {indicator: 'coca-density', weight: 0},
      {indicator: 'extortion-rate', weight: 50},
    ]);
    // Nothing of the declaration is written over.
    expect(factors.dimensions[0]!.weight).toBe(25);
  });

  it('names the words that the scheme does not have', () => {
    const weights = {amenaza: 5, nada: 1, conflicto: 3};
    expect(schemeOfScenario(withWeights(weights)).unknown).toEqual(['amenaza', 'nada']);
  });

  it('has the scale and the aggregation that were chosen', () => {
    const of = (scenario: Scenario): string[] => {
      const {normalisation, aggregation} = schemeOfScenario(scenario).scheme;
      return [normalisation, aggregation];
    };
    expect(of({...published, scale: 'percentile'})).toEqual(['percentile', 'arithmetic']);
    // A plain geometric mean is zero wherever one part is; the scaled one stands in where the scheme has none of its own.
    expect(of({...published, aggregation: 'geometric'})).toEqual(['minmax', 'scaled-geometric']);
    const inform = publishedScenario('inform');
    expect(of({...inform, aggregation: 'geometric'})).toEqual(['minmax', 'geometric']);
    expect(of({...inform, aggregation: 'arithmetic'})).toEqual(['minmax', 'arithmetic']);
  });
});

describe('the indicators that are on', () => {
  it('are 19 of the published schemes, in the order of the tree', () => {
    expect(indicatorsOn(factors)).toHaveLength(19);
    expect(indicatorsOn(schemeOf('inform'))).toHaveLength(19);
    expect(indicatorsOn(factors).slice(0, 3)).toEqual([
      ...['homicide-rate', 'ucdp-death-rate', 'cnmh-victim-rate'],
    ]);
  });

  it('lack those with no weight, or below something with no weight', () => {
    const weights = {movilidad: 0, 'violencia-letal': 0, coca: 0};
    const on = indicatorsOn(schemeOfScenario(withWeights(weights)).scheme);
    // Six of mobility, homicide, coca.
    expect(on).toHaveLength(19 - 8);
    expect(on).not.toContain('homicide-rate');
    expect(on).toContain('extortion-rate');
  });

  it('are fewer where a source has no municipalities', () => {
    expect(atLevel(factors, 'department')).toEqual(factors);
    const on = indicatorsOn(atLevel(factors, 'municipality'));
    expect(on).toHaveLength(17);
    expect(on).not.toContain('migrant-health-affiliation');
    expect(on).not.toContain('regularised-share');
  });
});
