import {describe, expect, it} from 'vitest';
import {bivariateOf} from '../../../src/app/load/risk-bivariate.ts';
import {buildIndex} from '../../../src/app/load/risk-index.ts';
import {lensOf} from '../../../src/app/load/risk-lens.ts';
import {indicatorBreaks, riskPaint} from '../../../src/app/load/risk-paint.ts';
import {indicators} from '../../../src/methodology/indicators.ts';
import {schemeOf} from '../../../src/methodology/schemes.ts';
import {publishedScenario, riskPaints} from '../../../src/state/risk-choice.ts';
import type {ClusterAnswer, RiskAnswer, StabilityAnswer} from '../../../src/state/risk-answer.ts';
import {cell} from '../../state/support/view.ts';
import {answerOver, fourMunicipalities} from './support/risk-table.ts';

const published = publishedScenario('factores-onu');
const built = buildIndex(fourMunicipalities, published);
const answer = answerOver(fourMunicipalities);

/** Rows are Medellín, Bogotá (without an index), Cúcuta, Los Patios. */
const shares: StabilityAnswer = {
  ...{done: 1000, of: 1000, top: 20, seed: 42, isStale: false, isStopped: false},
  ...{rankLow: [], rank25: [], rankMedian: [], rank75: [], rankHigh: [], drivers: []},
  shareInTop: [0.2, NaN, 0.8, 0.21],
};
const clusters = {
  category: new Map([
    ['54001', 0],
    ['54405', 4],
    ['11001', -1],
  ]),
} as unknown as ClusterAnswer;

const paintOf = (change: Partial<RiskAnswer>, paint: (typeof riskPaints)[number]) =>
  riskPaint({...answer, ...change}, paint, null);

describe('the paint of Riesgo', () => {
  it('is the index in the classes of the scheme; zero is a value like others', () => {
    expect(riskPaint(answer, 'index', null)).toEqual({
      level: 'municipality',
      cells: answer.cells,
      scale: {
        kind: 'classes',
        ramp: 'ciruela',
        breaks: schemeOf('factores-onu').breaks,
        hasPlainZero: true,
      },
    });
  });

  it('is the index too where what was asked for did not come', () => {
    for (const paint of riskPaints)
      expect(riskPaint(answer, paint, null).scale).toEqual(answer.paint.scale);
  });

  it('of firmness has those firmly in, those in between and those firmly out', () => {
    const {cells, scale} = paintOf({stability: shares}, 'stability');
    expect(scale).toEqual({kind: 'categories', set: 'stability'});
    expect([...cells]).toEqual([
      ['05001', cell(2)],
      ['11001', cell('missing')],
      ['54001', cell(0)],
      ['54405', cell(1)],
    ]);
  });

  it('of clusters has their categories, and nothing where there is no number', () => {
    const {cells} = paintOf({clusters}, 'clusters');
    expect([...cells.values()]).toEqual([cell('missing'), cell('missing'), cell(0), cell(4)]);
  });

  it('of a difference has places, where both have one', () => {
    const comparison = {
      ...{spearman: 1, compared: 2, otherRank: new Map(), otherScore: new Map()},
      shift: new Map([
        ['54001', 0],
        ['54405', -12],
      ]),
    };
    const {cells, scale} = paintOf({comparison}, 'difference');
    expect([...cells.values()]).toEqual([cell('missing'), cell('missing'), cell(0), cell(-12)]);
    expect(scale).toMatchObject({ramp: 'diverging', breaks: [-200, -80, -20, 20, 80, 200]});
  });

  it('of risk and exposure counts the same territories as its legend', () => {
    const bivariate = bivariateOf(built, 'venezuelans');
    const {cells} = paintOf({bivariate}, 'bivariate');
    const counts = new Array<number>(9).fill(0);
    for (const {status, value} of cells.values())
      if (status === 'observed') counts[value] = counts[value]! + 1;
    expect(counts).toEqual(bivariate.counts);
  });

  it('of a lens has the fixed classes of the indicator in its colours, or those of a mean', () => {
    const indicator = lensOf(built, {kind: 'indicator', word: 'ruralidad'});
    expect(paintOf({lens: indicator}, 'lens')).toMatchObject({
      cells: indicator.cells,
      // Even on a scale from 0 to 100, to two digits.
      scale: {breaks: [17, 33, 50, 67, 83], hasPlainZero: false},
    });
    const stage = lensOf(built, {kind: 'stage', stage: 'origin'});
    expect(paintOf({lens: stage}, 'lens').scale).toMatchObject({
      ramp: 'ciruela',
      breaks: [1, 2, 3.5, 5, 7],
      hasPlainZero: true,
    });
  });

  it('is that of a department alone where one is chosen', () => {
    expect([...riskPaint(answer, 'index', '54').cells.keys()]).toEqual(['54001', '54405']);
  });
});

describe('the classes of an indicator', () => {
  it('are even between its goalposts', () => {
    for (const {id, goalposts} of indicators.filter((one) => !one.goalposts.log)) {
      const breaks = indicatorBreaks(id);
      expect(breaks, id).toHaveLength(5);
      for (const [at, limit] of breaks.entries()) {
        const place = (limit - goalposts.min) / (goalposts.max - goalposts.min);
        expect(Math.abs(place - (at + 1) / 6), id).toBeLessThan(0.04);
      }
    }
  });

  it('are even on a logarithmic scale', () => {
    // From 0.08 to 16, 200 times: each class is 200^(1/6) = 2.4182… times the one before.
    expect(indicatorBreaks('ucdp-death-rate')).toEqual([0.19, 0.47, 1.1, 2.7, 6.6]);
  });
});
