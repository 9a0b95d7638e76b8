import type {DerivedValue} from '../src/domain/indicators/derivation-data.ts';
import {derive, type ScoredLevel} from '../src/domain/indicators/derive.ts';
import {indicatorSeries} from '../src/methodology/indicator-series.ts';
import type {IndicatorSeries} from '../src/methodology/indicator-series.ts';
import {editions, indicators} from '../src/methodology/indicators.ts';
import type {Edition, Indicator} from '../src/methodology/indicators.ts';
import type {Check, Tables} from './data-check.ts';
import {readDerivationData} from './indicators/read-derivation-data.ts';
import type {DataFolders} from './tables/folders.ts';
import type {AnyRow} from './tables/source-table.ts';

const territoryCounts: Readonly<Record<ScoredLevel, number>> = {department: 33, municipality: 1122};

const format = (value: number): string => Number(value.toPrecision(9)).toLocaleString('en');

function findSeriesFaults(series: IndicatorSeries, rows: readonly AnyRow[]): string[] {
  const {source, level, firstYear, lastYear, absent} = series;
  const length = level === 'department' ? 2 : 5;
  return rows.flatMap((row) => {
    const place = `${String(row['territory'])} ${String(row['year'])}`;
    const year = Number(row['year']);
    return [
      ...(String(row['territory']).length === length ? [] : [`${place}: not a ${level}`]),
      ...(year >= firstYear && year <= lastYear ? [] : [`${place}: year not covered`]),
      ...(row['source'] === source ? [] : [`${place}: from ${String(row['source'])}`]),
      ...(row['value'] === 0 && absent === 'zero' ? [`${place}: a stored zero`] : []),
      ...(Number(row['value']) < 0 ? [`${place}: below zero`] : []),
    ];
  });
}

function describeSeries(series: IndicatorSeries, rows: readonly AnyRow[]): string {
  const {level, absent, sum, lastYear} = series;
  const observed = new Set(
    rows.filter(({status}) => status === 'observed').map(({territory}) => territory),
  );
  const never = new Set(
    rows
      .filter(({status, territory}) => status !== 'observed' && !observed.has(territory))
      .map(({territory}) => territory),
  );
  const others = territoryCounts[level] - observed.size - never.size;
  const missing = absent === 'zero' ? never.size : never.size + others;
  const zero = absent === 'zero' ? others : 0;
  const counted = sum === 'count' ? rows : rows.filter(({year}) => year === lastYear);
  const total = counted.reduce((all, {value}) => all + Number(value ?? 0), 0);
  const period = sum === 'count' ? 'all years' : String(lastYear);
  return `${observed.size} with a value, ${missing} missing, ${zero} zero; total ${format(total)} (${period})`;
}

/**
 * Gives for each base series whether its rows are as declared (level, years, source, no stored zero), with the territories
 * that ever have a value, never have one, or are always zero, and the total.
 */
export function checkSeries(data: Tables): Check[] {
  const rows = data.get('indicators') ?? [];
  return indicatorSeries.map((series): Check => {
    const own = rows.filter(({indicator}) => indicator === series.id);
    const faults = own.length === 0 ? ['no rows'] : findSeriesFaults(series, own);
    const isRight = faults.length === 0;
    const detail = isRight ? describeSeries(series, own) : faults.slice(0, 5).join('; ');
    return {group: 'series', name: series.id, isRight, compared: null, detail};
  });
}

function checkIndicator(
  {id}: Indicator,
  edition: Edition,
  level: ScoredLevel,
  values: readonly DerivedValue[],
): Check {
  const observed = values.filter(({status}) => status === 'observed');
  const zero = observed.filter(({value}) => value === 0).length;
  const total = observed.reduce((sum, {value}) => sum + value, 0);
  const expected = territoryCounts[level];
  const isRight =
    values.length === expected &&
    values.every(({value, status}) => (status === 'observed' ? value >= 0 : Number.isNaN(value)));
  const detail = `${observed.length} with a value (${zero} zero), ${values.length - observed.length} missing of ${expected}; checksum ${format(total)}`;
  return {group: `indicators ${edition}, ${level}`, name: id, isRight, compared: null, detail};
}

/** Gives for each indicator, edition and level how many territories have a value, zero or none, and the sum of values as a checksum. */
export async function checkIndicators(folders: DataFolders): Promise<Check[]> {
  const data = await readDerivationData(folders);
  const declared: readonly Indicator[] = indicators;
  const tasks = editions.flatMap((edition) =>
    (['municipality', 'department'] as const).flatMap((level) =>
      declared
        .filter(({levels}) => levels.includes(level))
        .map((indicator) => ({indicator, edition, level})),
    ),
  );
  return tasks.map((task) =>
    checkIndicator(task.indicator, task.edition, task.level, derive(task, data)),
  );
}
