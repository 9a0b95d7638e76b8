import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {initialState} from '../../src/state/app-state.ts';
import {
  readScenario,
  readWeights,
  riskFields,
  writeScenario,
  writeWeights,
} from '../../src/state/risk-address.ts';
import {initialRisk, publishedScenario} from '../../src/state/risk-choice.ts';
import {formatAddress, parseAddress} from '../../src/state/url.ts';
import {validRisk} from './support/arbitrary-risk.ts';

describe('weights', () => {
  it('stand in the order of their words', () => {
    expect(writeWeights({movilidad: 10, conflicto: 40.5, coca: 0})).toBe(
      'coca:0,conflicto:40.5,movilidad:10',
    );
    expect(writeWeights({})).toBeNull();
  });

  it('are read with at most one decimal, from 0 to 100', () => {
    expect(readWeights('conflicto:40.5,coca:0,paso:100')).toEqual({
      conflicto: 40.5,
      coca: 0,
      paso: 100,
    });
  });

  it.each([
    'conflicto',
    'conflicto:',
    'conflicto:-1',
    'conflicto:100.1',
    'conflicto:1e1',
    'conflicto:40.25',
    'conflicto:40:50',
    'Conflicto:40',
    '__proto__:40',
    'conflicto:40,',
    '',
  ])('are refused whole when one is wrong: %s', (text) => {
    expect(readWeights(text)).toBeNull();
  });
});

describe('a scenario in one word', () => {
  it('has scheme, scale, aggregation and weights', () => {
    const scenario = {
      scheme: 'inform',
      weights: {amenaza: 60},
      scale: 'zscore',
      aggregation: 'geometric',
    } as const;
    expect(writeScenario(scenario)).toBe('inform~z~geometrica~amenaza:60');
    expect(writeScenario(publishedScenario('factores-onu'))).toBe(
      'factores-onu~publicada~publicada~',
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(validRisk, ({scenario}) => {
        expect(readScenario(writeScenario(scenario))).toEqual(scenario);
      }),
      {numRuns: 100, seed: 3},
    );
  });

  it.each([
    'otro~publicada~publicada~',
    'inform~media~publicada~',
    'inform~publicada~media~',
    'inform~publicada~publicada~amenaza',
    'inform~publicada~publicada~amenaza:1~más',
    'inform',
    '',
  ])('is refused when a part is wrong: %s', (text) => {
    expect(readScenario(text)).toBeNull();
  });
});

describe('the words of Riesgo', () => {
  it('have no two keys alike', () => {
    const keys = riskFields.map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave out what is as it opens', () => {
    for (const {key, write} of riskFields) expect([key, write(initialState)]).toEqual([key, null]);
  });

  it('say a view in Spanish', () => {
    const risk = {
      ...initialRisk,
      scenario: {...initialRisk.scenario, weights: {conflicto: 40}},
      name: 'Taller Cúcuta',
      paint: 'lens',
      lens: {kind: 'stage', stage: 'crossing'},
      cluster: {...initialRisk.cluster, fdr: false},
      page: 'method',
    } as const;
    const address = formatAddress({...initialState, screen: 'riesgo', risk});
    for (const word of [
      'pesos=conflicto:40',
      'pinta=lente',
      'lente=etapa:cruce',
      'fdr=no',
      'hoja=metodo',
    ])
      expect(address).toContain(word);
    expect(parseAddress(address).state.risk).toEqual(risk);
  });

  it('are left as they open, and named, where they are wrong', () => {
    const {state, problems} = parseAddress(
      '#/riesgo?esquema=otro&pesos=conflicto:101&lente=factor:15&contra=inform~x&banda-km=4',
    );
    expect(state.risk).toEqual(initialRisk);
    expect(problems).toHaveLength(5);
  });

  it.each(['factor:0', 'factor:x', 'etapa:vuelta', 'indicador:nada', 'otro:1', 'factor:1:2'])(
    'have no such lens: %s',
    (text) => {
      expect(parseAddress(`#/riesgo?lente=${text}`).state.risk.lens).toBeNull();
    },
  );

  it('are left out where the scheme or the method has no such word', () => {
    const {state, problems} = parseAddress(
      '#/riesgo?pesos=hola:20&variable=nada&lente=indicador:nada&contra=inform~publicada~publicada~conflicto:40~x',
    );
    expect(state.risk).toEqual(initialRisk);
    expect(problems.map(({key}) => key)).toEqual(['pesos', 'lente', 'variable', 'contra']);
  });

  it('keep the weights whatever the order of the words', () => {
    const {state} = parseAddress('#/riesgo?pesos=amenaza:60&esquema=inform');
    expect(state.risk.scenario).toEqual({...publishedScenario('inform'), weights: {amenaza: 60}});
  });

  it('compare with a scenario that has a name, without letting it break the word', () => {
    const scenario = publishedScenario('inform');
    const against = {name: 'dos~tres', scenario};
    const write = riskFields.find(({key}) => key === 'contra')!.write;
    expect(write({...initialState, risk: {...initialRisk, against}})).toBe(
      'inform~publicada~publicada~~dos tres',
    );
  });
});
