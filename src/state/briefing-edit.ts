import type {Briefing, Scene} from './briefing.ts';

/** The largest briefing, and the longest texts of a scene, in characters. `file` is the length of a whole file. */
export const briefingLimits = {
  scenes: 60,
  title: 120,
  takeaway: 300,
  kicker: 120,
  caption: 3000,
  source: 1000,
  notes: 6000,
  address: 8000,
  file: 40_000_000,
} as const;

/** What of a scene its author writes; the rest is what was captured. */
export type SceneText = Pick<Scene, 'takeaway' | 'kicker' | 'notes'>;

/** A scene put after the one at a place, or at the end; the same briefing when it is full. */
export function addScene(briefing: Briefing, scene: Scene, after?: number): Briefing {
  const {scenes} = briefing;
  if (scenes.length >= briefingLimits.scenes) return briefing;
  const at = after === undefined ? scenes.length : after + 1;
  return {...briefing, scenes: scenes.toSpliced(at, 0, scene)};
}

/** A second copy of a scene right after it, under an id of its own. */
export function duplicateScene(briefing: Briefing, at: number, id: string): Briefing {
  const scene = briefing.scenes[at];
  return scene ? addScene(briefing, {...scene, id}, at) : briefing;
}

/** A scene taken from one place to another; a place beyond the end is the end. */
export function moveScene(briefing: Briefing, from: number, to: number): Briefing {
  const scene = briefing.scenes[from];
  const target = Math.min(Math.max(0, to), briefing.scenes.length - 1);
  if (!scene || target === from) return briefing;
  const rest = briefing.scenes.toSpliced(from, 1);
  return {...briefing, scenes: rest.toSpliced(target, 0, scene)};
}

/** A scene with other words, cut at the longest that is kept. */
export function editScene(briefing: Briefing, at: number, change: Partial<SceneText>): Briefing {
  const scene = briefing.scenes[at];
  if (!scene) return briefing;
  const cut = Object.fromEntries(
    Object.entries(change).map(([name, words]) => [
      name,
      words.slice(0, briefingLimits[name as keyof SceneText]),
    ]),
  );
  return replaceScene(briefing, at, {...scene, ...cut});
}

/** Another scene in the place of one: the same view with newer numbers. */
export function replaceScene(briefing: Briefing, at: number, scene: Scene): Briefing {
  if (!briefing.scenes[at]) return briefing;
  return {...briefing, scenes: briefing.scenes.with(at, scene)};
}

export function deleteScene(briefing: Briefing, at: number): Briefing {
  if (!briefing.scenes[at]) return briefing;
  return {...briefing, scenes: briefing.scenes.toSpliced(at, 1)};
}

/** The briefing under another title, cut at the longest that is kept; an empty one changes nothing. */
export function renameBriefing(briefing: Briefing, title: string): Briefing {
  const cut = title.trim().slice(0, briefingLimits.title);
  return cut === '' ? briefing : {...briefing, title: cut};
}

/** A briefing with what it was before and what was undone. */
export interface BriefingHistory {
  readonly past: readonly Briefing[];
  readonly present: Briefing;
  readonly future: readonly Briefing[];
  /** What the last change was part of: typing in one field is one step. */
  readonly run: string | null;
}

const mostSteps = 100;

export const historyOf = (present: Briefing): BriefingHistory => ({
  past: [],
  present,
  future: [],
  run: null,
});

/** The history with one more change; of the same run it is the same step. A change that changes nothing is none. */
export function withChange(
  history: BriefingHistory,
  next: Briefing,
  run: string | null = null,
): BriefingHistory {
  if (next === history.present) return history;
  const isSameStep = run !== null && run === history.run;
  const past = isSameStep ? history.past : [...history.past.slice(1 - mostSteps), history.present];
  return {past, present: next, future: [], run};
}

export function undone(history: BriefingHistory): BriefingHistory {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    run: null,
  };
}

export function redone(history: BriefingHistory): BriefingHistory {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return {past: [...history.past, history.present], present: next, future: rest, run: null};
}
