import {describe, expect, it} from 'vitest';
import {schemeOf, schemes} from '../../src/methodology/schemes.ts';
import {indicatorWeight, weightedNodes} from '../../src/state/scheme-weights.ts';

describe('the weights of a scheme', () => {
  it.each(schemes.map(({id}) => id))('add up to 100 over the indicators of %s', (id) => {
    const leaves = weightedNodes(schemeOf(id)).filter(({kind}) => kind === 'indicator');
    for (const level of ['municipality', 'department'] as const) {
      const shares = leaves.map(({inIndex}) => inIndex[level]).filter((one) => !Number.isNaN(one));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    }
  });

  it('are multiplied down the tree', () => {
    // 15 of the State dimension, half of it for absence, 60 of 100 of that.
    expect(indicatorWeight(schemeOf('factores-onu'), 'unmet-basic-needs')).toEqual({
      municipality: 4.5,
      department: 4.5,
    });
  });

  it('go to the siblings of what the source has by department only', () => {
    // Administration has 7.5; by municipality 50 of 50 + 30, by department 50 of 100.
    const weight = indicatorWeight(schemeOf('factores-onu'), 'municipal-performance');
    expect(weight?.municipality).toBeCloseTo((7.5 * 50) / 80, 9);
    expect(weight?.department).toBeCloseTo(3.75, 9);
    const absent = indicatorWeight(schemeOf('factores-onu'), 'migrant-health-affiliation');
    expect(absent?.municipality).toBeNaN();
    expect(absent?.department).toBeCloseTo(1.5, 9);
  });

  it('are null for an indicator that the scheme does not have', () => {
    const {dimensions, ...rest} = schemeOf('factores-onu');
    expect(indicatorWeight({...rest, dimensions: dimensions.slice(1)}, 'homicide-rate')).toBeNull();
  });
});
