import type {PublishedTotal} from './published-total.ts';
import {riskTotals} from './risk-totals.ts';

const readme = 'data/README.md of the collected files';
const posts = 'posts.README.md of the collected files';
const migration = 'migration/PROVENANCE.md of the collected files';

const yearlyEntries = [
  [2012, 251_475],
  [2013, 261_343],
  [2014, 291_539],
  [2015, 329_478],
  [2016, 378_965],
  [2017, 796_234],
  [2018, 1_359_815],
  [2019, 1_095_706],
  [2020, 189_883],
  [2021, 260_628],
  [2022, 453_842],
  [2023, 468_198],
  [2024, 560_627],
] as const;

const yearlyTransit = [
  [2020, 6465, migration],
  [2021, 133_726, readme],
  [2022, 248_284, readme],
  [2023, 520_085, readme],
  [2024, 302_203, 'figuras_publicas_2020_2025.csv of the collected files'],
] as const;

const yearlyVenezuelans = [
  [2019, 1_771_237],
  [2023, 2_851_160],
  [2025, 2_810_778],
] as const;

/** Every published total the tables are reconciled with. */
export const publishedTotals: readonly PublishedTotal[] = [
  {
    ...{figure: 'municipalities', table: 'territories', sum: 'rows'},
    ...{where: {level: 'municipality'}, published: 1122, citation: readme},
  },
  {
    ...{figure: 'departments', table: 'territories', sum: 'rows'},
    ...{where: {level: 'department'}, published: 33, citation: readme},
  },
  {
    ...{figure: 'people counted in 2018', table: 'indicators', sum: 'value'},
    ...{where: {indicator: 'census-population'}, published: 44_164_417, citation: readme},
  },
  {
    ...{figure: 'inhabitants 2018', table: 'population', sum: 'people'},
    ...{where: {year: 2018}, published: 48_258_494, citation: readme},
  },
  {
    ...{figure: 'inhabitants 2024', table: 'population', sum: 'people'},
    ...{where: {year: 2024}, published: 52_695_952, citation: readme},
  },
  ...yearlyEntries.map(([year, published]): PublishedTotal => ({
    ...{figure: `entries of Venezuelans ${year}`, table: 'entries', sum: 'people'},
    ...{within: ['month', String(year)], published, citation: posts},
  })),
  {
    ...{figure: 'entries, all nationalities 2012', table: 'entries_by_nationality', sum: 'people'},
    ...{within: ['month', '2012'], published: 1_698_366, citation: readme},
  },
  {
    ...{figure: 'entries, all nationalities 2017', table: 'entries_by_nationality', sum: 'people'},
    ...{within: ['month', '2017'], published: 3_344_816, citation: readme},
  },
  {
    ...{figure: 'displacement, pairs', table: 'displacement', sum: 'rows'},
    ...{published: 10_101, citation: readme},
  },
  {
    ...{figure: 'displacement, people', table: 'displacement', sum: 'people'},
    ...{published: 4_233_623, citation: readme},
  },
  {
    ...{figure: 'Venezuelans 2023, country', table: 'stocks', sum: 'people'},
    ...{where: {measure: 'venezuelans', territory: 'CO'}, published: 2_875_744, citation: readme},
  },
  ...yearlyVenezuelans.map(([year, published]): PublishedTotal => ({
    ...{figure: `Venezuelans, UNHCR ${year}`, table: 'stocks', sum: 'people'},
    where: {measure: 'venezuelans-unhcr', territory: 'CO', sex: 'all', age: 'all'},
    ...{within: ['date', String(year)], published, citation: readme},
  })),
  ...yearlyTransit.map(([year, published, citation]): PublishedTotal => ({
    ...{figure: `Darién ${year}`, table: 'transit', sum: 'people'},
    ...{where: {route: 'darien'}, within: ['from_month', String(year)], published, citation},
  })),
  {
    ...{figure: 'Venezuelans in Colombia 2025', table: 'country_stocks', sum: 'people'},
    ...{where: {year: 2025, origin: 'VEN', asylum: 'COL'}, published: 2_828_195, citation: readme},
  },
  {
    ...{figure: 'incidents on the way', table: 'events', sum: 'rows'},
    ...{where: {kind: 'missing-migrants'}, published: 395, citation: readme},
  },
  ...riskTotals,
];
