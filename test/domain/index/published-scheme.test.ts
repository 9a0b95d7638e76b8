import {describe, expect, it} from 'vitest';
import {publishedScheme} from '../../../src/domain/index/published-scheme.ts';
import {isLeaf, nameOf} from '../../../src/domain/index/scheme.ts';
import type {SchemeLeaf, SchemeNode} from '../../../src/domain/index/scheme.ts';
import {indicatorOf} from '../../../src/methodology/indicators.ts';
import {schemeOf, schemes} from '../../../src/methodology/schemes.ts';

function leavesOf(node: SchemeNode): SchemeLeaf[] {
  return node.children.flatMap((child) => (isLeaf(child) ? [child] : leavesOf(child)));
}

describe('publishedScheme', () => {
  it.each(schemes.map(({id}) => id))('has the tree of the declaration: %s', (id) => {
    const declared = schemeOf(id);
    const {normalisation, minimumObserved, root} = publishedScheme(declared, indicatorOf);
    expect(normalisation).toBe(declared.normalisation);
    expect(minimumObserved).toBe(0.6);
    expect(root.aggregation).toBe(declared.aggregation);
    expect(root.children.map(nameOf)).toEqual(declared.dimensions.map((one) => one.id));
    expect(root.children.map(({weight}) => weight)).toEqual(
      declared.dimensions.map(({weight}) => weight),
    );
    const named = declared.dimensions.flatMap(({categories}) =>
      categories.flatMap(({indicators}) => indicators.map(({indicator}) => indicator)),
    );
    expect(leavesOf(root).map(({indicator}) => indicator)).toEqual(named);
  });

  it('takes goalposts and direction from the indicator', () => {
    const {root} = publishedScheme(schemeOf('factores-onu'), indicatorOf);
    const performance = leavesOf(root).find((leaf) => leaf.indicator === 'municipal-performance');
    const {min, max} = indicatorOf('municipal-performance').goalposts;
    expect(performance?.goalposts).toEqual({min, max, log: false, direction: 'less'});
  });
});
