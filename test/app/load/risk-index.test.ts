import {describe, expect, it} from 'vitest';
import {buildIndex, scoreCells, shownEdition} from '../../../src/app/load/risk-index.ts';
import {editions} from '../../../src/methodology/indicators.ts';
import {publishedScenario, type Scenario} from '../../../src/state/risk-choice.ts';
import {cell} from '../../state/support/view.ts';
import {expectSame} from '../../domain/statistics/support/expect-same.ts';
import {flatTable, fourMunicipalities, valueAt} from './support/risk-table.ts';

const published = publishedScenario('factores-onu');

/** Half of everything, and all of lethal violence. */
const violent = flatTable(
  'municipality',
  {'54001': 0.5, '05001': 0.5},
  {'54001': {'homicide-rate': valueAt('homicide-rate', 1)}},
);

const scoreOf = (scenario: Scenario, code = '54001'): number =>
  buildIndex(violent, scenario).index.score[violent.row.get(code)!]!;

describe('an index', () => {
  it('shows the first edition that is published', () => {
    expect(shownEdition).toBe(editions[0]);
  });

  it('is ten times the share where all indicators stand at one share of their scales', () => {
    for (const scheme of ['factores-onu', 'inform'] as const) {
      const {index, ranks} = buildIndex(fourMunicipalities, publishedScenario(scheme));
      // Medellín, Bogotá, Cúcuta, Los Patios. In INFORM a missing homicide rate is 20 of 100 of the human hazard.
      const bogota = scheme === 'inform' ? 4 : NaN;
      expectSame(index.score, [2, bogota, 8, 5], 9);
      expectSame(ranks, scheme === 'inform' ? [4, 3, 1, 2] : [3, NaN, 1, 2], 9);
    }
  });

  it('moves by weight times distance', () => {
    // Conflict 25 %, lethal violence 60 % of it, five points above the others.
    expect(scoreOf(published)).toBeCloseTo(5 + 0.25 * 0.6 * 5, 12);
    expect(scoreOf(published, '05001')).toBeCloseTo(5, 12);
    // 50 of 125.
    expect(scoreOf({...published, weights: {conflicto: 50}})).toBeCloseTo(5 + 0.4 * 0.6 * 5, 12);
    expect(scoreOf({...published, weights: {'violencia-letal': 0}})).toBeCloseTo(5, 12);
  });

  it('is scaled geometric across dimensions where that is chosen', () => {
    // On the way INFORM takes: 1 + (10 − x)/10 · 9, mean of logarithms, and back. Conflict stands at 8, the others at 5.
    const turned = (x: number): number => ((10 - x) / 10) * 9 + 1;
    const mean = Math.exp(0.25 * Math.log(turned(8)) + 0.75 * Math.log(turned(5)));
    expect(scoreOf({...published, aggregation: 'geometric'})).toBeCloseTo(
      ((10 - mean) / 9) * 10,
      9,
    );
  });

  it('does not ask for indicators that no municipality has', () => {
    const {scheme} = buildIndex(fourMunicipalities, published);
    const ids = scheme.dimensions
      .flatMap(({categories}) => categories)
      .flatMap(({indicators}) => indicators.map(({indicator}) => indicator));
    expect(ids).not.toContain('regularised-share');
    expect(ids).toHaveLength(17);
  });

  it('refuses words that its scheme does not have, by name', () => {
    const scenario = {...published, weights: {nada: 1, amenaza: 2}};
    expect(() => buildIndex(fourMunicipalities, scenario)).toThrow('pesos=nada,amenaza');
  });
});

describe('the cells of an index', () => {
  it('are missing, never zero, where there is none; zero is a value', () => {
    const table = flatTable(
      'municipality',
      {'54001': 0, '54405': 0.5},
      {'54405': {'homicide-rate': 'suppressed'}},
    );
    expect([...scoreCells(buildIndex(table, published))]).toEqual([
      ['54001', cell(0)],
      ['54405', cell('missing')],
    ]);
  });
});
