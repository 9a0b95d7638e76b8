import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import {es, type Text} from '../../src/i18n/es.ts';
import type {AppState} from '../../src/state/app-state.ts';
import type {DepartmentCode} from '../../src/methodology/codes.ts';
import type {Paint} from '../../src/state/paint.ts';
import type {
  ClusterAnswer,
  ComparisonAnswer,
  LensAnswer,
  RiskAnswer,
  StabilityAnswer,
} from '../../src/state/risk-answer.ts';
import {initialRisk, firmShare, type RiskChoice} from '../../src/state/risk-choice.ts';
import {claimOf, kickerOf} from '../../src/state/takeaway.ts';
import {answerOver, fourMunicipalities} from '../app/load/support/risk-table.ts';
import {cell, viewWith} from './support/view.ts';

const base = answerOver(fourMunicipalities);
// Rows of the table: 05001, 11001, 54001, 54405.
const codes = ['05001', '11001', '54001', '54405'] as const;

type Value = number | null;
const cellsOf = (values: readonly Value[]): Paint['cells'] =>
  new Map(codes.map((code, row) => [code, cell(values[row] ?? 'missing')]));

function categories(
  set: 'stability' | 'bivariate' | 'clusters',
  values: readonly Value[],
  more: Partial<RiskAnswer>,
): RiskAnswer {
  const scale = {kind: 'categories', set} as const;
  return {...base, ...more, paint: {level: 'municipality', cells: cellsOf(values), scale}};
}

function said(
  risk: RiskAnswer,
  choice: Partial<RiskChoice>,
  state: Partial<AppState> = {},
  text: Text = es,
): string {
  const all = {screen: 'riesgo', risk: {...initialRisk, ...choice}, ...state} as const;
  const language = text === en ? 'en' : 'es';
  return claimOf(viewWith({...all, language}, {risk}, text))?.words ?? '';
}

describe('the take-away of a map of firmness', () => {
  const paint = {paint: 'stability'} as const;
  const trials = {
    ...{isStale: false, isStopped: false, done: 10, of: 10},
    shareInTop: [0.1, NaN, 0.98, 0.5],
  } as unknown as StabilityAnswer;
  const answer = (values: readonly Value[], stability: StabilityAnswer = trials): RiskAnswer =>
    categories('stability', values, {stability});

  it('counts those that are firmly among the first', () => {
    // The words say eight of every ten.
    expect(firmShare.in).toBe(0.8);
    expect(said(answer([0, null, 0, 2]), paint)).toBe(
      '2 municipios quedan entre los veinte primeros en al menos ocho de cada diez pruebas, edición 2024.',
    );
    expect(said(answer([2, null, 0, 1]), paint)).toBe(
      'De los municipios, solo San José de Cúcuta queda entre los veinte primeros en al menos ocho de cada diez pruebas, edición 2024.',
    );
    expect(said(answer([2, null, 1, 1]), paint, {}, en)).toBe(
      'None of the municipalities is among the first twenty in at least eight of every ten trials, 2024 edition.',
    );
  });

  it('gives the share of the chosen one, and says where it has none', () => {
    const all = answer([2, null, 0, 1]);
    expect(said(all, paint, {selected: '54405'})).toBe(
      'Los Patios queda entre los veinte primeros en el 50\u00A0% de las pruebas, edición 2024.',
    );
    expect(said(all, paint, {selected: '11001'})).toBe(
      'Bogotá, D.C. no tiene clase en este mapa, edición 2024: faltan datos.',
    );
  });

  it('falls back to the order before the trials are drawn', () => {
    const unfinished = answer([0, null, 0, 2], {...trials, done: 3});
    expect(said(unfinished, paint)).toContain('encabeza el orden de revisión');
  });
});

describe('the take-away of index and exposure', () => {
  const paint = {paint: 'bivariate', exposure: 'displaced'} as const;

  it('counts those that are high on both', () => {
    // Cell 8 is high on both, 6 low on exposure and high on the index.
    const risk = categories('bivariate', [8, null, 8, 6], {});
    expect(said(risk, paint)).toBe(
      '2 municipios están a la vez en la clase alta del índice y en la de personas desplazadas recibidas por 1.000 habitantes, edición 2024.',
    );
    expect(said(risk, paint, {selected: '54405'})).toBe(
      'Los Patios está en la clase alta del índice y en la clase baja de personas desplazadas recibidas por 1.000 habitantes, edición 2024.',
    );
    expect(said(risk, paint, {selected: '54405'}, en)).toBe(
      'Los Patios is in the high class of the index and in the low class of displaced people received per 1,000 inhabitants, 2024 edition.',
    );
  });
});

