import type {PublishedTotal} from './published-total.ts';

const provenance = 'risk/PROVENANCE.md of the collected files';
const nationalHomicides = 'policia_hist_depto_homicidio.json, departments added';
const nationalExtortion = 'policia_hist_depto_extorsion.json, departments added';

const yearlyHomicides = [
  22_619, 18_963, 16_888, 15_870, 15_251, 14_752, 15_337, 14_871, 15_663, 15_833, 14_820, 12_841,
  12_334, 12_045, 11_957, 12_573, 12_547, 12_010, 13_685, 13_536, 13_555, 13_497, 14_038, 6919,
] as const;

const yearlyExtortion = [
  2273, 2351, 1820, 1652, 1082, 830, 1373, 1352, 1805, 2316, 4805, 4888, 5480, 4902, 5532, 7048,
  8362, 8188, 8342, 9791, 11_078, 13_802, 13_417, 6239,
] as const;

/** Extortion that the source has in a department and in no municipality ("sin establecer"). */
const unplacedExtortion: Readonly<Record<number, number>> = {2004: 2, 2005: 1, 2006: 2};

const firstPoliceYear = 2003;

/** Totals of the copies, worked out from the files of departments. */
const departmentTotals = [
  ['kidnappings', 10_712],
  ['threats', 650_347],
  ['sexual-crimes', 392_576],
  ['terrorism', 5338],
  ['domestic-violence', 1_442_644],
  ['femicides', 1881],
] as const;

const yearlyCoca = [
  [2013, 48_189],
  [2017, 171_496],
  [2020, 142_785],
  [2022, 230_029],
  [2023, 252_573],
] as const;

const ofSeries = (series: string, year?: number): Pick<PublishedTotal, 'table' | 'where'> => ({
  table: 'indicators',
  where: {indicator: series, ...(year === undefined ? {} : {year})},
});

const ofKind = (kind: string): Pick<PublishedTotal, 'table' | 'where'> => ({
  table: 'events',
  where: {kind},
});

/** What the risk series and events are reconciled with. */
export const riskTotals: readonly PublishedTotal[] = [
  ...yearlyHomicides.map((published, index): PublishedTotal => {
    const year = firstPoliceYear + index;
    return {
      ...{figure: `homicides ${year}`, sum: 'value', ...ofSeries('homicides', year)},
      ...{published, citation: nationalHomicides},
    };
  }),
  ...yearlyExtortion.map((published, index): PublishedTotal => {
    const year = firstPoliceYear + index;
    return {
      ...{figure: `extortion ${year}`, sum: 'value', ...ofSeries('extortion-cases', year)},
      ...{published, unplaced: unplacedExtortion[year] ?? 0, citation: nationalExtortion},
    };
  }),
  ...departmentTotals.map(([series, published]): PublishedTotal => ({
    ...{figure: `${series}, all years`, sum: 'value', ...ofSeries(series)},
    ...{published, citation: 'policia_hist_depto_*.json, added'},
  })),
  {
    ...{figure: 'massacres, cases', sum: 'value', ...ofSeries('massacre-cases')},
    ...{published: 301, citation: provenance},
  },
  {
    ...{figure: 'massacres, victims', sum: 'value', ...ofSeries('massacre-victims')},
    ...{published: 1050, citation: provenance},
  },
  {
    ...{figure: 'massacres, events', sum: 'rows', ...ofKind('massacre')},
    ...{published: 301, citation: provenance},
  },
  {
    ...{figure: 'massacres, dead in events', sum: 'dead', ...ofKind('massacre')},
    ...{published: 1050, citation: provenance},
  },
  {
    ...{figure: 'UCDP events, precision 1 to 3', sum: 'rows', ...ofKind('ucdp')},
    ...{published: 3738, citation: `${provenance}: 1,697 + 552 + 1,489 of 4,632`},
  },
  {
    ...{figure: 'UCDP deaths, precision 1 to 6', sum: 'dead', ...ofKind('ucdp')},
    ...{published: 27_617, unplaced: 8679, citation: `${provenance}; 8,679 of precision 4 to 6`},
  },
  {
    ...{figure: 'UCDP deaths by municipality', sum: 'value', ...ofSeries('ucdp-deaths')},
    ...{published: 18_938, unplaced: 130, citation: 'events above; 22 points off the outlines'},
  },
  {
    ...{figure: 'CNMH victims, seven kinds', sum: 'value', ...ofSeries('cnmh-victims')},
    published: 24_052 + 34_823 + 14_834 + 9575 + 5986 + 1470 + 732,
    citation: `${provenance}, kinds added`,
  },
  {
    ...{figure: 'mine accidents by municipality', sum: 'value', ...ofSeries('mine-accidents')},
    ...{published: 6667 + 242, citation: `${provenance}: types 1 and 2`},
  },
  {
    ...{figure: 'mine accidents, events', sum: 'rows', ...ofKind('mine')},
    ...{published: 6667 + 242, citation: `${provenance}: types 1 and 2`},
  },
  ...yearlyCoca.map(([year, published]): PublishedTotal => ({
    ...{figure: `coca ${year}, ha`, sum: 'value', ...ofSeries('coca-hectares', year)},
    ...{published, isRounded: true, citation: provenance},
  })),
  {
    ...{figure: 'NBI, municipalities', sum: 'rows', ...ofSeries('nbi')},
    ...{published: 1121, citation: provenance},
  },
  {
    ...{figure: 'rurality, municipality-years', sum: 'rows', ...ofSeries('rural-share')},
    ...{published: 3351, unplaced: 1, citation: `${provenance}; Mapiripana left out`},
  },
  {
    ...{figure: 'MDM, municipalities', sum: 'rows', ...ofSeries('mdm-score')},
    ...{published: 1102, citation: provenance},
  },
  {
    ...{figure: 'IRV, municipalities', sum: 'rows', ...ofSeries('irv')},
    ...{published: 1122, unplaced: 1, citation: `${provenance}; Mapiripana left out`},
  },
  {
    ...{figure: 'displaced, department-years', sum: 'rows', ...ofSeries('displaced-out-year')},
    ...{published: 990, citation: provenance},
  },
  {
    ...{figure: 'displaced who left 2002', sum: 'value', ...ofSeries('displaced-out-year', 2002)},
    ...{published: 790_833, citation: provenance},
  },
  {
    ...{figure: 'displaced who left 2022', sum: 'value', ...ofSeries('displaced-out-year', 2022)},
    ...{published: 309_024, citation: provenance},
  },
];
