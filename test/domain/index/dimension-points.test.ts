import {describe, expect, it} from 'vitest';
import {dimensionPoints, dimensionShares} from '../../../src/domain/index/dimension-points.ts';
import {schemeOf} from '../../../src/methodology/schemes.ts';
import {publishedScenario} from '../../../src/state/risk-choice.ts';
import {schemeOfScenario} from '../../../src/state/risk-scheme.ts';

import {answerOver, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {expectSame} from '../statistics/support/expect-same.ts';

const published = publishedScenario('factores-onu');
const words = ['conflicto', 'antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'];
const row = (code: string): number => fourMunicipalities.row.get(code)!;

describe('the dimensions of a scheme', () => {
  it('have shares that add up to one, whatever their weights add up to', () => {
    expect(dimensionShares(schemeOf('factores-onu'))).toEqual([0.25, 0.15, 0.15, 0.15, 0.2, 0.1]);
    const {scheme} = schemeOfScenario({...published, weights: {conflicto: 125}});
    expect(dimensionShares(scheme)[0]).toBe(125 / 200);
  });

  it('have none where every weight is zero', () => {
    const weights = Object.fromEntries(words.map((word) => [word, 0]));
    const {scheme} = schemeOfScenario({...published, weights});
    expect(dimensionShares(scheme)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('the points of the dimensions in a score', () => {
  it('are weight times value, and add up to the score', () => {
    // Cúcuta stands at 8 everywhere.
    expectSame(
      dimensionPoints(answerOver(fourMunicipalities), row('54001')),
      [...[2, 1.2, 1.2, 1.2, 1.6, 0.8]],
      9,
    );
  });

  it('share out a geometric score in the proportion of weight times value', () => {
    const inform = answerOver(fourMunicipalities, publishedScenario('inform'));
    const points = dimensionPoints(inform, row('54405'));
    expectSame(points, [5 / 3, 5 / 3, 5 / 3], 9);
  });

  it('are no numbers where there is no index', () => {
    const points = dimensionPoints(answerOver(fourMunicipalities), row('11001'));
    expect(points.filter((part) => part > 0)).toEqual([]);
  });
});
