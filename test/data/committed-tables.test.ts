import {describe, expect, it} from 'vitest';
import {projectFolders} from '../../data/tables/folders.ts';
import {readSourceTable} from '../../data/tables/source-table.ts';

const {sources: folder} = projectFolders;
const sum = (rows: readonly {readonly people: number | null}[]): number =>
  rows.reduce((total, {people}) => total + (people ?? 0), 0);

describe('the committed tables say what the known faults say', () => {
  it('184 entries without sex and 549 without post', async () => {
    const entries = await readSourceTable(folder, 'entries');
    expect(sum(entries.filter(({sex}) => sex === 'undefined'))).toBe(184);
    expect(sum(entries.filter(({post}) => post === 'sin-identificar'))).toBe(549);
  });

  it('eight implausible departments of 2024 and two implausible municipalities of 2023', async () => {
    const stocks = await readSourceTable(folder, 'stocks');
    const totals = stocks.filter(({sex, age}) => sex === 'all' && age === 'all');
    const flagged = totals.filter(({flag}) => flag === 'implausible');
    expect(flagged.map(({measure, territory, date}) => `${measure} ${territory} ${date}`)).toEqual([
      ...['15', '63', '88', '91', '94', '95', '97', '99'].map(
        (code) => `idps-unhcr ${code} 2024-12-31`,
      ),
      'venezuelans 05042 2023-12-31',
      'venezuelans 91263 2023-12-31',
    ]);
    expect(flagged.find(({territory}) => territory === '91')?.people).toBe(95_490);
  });

  it('36 municipalities without Venezuelans in 2023, 33 departments in every UNHCR year', async () => {
    const stocks = await readSourceTable(folder, 'stocks');
    const venezuelans = stocks.filter(({measure}) => measure === 'venezuelans');
    expect(venezuelans.filter(({status}) => status === 'missing')).toHaveLength(36);
    const departments = stocks.filter(
      ({measure, sex, age, territory}) =>
        `${measure} ${sex} ${age}` === 'venezuelans-unhcr all all' && territory !== 'CO',
    );
    expect(departments).toHaveLength(33 * 8);
  });

  it('incidents to 0.1 degrees, 85 of them in a municipality', async () => {
    const events = await readSourceTable(folder, 'events');
    expect(events.filter(({territory}) => territory !== null)).toHaveLength(85);
    for (const {lon, lat} of events) {
      expect(`${lon} ${lat}`).toMatch(/^-?\d+(\.\d)? -?\d+(\.\d)?$/);
    }
  });

  it('bridges of Cúcuta that point west or south-west into Colombia, and none for air or sea', async () => {
    const posts = await readSourceTable(folder, 'posts');
    const bearings = new Map(posts.map(({id, bearing}) => [id, bearing]));
    for (const id of ['simon-bolivar', 'francisco-de-paula-santander', 'paraguachon']) {
      expect(bearings.get(id), id).toBeGreaterThan(225);
      expect(bearings.get(id), id).toBeLessThan(315);
    }
    const withoutLine = posts.filter(({mode, border}) => border === null || mode === 'sea');
    expect(withoutLine.every(({bearing}) => bearing === null)).toBe(true);
  });
});
