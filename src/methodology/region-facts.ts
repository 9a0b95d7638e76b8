import {measureOf, type MeasureId} from './measures.ts';
import {seriesOf, type SeriesId} from './indicator-series.ts';
import {schemes} from './schemes.ts';

/** What Región can show of a department: a measure of the map, a base series of a year or its rate, or the index. */
export type RegionFactId = MeasureId | SeriesId | `${SeriesId}-rate` | 'index';

/** Where the values of a fact come from; the pipeline turns it into the app's own queries. */
export type RegionFactBase =
  | {readonly from: 'measure'; readonly measure: MeasureId}
  /** A base series in its last whole year; `per` inhabitants make it a rate. */
  | {readonly from: 'series'; readonly series: SeriesId; readonly per: 1000 | 100_000 | null}
  /** The score of the first scheme, 0 to 10. */
  | {readonly from: 'index'};

/** One fact of the kit. */
export interface RegionFact {
  readonly id: RegionFactId;
  readonly base: RegionFactBase;
  /** Inhabitants below a rate; null for a total, a level or the index. */
  readonly per: 1000 | 100_000 | null;
  readonly decimals: 0 | 1 | 2;
  readonly palette: 'agua' | 'arcilla' | 'ciruela';
  /** True when the source has municipalities: the fact can be drawn. */
  readonly hasMunicipalities: boolean;
  /** Upper limits of all classes but the last, ascending, for municipalities and for departments. */
  readonly breaks: {
    readonly municipality: readonly number[];
    readonly department: readonly number[];
  };
  /** The totals of the municipalities add up to the department: counts and people, never rates. */
  readonly adds: boolean;
}

function measureFact(measure: MeasureId): RegionFact {
  const {per1000, palette, levels, breaks} = measureOf(measure);
  return {
    id: measure,
    base: {from: 'measure', measure},
    per: per1000 ? 1000 : null,
    decimals: per1000 ? 1 : 0,
    palette,
    hasMunicipalities: levels.includes('municipality'),
    breaks,
    adds: !per1000,
  };
}

type Breaks = readonly [number, number, number, number, number];

function seriesFact(
  series: SeriesId,
  per: 1000 | 100_000 | null,
  municipality: Breaks,
  department: Breaks = municipality,
  palette: 'agua' | 'arcilla' = 'arcilla',
): RegionFact {
  const {level, unit} = seriesOf(series);
  return {
    id: per === null ? series : `${series}-rate`,
    base: {from: 'series', series, per},
    per,
    decimals: per !== null || unit === 'percent' ? 1 : 0,
    palette,
    hasMunicipalities: level === 'municipality',
    breaks: {municipality, department},
    adds: per === null && unit !== 'percent',
  };
}

const {breaks: indexBreaks} = schemes[0];

/** Every fact, in the order of the kit; those with municipalities can be drawn on its map. The first is the opening one. */
export const regionFacts: readonly RegionFact[] = [
  measureFact('venezolanos-por-mil'),
  measureFact('venezolanos'),
  measureFact('venezolanos-acnur-por-mil'),
  measureFact('venezolanos-acnur'),
  measureFact('entradas'),
  measureFact('desplazados-por-mil'),
  measureFact('desplazados'),
  measureFact('expulsados-por-mil'),
  measureFact('expulsados'),
  measureFact('recibidos-por-mil'),
  measureFact('recibidos'),
  seriesFact('displaced-out-year', 1000, [1, 2, 5, 10, 20]),
  seriesFact('displaced-out-year', null, [500, 2000, 5000, 10_000, 20_000]),
  seriesFact('displaced-in-year', 1000, [1, 2, 5, 10, 20], undefined, 'agua'),
  seriesFact('displaced-in-year', null, [500, 2000, 5000, 10_000, 20_000], undefined, 'agua'),
  seriesFact('homicides', 100_000, [10, 20, 35, 50, 80]),
  seriesFact('homicides', null, [1, 5, 20, 50, 150], [50, 150, 300, 600, 1200]),
  seriesFact('massacre-victims', null, [3, 4, 6, 9, 15], [3, 8, 15, 25, 40]),
  seriesFact('ucdp-deaths', null, [1, 3, 5, 10, 20], [1, 5, 15, 30, 60]),
  seriesFact('mine-accidents', null, [1, 2, 4, 8, 15], [1, 5, 10, 20, 40]),
  seriesFact('coca-hectares', null, [50, 200, 1000, 3000, 8000], [100, 1000, 5000, 20_000, 40_000]),
  seriesFact('nbi', null, [10, 20, 30, 45, 60]),
  measureFact('poblacion'),
  {
    id: 'index',
    base: {from: 'index'},
    per: null,
    decimals: 1,
    palette: 'ciruela',
    hasMunicipalities: true,
    breaks: {municipality: indexBreaks, department: indexBreaks},
    adds: false,
  },
];

const byId: ReadonlyMap<string, RegionFact> = new Map(regionFacts.map((fact) => [fact.id, fact]));

/** The declaration of a fact, or null when none has the id. */
export function regionFactOf(id: string): RegionFact | null {
  return byId.get(id) ?? null;
}

/** The year of the figures of population that the kit shows: that of its opening fact. */
export const regionPopulationYear = 2023;

/** A yearly series of the kit. */
export type RegionSeriesId = 'venezolanos-acnur' | 'desplazados' | 'entradas' | SeriesId;

/** The yearly series, in the order of the kit: two stocks of UNHCR, entries at posts, base series. */
export const regionSeries = [
  'venezolanos-acnur',
  'desplazados',
  'entradas',
  'displaced-out-year',
  'displaced-in-year',
  'homicides',
  'massacre-victims',
  'ucdp-deaths',
  'mine-accidents',
  'coca-hectares',
] as const satisfies readonly RegionSeriesId[];

/** The first year after a possible break of a series, as its source's faults tell; a series not named has none. */
export const regionBreakYears: Readonly<Partial<Record<RegionSeriesId, number>>> = {
  'venezolanos-acnur': 2025,
  // The distribution of 2024 is doubtful as a whole: Antioquia falls to a quarter and is back in 2025.
  desplazados: 2025,
};
