import {describe, expect, it} from 'vitest';
import type {DepartmentCode} from '../../src/methodology/codes.ts';
import {initialRisk, publishedScenario} from '../../src/state/risk-choice.ts';
import type {RiskAnswer, StabilityAnswer} from '../../src/state/risk-answer.ts';
import {indexTwin, indicatorTwin} from '../../src/state/risk-twin.ts';
import type {AppState} from '../../src/state/app-state.ts';
import type {View} from '../../src/state/view.ts';
import {
  answerOver,
  flatTable,
  fourMunicipalities,
  valueAt,
} from '../app/load/support/risk-table.ts';
import {cell, viewWith} from './support/view.ts';

const answer = answerOver(fourMunicipalities);

const riskView = (risk: RiskAnswer | null = answer, change: Partial<AppState> = {}): View =>
  viewWith({screen: 'riesgo', ...change}, {risk});

/** Rows are in the order of codes: Medellín, Bogotá, Cúcuta, Los Patios. */
const stability: StabilityAnswer = {
  ...{done: 400, of: 1000, top: 20, seed: 42, isStale: false, isStopped: true},
  rankLow: [3, NaN, 1, 2],
  rank25: [3, NaN, 1, 2],
  rankMedian: [3, NaN, 1, 2],
  rank75: [3, NaN, 1, 2],
  rankHigh: [3, NaN, 2, 3],
  shareInTop: [0.004, NaN, 1, 0.756],
  drivers: [null, null, null, null],
};

const valuesOf = (twin: ReturnType<typeof indexTwin>, code: string) =>
  twin!.rows.find((row) => row.code === code)!.values;

describe('the table of the index', () => {
  it('has score, rank, dimensions and how much is observed', () => {
    const twin = indexTwin(riskView())!;
    expect(twin.rows.map(({code}) => code)).toEqual(['05001', '11001', '54001', '54405']);
    const cucuta = valuesOf(twin, '54001');
    expect(cucuta).toMatchObject({
      name: 'San José de Cúcuta',
      code: '54001',
      parent: 'Norte de Santander',
      rank: cell(1),
      observed: cell(100),
      reason: '',
    });
    for (const key of ['score', 'conflict', 'mobility'])
      expect(cucuta[key]).toMatchObject({value: expect.closeTo(8, 9) as number});
    expect(twin.sortBy).toBe('score');
  });

  it('says why a territory has none, and gives no number in its place', () => {
    const bogota = valuesOf(indexTwin(riskView()), '11001');
    for (const key of ['score', 'rank', 'conflict', 'low', 'share'])
      expect(bogota[key]).toEqual(cell('missing'));
    expect(bogota['state']).toMatchObject({value: expect.closeTo(4, 9) as number});
    // Homicide is 60 % of a dimension of 25: 15 of 100 are missing.
    expect(bogota['observed']).toEqual(cell(85));
    expect(bogota['reason']).toMatch(/^Sin índice: en «Conflicto/);
  });

  it('has the interval of the ranks, where it was drawn', () => {
    const twin = indexTwin(riskView({...answer, stability}));
    expect(valuesOf(twin, '54405')).toMatchObject({low: cell(2), high: cell(3), share: cell(76)});
    expect(valuesOf(twin, '05001')).toMatchObject({share: cell(0)});
    expect(valuesOf(indexTwin(riskView()), '54405')).toMatchObject({low: cell('missing')});
    expect(twin!.note).toContain('42, 400/1.000');
  });

  it('has the department that is chosen alone, under the national ranks', () => {
    const twin = indexTwin(riskView(answer, {department: '54' as DepartmentCode}))!;
    expect(twin.rows.map(({code}) => code)).toEqual(['54001', '54405']);
    expect(valuesOf(twin, '54405')['rank']).toEqual(cell(2));
  });

  it('has no department column for departments', () => {
    const departments = answerOver(flatTable('department', {'54': 0.5, '05': 0.1}));
    const keys = (risk: RiskAnswer): string[] =>
      indexTwin(riskView(risk))!.columns.map(({key}) => key);
    expect(keys(departments)).not.toContain('parent');
    expect(keys(answer)).toContain('parent');
  });

  it('says how it was made: scheme, name, changed weights, and what it is not', () => {
    const scenario = {...publishedScenario('factores-onu'), weights: {conflicto: 40}};
    const risk = {...initialRisk, scenario, name: 'Taller'};
    const {note} = indexTwin(riskView(answerOver(fourMunicipalities, scenario), {risk}))!;
    expect(note).toContain('Esquema: Factores ONU «Taller».');
    expect(note).toContain('factores-onu~publicada~publicada~conflicto:40');
    expect(note).toContain('no predice hechos ni atribuye responsabilidades');
    expect(indexTwin(riskView())!.note).toContain('método publicado, sin cambios');
  });

  it('names the sources of the indicators that are on, each once', () => {
    const {sources} = indexTwin(riskView())!;
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources).toContain('policia-siedco');
    const scenario = {
      ...publishedScenario('factores-onu'),
      weights: {'violencia-letal': 0, extorsion: 0},
    };
    expect(indexTwin(riskView(answerOver(fourMunicipalities, scenario)))!.sources).not.toContain(
      'policia-siedco',
    );
  });

  it('is none while the index is on its way', () => {
    expect([indexTwin(riskView(null)), indicatorTwin(riskView(null))]).toEqual([null, null]);
  });
});

describe('the table of the indicators', () => {
  it('has each in its own unit, with the state that stands in place of a number', () => {
    const table = flatTable(
      'municipality',
      {'54001': 0.5, '54405': 0},
      {'54001': {'homicide-rate': 12.3, 'coca-density': 'not-reported'}},
    );
    const twin = indicatorTwin(riskView(answerOver(table)))!;
    expect(valuesOf(twin, '54001')).toMatchObject({
      name: 'San José de Cúcuta',
      'homicide-rate': cell(12.3),
      'coca-density': cell('not-reported'),
      rurality: cell(valueAt('rurality', 0.5)),
    });
    expect(valuesOf(twin, '54405')['homicide-rate']).toEqual(cell(0));
    expect(twin.columns.find(({key}) => key === 'homicide-rate')!.label).toMatch(
      /, por 100\.000 hab\. y año$/,
    );
    expect([twin.kind, twin.sortBy]).toEqual(['indicators', 'homicide-rate']);
  });

  it('has only those that are on', () => {
    const scenario = {...publishedScenario('factores-onu'), weights: {movilidad: 0}};
    const twin = indicatorTwin(riskView(answerOver(fourMunicipalities, scenario)))!;
    // Name, code, department and 17 − 5.
    expect(twin.columns).toHaveLength(3 + 12);
  });
});
