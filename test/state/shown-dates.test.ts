import {describe, expect, it} from 'vitest';
import type {Month} from '../../src/methodology/codes.ts';
import type {Snapshot} from '../../src/state/snapshot.ts';
import {differingDates} from '../../src/state/shown-dates.ts';
import {density} from './support/density.ts';
import {choropleth, flows, viewWith} from './support/view.ts';

const posts = {posts: [], people: [], total: 0, unfiltered: 0};
const window = (from: string, to: string): Parameters<typeof viewWith>[0] => ({
  period: {from: from as Month, to: to as Month},
});
const dates = (snapshot: Partial<Snapshot>, state = {}): readonly string[] =>
  differingDates(viewWith(state, snapshot));

describe('the dates of the layers', () => {
  it('can be read together in the opening view and with one layer', () => {
    expect(dates({choropleth, posts})).toEqual([]);
    expect(dates({choropleth}, window('2018-01', '2019-12'))).toEqual([]);
    expect(dates({})).toEqual([]);
  });

  it('differ when the entries are of another year, or of more than one', () => {
    expect(dates({choropleth, posts}, window('2018-01', '2018-12'))).toEqual([
      '2023',
      'ene–dic 2018',
    ]);
    expect(dates({choropleth, posts}, window('2022-12', '2023-11'))).toEqual([
      '2023',
      'dic 2022–nov 2023',
    ]);
  });

  it('differ when flows are of other years', () => {
    expect(dates({choropleth, posts, flows})).toEqual(['2023', 'ene–dic 2023', '1985–2015']);
  });

  it('have the years of the density, even beside figures of one year', () => {
    expect(dates({density})).toEqual([]);
    expect(dates({choropleth, density})).toEqual(['2023', '2009–2018']);
  });

  it('have the months of the Darién once', () => {
    const covered = {from: '2023-01' as Month, to: '2023-08' as Month};
    const transit = {people: 1, byNationality: [], covered, partial: true};
    expect(
      dates({posts, transit, flows: {...flows, kind: 'darien', when: '2023-01–2023-08'}}),
    ).toEqual(['ene–dic 2023', 'ene–ago 2023']);
  });
});
