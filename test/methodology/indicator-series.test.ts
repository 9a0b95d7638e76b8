import {describe, expect, it} from 'vitest';
import {indicatorSeries, seriesOf} from '../../src/methodology/indicator-series.ts';
import {indicators} from '../../src/methodology/indicators.ts';
import {sources} from '../../src/methodology/sources.ts';
import {tableNamed} from '../../src/methodology/tables.ts';

describe('indicatorSeries', () => {
  it('shares no id with an indicator: both stand in one table', () => {
    const ids = [...indicatorSeries, ...indicators].map(({id}) => id);
    expect(ids.length).toBe(new Set<string>(ids).size);
  });

  it('names declared sources, which the table names too', () => {
    const declared = new Set<string>(sources.map(({id}) => id));
    const ofTable = new Set(tableNamed('indicators').sources);
    for (const {id, source} of indicatorSeries) {
      expect(declared.has(source), id).toBe(true);
      expect(ofTable.has(source), id).toBe(true);
    }
    for (const {id, sources: own} of indicators) expect(ofTable.has(own[0]), id).toBe(true);
  });

  it('runs over years in order, the partial one the last', () => {
    for (const {id, firstYear, lastYear, partialYear} of indicatorSeries) {
      expect(firstYear <= lastYear, id).toBe(true);
      expect(partialYear === null || partialYear === lastYear, id).toBe(true);
    }
  });

  it('is found by id', () => {
    expect(seriesOf('homicides')).toMatchObject({firstYear: 2003, absent: 'zero', sum: 'count'});
  });
});
