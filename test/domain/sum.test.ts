import {describe, expect, it} from 'vitest';
import {sumByTerritory} from '../../src/domain/sum.ts';
import {parseMunicipality} from '../../src/methodology/codes.ts';

const posts = {
  length: 5,
  post: ['bridge', 'airport', 'bridge', 'unknown', 'port'],
  people: [10, 20, 5, 7, 0],
};
const municipalities: Record<string, string> = {
  bridge: '54874',
  airport: '54001',
  port: '13001',
};

function municipalityOf(post: string): ReturnType<typeof parseMunicipality> {
  return parseMunicipality(municipalities[post] ?? '');
}

describe('sumByTerritory', () => {
  it('sums posts by municipality, keeping an observed zero', () => {
    const {people, unplacedPeople} = sumByTerritory(posts, municipalityOf, 'municipality');
    expect([...people]).toEqual([
      ['54874', 15],
      ['54001', 20],
      ['13001', 0],
    ]);
    expect(unplacedPeople).toBe(7);
  });

  it('sums posts by department', () => {
    const {people} = sumByTerritory(posts, municipalityOf, 'department');
    expect([...people]).toEqual([
      ['54', 35],
      ['13', 0],
    ]);
  });
});
