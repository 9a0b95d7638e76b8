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
    const incidents = events.filter(({kind}) => kind === 'missing-migrants');
    expect(incidents.filter(({territory}) => territory !== null)).toHaveLength(85);
    for (const {lon, lat} of events.filter(({kind}) => kind !== 'massacre')) {
      expect(`${lon} ${lat}`).toMatch(/^-?\d+(\.\d)? -?\d+(\.\d)?$/);
    }
  });

  it('massacres without a place, 213 of 301 with three victims', async () => {
    const events = await readSourceTable(folder, 'events');
    const massacres = events.filter(({kind}) => kind === 'massacre');
    expect(massacres.every(({lon, lat}) => lon === null && lat === null)).toBe(true);
    expect(massacres.every(({territory}) => territory !== null)).toBe(true);
    expect(massacres.filter(({dead}) => dead === 3)).toHaveLength(213);
  });

  it('22 UCDP events (130 deaths) off the outlines, no mine accident without a municipality', async () => {
    const events = await readSourceTable(folder, 'events');
    const adrift = events.filter(({kind, territory}) => kind === 'ucdp' && territory === null);
    expect(adrift).toHaveLength(22);
    expect(adrift.reduce((sum, {dead}) => sum + (dead ?? 0), 0)).toBe(130);
    const mines = events.filter(({kind}) => kind === 'mine');
    expect(mines.every(({territory, dead}) => territory !== null && dead === null)).toBe(true);
  });

  it('twelve units without any homicide figure, in every year', async () => {
    const series = await readSourceTable(folder, 'indicators');
    const missing = series.filter(
      ({indicator, status}) => indicator === 'homicides' && status === 'missing',
    );
    expect(missing).toHaveLength(12 * 24);
    expect([...new Set(missing.map(({territory}) => territory))]).toEqual([
      ...['27493', '91460', '91669', '94343', '94883', '94884'],
      ...['94885', '94886', '94887', '94888', '97777', '97889'],
    ]);
  });

  it('permits of Atlántico far below its people, and above them in three departments', async () => {
    const series = await readSourceTable(folder, 'indicators');
    const stocks = await readSourceTable(folder, 'stocks');
    const permits = series.filter(({indicator}) => indicator === 'venezuelans-regularised');
    const shareOf = ({territory, value}: (typeof permits)[number]): number => {
      const stock = stocks.find(
        (row) => row.measure === 'venezuelans' && row.territory === territory,
      );
      return (value ?? NaN) / (stock?.people ?? NaN);
    };
    expect(permits.find(({territory}) => territory === '08')?.value).toBe(15_938);
    const above = permits.filter((row) => shareOf(row) > 1).map(({territory}) => territory);
    expect(above).toEqual(['18', '27', '86']);
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
