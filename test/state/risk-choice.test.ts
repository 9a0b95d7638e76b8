import {describe, expect, it} from 'vitest';
import {schemes} from '../../src/methodology/schemes.ts';
import {
  firmShare,
  initialRisk,
  isPublished,
  publishedScenario,
  riskSchemes,
  withPanel,
  type RiskPaint,
  type RiskPanel,
} from '../../src/state/risk-choice.ts';

describe('the schemes that an address can name', () => {
  it('are those that are published, the opening one first', () => {
    expect(riskSchemes).toEqual(schemes.map(({id}) => id));
    expect(initialRisk.scenario.scheme).toBe(riskSchemes[0]);
  });
});

describe('a scenario', () => {
  it('is the published method only when nothing of it is changed', () => {
    const published = publishedScenario('inform');
    expect(isPublished(published)).toBe(true);
    expect(isPublished(initialRisk.scenario)).toBe(true);
    expect(isPublished({...published, weights: {amenaza: 40}})).toBe(false);
    expect(isPublished({...published, scale: 'minmax'})).toBe(false);
    expect(isPublished({...published, aggregation: 'arithmetic'})).toBe(false);
  });
});

describe('opening a panel', () => {
  it.each<[RiskPanel, RiskPaint]>([
    ['order', 'index'],
    ['clusters', 'clusters'],
    ['compare', 'difference'],
    ['assessment', 'index'],
  ])('%s paints %s', (panel, paint) => {
    const from = {...initialRisk, paint: 'bivariate'} as const;
    expect(withPanel(from, panel)).toEqual({...from, panel, paint});
  });

  it('of factors paints the lens that was chosen, and the index where none was', () => {
    expect(withPanel(initialRisk, 'factors').paint).toBe('index');
    const lens = {kind: 'factor', factor: 4} as const;
    expect(withPanel({...initialRisk, lens}, 'factors').paint).toBe('lens');
  });

  it('closes the page over the map', () => {
    expect(withPanel({...initialRisk, page: 'method'}, 'order').page).toBeNull();
  });
});

describe('the shares of firmness', () => {
  it('leave something between in and out', () => {
    expect(firmShare.in).toBe(0.8);
    expect(firmShare.out).toBe(0.2);
  });
});
