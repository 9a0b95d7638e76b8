import type {Level} from './codes.ts';

/** How a measure adds up: a stock never over time, a flow over time, a total of a closed period not at all. */
export type MeasureKind = 'stock' | 'flow' | 'period-total';

/** Where the values of a measure come from; the loader turns it into queries. */
export type MeasureBase =
  | {readonly table: 'stocks'; readonly stock: 'venezuelans' | 'venezuelans-unhcr' | 'idps-unhcr'}
  | {readonly table: 'displacement'; readonly side: 'out' | 'in'}
  | {readonly table: 'entries'}
  | {readonly table: 'population'};

/**
 * What a choropleth can show. `breaks` are the fixed, rounded class limits of ui.md §5 (six classes): they do not
 * move with filter or time. `years` are the years that can be chosen; empty when the measure follows the time window
 * or covers one closed period.
 */
export interface Measure {
  readonly id: string;
  readonly base: MeasureBase;
  readonly kind: MeasureKind;
  readonly per1000: boolean;
  readonly levels: readonly Exclude<Level, 'region'>[];
  readonly years: readonly number[];
  readonly hasSexAndAge: boolean;
  readonly palette: 'agua' | 'arcilla';
  readonly source: string;
  readonly breaks: {
    readonly department: readonly number[];
    readonly municipality: readonly number[];
  };
}

const both = ['department', 'municipality'] as const;
const departmentOnly = ['department'] as const;
const stockBreaks = {
  department: [1000, 5000, 20000, 50000, 100000],
  municipality: [50, 200, 1000, 5000, 20000],
} as const;
const rateBreaks = {
  department: [5, 15, 30, 60, 120],
  municipality: [5, 15, 30, 60, 120],
} as const;
const idpRateBreaks = {
  department: [40, 80, 120, 180, 260],
  municipality: [40, 80, 120, 180, 260],
} as const;
const displacementBreaks = {
  department: [5000, 20000, 50000, 100000, 200000],
  municipality: [200, 1000, 3000, 10000, 30000],
} as const;
const displacementRateBreaks = {
  department: [10, 30, 80, 150, 300],
  municipality: [10, 50, 100, 250, 500],
} as const;
const entryBreaks = {
  department: [1000, 5000, 20000, 60000, 150000],
  municipality: [1000, 5000, 20000, 60000, 150000],
} as const;
const populationBreaks = {
  department: [100000, 500000, 1000000, 1500000, 3000000],
  municipality: [7000, 12000, 20000, 40000, 100000],
} as const;

/** Every measure, in the order of the menu. The first is the opening view. */
export const measures = [
  {
    id: 'venezolanos-por-mil',
    base: {table: 'stocks', stock: 'venezuelans'},
    kind: 'stock',
    per1000: true,
    levels: both,
    years: [2023],
    hasSexAndAge: false,
    palette: 'agua',
    source: 'migracol-venezolanos-2023',
    breaks: rateBreaks,
  },
  {
    id: 'venezolanos',
    base: {table: 'stocks', stock: 'venezuelans'},
    kind: 'stock',
    per1000: false,
    levels: both,
    years: [2023],
    hasSexAndAge: false,
    palette: 'agua',
    source: 'migracol-venezolanos-2023',
    breaks: stockBreaks,
  },
  {
    id: 'venezolanos-acnur-por-mil',
    base: {table: 'stocks', stock: 'venezuelans-unhcr'},
    kind: 'stock',
    per1000: true,
    levels: departmentOnly,
    years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
    hasSexAndAge: true,
    palette: 'agua',
    source: 'unhcr-departamentos',
    breaks: rateBreaks,
  },
  {
    id: 'venezolanos-acnur',
    base: {table: 'stocks', stock: 'venezuelans-unhcr'},
    kind: 'stock',
    per1000: false,
    levels: departmentOnly,
    years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
    hasSexAndAge: true,
    palette: 'agua',
    source: 'unhcr-departamentos',
    breaks: stockBreaks,
  },
  {
    id: 'desplazados-por-mil',
    base: {table: 'stocks', stock: 'idps-unhcr'},
    kind: 'stock',
    per1000: true,
    levels: departmentOnly,
    years: [2021, 2022, 2023, 2024, 2025],
    hasSexAndAge: true,
    palette: 'agua',
    source: 'unhcr-departamentos',
    breaks: idpRateBreaks,
  },
  {
    id: 'desplazados',
    base: {table: 'stocks', stock: 'idps-unhcr'},
    kind: 'stock',
    per1000: false,
    levels: departmentOnly,
    years: [2021, 2022, 2023, 2024, 2025],
    hasSexAndAge: true,
    palette: 'agua',
    source: 'unhcr-departamentos',
    breaks: displacementBreaks,
  },
  {
    id: 'expulsados-por-mil',
    base: {table: 'displacement', side: 'out'},
    kind: 'period-total',
    per1000: true,
    levels: both,
    years: [],
    hasSexAndAge: false,
    palette: 'arcilla',
    source: 'ruv-desplazamiento-pares',
    breaks: displacementRateBreaks,
  },
  {
    id: 'expulsados',
    base: {table: 'displacement', side: 'out'},
    kind: 'period-total',
    per1000: false,
    levels: both,
    years: [],
    hasSexAndAge: false,
    palette: 'arcilla',
    source: 'ruv-desplazamiento-pares',
    breaks: displacementBreaks,
  },
  {
    id: 'recibidos-por-mil',
    base: {table: 'displacement', side: 'in'},
    kind: 'period-total',
    per1000: true,
    levels: both,
    years: [],
    hasSexAndAge: false,
    palette: 'agua',
    source: 'ruv-desplazamiento-pares',
    breaks: displacementRateBreaks,
  },
  {
    id: 'recibidos',
    base: {table: 'displacement', side: 'in'},
    kind: 'period-total',
    per1000: false,
    levels: both,
    years: [],
    hasSexAndAge: false,
    palette: 'agua',
    source: 'ruv-desplazamiento-pares',
    breaks: displacementBreaks,
  },
  {
    id: 'entradas-por-mil',
    base: {table: 'entries'},
    kind: 'flow',
    per1000: true,
    levels: both,
    years: [],
    hasSexAndAge: false,
    palette: 'agua',
    source: 'migracol-entradas',
    breaks: rateBreaks,
  },
  {
    id: 'entradas',
    base: {table: 'entries'},
    kind: 'flow',
    per1000: false,
    levels: both,
    years: [],
    hasSexAndAge: false,
    palette: 'agua',
    source: 'migracol-entradas',
    breaks: entryBreaks,
  },
  {
    id: 'poblacion',
    base: {table: 'population'},
    kind: 'stock',
    per1000: false,
    levels: both,
    years: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
    hasSexAndAge: false,
    palette: 'agua',
    source: 'dane-poblacion',
    breaks: populationBreaks,
  },
] as const satisfies readonly Measure[];

/** Id of a declared measure, as it stands in the address. */
export type MeasureId = (typeof measures)[number]['id'];

const byId: ReadonlyMap<string, Measure> = new Map(
  measures.map((measure) => [measure.id, measure]),
);

/** The declared measure of an id. @throws {RangeError} when no measure has the id. */
export function measureOf(id: MeasureId): Measure {
  const measure = byId.get(id);
  if (!measure)
    throw new RangeError(
      `Got measure '${id}' when expected one of ${[...byId.keys()].join(', ')}.`,
    );
  return measure;
}

/** The first and last year with projected population; a rate outside them uses the nearer one and says so. */
export const populationYears = {first: 2018, last: 2024} as const;
