/** What covers the scene: nothing, black or white. */
export type Curtain = 'none' | 'black' | 'white';

/** Where a show stands. */
export interface ShowState {
  /** Place of the scene on the screen, from 0. */
  readonly index: number;
  readonly count: number;
  readonly curtain: Curtain;
  /** Digits typed so far: the number of a scene, from 1, that Enter goes to. */
  readonly typed: string;
}

/** A step of the show, whoever asks for it: a key, a clicker, a finger or the speaker's window. */
export type ShowStep =
  | {readonly type: 'next' | 'previous' | 'first' | 'last' | 'enter'}
  | {readonly type: 'go'; readonly index: number}
  | {readonly type: 'curtain'; readonly curtain: 'black' | 'white'}
  | {readonly type: 'digit'; readonly digit: string};

/** What a key asks of the page that shows; the steps, and what only a window can do. */
export type ShowKey =
  | ShowStep
  | {readonly type: 'leave'}
  | {readonly type: 'full-screen'}
  | {readonly type: 'speaker'}
  | {readonly type: 'nothing'};

/** A show of so many scenes at a scene; an index outside is the nearest one there is. */
export function beginShow(count: number, index: number): ShowState {
  return {index: within(index, count), count, curtain: 'none', typed: ''};
}

function within(index: number, count: number): number {
  const whole = Number.isFinite(index) ? Math.trunc(index) : 0;
  return Math.max(0, Math.min(count - 1, whole));
}

/** Numbers of scenes have no more digits than this. */
const longestNumber = 3;

function at(state: ShowState, index: number): ShowState {
  return {...state, index: within(index, state.count), curtain: 'none', typed: ''};
}

/**
 * The show after a step. Under a curtain a step that only moves lifts it and stays at the scene, so that no scene passes
 * unseen; one that names a scene goes there. At the ends nothing moves.
 */
export function stepShow(state: ShowState, step: ShowStep): ShowState {
  const isCovered = state.curtain !== 'none';
  switch (step.type) {
    case 'go':
      return at(state, step.index);
    case 'curtain':
      return {...state, curtain: isCovered ? 'none' : step.curtain, typed: ''};
    case 'digit':
      if (isCovered) return at(state, state.index);
      return {...state, typed: `${state.typed}${step.digit}`.slice(-longestNumber)};
    case 'enter':
      if (state.typed === '') return stepShow(state, {type: 'next'});
      return at(state, Number(state.typed) - 1);
    case 'next':
      return at(state, isCovered ? state.index : state.index + 1);
    case 'previous':
      return at(state, isCovered ? state.index : state.index - 1);
    case 'first':
      return at(state, isCovered ? state.index : 0);
    case 'last':
      return at(state, isCovered ? state.index : state.count - 1);
  }
}

/** The parts of a keyboard event that count. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const keys: Readonly<Record<string, ShowKey>> = {
  ArrowRight: {type: 'next'},
  ArrowDown: {type: 'next'},
  PageDown: {type: 'next'},
  n: {type: 'speaker'},
  ArrowLeft: {type: 'previous'},
  ArrowUp: {type: 'previous'},
  PageUp: {type: 'previous'},
  Backspace: {type: 'previous'},
  Home: {type: 'first'},
  End: {type: 'last'},
  Enter: {type: 'enter'},
  b: {type: 'curtain', curtain: 'black'},
  '.': {type: 'curtain', curtain: 'black'},
  w: {type: 'curtain', curtain: 'white'},
  f: {type: 'full-screen'},
  Escape: {type: 'leave'},
  // A clicker's start button sends F5; on the page it would load everything again before the room.
  F5: {type: 'nothing'},
};

/** What a key asks while a show is on; null for keys that are the browser's own. */
export function showKeyOf({key, shiftKey, ctrlKey, metaKey, altKey}: KeyPress): ShowKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ') return {type: shiftKey ? 'previous' : 'next'};
  if (/^\d$/.test(key)) return {type: 'digit', digit: key};
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
