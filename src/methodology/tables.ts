/** How a value is written: codes and names as text, people as whole numbers, days and months (first day) as dates. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date';

/** One column of a public table; `values` closes the set a text may come from. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
  readonly values?: readonly string[];
}

/** What a row counts; a stock is never summed over time, a flow may be. */
export type TableKind = 'reference' | 'stock' | 'flow' | 'event' | 'indicator';

/** One public table: what `window.vigia.query`, the SQL view, the exports and `data/datapackage.json` speak of. */
export interface Table {
  readonly name: string;
  readonly kind: TableKind;
  readonly grain: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly sources: readonly string[];
}

/** The four values a figure can have; a null never stands alone. */
export const valueStatuses = ['observed', 'missing', 'suppressed', 'not-reported'] as const;
/** One of the four values. */
export type ValueStatus = (typeof valueStatuses)[number];

/** What a row of `stocks` counts. */
export const stockMeasures = ['venezuelans', 'venezuelans-unhcr', 'idps-unhcr'] as const;
/** A measure of `stocks`. */
export type StockMeasure = (typeof stockMeasures)[number];

/** Ages of `stocks`, in years; `all` is the total and is pinned by every query. */
export const stockAges = ['all', '0-4', '5-11', '12-17', '18-59', '60+'] as const;

/** What a row of `events` tells. */
export const eventKinds = ['missing-migrants', 'ucdp', 'massacre', 'mine'] as const;
/** A kind of event. */
export type EventKind = (typeof eventKinds)[number];

/** Populations of the two UNHCR country tables, in the order of the source's columns. */
export const countryStatuses = [
  'refugees',
  'asylum-seekers',
  'refugee-like',
  'returned-refugees',
  'idps',
  'returned-idps',
  'stateless',
  'others-of-concern',
  'other-in-need',
  'host-community',
] as const;
/** A population of the UNHCR country tables. */
export type CountryStatus = (typeof countryStatuses)[number];

/**
 * Codes of the nationality columns that are not ISO 3166-1 alpha-3, with what they mean: travel-document codes of ICAO
 * 9303, codes kept by ISO 3166-3, user-assigned codes, and `UNK` and `OTHER`, which name nobody in particular.
 */
export const specialNationalities = [
  {code: 'UNK', title: {es: 'Sin desglosar o desconocida', en: 'Not broken down or unknown'}},
  {code: 'OTHER', title: {es: 'Otras nacionalidades', en: 'Other nationalities'}},
  {code: 'XXB', title: {es: 'Refugiado', en: 'Refugee'}},
  {code: 'XXC', title: {es: 'Refugiado, otro', en: 'Refugee, other'}},
  {code: 'XXA', title: {es: 'Apátrida', en: 'Stateless'}},
  {code: 'XKX', title: {es: 'Kosovo', en: 'Kosovo'}},
  {code: 'XCI', title: {es: 'Islas del Canal', en: 'Channel Islands'}},
  {code: 'TIB', title: {es: 'Tíbet', en: 'Tibet'}},
  {code: 'YUG', title: {es: 'Yugoslavia', en: 'Yugoslavia'}},
  {code: 'ATB', title: {es: 'Territorio Antártico Británico', en: 'British Antarctic Territory'}},
] as const;

const territory = {
  name: 'territory',
  type: 'text',
  nullable: false,
  description: 'Code in `territories`.',
} as const;
const year = {
  name: 'year',
  type: 'integer',
  nullable: false,
  description: 'Calendar year.',
} as const;
const people = {name: 'people', type: 'integer', nullable: false, description: 'People.'} as const;
const nationality = {
  name: 'nationality',
  type: 'text',
  nullable: false,
  description: 'ISO 3166-1 alpha-3, or a code of `specialNationalities`.',
} as const;
const month = {
  name: 'month',
  type: 'date',
  nullable: false,
  description: 'First day of the month.',
} as const;
const entrySex = {
  name: 'sex',
  type: 'text',
  nullable: false,
  description:
    '`undefined` also holds the entries of a source row whose sex columns add up to less than its total.',
  values: ['female', 'male', 'undefined'],
} as const;
const status = {
  name: 'status',
  type: 'text',
  nullable: false,
  description: 'What a null means: observed, missing, suppressed or not reported yet.',
  values: valueStatuses,
} as const;
const lon = {name: 'lon', type: 'number', nullable: true, description: 'Degrees east.'} as const;
const lat = {name: 'lat', type: 'number', nullable: true, description: 'Degrees north.'} as const;
const countryColumns = [
  year,
  {name: 'origin', type: 'text', nullable: false, description: 'Country of origin, ISO3 of UNHCR.'},
  {name: 'asylum', type: 'text', nullable: false, description: 'Country of asylum, ISO3 of UNHCR.'},
  {
    name: 'status',
    type: 'text',
    nullable: false,
    description: 'Population as the source names its column.',
    values: countryStatuses,
  },
  people,
] as const;

