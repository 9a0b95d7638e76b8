import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import type {Text} from '../../src/i18n/es.ts';
import {initialState} from '../../src/state/app-state.ts';
import {initialRisk, publishedScenario, type RiskChoice} from '../../src/state/risk-choice.ts';
import type {RiskAnswer} from '../../src/state/risk-answer.ts';
import {
  againstName,
  clusterVariable,
  describeRisk,
  formatIndicator,
  formatScore,
  lensName,
  placeName,
  riskSentenceParts,
  scoreSentence,
  topOf,
  whyNoIndex,
} from '../../src/state/risk-words.ts';
import type {DepartmentCode} from '../../src/methodology/codes.ts';
import {answerOver, flatTable, fourMunicipalities} from '../app/load/support/risk-table.ts';
import {viewWith} from './support/view.ts';
import type {View} from '../../src/state/view.ts';

const answer = answerOver(fourMunicipalities);

function riskView(change: Partial<RiskChoice> = {}, risk: RiskAnswer | null = answer): View {
  return viewWith({screen: 'riesgo', risk: {...initialRisk, ...change}}, {risk});
}

const inEnglish = (text: Text = en): View => viewWith({screen: 'riesgo'}, {risk: answer}, text);

const sentence = (view: View): string =>
  riskSentenceParts(view)
    .map(({text}) => text)
    .join('');

describe('a number of Riesgo', () => {
  it('has one decimal for a score, and the decimals and the unit of an indicator', () => {
    expect(formatScore(6.25, riskView())).toMatch(/^6,[23]$/);
    expect(formatScore(NaN, riskView())).toBe('–');
    expect(formatIndicator('homicide-rate', 35.84, riskView())).toBe('35,8 por 100.000 hab. y año');
    expect(formatIndicator('unmet-basic-needs', 14, riskView())).toBe('14,0\u00A0%');
    expect(formatIndicator('unmet-basic-needs', 14, inEnglish())).toBe('14.0%');
    expect(formatIndicator('homicide-rate', NaN, riskView())).not.toContain('0,0');
  });

  it('speaks of the first 20 municipalities or 5 departments', () => {
    expect([topOf('municipality'), topOf('department')]).toEqual([20, 5]);
  });
});

describe('a name of Riesgo', () => {
  it('of a place is its code where the gazetteer has none', () => {
    expect(placeName(riskView(), '54405')).toBe('Los Patios');
    expect(placeName(riskView(), '99999')).toBe('99999');
  });

  it('of a lens says the factor, the stage or the indicator', () => {
    const view = riskView();
    expect(lensName({kind: 'factor', factor: 4}, view)).toMatch(/^Factor 4: ./);
    expect(lensName({kind: 'stage', stage: 'crossing'}, view)).toBe('Cruce');
    expect(lensName({kind: 'indicator', word: 'coca'}, view)).toMatch(/coca/i);
    expect(lensName({kind: 'indicator', word: 'nada'}, view)).toBe('nada');
  });

  it('of what clusters are sought in, and of what the order is compared with', () => {
    const {cluster} = initialRisk;
    expect(clusterVariable(cluster, riskView())).toBe('Índice (prioridad de revisión)');
    expect(clusterVariable({...cluster, variable: 'nada'}, riskView())).toBe('nada');
    const scenario = publishedScenario('inform');
    expect(againstName(riskView())).toContain('Índice de Riesgo de Victimización');
    expect(againstName(riskView({against: 'published'}))).toBe('el método publicado');
    expect(againstName(riskView({against: {name: 'Taller', scenario}}))).toBe(
      'el escenario «Taller»',
    );
    expect(againstName(riskView({against: {name: '', scenario}}))).toBe(
      'el escenario «sin nombre»',
    );
  });
});

