import {describe, expect, it} from 'vitest';
import {iomMissingMigrants} from '../../../data/adapters/iom-missing-migrants.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import {madeContext, madeFile} from './made-context.ts';

const header = 'web_id,reported_date,country,lat,lon,dead,missing';
const context = {...madeContext, locate: (lon: number) => (lon === -76.7283 ? '05837' : null)};

describe('iomMissingMigrants', () => {
  it('rounds the place after finding its municipality, keeps an empty count empty, and tells repeats apart', () => {
    const file = madeFile('iom.csv', [
      header,
      '2015.MMP1,2015-05-27,Colombia,8.0869,-76.7283,1,',
      '2015.MMP1,2015-05-27,Panama,8.0869,-76.7283,,2',
    ]);
    const event = {date: '2015-05-27', date_precision: 'day', kind: 'missing-migrants'};
    const place = {lon: -76.7, lat: 8.1, source: 'iom-missing-migrants'};
    expect(iomMissingMigrants.read([file], createReport(), context)).toEqual([
      {id: '2015.MMP1', ...event, ...place, territory: '05837', dead: 1, missing: null},
      {id: '2015.MMP1-2', ...event, ...place, territory: null, dead: null, missing: 2},
    ]);
  });

  it('refuses a date in another order', () => {
    const report = createReport();
    iomMissingMigrants.read(
      [madeFile('iom.csv', [header, 'x,27/05/2015,Colombia,8,-76,1,'])],
      report,
      context,
    );
    expect(report.badRows.map(describeBadRow)).toEqual([
      'iom.csv, row 2, column reported_date: found "27/05/2015"; expected a day YYYY-MM-DD',
    ]);
  });
});
