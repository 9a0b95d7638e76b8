import {publisherIn, shortPublisherIn} from '../i18n/publishers.ts';
import {formatDate, formatNumber} from '../i18n/format.ts';
import {pictureTextOf} from '../i18n/picture.ts';
import {sources, type Source} from '../methodology/sources.ts';
import {methodVersion} from '../methodology/version.ts';
import {twinKindsOf, twinOf} from '../state/table-twin.ts';
import type {View} from '../state/view.ts';

/** What a picture says of where and when it was made. */
export interface PictureContext {
  /** Address of the view. */
  readonly address: string;
  /** ISO date of the export. */
  readonly date: string;
  readonly dataVersion: string;
  /** Last day the data reach, ISO; null when it is not known. */
  readonly dataCutoff: string | null;
}

/** More sources than these are named by their publishers alone. */
const namedInFull = 5;

/** Tables that show what is not on the map. */
const offTheMap: ReadonlySet<string> = new Set(['months', 'zone-sums', 'indicators']);

/** The sources of what is drawn, in the order of the tables of the view, each once. */
export function sourcesOf(view: View): readonly Source[] {
  const ids = twinKindsOf(view)
    .filter((kind) => !offTheMap.has(kind))
    .flatMap((kind) => twinOf(view, kind)?.sources ?? []);
  const all: readonly Source[] = sources;
  return [...new Set(ids)].flatMap((id) => all.find((source) => source.id === id) ?? []);
}

/** One source in a line: publisher, title, cut-off, licence as stated. */
export function sourceLine(source: Source, view: View): string {
  const {locale} = view.text;
  const words = pictureTextOf(locale);
  const cutoff = source.cutoff ? [words.cutoff(formatDate(source.cutoff, locale))] : [];
  const licence = words.licence(source.licence[locale]);
  return `${publisherIn(source.publisher, locale)}. ${source.title[locale]}; ${[...cutoff, licence].join('; ')}.`;
}

/** The line or lines of sources of a picture, the first with its heading; none where nothing is drawn. */
export function sourceLines(view: View): readonly string[] {
  const {locale} = view.text;
  const words = pictureTextOf(locale);
  const used = sourcesOf(view);
  const heading = used.length === 1 ? words.source : words.sources;
  if (used.length <= namedInFull)
    return used.map((source, index) =>
      index === 0 ? `${heading}: ${sourceLine(source, view)}` : sourceLine(source, view),
    );
  const publishers = [...new Set(used.map(({publisher}) => shortPublisherIn(publisher, locale)))];
  const last =
    used
      .map(({cutoff}) => cutoff ?? '')
      .sort()
      .at(-1) ?? '';
  return [
    words.many(formatNumber(used.length, locale), publishers.join('; '), formatDate(last, locale)),
  ];
}

/** Boundaries and disclaimer, then versions and day. */
export function closingLines(view: View, context: PictureContext): readonly string[] {
  const {text} = view;
  const words = pictureTextOf(text.locale);
  const made = [
    text.app.name,
    words.method(methodVersion),
    ...(context.dataVersion ? [words.data(context.dataVersion)] : []),
    ...(context.dataCutoff ? [words.dataUntil(formatDate(context.dataCutoff, text.locale))] : []),
    words.made(formatDate(context.date, text.locale)),
  ];
  return [text.legend.boundaries, made.join(' · ')];
}

/** The sources in one short line for a slide: publishers with their cut-offs; the licences stand on the last slide. */
export function shortSources(view: View): string {
  const {locale} = view.text;
  const words = pictureTextOf(locale);
  const used = sourcesOf(view);
  if (used.length === 0) return '';
  if (used.length > namedInFull) return sourceLines(view).join(' ');
  const named = used.map(({publisher, cutoff}) =>
    cutoff
      ? `${shortPublisherIn(publisher, locale)}, ${words.cutoff(formatDate(cutoff, locale))}`
      : shortPublisherIn(publisher, locale),
  );
  const heading = used.length === 1 ? words.source : words.sources;
  return `${heading}: ${[...new Set(named)].join('; ')}. ${words.licencesAtEnd}`;
}
