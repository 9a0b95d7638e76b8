import type {Locale} from '../i18n/format.ts';
import {exampleTextFor} from '../i18n/examples.ts';
import type {Briefing, Scene} from '../state/briefing.ts';
import {exampleBriefings, type ExampleId} from '../state/example-briefings.ts';
import type {Controller} from './controller.ts';
import {textOf} from './controller.ts';
import {sceneOf, viewOf, type DataVersion} from './scene-capture.ts';

/** An example as far as it is worked out. */
export interface ExampleProgress {
  /** With the scenes that are ready, in order. */
  readonly briefing: Briefing;
  readonly all: number;
  /** True when the figures of a scene could not be had; the scenes before it are there. */
  readonly hasFailed: boolean;
}

/** The examples that ship with the app: their figures are worked out from its data, when somebody opens one. */
export interface Examples {
  readonly ids: readonly ExampleId[];
  title(id: ExampleId, locale: Locale): string;
  count(id: ExampleId): number;
  /** The example in the language of the page; begins to work it out the first time. Null for any other id. */
  open(id: string, locale: Locale): ExampleProgress | null;
  retry(id: string, locale: Locale): void;
  /** The example once it is worked out; null for any other id, and where a scene could not be had. */
  whole(id: string, locale: Locale): Promise<Briefing | null>;
}

/** @see Examples. `onChange` is called with each scene that is ready. */
export function createExamples(
  controller: Controller,
  dataVersion: () => Promise<DataVersion>,
  now: () => string,
  onChange: () => void,
): Examples {
  const known = new Map<string, ExampleProgress>();
  const working = new Map<string, Promise<void>>();

  async function sceneAt(id: ExampleId, at: number, locale: Locale): Promise<Scene> {
    const example = exampleBriefings[id][at];
    if (!example) throw new RangeError(`Got scene ${String(at)}, which the example has not.`);
    const address = locale === 'en' ? `${example.address}&idioma=en` : example.address;
    const [text, version, snapshot] = await Promise.all([
      textOf(locale),
      dataVersion(),
      controller.peek(address),
    ]);
    // A figure of half a view could be another figure.
    const [failure] = snapshot.failures;
    if (failure) throw new Error(failure.message);
    const view = viewOf(controller.view, address, text, snapshot);
    const notes = exampleTextFor(locale)[id].notes[at] ?? '';
    return sceneOf(view, version, {id: `${id}-${String(at + 1)}`, captured: now(), notes});
  }

  async function work(id: ExampleId, locale: Locale): Promise<void> {
    const key = `${id} ${locale}`;
    const all = exampleBriefings[id].length;
    for (;;) {
      const progress = known.get(key);
      if (!progress) return;
      const {briefing} = progress;
      const at = briefing.scenes.length;
      if (at >= all) return;
      try {
        const scene = await sceneAt(id, at, locale);
        known.set(key, {...progress, briefing: {...briefing, scenes: [...briefing.scenes, scene]}});
      } catch {
        known.set(key, {...progress, hasFailed: true});
        onChange();
        return;
      }
      onChange();
    }
  }

  function begin(id: ExampleId, locale: Locale, progress: ExampleProgress): ExampleProgress {
    known.set(`${id} ${locale}`, progress);
    working.set(`${id} ${locale}`, work(id, locale));
    return progress;
  }

  const ids = Object.keys(exampleBriefings) as ExampleId[];
  const idOf = (id: string): ExampleId | undefined => ids.find((one) => one === id);

  function open(asked: string, locale: Locale): ExampleProgress | null {
    const id = idOf(asked);
    if (!id) return null;
    const progress = known.get(`${id} ${locale}`);
    if (progress) return progress;
    const {title} = exampleTextFor(locale)[id];
    const briefing: Briefing = {id, title, language: locale, scenes: [], saved: now()};
    return begin(id, locale, {briefing, all: exampleBriefings[id].length, hasFailed: false});
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
      const progress = id && known.get(`${id} ${locale}`);
      if (id && progress?.hasFailed) begin(id, locale, {...progress, hasFailed: false});
    },
  };
}
