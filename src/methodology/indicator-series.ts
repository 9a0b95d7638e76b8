import type {SourceId, SourceText} from './sources.ts';

/** What the values of a series count or measure. */
export type SeriesUnit =
  | 'victims'
  | 'cases'
  | 'deaths'
  | 'events'
  | 'hectares'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'index'
  | 'people';

/**
 * A base series of the `indicators` table: counts and measures as their sources give them, by territory and year. Zeros
 * are not stored: `absent` says what a territory-year without a row means, between `firstYear` and `lastYear`; outside
 * them it is always missing. A row with a status other than `observed` overrides `absent`.
 */
export interface IndicatorSeries {
  readonly id: string;
  readonly name: SourceText;
  readonly unit: SeriesUnit;
  readonly source: SourceId;
  /** The only level that has rows. */
  readonly level: 'department' | 'municipality';
  readonly firstYear: number;
  readonly lastYear: number;
  /** A year the source does not cover to its end; null when there is none. */
  readonly partialYear: number | null;
  /** `zero`: none was recorded; `missing`: nobody measured. */
  readonly absent: 'zero' | 'missing';
  /** `count`: years and territories may be added; `none`: a level or a stock, never added over years. */
  readonly sum: 'count' | 'none';
}

/** Every base series, in the order of the method page. No id is also the id of an indicator: both share a table. */
export const indicatorSeries = [
  {
    id: 'homicides',
    name: {es: 'Homicidios (víctimas)', en: 'Homicides (victims)'},
    unit: 'victims',
    source: 'policia-siedco',
    level: 'municipality',
    firstYear: 2003,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'extortion-cases',
    name: {es: 'Extorsión (casos)', en: 'Extortion (cases)'},
    unit: 'cases',
    source: 'policia-siedco',
    level: 'municipality',
    firstYear: 2003,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'massacre-victims',
    name: {es: 'Víctimas de masacre', en: 'Massacre victims'},
    unit: 'victims',
    source: 'mindefensa-masacres',
    level: 'municipality',
    firstYear: 2022,
    lastYear: 2025,
    partialYear: 2025,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'massacre-cases',
    name: {es: 'Masacres (casos)', en: 'Massacres (cases)'},
    unit: 'cases',
    source: 'mindefensa-masacres',
    level: 'municipality',
    firstYear: 2022,
    lastYear: 2025,
    partialYear: 2025,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'ucdp-deaths',
    name: {es: 'Muertes en hechos del conflicto (UCDP)', en: 'Deaths in conflict events (UCDP)'},
    unit: 'deaths',
    source: 'ucdp-ged',
    level: 'municipality',
    firstYear: 1989,
    lastYear: 2018,
    partialYear: null,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'cnmh-victims',
    name: {es: 'Víctimas registradas por el CNMH', en: 'Victims recorded by the CNMH'},
    unit: 'victims',
    source: 'cnmh-victimas',
    level: 'municipality',
    firstYear: 1958,
    lastYear: 2018,
    partialYear: null,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'mine-accidents',
    name: {es: 'Accidentes con minas y munición', en: 'Mine and ordnance accidents'},
    unit: 'events',
    source: 'descontamina-eventos',
    level: 'municipality',
    firstYear: 1990,
    lastYear: 2019,
    partialYear: null,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'coca-hectares',
    name: {es: 'Cultivos de coca', en: 'Coca crops'},
    unit: 'hectares',
    source: 'simci-coca',
    level: 'municipality',
    firstYear: 2001,
    lastYear: 2023,
    partialYear: null,
    absent: 'zero',
    sum: 'none',
  },
  {
    id: 'nbi',
    name: {es: 'Personas con NBI', en: 'People with unmet basic needs'},
    unit: 'percent',
    source: 'dane-nbi',
    level: 'municipality',
    firstYear: 2018,
    lastYear: 2018,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'rural-share',
    name: {es: 'Población fuera de la cabecera', en: 'People outside the seat'},
    unit: 'percent',
    source: 'banrep-informalidad',
    level: 'municipality',
    firstYear: 2011,
    lastYear: 2021,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'mdm-score',
    name: {es: 'Puntaje MDM', en: 'MDM score'},
    unit: 'points',
    source: 'dnp-mdm',
    level: 'municipality',
    firstYear: 2021,
    lastYear: 2021,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'health-affiliates-share',
    name: {es: 'Afiliados a salud por habitante', en: 'People affiliated to health per inhabitant'},
    unit: 'ratio',
    source: 'dnp-mdm',
    level: 'municipality',
    firstYear: 2021,
    lastYear: 2021,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'irv',
    name: {es: 'Índice de Riesgo de Victimización (IRV)', en: 'Victimisation risk index (IRV)'},
    unit: 'index',
    source: 'uariv-irv',
    level: 'municipality',
    firstYear: 2022,
    lastYear: 2022,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'census-population',
    name: {es: 'Personas censadas', en: 'People counted'},
    unit: 'people',
    source: 'dane-censo-2018',
    level: 'municipality',
    firstYear: 2018,
    lastYear: 2018,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'venezuelans-regularised',
    name: {es: 'Personas venezolanas con permiso (PPT)', en: 'Venezuelans with a permit (PPT)'},
    unit: 'people',
    source: 'migracol-venezolanos-2023',
    level: 'department',
    firstYear: 2023,
    lastYear: 2023,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'venezuelans-health-affiliated',
    name: {
      es: 'Personas venezolanas afiliadas a salud',
      en: 'Venezuelans affiliated to health insurance',
    },
    unit: 'people',
    source: 'migracol-venezolanos-2023',
    level: 'department',
    firstYear: 2023,
    lastYear: 2023,
    partialYear: null,
    absent: 'missing',
    sum: 'none',
  },
  {
    id: 'kidnappings',
    name: {es: 'Secuestro', en: 'Kidnapping'},
    unit: 'cases',
    source: 'policia-siedco',
    level: 'department',
    firstYear: 2003,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'threats',
    name: {es: 'Amenazas', en: 'Threats'},
    unit: 'cases',
    source: 'policia-siedco',
    level: 'department',
    firstYear: 2010,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'sexual-crimes',
    name: {es: 'Delitos sexuales', en: 'Sexual crimes'},
    unit: 'cases',
    source: 'policia-siedco',
    level: 'department',
    firstYear: 2010,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'terrorism',
    name: {es: 'Terrorismo', en: 'Terrorism'},
    unit: 'cases',
    source: 'policia-siedco',
    level: 'department',
    firstYear: 2010,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'femicides',
    name: {es: 'Feminicidio', en: 'Femicide'},
    unit: 'cases',
    source: 'policia-siedco',
    level: 'department',
    firstYear: 2015,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'domestic-violence',
    name: {es: 'Violencia intrafamiliar', en: 'Domestic violence'},
    unit: 'cases',
    source: 'policia-siedco',
    level: 'department',
    firstYear: 2010,
    lastYear: 2026,
    partialYear: 2026,
    absent: 'zero',
    sum: 'count',
  },
  {
    id: 'displaced-out-year',
    name: {
      es: 'Personas desplazadas que salieron en el año',
      en: 'Displaced people who left in the year',
    },
    unit: 'people',
    source: 'ruv-desplazamiento-departamentos',
    level: 'department',
    firstYear: 1993,
    lastYear: 2022,
    partialYear: null,
    absent: 'missing',
    sum: 'count',
  },
  {
    id: 'displaced-in-year',
    name: {
      es: 'Personas desplazadas que llegaron en el año',
      en: 'Displaced people who arrived in the year',
    },
    unit: 'people',
    source: 'ruv-desplazamiento-departamentos',
    level: 'department',
    firstYear: 1993,
    lastYear: 2022,
    partialYear: null,
    absent: 'missing',
    sum: 'count',
  },
] as const satisfies readonly IndicatorSeries[];

/** Id of a base series. */
export type SeriesId = (typeof indicatorSeries)[number]['id'];

const byId: ReadonlyMap<string, IndicatorSeries> = new Map(
  indicatorSeries.map((series) => [series.id, series]),
);

/** The declaration of a series. @throws {RangeError} when none has the id. */
export function seriesOf(id: SeriesId): IndicatorSeries {
  const found = byId.get(id);
  if (!found)
    throw new RangeError(`Got series '${id}' when expected one of ${[...byId.keys()].join(', ')}.`);
  return found;
}
