// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import type {StabilityRow} from '../../../src/charts/stability-row.ts';
import type {DepartmentCode} from '../../../src/methodology/codes.ts';
import type {AppState} from '../../../src/state/app-state.ts';
import type {RiskAnswer, StabilityAnswer} from '../../../src/state/risk-answer.ts';
import {publishedScenario} from '../../../src/state/risk-choice.ts';
import type {TransitionRequest} from '../../../src/state/transitions.ts';
import type {View} from '../../../src/state/view.ts';
import '../../../src/ui/risk/risk-order.ts';
import {driverWords} from '../../../src/ui/risk/risk-order.ts';
import {answerOver, flatTable, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, listen, mount, textOf} from '../controls/support/mount.ts';

/** Rows are Medellín, Bogotá without an index, Cúcuta, Los Patios. */
const stability: StabilityAnswer = {
  ...{done: 400, of: 1000, top: 20, seed: 42, isStale: false, isStopped: false},
  rankLow: [2, NaN, 1, 1],
  rank25: [3, NaN, 1, 2],
  rankMedian: [3, NaN, 1, 2],
  rank75: [3, NaN, 1, 2],
  rankHigh: [3, NaN, 2, 3],
  shareInTop: [0.5, NaN, 1, 0.756],
  drivers: [null, null, {choice: 'without:coca-density', shift: -1.25}, null],
};
const answer = {...answerOver(fourMunicipalities), stability};

const viewOf = (risk: RiskAnswer | null = answer, state: Partial<AppState> = {}): View =>
  viewWith({screen: 'riesgo', ...state}, {risk});

interface Chart extends HTMLElement {
  readonly rows: readonly StabilityRow[];
  readonly runs: object;
  readonly top: number;
}

const chartOf = (element: HTMLElement): Chart => find(element, 'vg-stability') as Chart;

describe('the order of Riesgo', () => {
  it('lists who has an index by rank, with the interval of the ranks', async () => {
    const element = await mount('vg-risk-order', {view: viewOf()});
    const {rows} = chartOf(element);
    expect(rows.map(({name, detail, rank}) => [rank, name, detail])).toEqual([
      [1, 'San José de Cúcuta', 'Norte de Santander'],
      [2, 'Los Patios', 'Norte de Santander'],
      [3, 'Medellín', 'Antioquia'],
    ]);
    expect(rows[1]).toMatchObject({rankLow: 1, rankMedian: 2, rankHigh: 3, share: 0.756});
    const {parts, score} = rows[0]!;
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    expect(chartOf(element)).toMatchObject({
      top: 20,
      runs: {done: 400, of: 1000, isStale: false, isStopped: false},
    });
  });

  it('has no intervals, not zeros, before any run', async () => {
    const element = await mount('vg-risk-order', {view: viewOf(answerOver(fourMunicipalities))});
    expect(chartOf(element).rows[0]).toMatchObject({rank: 1, rankLow: NaN, share: NaN});
    expect(chartOf(element).runs).toMatchObject({done: 0, of: 1000});
  });

  it('is that of a department under its national ranks, and says so', async () => {
    const department = '05' as DepartmentCode;
    const element = await mount('vg-risk-order', {view: viewOf(answer, {department})});
    expect(chartOf(element).rows.map(({rank}) => rank)).toEqual([3]);
    expect(textOf(element, '.note')).toBe('Municipios de Antioquia; el puesto es nacional.');
  });

  it('lists the first thirty at most', async () => {
    const codes = Array.from({length: 40}, (_, at) => String(5001 + at).padStart(5, '0'));
    const shares = Object.fromEntries(codes.map((code, at) => [code, 0.9 - at / 50]));
    const risk = answerOver(flatTable('municipality', shares));
    const element = await mount('vg-risk-order', {view: viewOf(risk)});
    expect(chartOf(element).rows.map(({rank}) => rank)).toEqual(
      Array.from({length: 30}, (_, at) => at + 1),
    );
  });

  it('selects the row that is chosen', async () => {
    const element = await mount('vg-risk-order', {view: viewOf()});
    const sent = listen<TransitionRequest>(element, 'vg-transition');
    chartOf(element).dispatchEvent(new CustomEvent('vg-choose', {detail: {code: '54405'}}));
    expect(sent).toEqual([{name: 'select', args: ['54405']}]);
  });
});

describe('what the runs say of the selected territory', () => {
  it('is how often it is among the first, and what moves it most', async () => {
    const view = viewOf(answer, {selected: '54001'});
    const element = await mount('vg-risk-order', {view});
    expect(textOf(element, '.say')).toMatch(
      /^San José de Cúcuta queda entre los primeros 20 en 100\s% de las corridas\. Lo que más mueve a San José de Cúcuta: retirar «.*» \(1,[23] puestos en promedio\)\.$/,
    );
  });

  it('is nothing where they speak of other weights, or of nobody', async () => {
    const stale = {...answer, stability: {...stability, isStale: true}};
    for (const view of [
      viewOf(stale, {selected: '54001'}),
      viewOf(answer, {selected: '11001'}),
      viewOf(answer, {selected: '99999'}),
      viewOf(),
    ])
      expect(findAll(await mount('vg-risk-order', {view}), '.say')).toEqual([]);
  });

  it('names every choice that was drawn', () => {
    const view = viewOf();
    expect(driverWords('normalisation', answer, view)).toBe('la escala');
    expect(driverWords('aggregation', answer, view)).toBe('la agregación');
    expect(driverWords('weight:conflict', answer, view)).toBe('el peso de «Conflicto»');
    expect(driverWords('without:rurality', answer, view)).toMatch(/^retirar «.+»$/);
  });
});

describe('the runs', () => {
  const commandsOf = async (change: Partial<StabilityAnswer>): Promise<string[]> => {
    const view = viewOf({...answer, stability: {...stability, ...change}});
    const element = await mount('vg-risk-order', {view});
    const sent = listen<{command: string}>(element, 'vg-command');
    for (const button of findAll(element, '.head .button')) button.click();
    return sent.map(({command}) => command);
  };

  it('can be stopped under way, and made again once stopped', async () => {
    expect(await commandsOf({})).toEqual(['stop-stability']);
    expect(await commandsOf({isStopped: true})).toEqual(['run-stability']);
    expect(await commandsOf({done: 1000})).toEqual([]);
    expect(await commandsOf({done: 1000, isStale: true})).toEqual(['stop-stability']);
    expect(await commandsOf({done: 1000, isStale: true, isStopped: true})).toEqual([
      'run-stability',
    ]);
  });
});

describe('no order', () => {
  it('says that it is on its way, or that weights of zero give none', async () => {
    const empty = await mount('vg-risk-order', {view: viewOf(null)});
    expect(textOf(empty, 'p')).toBe('Calculando el índice…');
    const words = ['conflicto', 'antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'];
    const weights = Object.fromEntries(words.map((word) => [word, 0]));
    const none = answerOver(fourMunicipalities, {...publishedScenario('factores-onu'), weights});
    const element = await mount('vg-risk-order', {view: viewOf(none)});
    expect(textOf(element, '[role="alert"]')).toBe('Los pesos suman 0: no hay índice.');
    expect(findAll(element, 'vg-stability')).toEqual([]);
  });
});
