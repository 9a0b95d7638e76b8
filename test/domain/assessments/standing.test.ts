import {describe, expect, it} from 'vitest';
import {
  historyOf,
  latestByTerritory,
  markOf,
  strongestOf,
} from '../../../src/domain/assessments/standing.ts';
import {assessment} from './support/records.ts';

const older = assessment({id: 'old', date: '2026-01-31', level: 'present'});
const mine = assessment({id: 'mine', date: '2026-06-30', level: 'absent', author: 'MR'});
const theirs = assessment({id: 'theirs', date: '2026-06-30', level: 'emerging', author: 'JP'});
const trigger = assessment({id: 'aid', factor: 14, level: 'emerging'});
const elsewhere = assessment({id: 'far', territory: '05001', factor: 10, level: 'unknown'});
const all = [mine, older, elsewhere, trigger, theirs];

describe('latestByTerritory', () => {
  it('gives those of the latest date, side by side and by author', () => {
    const latest = latestByTerritory(all);
    expect([...latest.keys()]).toEqual(['54001', '05001']);
    expect(latest.get('54001')?.get(8)).toEqual([theirs, mine]);
    expect(latest.get('54001')?.get(14)).toEqual([trigger]);
  });

  it('stops at a date', () => {
    const latest = latestByTerritory(all, '2026-03-31');
    expect(latest.get('54001')?.get(8)).toEqual([older]);
    expect(latest.has('05001')).toBe(false);
  });

  it('keeps two judgements of the same initials: they may be two people', () => {
    const namesake = {...mine, id: 'namesake', level: 'present'} as const;
    expect(latestByTerritory([mine, namesake]).get('54001')?.get(8)).toEqual([mine, namesake]);
  });
});

describe('historyOf', () => {
  it('parts what stands from what stood before', () => {
    expect(historyOf(all, '54001', 8)).toEqual({standing: [theirs, mine], earlier: [older]});
    expect(historyOf(all, '54001', 5)).toEqual({standing: [], earlier: []});
  });
});

describe('markOf', () => {
  it('is the strongest level that stands and its factors; what no longer stands has no part', () => {
    // Factor 8: emerging (JP) over absent (MR); factor 14: emerging.
    expect(markOf(latestByTerritory(all), '54001')).toEqual({
      level: 'emerging',
      count: 2,
      assessed: 2,
    });
  });

  it('tells unknown from nothing', () => {
    expect(markOf(latestByTerritory(all), '05001')).toEqual({
      level: 'unknown',
      count: 1,
      assessed: 1,
    });
    expect(markOf(latestByTerritory(all), '11001')).toBeNull();
  });

  it('orders the levels present, emerging, absent, unknown', () => {
    const of = (...levels: ('present' | 'emerging' | 'absent' | 'unknown')[]): string | null =>
      strongestOf(levels.map((level) => assessment({level})));
    expect(of('unknown', 'absent')).toBe('absent');
    expect(of('absent', 'emerging')).toBe('emerging');
    expect(of('present', 'emerging')).toBe('present');
    expect(of()).toBeNull();
  });
});
