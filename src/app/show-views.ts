import type {Text} from '../i18n/es.ts';
import type {Language} from '../state/app-state.ts';
import type {Briefing, Scene} from '../state/briefing.ts';
import {emptySnapshot, type Snapshot} from '../state/snapshot.ts';
import {parseAddress} from '../state/url.ts';
import type {View} from '../state/view.ts';
import type {SceneProgress} from '../ui/present/stage-scene.ts';
import {textOf, type Controller} from './controller.ts';
import {needsEngine} from './engine-offer.ts';

/** The views of a briefing's scenes; what the user chose stays as it is. */
export interface ShowViews {
  /** The view of a scene as far as its numbers are there. The same numbers give the same object. */
  readonly of: (index: number) => {readonly view: View; readonly progress: SceneProgress};
  /** Fetches the numbers of a scene that has none frozen; nothing where they are there or on their way. */
  readonly load: (index: number) => void;
  /** Forgets what could not be read, for when the data have come. */
  readonly retry: () => void;
  readonly close: () => void;
}

const noAssessments: View['assessed'] = new Map();

/** The views of a briefing; `onChange` is called when numbers have come. The words of its languages are fetched first. */
export async function openShowViews(
  controller: Controller,
  briefing: Briefing,
  onChange: () => void,
): Promise<ShowViews> {
  const languages = [...new Set<Language>(briefing.scenes.map(({language}) => language))];
  const texts = new Map<Language, Text>();
  for (const language of languages) texts.set(language, await textOf(language));
  const numbers = new Map<number, Snapshot | 'loading' | 'failed'>();
  const views = new Map<number, View>();
  const closing = new AbortController();

  function snapshotOf(scene: Scene, index: number): Snapshot {
    const loaded = numbers.get(index);
    return scene.snapshot ?? (typeof loaded === 'object' ? loaded : emptySnapshot);
  }

  function viewOf(scene: Scene, index: number): View {
    const {gazetteer, readiness, text: pageText} = controller.view;
    const snapshot = snapshotOf(scene, index);
    const known = views.get(index);
    if (known?.snapshot === snapshot && known.gazetteer === gazetteer) return known;
    const {state} = parseAddress(scene.address);
    const text = texts.get(scene.language) ?? pageText;
    const view: View = {
      state: {...state, language: scene.language},
      ...{snapshot, text, gazetteer, readiness, isPending: false},
      // What analysts noted is for them, not for a room.
      assessed: noAssessments,
      ownDepartment: null,
      ...{canUndo: false, canRedo: false},
    };
    views.set(index, view);
    return view;
  }

  function progressOf(scene: Scene, index: number): SceneProgress {
    if (scene.snapshot) return 'ready';
    const loaded = numbers.get(index);
    if (loaded === 'failed') return 'failed';
    if (typeof loaded !== 'object') return 'loading';
    const {failures} = loaded;
    if (needsEngine(controller.view, failures)) return 'engine';
    return failures.some(({kind}) => kind === 'unavailable') &&
      controller.view.readiness.data === 'starting'
      ? 'fetching'
      : 'ready';
  }

  async function load(scene: Scene, index: number): Promise<void> {
    numbers.set(index, 'loading');
    try {
      numbers.set(index, await controller.peek(scene.address, closing.signal));
    } catch {
      if (closing.signal.aborted) return;
      numbers.set(index, 'failed');
    }
    onChange();
  }

  const sceneAt = (index: number): Scene => {
    const scene = briefing.scenes[index];
    if (!scene)
      throw new RangeError(`Got scene ${String(index)} of ${String(briefing.scenes.length)}.`);
    return scene;
  };

  return {
    of(index) {
      const scene = sceneAt(index);
      return {view: viewOf(scene, index), progress: progressOf(scene, index)};
    },
    load(index) {
      const scene = sceneAt(index);
      if (scene.snapshot || numbers.has(index)) return;
      void load(scene, index);
    },
    retry() {
      for (const [index, loaded] of numbers) {
        const isPartial = typeof loaded === 'object' && loaded.failures.length > 0;
        if (loaded === 'failed' || isPartial) void load(sceneAt(index), index);
      }
    },
    close() {
      closing.abort();
    },
  };
}
