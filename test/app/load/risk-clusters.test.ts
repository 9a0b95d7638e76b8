import {describe, expect, it} from 'vitest';
import {clustersOf, type ClusterSource} from '../../../src/app/load/risk-clusters.ts';
import {buildIndex} from '../../../src/app/load/risk-index.ts';
import {findClusters, type ClusterQuestion} from '../../../src/domain/spatial-clusters.ts';
import {
  initialRisk,
  publishedScenario,
  type ClusterChoice,
} from '../../../src/state/risk-choice.ts';
import {fourMunicipalities} from './support/risk-table.ts';

const built = buildIndex(fourMunicipalities, publishedScenario('factores-onu'));
const {signal} = new AbortController();

/** Medellín touches Bogotá, Bogotá touches Cúcuta, and Cúcuta a place that the table does not have. Los Patios is alone. */
const touching = new Map([
  ['05001', ['11001']],
  ['11001', ['05001', '54001']],
  ['54001', ['11001', '99999']],
]);

const asked: ClusterQuestion[] = [];
const source: ClusterSource = {
  neighbours: () => Promise.resolve(touching),
  pointOf: (code) => [-70 - Number(code.slice(0, 2)) / 10, 5],
  find: (question) => {
    asked.push(question);
    return Promise.resolve(findClusters(question));
  },
};

const answerOf = (change: Partial<ClusterChoice> = {}) =>
  clustersOf(source, built, {...initialRisk.cluster, ...change}, signal);

describe('the question about clusters', () => {
  it('has the scores, the seats and who touches whom by row', async () => {
    await answerOf();
    const question = asked.at(-1)!;
    expect(question.values).toBe(built.index.score);
    expect(question.points[0]).toEqual([-70.5, 5]);
    // Rows are 05001, 11001, 54001, 54405.
    expect(question.neighbourhood).toEqual({kind: 'queen', lists: [[1], [0, 2], [1], []]});
    expect(question).toMatchObject({
      ...{statistic: 'lisa', permutations: 999, seed: 12345, alpha: 0.05, fdr: true},
    });
    expect(structuredClone(question)).toEqual(question);
  });

  it('has the values of an indicator where one is chosen', async () => {
    await answerOf({variable: 'ruralidad'});
    expect([...asked.at(-1)!.values]).toEqual([
      ...(fourMunicipalities.table.values.get('rurality') as Float64Array),
    ]);
  });

  it('has the nearest, never more than there are others, or a band', async () => {
    await answerOf({neighbourhood: 'nearest', nearest: 8});
    expect(asked.at(-1)!.neighbourhood).toEqual({kind: 'nearest', k: 3});
    await answerOf({neighbourhood: 'band', km: 80});
    expect(asked.at(-1)!.neighbourhood).toEqual({kind: 'band', km: 80});
  });

  it('is refused for a word that no indicator has', async () => {
    await expect(answerOf({variable: 'nada'})).rejects.toThrow('variable=nada');
  });
});

describe('the answer about clusters', () => {
  it('counts every category, and has the rest as no number', async () => {
    const {category, counts} = await answerOf();
    expect([...category.keys()]).toEqual(['05001', '11001', '54001', '54405']);
    expect(category.get('11001')).toBe(-1);
    expect(category.get('54405')).toBe(5);
    // Medellín and Cúcuta touch only Bogotá, which has no index: they have no neighbour to be compared with either.
    expect(counts).toEqual([0, 0, 0, 0, 0, 3]);
  });

  it('names whom nobody touches', async () => {
    expect((await answerOf()).islands).toEqual(['54405']);
  });

  it('has a point of the scatter where both numbers are there', async () => {
    const {scatter} = await answerOf({variable: 'ruralidad'});
    // Shares 0.2, 0.4, 0.8 and 0.5: deviations from 0.475 over √0.046875.
    const z = (share: number): number => (share - 0.475) / Math.sqrt(0.046875);
    expect(scatter.map(({code}) => code)).toEqual(['05001', '11001', '54001']);
    expect(scatter[1]!.x).toBeCloseTo(z(0.4), 9);
    expect(scatter[1]!.y).toBeCloseTo((z(0.2) + z(0.8)) / 2, 9);
  });

  it('says every parameter: permutations only where there were any', async () => {
    expect(await answerOf()).toMatchObject({permutations: 999, seed: 12345, isConstant: false});
    const gi = await answerOf({statistic: 'gi-star', fdr: false, alpha: 0.01});
    expect(gi).toMatchObject({
      ...{permutations: 0, cutoff: 0.01},
      choice: {statistic: 'gi-star', alpha: 0.01},
    });
  });
});
