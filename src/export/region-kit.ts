import {publisherIn} from '../i18n/publishers.ts';
import {strToU8, zipSync, type Zippable} from 'fflate';
import type {RegionFile} from '../domain/region/region-file.ts';
import type {Locale} from '../i18n/format.ts';
import {regionKitTextOf} from '../i18n/region-kit.ts';
import {sources} from '../methodology/sources.ts';
import {methodVersion} from '../methodology/version.ts';
import {gapWords} from '../state/region-gaps-words.ts';
import {csvFile} from './csv-cell.ts';
import type {ExportContext} from './csv.ts';
import {regionShapes} from './region-kit-shapes.ts';
import {
  displacementTable,
  eventsTable,
  indicatorsTable,
  municipalitiesTable,
  postsTable,
  seriesTable,
  sourcesTable,
  type KitTable,
} from './region-kit-tables.ts';

/** The name of a kit: `vigia-54-norte-de-santander-2026-11-24.zip`. */
export function regionKitName({code, name}: RegionFile, date: string): string {
  const word = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `vigia-${code}-${word}-${date}.zip`;
}

function versionLines(file: RegionFile, locale: Locale, context: ExportContext): readonly string[] {
  const text = regionKitTextOf(locale);
  return [
    text.method(methodVersion),
    text.data(file.version, file.cutoff),
    text.view(context.address),
    text.exported(context.date),
    text.disclaimer,
  ];
}

/** The sources of a table as `#` lines, so that it can travel alone. */
function commentOf(
  file: RegionFile,
  about: string,
  table: KitTable,
  locale: Locale,
  context: ExportContext,
): readonly string[] {
  const text = regionKitTextOf(locale);
  const used = file.sources.filter(({id}) => table.sources.includes(id));
  return [
    text.title(file.name, file.code),
    about,
    ...used.flatMap(({publisher, title, url, licence, cutoff}) => [
      `${text.source}: ${publisherIn(publisher, locale)}. ${title[locale]}`,
      `${text.address}: ${url ?? '-'}`,
      `${text.licence}: ${licence[locale]}`,
      `${text.cutoff}: ${cutoff ?? '-'}`,
    ]),
    ...versionLines(file, locale, context),
  ];
}

function readmeOf(file: RegionFile, locale: Locale, context: ExportContext): string {
  const text = regionKitTextOf(locale);
  const parts = [
    'indicators',
    'municipalities',
    'series',
    'posts',
    'displacement',
    'events',
  ] as const;
  const listed = [...parts, 'shapes', 'sources'] as const;
  const title = text.title(file.name, file.code);
  const heading = (words: string): readonly string[] => ['', words, '-'.repeat(words.length)];
  const lines = [
    title,
    '='.repeat(title.length),
    ...versionLines(file, locale, context),
    text.index,
    ...heading(text.contents),
    ...listed.map((part) => `${text.files[part]}: ${text.about[part]}`),
    ...heading(text.how),
    ...text.rules,
    ...heading(text.missing),
    ...gapWords(file, locale).map(({names, words}) => `${names}: ${words}.`),
    ...heading(text.faults),
    ...file.sources.flatMap(({id, publisher, title: name, url, licence, cutoff}) => [
      '',
      `${publisherIn(publisher, locale)}. ${name[locale]}`,
      `  ${text.address}: ${url ?? '-'}`,
      `  ${text.licence}: ${licence[locale]}`,
      `  ${text.cutoff}: ${cutoff ?? '-'}`,
      `  ${text.fault}: ${sources.find((source) => source.id === id)?.knownFaults[locale] ?? '-'}`,
    ]),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/**
 * The kit of a department as the bytes of a zip: figures, series, posts, displacement and events as CSV, the municipalities as
 * GeoJSON, the sources and how to read it all. The same file, language, address and date give the same bytes.
 * @throws {RangeError} for a file without the shapes of its municipalities
 */
export function writeRegionKit(
  file: RegionFile,
  locale: Locale,
  context: ExportContext,
): Uint8Array<ArrayBuffer> {
  const text = regionKitTextOf(locale);
  const tables = {
    indicators: indicatorsTable(file, locale),
    municipalities: municipalitiesTable(file),
    series: seriesTable(file),
    posts: postsTable(file),
    displacement: displacementTable(file),
    events: eventsTable(file),
    sources: sourcesTable(file, locale),
  } as const;
  const files: Zippable = {[text.readme]: strToU8(readmeOf(file, locale, context))};
  for (const part of Object.keys(tables) as (keyof typeof tables)[]) {
    const table = tables[part];
    const comment = commentOf(file, text.about[part], table, locale, context);
    files[text.files[part]] = strToU8(csvFile(comment, table.head, table.rows));
  }
  files[text.files.shapes] = strToU8(regionShapes(file, locale, context));
  // A zip has local times without a zone: the day of the export at midnight, wherever it is written.
  const [year = 1980, month = 1, day = 1] = context.date.split('-').map(Number);
  return zipSync(files, {level: 6, mtime: new Date(year, month - 1, day)});
}
