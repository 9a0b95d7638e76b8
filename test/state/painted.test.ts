import {describe, expect, it} from 'vitest';
import {measurePaint, paintOf} from '../../src/state/painted.ts';
import {emptySnapshot} from '../../src/state/snapshot.ts';
import {answerOver, fourMunicipalities} from '../app/load/support/risk-table.ts';
import {choropleth} from './support/view.ts';

describe('the paint of a measure', () => {
  it('has its cells and classes in its colours; zero is an outlined state', () => {
    expect(measurePaint(choropleth)).toEqual({
      level: 'department',
      cells: choropleth.cells,
      scale: {kind: 'classes', ramp: 'agua', breaks: [5, 15, 30, 60, 120], hasPlainZero: false},
    });
    expect(measurePaint({...choropleth, measure: 'expulsados'}).scale).toMatchObject({
      ramp: 'arcilla',
    });
  });

  it('is the same object for the same choropleth, so that nothing is drawn again', () => {
    expect(measurePaint(choropleth)).toBe(measurePaint(choropleth));
    expect(measurePaint({...choropleth})).not.toBe(measurePaint(choropleth));
  });
});

describe('what fills the territories', () => {
  const risk = answerOver(fourMunicipalities);

  it('is the index on Riesgo, else the measure, else nothing', () => {
    expect(paintOf({...emptySnapshot, risk, choropleth})).toBe(risk.paint);
    expect(paintOf({...emptySnapshot, choropleth})).toBe(measurePaint(choropleth));
    expect(paintOf(emptySnapshot)).toBeNull();
  });
});