describe('the take-away of a map of clusters', () => {
  const paint = {paint: 'clusters'} as const;
  const clusters = {
    ...{choice: initialRisk.cluster, isConstant: false, counts: [99, 0, 0, 0, 0, 0]},
  } as unknown as ClusterAnswer;

  it('counts what the map shows, not what lies outside the department', () => {
    const risk = categories('clusters', [null, null, 0, 0], {clusters});
    const department = '54' as DepartmentCode;
    expect(said(risk, paint, {department})).toBe(
      '2 municipios de Norte de Santander están en concentraciones de valores altos de la prioridad de revisión, edición 2024.',
    );
  });

  it('says in which the chosen one is', () => {
    const risk = categories('clusters', [1, null, 3, 4], {clusters});
    const of = (selected: string): string => said(risk, paint, {selected});
    expect(of('05001')).toBe(
      'Medellín está en una concentración de valores bajos de la prioridad de revisión, edición 2024.',
    );
    expect(of('54001')).toContain('tiene un valor alto de la prioridad de revisión entre vecinos');
    expect(of('54405')).toContain('no está en ninguna concentración significativa');
  });

  it('says that there are none where all values are the same', () => {
    const risk = {...base, clusters: {...clusters, isConstant: true}};
    expect(said(risk, paint)).toContain('tienen el mismo valor de la prioridad de revisión');
  });
});

describe('the take-away of two orders', () => {
  const paint = {paint: 'difference', against: 'irv'} as const;
  const answer = (values: readonly Value[]): RiskAnswer => {
    const scale = {kind: 'classes', ramp: 'diverging', breaks: [0], hasPlainZero: true} as const;
    const shift = new Map(codes.map((code, row) => [code, values[row] ?? NaN]));
    const comparison = {shift} as unknown as ComparisonAnswer;
    return {...base, comparison, paint: {level: 'municipality', cells: cellsOf(values), scale}};
  };

  it('says how far half of them move at least', () => {
    // 3, 40 and 90 places: two of three move 40 or more.
    expect(said(answer([-40, null, 90, 3]), paint)).toBe(
      'La mitad de los municipios comparados cambia al menos 40 puestos frente al Índice de Riesgo de Victimización 2022 de la UARIV, edición 2024.',
    );
    expect(said(answer([1, null, -1, 0]), paint)).toContain('comparados cambia de puesto frente');
    expect(said(answer([0, null, 0, 9]), paint)).toContain(
      'Más de la mitad de los municipios comparados tiene el mismo puesto',
    );
  });

  it('says how far the chosen one moves, and which way', () => {
    const of = (selected: string, text: Text = es): string =>
      said(answer([-40, null, 1, 0]), paint, {selected}, text);
    expect(of('54001')).toContain('San José de Cúcuta está 1 puesto más arriba que en el Índice');
    expect(of('05001', en)).toBe(
      'Medellín stands 40 places lower than in UARIV’s Victimisation Risk Index 2022, 2024 edition.',
    );
    expect(of('54405')).toContain('está en el mismo puesto que en');
    expect(of('11001')).toContain('no se puede comparar con');
  });
});

describe('the take-away of a lens', () => {
  const paint = {paint: 'lens', lens: {kind: 'stage', stage: 'crossing'}} as const;
  const answer = (values: readonly Value[], change: Partial<LensAnswer> = {}): RiskAnswer => {
    const cells = cellsOf(values);
    const scale = {kind: 'classes', ramp: 'ciruela', breaks: [1], hasPlainZero: true} as const;
    const lens: LensAnswer = {lens: paint.lens, indicators: [], cells, ...change};
    return {...base, lens, paint: {level: 'municipality', cells, scale}};
  };

  it('is the highest of those with a figure', () => {
    expect(said(answer([2, null, 6.25, 1]), paint)).toBe(
      'San José de Cúcuta tiene el valor más alto de los municipios con dato en «Cruce»: 6,3 de 10, edición 2024.',
    );
    expect(said(answer([9, null, 9, 1]), paint, {}, en)).toBe(
      '2 municipalities with data share the highest value in “Crossing”: 9.0 of 10, 2024 edition.',
    );
  });

  it('is that of the chosen one, in the unit of an indicator', () => {
    const lens = {kind: 'indicator', word: 'homicidios'} as const;
    const risk = answer([2, null, 35.82, 1], {lens, indicators: ['homicide-rate']});
    expect(said(risk, {paint: 'lens', lens}, {selected: '54001'})).toMatch(
      /^San José de Cúcuta tiene en «Homicidios.*» un valor de 35,8 por 100\.000 hab\. y año, edición 2024\.$/,
    );
    expect(said(risk, {paint: 'lens', lens}, {selected: '11001'})).toMatch(
      /^Bogotá, D\.C\. está sin dato en «Homicidios/,
    );
  });

  it('does not depend on the weights', () => {
    const own = {...answer([2, null, 6, 1]), isPublished: false};
    expect(said(own, paint)).not.toContain('pesos');
  });
});

describe('the line above it', () => {
  it('names what the map paints, and the order where that is not there', () => {
    const kicker = (
      risk: RiskAnswer,
      paint: RiskChoice['paint'],
      selected: string | null,
    ): string =>
      kickerOf(viewWith({screen: 'riesgo', risk: {...initialRisk, paint}, selected}, {risk}));
    const risk = categories('bivariate', [8, null, 8, 6], {});
    expect(kicker(risk, 'bivariate', null)).toBe('Riesgo y exposición, 2024');
    expect(kicker(risk, 'bivariate', '54405')).toBe('Los Patios, riesgo y exposición 2024');
    expect(kicker(base, 'difference', null)).toBe('Orden de revisión, 2024');
  });
});
