import {describe, expect, it} from 'vitest';
import {initialState} from '../../src/state/app-state.ts';
import {initialDensity} from '../../src/state/density-choice.ts';
import {transitions} from '../../src/state/transitions.ts';
import {formatAddress, parseAddress} from '../../src/state/url.ts';

describe('the density in the address', () => {
  it('is left out as it opens, and says what was chosen', () => {
    expect(formatAddress(initialState)).not.toMatch(/densidad|celda|radio|anios|cifra/);
    const state = transitions.chooseDensity(initialState, {
      ...{kind: 'mine', years: [2009, 2018], cellKm: 12, bandwidthKm: 50, figure: 'dead'},
    });
    expect(formatAddress(state)).toBe(
      '#/explorar?capas=coropletas,densidad,puestos&densidad=minas&anios=2009-2018&radio=50&celda=12&cifra=muertes',
    );
    expect(parseAddress(formatAddress(state))).toEqual({state, problems: []});
  });

  it('is read in any order of its words', () => {
    const {state, problems} = parseAddress('#/explorar?cifra=tasa&celda=50&anios=2001-2002');
    expect(problems).toEqual([]);
    expect(state.density).toEqual({
      ...initialDensity,
      years: [2001, 2002],
      cellKm: 50,
      figure: 'rate',
    });
  });

  it.each([
    ['celda=12', 'celda'],
    ['celda=13', 'celda'],
    ['radio=50&celda=50', 'celda'],
    ['radio=1', 'radio'],
    ['anios=1980-2001', 'anios'],
    ['anios=2005', 'anios'],
    ['anios=2005-2001', 'anios'],
    ['densidad=masacres', 'densidad'],
    ['densidad=migrantes&cifra=tasa', 'cifra'],
    ['radio=50&cifra=tasa', 'cifra'],
    ['cifra=todo', 'cifra'],
  ])('leaves out of %s what cannot be shown', (words, key) => {
    const {problems} = parseAddress(`#/explorar?${words}`);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
  });
});

describe('choosing a density', () => {
  it('turns the layer on, in draw order', () => {
    expect(transitions.chooseDensity(initialState, {cellKm: 50})).toMatchObject({
      layers: ['coropletas', 'densidad', 'puestos'],
      density: {cellKm: 50},
    });
  });

  it('changes nothing where it is refused', () => {
    const on = transitions.toggleLayer(initialState, 'densidad');
    expect(transitions.chooseDensity(on, {cellKm: 12})).toBe(on);
  });
});