describe('the sentence of Riesgo', () => {
  it('says what is painted, by which unit, from how much; the first and the unit can be changed', () => {
    // At municipalities two of the nineteen have no number.
    expect(sentence(riskView())).toBe(
      'Prioridad de revisión por municipio, con 17 indicadores en 6 dimensiones.',
    );
    expect(
      riskSentenceParts(riskView())
        .filter(({control}) => control)
        .map(({text, control}) => [text, control]),
    ).toEqual([
      ['Prioridad de revisión', 'paint'],
      ['municipio', 'level'],
    ]);
  });

  it('counts what is on, and says that the weights are not the published ones', () => {
    const scenario = {...publishedScenario('factores-onu'), weights: {movilidad: 0}};
    // Mobility has five indicators with municipalities.
    expect(sentence(riskView({scenario}, answerOver(fourMunicipalities, scenario)))).toBe(
      'Prioridad de revisión por municipio, con 12 indicadores en 5 dimensiones, con pesos propios.',
    );
  });

  it('says that the scale is another one, not that the weights are', () => {
    const scenario = {...publishedScenario('factores-onu'), scale: 'percentile'} as const;
    expect(sentence(riskView({scenario}, answerOver(fourMunicipalities, scenario)))).toBe(
      'Prioridad de revisión por municipio, con 17 indicadores en 6 dimensiones, con otra escala o agregación.',
    );
  });

  it('names the scenario and the department', () => {
    const view = viewWith(
      {
        screen: 'riesgo',
        risk: {...initialRisk, name: 'Taller'},
        department: '54' as DepartmentCode,
      },
      {risk: answer},
    );
    expect(sentence(view)).toMatch(/, escenario «Taller», solo Norte de Santander\.$/);
  });

  it.each<[Partial<RiskChoice>, string]>([
    [{paint: 'bivariate'}, 'Prioridad de revisión y personas venezolanas por municipio.'],
    [{paint: 'stability'}, 'Firmeza de los primeros 20 por municipio.'],
    [{paint: 'clusters'}, 'Conglomerados de la prioridad de revisión por municipio.'],
    [
      {paint: 'difference', against: 'published'},
      'Puestos de diferencia con el método publicado por municipio.',
    ],
    [{paint: 'lens', lens: {kind: 'stage', stage: 'origin'}}, 'Origen por municipio.'],
  ])('of another paint: %j', (change, words) => {
    expect(sentence(riskView(change))).toBe(words);
  });

  it('speaks of departments', () => {
    const departments = answerOver(flatTable('department', {'54': 0.8, '05': 0.2}));
    expect(sentence(riskView({}, departments))).toBe(
      'Prioridad de revisión por departamento, con 19 indicadores en 6 dimensiones.',
    );
  });

  it('says the index where the other one does not speak of departments', () => {
    const departments = answerOver(flatTable('department', {'54': 0.8, '05': 0.2}));
    expect(sentence(riskView({paint: 'difference', against: 'irv'}, departments))).toMatch(
      /^Prioridad de revisión por departamento/,
    );
  });

  it('says that the index is on its way', () => {
    expect(riskSentenceParts(riskView({}, null))).toEqual([{text: 'Calculando el índice…'}]);
  });
});

describe('a territory without an index', () => {
  const row = fourMunicipalities.row.get('11001')!;

  it('says which dimension falls short, by how much and how much is asked for', () => {
    expect(whyNoIndex(riskView(), answer, row)).toBe(
      'Sin índice: en «Conflicto y violencia letal» solo hay dato para 40\u00A0% del peso (se exige 60\u00A0%).',
    );
    expect(whyNoIndex(riskView(), answer, fourMunicipalities.row.get('54001')!)).toBe('');
  });

  it('has that as its score, never a zero', () => {
    expect(scoreSentence(riskView(), answer, '11001')).toMatch(/^Sin índice: /);
    expect(scoreSentence(riskView(), answer, '99999')).toBe('Sin índice');
    expect(scoreSentence(riskView(), answer, '54405')).toBe('5,0, puesto 2 de 3');
  });

  it('has no index where every weight is zero, without a reason of its own', () => {
    const words = ['conflicto', 'antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'];
    const weights = Object.fromEntries(words.map((word) => [word, 0]));
    const none = answerOver(fourMunicipalities, {...publishedScenario('factores-onu'), weights});
    expect(whyNoIndex(riskView({}, none), none, 0)).toBe('Sin índice');
  });
});

describe('the map of Riesgo in words', () => {
  it('says the highest, how many have none, and what an index is not', () => {
    const words = describeRisk(riskView());
    expect(words).toContain('El puntaje más alto es el de San José de Cúcuta: 8,0.');
    expect(words).toContain('1 sin índice.');
    expect(words).toContain('No predice hechos ni atribuye responsabilidades.');
    expect(words).not.toContain('..');
  });

  it('says the selected territory', () => {
    const view = viewWith({...initialState, screen: 'riesgo', selected: '05001'}, {risk: answer});
    expect(describeRisk(view)).toContain('Medellín: 2,0, puesto 3 de 3.');
    expect(describeRisk(inEnglish())).toContain('San José de Cúcuta: 8.0');
  });

  it('says only that it is on its way while it is', () => {
    expect(describeRisk(riskView({}, null))).toBe('Calculando el índice…');
  });
});
