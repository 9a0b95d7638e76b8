import {sources} from '../methodology/sources.ts';
import {methodVersion} from '../methodology/version.ts';
import {formatPeriod} from '../i18n/format.ts';
import type {Twin, TwinRow} from '../state/table-twin.ts';
import type {View} from '../state/view.ts';

/** What an export must say besides its rows. */
export interface ExportContext {
  readonly address: string;
  /** ISO date of the export. */
  readonly date: string;
  readonly dataVersion: string;
}

const quote = (text: string): string =>
  /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The filters in words, one string: period, sex, borders, posts, department. */
export function filterWords(view: View): string {
  const {state, text} = view;
  const words: string[] = [
    `${text.layers.period}: ${formatPeriod(state.period.from, state.period.to, text.locale)}`,
  ];
  if (state.sex !== 'all') words.push(`${text.layers.sex}: ${text.sexes[state.sex]}`);
  if (state.age !== 'all') words.push(`${text.layers.age}: ${text.ages[state.age]}`);
  if (state.borders.length)
    words.push(`${text.layers.border}: ${state.borders.map((id) => text.borders[id]).join(', ')}`);
  if (state.posts.length)
    words.push(
      `${text.layers.post}: ${state.posts.map((id) => view.gazetteer.posts.get(id)?.name ?? id).join(', ')}`,
    );
  if (state.department)
    words.push(
      `${text.layers.department}: ${view.gazetteer.places.get(state.department)?.name ?? state.department}`,
    );
  if (state.nationality) words.push(`${text.layers.nationality}: ${state.nationality}`);
  return words.join('; ');
}

function headerLines(view: View, twin: Twin, context: ExportContext): readonly string[] {
  const {csv, app} = view.text;
  const used = sources.filter(({id}) => twin.sources.includes(id));
  const {locale} = view.text;
  const perSource = used.flatMap((source) => [
    `${csv.source}: ${source.publisher}. ${source.title[locale]}`,
    `${csv.url}: ${source.url ?? '-'}`,
    `${csv.licence}: ${source.licence[locale]}`,
    `${csv.cutoff}: ${source.cutoff ?? '-'}`,
  ]);
  return [
    `${csv.title}: ${twin.title}`,
    ...perSource,
    `${csv.filters}: ${filterWords(view)}`,
    ...(twin.note ? [`${csv.note}: ${twin.note}`] : []),
    `${csv.method}: ${methodVersion}`,
    `${csv.data}: ${context.dataVersion}`,
    `${csv.view}: ${context.address}`,
    `${csv.exported}: ${context.date} · ${app.name}`,
  ];
}

function cellsOf(row: TwinRow, twin: Twin): readonly string[] {
  return twin.columns.flatMap(({key}) => {
    const value = row.values[key];
    if (value === undefined || typeof value === 'string') return [quote(value ?? '')];
    const text = value.status === 'observed' ? String(value.value) : '';
    return [text, value.implausible ? `${value.status}; implausible` : value.status];
  });
}

/**
 * The rows as CSV: UTF-8 with a byte-order mark, a header of `#` lines (source, address, licence, cut-off, filters, versions),
 * then columns; numbers with a point, an empty number always beside its state.
 */
export function twinCsv(
  view: View,
  twin: Twin,
  rows: readonly TwinRow[],
  context: ExportContext,
): string {
  const comment = headerLines(view, twin, context).map(
    (line) => `# ${line.replaceAll(/\s+/g, ' ')}`,
  );
  const head = twin.columns.flatMap(({label, kind}) =>
    kind === 'text'
      ? [quote(label)]
      : [quote(label), quote(`${label} (${view.text.table.status.toLowerCase()})`)],
  );
  const lines = rows.map((row) => cellsOf(row, twin).join(','));
  return `\ufeff${[...comment, head.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The rows as tab-separated text, for a clipboard. */
export function twinTsv(twin: Twin, rows: readonly TwinRow[]): string {
  const head = twin.columns.map(({label}) => label).join('\t');
  const lines = rows.map((row) =>
    twin.columns
      .map(({key}) => {
        const value = row.values[key];
        if (value === undefined || typeof value === 'string') return value ?? '';
        return value.status === 'observed' ? String(value.value) : '';
      })
      .join('\t'),
  );
  return [head, ...lines].join('\n');
}

/** A file name from the view: `vigia-territorios-2026-11-24.csv`. */
export function fileName(view: View, twin: Twin, date: string, extension: string): string {
  const name = view.text.table.tabs[twin.kind]
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '');
  return `vigia-${name}-${date}.${extension}`;
}
