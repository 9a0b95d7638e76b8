import type {Locale} from '../i18n/format.ts';
import {exampleTextFor} from '../i18n/examples.ts';
import type {Briefing, Scene} from '../state/briefing.ts';
import {exampleBriefings, type ExampleId} from '../state/example-briefings.ts';
import {readExample, type ExampleFile} from '../state/example-file.ts';
import type {Snapshot} from '../state/snapshot.ts';
import type {View} from '../state/view.ts';
import {textOf} from './controller.ts';
import {sceneOf, viewOf, type DataVersion} from './scene-capture.ts';

/** An example: its scenes all at once, or none yet. */
export interface ExampleProgress {
  readonly briefing: Briefing;
  readonly all: number;
  /** True when its file could not be read. */
  readonly hasFailed: boolean;
}

/** The examples that ship with the app: their numbers are files of the pipeline, their words are made from these. */
export interface Examples {
  readonly ids: readonly ExampleId[];
  title(id: ExampleId, locale: Locale): string;
  count(id: ExampleId): number;
  /** The example in the language of the page; begins to read it the first time. Null for any other id. */
  open(id: string, locale: Locale): ExampleProgress | null;
  retry(id: string, locale: Locale): void;
  /** The example once it is read; null for any other id, and where it could not be. */
  whole(id: string, locale: Locale): Promise<Briefing | null>;
}

/** Where examples come from. */
export interface ExampleSources {
  /** Reads the file of an example. */
  readonly read: (id: ExampleId) => Promise<ExampleFile>;
  /** The page, for names and places; asked once the file is here. */
  readonly view: () => Promise<View>;
  readonly dataVersion: () => Promise<DataVersion>;
  /** The moment, in UTC: `2026-11-24T15:04:05.000Z`. */
  readonly now: () => string;
  readonly onChange: () => void;
}

/** The scenes of an example in a language, of the numbers of its file. @throws {RangeError} where a scene has none */
export async function exampleScenes(
  id: ExampleId,
  locale: Locale,
  numbers: ReadonlyMap<string, Snapshot>,
  page: View,
  made: {readonly version: DataVersion; readonly captured: string},
): Promise<readonly Scene[]> {
  const text = await textOf(locale);
  const {notes} = exampleTextFor(locale)[id];
  return exampleBriefings[id].map(({address: plain}, at) => {
    const snapshot = numbers.get(plain);
    if (!snapshot) throw new RangeError(`Got no numbers of ${plain} in the file of ${id}.`);
    const address = locale === 'en' ? `${plain}&idioma=en` : plain;
    return sceneOf(viewOf(page, address, text, snapshot), made.version, {
      ...{id: `${id}-${String(at + 1)}`, captured: made.captured, notes: notes[at] ?? ''},
    });
  });
}

/** @see Examples */
export function createExamples(sources: ExampleSources): Examples {
  const known = new Map<string, ExampleProgress>();
  const working = new Map<string, Promise<void>>();

  async function work(id: ExampleId, locale: Locale, {briefing, all}: ExampleProgress) {
    const key = `${id} ${locale}`;
    try {
      const [file, version] = await Promise.all([sources.read(id), sources.dataVersion()]);
      const made = {version, captured: sources.now()};
      const page = await sources.view();
      const scenes = await exampleScenes(id, locale, readExample(file), page, made);
      known.set(key, {briefing: {...briefing, scenes}, all, hasFailed: false});
    } catch {
      known.set(key, {briefing, all, hasFailed: true});
    }
    sources.onChange();
  }

  function begin(id: ExampleId, locale: Locale): ExampleProgress {
    const {title} = exampleTextFor(locale)[id];
    const briefing = {id, title, language: locale, scenes: [], saved: sources.now()};
    const progress = {briefing, all: exampleBriefings[id].length, hasFailed: false};
    known.set(`${id} ${locale}`, progress);
    working.set(`${id} ${locale}`, work(id, locale, progress));
    return progress;
  }

  const ids = Object.keys(exampleBriefings) as ExampleId[];
  const idOf = (id: string): ExampleId | undefined => ids.find((one) => one === id);

  function open(asked: string, locale: Locale): ExampleProgress | null {
    const id = idOf(asked);
    return id ? (known.get(`${id} ${locale}`) ?? begin(id, locale)) : null;
  }

  return {
    ids,
    title: (id, locale) => exampleTextFor(locale)[id].title,
    count: (id) => exampleBriefings[id].length,
    open,
    async whole(id, locale) {
      if (!open(id, locale)) return null;
      await working.get(`${id} ${locale}`);
      const progress = known.get(`${id} ${locale}`);
      return progress && progress.briefing.scenes.length === progress.all
        ? progress.briefing
        : null;
    },
    retry(asked, locale) {
      const id = idOf(asked);
      if (id && known.get(`${id} ${locale}`)?.hasFailed) begin(id, locale);
    },
  };
}