/** Every table a user can query, in the order of the documentation. */
export const tables = [
  {
    name: 'territories',
    kind: 'reference',
    grain: 'One row per country, region, department or municipality.',
    columns: [
      {name: 'code', type: 'text', nullable: false, description: 'CO, region id or DIVIPOLA code.'},
      {name: 'name', type: 'text', nullable: false, description: 'Official name, Spanish case.'},
      {
        name: 'level',
        type: 'text',
        nullable: false,
        description: 'Level of the territory.',
        values: ['country', 'region', 'department', 'municipality'],
      },
      {name: 'parent', type: 'text', nullable: true, description: 'Code of the territory above.'},
      {...lon, description: 'Seat, degrees east; a region stands at its label point.'},
      {...lat, description: 'Seat, degrees north; a region stands at its label point.'},
      {name: 'area_km2', type: 'number', nullable: true, description: 'Geodesic area, km².'},
    ],
    primaryKey: ['code'],
    sources: ['dane-divipola', 'dane-mgn'],
  },
  {
    name: 'population',
    kind: 'stock',
    grain: 'One row per municipality and year: projected inhabitants.',
    columns: [territory, year, people],
    primaryKey: ['territory', 'year'],
    sources: ['dane-poblacion'],
  },
  {
    name: 'posts',
    kind: 'reference',
    grain: 'One row per migration control post; `sin-identificar` gathers the entries without one.',
    columns: [
      {name: 'id', type: 'text', nullable: false, description: 'Id of the post.'},
      {name: 'name', type: 'text', nullable: false, description: 'Name in Spanish.'},
      {name: 'municipality', type: 'text', nullable: true, description: 'DIVIPOLA code.'},
      {
        name: 'mode',
        type: 'text',
        nullable: true,
        description: 'Way of entry; null when not known.',
        values: ['land', 'river', 'air', 'sea'],
      },
      {name: 'border', type: 'text', nullable: true, description: 'Neighbour, ISO3, or null.'},
      lon,
      lat,
      {
        name: 'confidence',
        type: 'text',
        nullable: false,
        description: 'How sure the name is; `low` is shown as "por verificar".',
        values: ['high', 'medium', 'low'],
      },
      {
        name: 'bearing',
        type: 'number',
        nullable: true,
        description:
          'Degrees clockwise from north, into Colombia across the border; null for air, sea and no border.',
      },
    ],
    primaryKey: ['id'],
    sources: ['vigia-puestos'],
  },
  {
    name: 'entries',
    kind: 'flow',
    grain:
      'One row per month, post, nationality and sex: regular entries of Venezuelans at a post.',
    columns: [
      month,
      {name: 'post', type: 'text', nullable: false, description: 'Id in `posts`.'},
      nationality,
      entrySex,
      people,
    ],
    primaryKey: ['month', 'post', 'nationality', 'sex'],
    sources: ['migracol-entradas'],
  },
  {
    name: 'entries_by_nationality',
    kind: 'flow',
    grain:
      'One row per month, nationality and sex: regular entries of foreigners, all posts together.',
    columns: [month, nationality, entrySex, people],
    primaryKey: ['month', 'nationality', 'sex'],
    sources: ['migracol-entradas-nacionalidad'],
  },
  {
    name: 'displacement',
    kind: 'flow',
    grain:
      'One row per pair of municipalities of the source, whole period, pairs over 50 people only. Codes are today’s: two pairs of the source share 94343 → 94001 since Mapiripana joined Barrancominas, so sum by origin and destination.',
    columns: [
      {name: 'origin', type: 'text', nullable: false, description: 'Municipality people left.'},
      {name: 'destination', type: 'text', nullable: false, description: 'Municipality of arrival.'},
      {
        name: 'from_year',
        type: 'integer',
        nullable: false,
        description: 'First year of the period.',
      },
      {name: 'to_year', type: 'integer', nullable: false, description: 'Last year of the period.'},
      people,
    ],
    primaryKey: ['origin', 'destination', 'people'],
    sources: ['ruv-desplazamiento-pares'],
  },
  {
    name: 'country_flows',
    kind: 'flow',
    grain: 'One row per year, origin, asylum and status: people newly recorded in the year.',
    columns: countryColumns,
    primaryKey: ['year', 'origin', 'asylum', 'status'],
    sources: ['unhcr-flows'],
  },
  {
    name: 'country_stocks',
    kind: 'stock',
    grain: 'One row per year, origin, asylum and status: people recorded at the end of the year.',
    columns: countryColumns,
    primaryKey: ['year', 'origin', 'asylum', 'status'],
    sources: ['unhcr-population'],
  },
  {
    name: 'transit',
    kind: 'flow',
    grain: 'One row per period, route and nationality; periods do not overlap.',
    columns: [
      {name: 'from_month', type: 'date', nullable: false, description: 'First month, first day.'},
      {name: 'to_month', type: 'date', nullable: false, description: 'Last month, first day.'},
      {name: 'route', type: 'text', nullable: false, description: 'Route.', values: ['darien']},
      nationality,
      people,
    ],
    primaryKey: ['from_month', 'to_month', 'route', 'nationality'],
    sources: ['snm-darien'],
  },
  {
    name: 'stocks',
    kind: 'stock',
    grain:
      'One row per measure, territory, date, sex and age. Totals are the rows with sex = all and age = all; pin both, and the level of the territory.',
    columns: [
      {
        name: 'measure',
        type: 'text',
        nullable: false,
        description: 'What is counted, and by whom.',
        values: stockMeasures,
      },
      territory,
      {name: 'date', type: 'date', nullable: false, description: 'Day the stock refers to.'},
      {
        name: 'sex',
        type: 'text',
        nullable: false,
        description: 'Sex.',
        values: ['all', 'female', 'male'],
      },
      {name: 'age', type: 'text', nullable: false, description: 'Age, years.', values: stockAges},
      {...people, nullable: true},
      status,
      {
        name: 'flag',
        type: 'text',
        nullable: true,
        description: '`implausible` when a declared rule doubts the published value.',
        values: ['implausible'],
      },
    ],
    primaryKey: ['measure', 'territory', 'date', 'sex', 'age'],
    sources: ['migracol-venezolanos-2023', 'unhcr-departamentos'],
  },
  {
    name: 'events',
    kind: 'event',
    grain:
      'One row per incident; places are rounded to 0.1 degrees. Kinds overlap (a massacre may also be a UCDP event): never add them.',
    columns: [
      {
        name: 'id',
        type: 'text',
        nullable: false,
        description: 'Id of the source, with a suffix when repeated.',
      },
      {
        name: 'date',
        type: 'date',
        nullable: false,
        description: 'Day, or first day of the period.',
      },
      {
        name: 'date_precision',
        type: 'text',
        nullable: false,
        description: 'What of the date is known.',
        values: ['day', 'month', 'year'],
      },
      {
        name: 'kind',
        type: 'text',
        nullable: false,
        description: 'Kind of event.',
        values: eventKinds,
      },
      lon,
      lat,
      {
        ...territory,
        nullable: true,
        description: 'Municipality the incident lies in; null outside Colombia.',
      },
      {
        name: 'dead',
        type: 'integer',
        nullable: true,
        description: 'People (UCDP: best estimate); null when not stated.',
      },
      {
        name: 'missing',
        type: 'integer',
        nullable: true,
        description: 'People; null when not stated.',
      },
      {name: 'source', type: 'text', nullable: false, description: 'Id in `sources`.'},
    ],
    primaryKey: ['id'],
    sources: ['iom-missing-migrants', 'mindefensa-masacres', 'ucdp-ged', 'descontamina-eventos'],
  },
  {
    name: 'indicators',
    kind: 'indicator',
    grain:
      'One row per series or indicator, territory and year. Series are sparse: a territory-year without a row is zero or missing as the series declares. Of an indicator the year is the edition, and every territory of its levels has a row.',
    columns: [
      {
        name: 'indicator',
        type: 'text',
        nullable: false,
        description: 'Id of a series or of an indicator.',
      },
      territory,
      year,
      {
        name: 'value',
        type: 'number',
        nullable: true,
        description: 'Value in the unit of the series or indicator.',
      },
      status,
      {name: 'source', type: 'text', nullable: false, description: 'Id in `sources`.'},
    ],
    primaryKey: ['indicator', 'territory', 'year', 'source'],
    sources: [
      'dane-censo-2018',
      'policia-siedco',
      'mindefensa-masacres',
      'ucdp-ged',
      'cnmh-victimas',
      'descontamina-eventos',
      'simci-coca',
      'dane-nbi',
      'banrep-informalidad',
      'dnp-mdm',
      'uariv-irv',
      'ruv-desplazamiento-departamentos',
      'migracol-venezolanos-2023',
      'ruv-desplazamiento-pares',
      'migracol-entradas',
      'vigia-rutas',
      'dane-mgn',
      'dane-poblacion',
    ],
  },
  {
    name: 'alerts',
    kind: 'reference',
    grain: 'One row per alert and territory; empty until alerts are imported.',
    columns: [
      {name: 'code', type: 'text', nullable: false, description: 'Number of the alert.'},
      {name: 'date', type: 'date', nullable: false, description: 'Day of issue.'},
      {name: 'type', type: 'text', nullable: false, description: 'Type of alert.'},
      {name: 'status', type: 'text', nullable: false, description: 'State of the alert.'},
      territory,
      {name: 'title', type: 'text', nullable: false, description: 'Title as issued.'},
      {name: 'source', type: 'text', nullable: false, description: 'Id in `sources`.'},
    ],
    primaryKey: ['code', 'territory'],
    sources: [],
  },
  {
    name: 'sources',
    kind: 'reference',
    grain: 'One row per source; text in Spanish.',
    columns: [
      {name: 'id', type: 'text', nullable: false, description: 'Id of the source.'},
      {name: 'title', type: 'text', nullable: false, description: 'Title.'},
      {name: 'publisher', type: 'text', nullable: false, description: 'Who publishes it.'},
      {name: 'url', type: 'text', nullable: true, description: 'Public address.'},
      {name: 'licence', type: 'text', nullable: false, description: 'Licence as stated.'},
      {name: 'cutoff', type: 'date', nullable: true, description: 'Last day the figures speak of.'},
      {name: 'retrieved', type: 'date', nullable: false, description: 'Day the copy was taken.'},
      {name: 'coverage', type: 'text', nullable: false, description: 'Places, years, population.'},
      {name: 'known_faults', type: 'text', nullable: false, description: 'What is wrong with it.'},
    ],
    primaryKey: ['id'],
    sources: [],
  },
] as const satisfies readonly Table[];

type DeclaredTable = (typeof tables)[number];

/** Name of a public table. */
export type TableName = DeclaredTable['name'];

type ColumnsOf<Name extends TableName> = Extract<DeclaredTable, {name: Name}>['columns'][number];
type TextOf<C extends Column> = C extends {values: readonly (infer Value)[]} ? Value : string;
type PresentValue<C extends Column> = C['type'] extends 'text'
  ? TextOf<C>
  : C['type'] extends 'date'
    ? string
    : number;
type ValueOf<C extends Column> = C['nullable'] extends true
  ? PresentValue<C> | null
  : PresentValue<C>;

/** A row of a public table; dates as `YYYY-MM-DD`. */
export type RowOf<Name extends TableName> = {
  readonly [C in ColumnsOf<Name> as C['name']]: ValueOf<C>;
};

/** The declaration of a table. */
export function tableNamed(name: TableName): Table {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`Expected a table of the public schema; got "${name}".`);
  return found;
}
