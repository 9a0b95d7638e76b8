import {describe, expect, it} from 'vitest';
import {buildIndex} from '../../../src/app/load/risk-index.ts';
import {indicatorsOfLens, lensOf} from '../../../src/app/load/risk-lens.ts';
import {publishedScenario} from '../../../src/state/risk-choice.ts';
import {cell} from '../../state/support/view.ts';
import {flatTable, valueAt} from './support/risk-table.ts';

const built = buildIndex(
  flatTable(
    'municipality',
    {'54001': 0.8, '05001': 0.3, '11001': 0.2, '54405': 0.5},
    {
      '54001': {'coca-density': valueAt('coca-density', 0.4)},
      '05001': {'coca-density': 'missing'},
      '11001': {'coca-density': 'missing', 'extortion-rate': 'suppressed'},
      '54405': {'coca-density': 0},
    },
  ),
  publishedScenario('factores-onu'),
);

const valueOf = (cells: ReadonlyMap<string, {value: number}>, code: string): number =>
  cells.get(code)!.value;

describe('the indicators of a lens', () => {
  const idsOf = (lens: Parameters<typeof indicatorsOfLens>[0]): string[] =>
    indicatorsOfLens(lens).map(({id}) => id);

  it('are those of a factor, of a stage, or one', () => {
    expect(idsOf({kind: 'factor', factor: 4})).toEqual(['extortion-rate', 'coca-density']);
    expect(idsOf({kind: 'stage', stage: 'crossing'})).toEqual([
      ...['coca-density', 'venezuelans-rate', 'border-distance', 'post-entries'],
    ]);
    expect(idsOf({kind: 'indicator', word: 'coca'})).toEqual(['coca-density']);
  });

  it('are none of a factor that analysts code', () => {
    expect(idsOf({kind: 'factor', factor: 10})).toEqual([]);
    expect(idsOf({kind: 'factor', factor: 12})).toEqual([]);
  });
});

describe('a lens', () => {
  it('on a factor shows the plain mean of the rescaled indicators', () => {
    const {cells, indicators} = lensOf(built, {kind: 'factor', factor: 4});
    expect(indicators).toEqual(['extortion-rate', 'coca-density']);
    // Cúcuta: 8 of extortion and 4 of coca. Los Patios: 5 and 0.
    expect(valueOf(cells, '54001')).toBeCloseTo(6, 9);
    expect(valueOf(cells, '54405')).toBeCloseTo(2.5, 9);
  });

  it('takes half of them as enough, and less as no mean', () => {
    const {cells} = lensOf(built, {kind: 'factor', factor: 4});
    expect(valueOf(cells, '05001')).toBeCloseTo(3, 9);
    expect(cells.get('05001')!.status).toBe('observed');
    expect(cells.get('11001')).toEqual(cell('missing'));
  });

  it('on an indicator shows it in its own unit, with the state that stands in place of a number', () => {
    const {cells} = lensOf(built, {kind: 'indicator', word: 'extorsion'});
    expect(cells.get('11001')).toEqual(cell('suppressed'));
    expect(cells.get('54001')).toEqual(cell(valueAt('extortion-rate', 0.8)));
    expect(lensOf(built, {kind: 'indicator', word: 'coca'}).cells.get('54405')).toEqual(cell(0));
  });

  it('is missing everywhere where nothing can be shown', () => {
    const empty = lensOf(built, {kind: 'factor', factor: 10});
    expect([...empty.cells.values()]).toEqual(Array.from({length: 4}, () => cell('missing')));
    // Its source has departments only.
    const departmental = lensOf(built, {kind: 'indicator', word: 'regularizacion'});
    expect(departmental.indicators).toEqual([]);
    expect(departmental.cells.get('54001')).toEqual(cell('missing'));
  });

  it('refuses a word that no indicator has', () => {
    expect(() => lensOf(built, {kind: 'indicator', word: 'nada'})).toThrow('lente=indicador:nada');
  });
});
