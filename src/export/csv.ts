import {publisherIn} from '../i18n/publishers.ts';
import {sources} from '../methodology/sources.ts';
import {methodVersion} from '../methodology/version.ts';
import type {Twin, TwinRow} from '../state/twin.ts';
import type {View} from '../state/view.ts';
import {csvText, harmless} from './csv-cell.ts';
import {filterWords} from './filter-words.ts';

/** What an export must say besides its rows. */
export interface ExportContext {
  readonly address: string;
  /** ISO date of the export. */
  readonly date: string;
  readonly dataVersion: string;
}

/** One cell of tab-separated text: on one line, without tabs. */
const tabless = (text: string): string => harmless(text).replaceAll(/[\t\r\n]+/g, ' ');

/** What must stand with the rows of a table wherever they go: title, sources, filters, versions, the view's address. */
export function headerLines(view: View, twin: Twin, context: ExportContext): readonly string[] {
  const {csv, app} = view.text;
  const used = sources.filter(({id}) => twin.sources.includes(id));
  const {locale} = view.text;
  const perSource = used.flatMap((source) => [
    `${csv.source}: ${publisherIn(source.publisher, locale)}. ${source.title[locale]}`,
    `${csv.url}: ${source.url ?? '-'}`,
    `${csv.licence}: ${source.licence[locale]}`,
    `${csv.cutoff}: ${source.cutoff ?? '-'}`,
  ]);
  return [
    `${csv.title}: ${twin.title}`,
    ...perSource,
    `${csv.filters}: ${filterWords(view, twin)}`,
    ...(twin.note ? [`${csv.note}: ${twin.note}`] : []),
    `${csv.method}: ${methodVersion}`,
    `${csv.data}: ${context.dataVersion}`,
    `${csv.view}: ${context.address}`,
    `${csv.exported}: ${context.date} · ${app.name}`,
  ];
}

/** The cells of a row as text, a figure always followed by its state. */
function cellsOf(row: TwinRow, twin: Twin, write: (text: string) => string): readonly string[] {
  return twin.columns.flatMap(({key}) => {
    const value = row.values[key];
    if (value === undefined || typeof value === 'string') return [write(value ?? '')];
    const text = value.status === 'observed' ? String(value.value) : '';
    return [text, value.implausible ? `${value.status}; implausible` : value.status];
  });
}

function headOf(view: View, twin: Twin, write: (text: string) => string): readonly string[] {
  const status = view.text.table.status.toLowerCase();
  return twin.columns.flatMap(({label, kind}) =>
    kind === 'text' ? [write(label)] : [write(label), write(`${label} (${status})`)],
  );
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
  const head = headOf(view, twin, csvText).join(',');
  const lines = rows.map((row) => cellsOf(row, twin, csvText).join(','));
  return `\ufeff${[...comment, head, ...lines].join('\r\n')}\r\n`;
}

/** The rows as tab-separated text, for a clipboard; a figure always beside its state. */
export function twinTsv(view: View, twin: Twin, rows: readonly TwinRow[]): string {
  const head = headOf(view, twin, tabless).join('\t');
  return [head, ...rows.map((row) => cellsOf(row, twin, tabless).join('\t'))].join('\n');
}

/** A file name from the view: `vigia-territorios-2026-11-24.csv`. */
export function fileName(view: View, twin: Twin, date: string, extension: string): string {
  const name = view.text.table.tabs[twin.kind]
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '');
  return `vigia-${name}-${date}.${extension}`;
}
