import type {RegionFactValues, RegionFile, RegionValue} from '../../domain/region/region-file.ts';
import {factIn, figureIn} from '../../domain/region/region-figures.ts';
import type {Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import type {Cell} from '../../methodology/cell.ts';
import {regionFactOf} from '../../methodology/region-facts.ts';
import {nameColumn, type RegionChoice} from '../../state/region-choice.ts';
import {filterRows, sortRows, type TableColumn, type TableRow} from '../controls/table-rows.ts';

/** A column of the table of municipalities: a fact that its source has by municipality. */
export interface RegionColumn {
  readonly id: string;
  readonly fact: RegionFactValues;
  /** Its head, without the year. */
  readonly label: string;
  readonly decimals: number;
  readonly palette: 'agua' | 'arcilla' | 'ciruela';
  /** Upper limits of all classes but the last, ascending. */
  readonly breaks: readonly number[];
  /** The figure that a whole bar stands for: the largest of the municipalities, and of the two to compare with when it is a rate. */
  readonly most: number;
  /** True for a rate: the department and the country are on the scale of its municipalities. */
  readonly isRate: boolean;
}

/** The columns beside the leading one, in their order. */
const usual = [
  'venezolanos-por-mil',
  'venezolanos',
  'homicides-rate',
  'expulsados',
  'coca-hectares',
  'nbi',
  'index',
];
const mostColumns = 7;

function columnOf(file: RegionFile, id: string, locale: Locale): RegionColumn | null {
  const [fact, declared] = [factIn(file, id), regionFactOf(id)];
  if (!fact?.municipalities || !declared) return null;
  const {decimals, palette, breaks, adds} = declared;
  const label = factWords(id, locale).short;
  const compared = adds ? [] : [fact.department, fact.country];
  const most = Math.max(0, ...[...fact.municipalities, ...compared].map((v) => figureIn(v) || 0));
  return {
    ...{id, fact, label, decimals, palette, most},
    breaks: breaks.municipality,
    isRate: !adds,
  };
}

/** The columns, the chosen one first; a fact that the department does not have by municipality is as if none were chosen. */
export function regionColumns(
  file: RegionFile,
  choice: RegionChoice,
  locale: Locale,
): readonly RegionColumn[] {
  const chosen = choice.fact === null ? null : columnOf(file, choice.fact, locale);
  const others = usual
    .filter((id) => id !== chosen?.id)
    .map((id) => columnOf(file, id, locale))
    .filter((column) => column !== null);
  return (chosen ? [chosen, ...others] : others).slice(0, mostColumns);
}

/** The figure as tables order it. */
export const cellOf = ({value, status, implausible}: RegionValue): Cell => ({
  value: value ?? NaN,
  status,
  implausible: implausible === true,
});

/** What orders the table: a column and a direction. An unknown column is the leading one. */
export function regionSort(
  columns: readonly RegionColumn[],
  choice: RegionChoice,
): {readonly key: string; readonly direction: 'ascending' | 'descending'} {
  const isKnown = choice.sort === nameColumn || columns.some(({id}) => id === choice.sort);
  const key = isKnown && choice.sort !== null ? choice.sort : (columns[0]?.id ?? nameColumn);
  return {key, direction: choice.isAscending ? 'ascending' : 'descending'};
}

/** Indexes of the municipalities as shown: those that match the filter, in the chosen order, rows without a figure last. */
export function regionRows(
  file: RegionFile,
  columns: readonly RegionColumn[],
  choice: RegionChoice,
  locale: Locale,
): readonly number[] {
  const {key, direction} = regionSort(columns, choice);
  const rows: (TableRow & {readonly index: number})[] = file.municipalities.map(
    ({code, name}, index) => ({
      index,
      code,
      values: {
        [nameColumn]: name,
        ...Object.fromEntries(
          columns.map(({id, fact}) => [
            id,
            cellOf(fact.municipalities?.[index] ?? {value: null, status: 'missing'}),
          ]),
        ),
      },
    }),
  );
  const head: TableColumn[] = [
    {key: nameColumn, label: '', align: 'start', kind: 'text'},
    ...columns.map(({id}) => ({key: id, label: '', align: 'end' as const, kind: 'rate' as const})),
  ];
  // Names stand from A to Z first: the direction is that of figures, turned for them.
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  const sort = {key, direction: key === nameColumn ? turned : direction} as const;
  const kept = filterRows(rows, choice.filter);
  const places = new Map<TableRow, number>(rows.map((row) => [row, row.index]));
  return sortRows(kept, head, sort, locale).map((row) => places.get(row) ?? 0);
}

/** The class of a figure, 1 to 6, as the map colours it. */
export const classOf = (value: number, breaks: readonly number[]): number =>
  breaks.filter((limit) => value >= limit).length + 1;
