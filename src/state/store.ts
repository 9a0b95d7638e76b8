import type {AppState} from './app-state.ts';
import {applyTransition, type TransitionName, type TransitionRequest} from './transitions.ts';

export interface Store {
  readonly state: AppState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  dispatch(request: TransitionRequest): void;
  /** Takes a state from outside (an address); it becomes one step of the history. */
  replace(state: AppState): void;
  undo(): void;
  redo(): void;
  /** Calls the listener after every change, with the new state. Returns the way to stop. */
  subscribe(listener: (state: AppState) => void): () => void;
}

const quiet: ReadonlySet<TransitionName> = new Set<TransitionName>([
  'moveCamera',
  'chooseLanguage',
  'chooseTheme',
  'openBriefing',
]);
const depth = 100;

/** Changes of the same run are one step: a window that is dragged, or one weight. */
function runOf({name, args}: TransitionRequest): string | null {
  if (name === 'choosePeriod' || name === 'moveSwipe') return name;
  if (name === 'moveZonePoint') return `${name} ${String(args[0])}`;
  if (name === 'chooseZone') return `${name} ${Object.keys(args[0]).sort().join()}`;
  if (name === 'changeRegion' && Object.keys(args[0]).join() === 'filter') return name;
  return name === 'chooseWeights' ? `${name} ${args[0]}` : null;
}

/**
 * Holds the one state and its history. Moving the camera and choosing language, theme or briefing are not steps to undo;
 * a run of window changes (a drag, playback), of the divider of a swipe, of one weight, of one point or of the same part of a zone is one step.
 */
export function createStore(initial: AppState): Store {
  let state = initial;
  let past: readonly AppState[] = [];
  let future: readonly AppState[] = [];
  let lastRun: string | null = null;
  const listeners = new Set<(state: AppState) => void>();

  function publish(next: AppState): void {
    state = next;
    for (const listener of listeners) listener(state);
  }

  function remember(): void {
    past = [...past.slice(1 - depth), state];
    future = [];
  }

  const keepView = (target: AppState): AppState => ({
    ...target,
    camera: state.camera,
    language: state.language,
    theme: state.theme,
  });

  return {
    get state() {
      return state;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    dispatch(request) {
      const next = applyTransition(state, request);
      if (next === state || JSON.stringify(next) === JSON.stringify(state)) return;
      if (!quiet.has(request.name)) {
        const run = runOf(request);
        if (run === null || run !== lastRun) remember();
        lastRun = run;
      }
      publish(next);
    },
    replace(next) {
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      remember();
      lastRun = null;
      publish(next);
    },
    undo() {
      const previous = past.at(-1);
      if (!previous) return;
      past = past.slice(0, -1);
      future = [state, ...future];
      lastRun = null;
      publish(keepView(previous));
    },
    redo() {
      const [next, ...rest] = future;
      if (!next) return;
      past = [...past, state];
      future = rest;
      lastRun = null;
      publish(keepView(next));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
