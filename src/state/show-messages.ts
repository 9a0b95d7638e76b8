import type {Language} from './app-state.ts';
import type {Curtain, ShowStep} from './show.ts';
import type {ShowTimer, TimerStep} from './show-timer.ts';

/**
 * What the page that shows and the speaker's windows say to each other over a BroadcastChannel. The page is the only one
 * that knows where the show stands; a window asks, and repeats what it hears. So windows may come and go, and the page may be
 * loaded again, without either losing the other.
 */

/** The channel on which shows and windows find each other. */
export const lobbyName = 'vigia-presentar';
/** The channel of one show. */
export const channelName = (session: string): string => `${lobbyName}-${session}`;

/** A scene as the speaker sees it. */
export interface SpeakerScene {
  readonly kicker: string;
  readonly takeaway: string;
  readonly caption: string;
  readonly notes: string;
  readonly language: Language;
}

/** A show that is on, as it presents itself. */
export interface ShowCard {
  readonly session: string;
  readonly briefing: string;
  readonly title: string;
}

/** Where a show stands and since when. */
export interface ShowStand {
  readonly index: number;
  readonly curtain: Curtain;
  readonly timer: ShowTimer;
}

export type ShowMessage =
  | {readonly type: 'deck'; readonly card: ShowCard; readonly scenes: readonly SpeakerScene[]}
  | {readonly type: 'stand'; readonly stand: ShowStand}
  /** A small SVG of a scene, as text. */
  | {readonly type: 'picture'; readonly index: number; readonly svg: string}
  /** The show was left. */
  | {readonly type: 'over'}
  /** The page goes away: loaded again or closed. */
  | {readonly type: 'gone'};

export type SpeakerMessage =
  | {readonly type: 'hello'}
  | {readonly type: 'ping'}
  | {readonly type: 'step'; readonly step: ShowStep}
  | {readonly type: 'timer'; readonly step: TimerStep};

/** On the lobby: a window asks who is there, and every show answers with its card. */
export type LobbyMessage =
  {readonly type: 'who'} | {readonly type: 'here'; readonly card: ShowCard};

const showTypes: ReadonlySet<unknown> = new Set(['deck', 'stand', 'picture', 'over', 'gone']);
const speakerTypes: ReadonlySet<unknown> = new Set(['hello', 'ping', 'step', 'timer']);

const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : null;

/** What a show said; null for anything else on the channel. */
export const readShowMessage = (data: unknown): ShowMessage | null =>
  showTypes.has(typeOf(data)) ? (data as ShowMessage) : null;

/** What a speaker's window said; null for anything else on the channel. */
export const readSpeakerMessage = (data: unknown): SpeakerMessage | null =>
  speakerTypes.has(typeOf(data)) ? (data as SpeakerMessage) : null;

/** What a speaker's window knows. */
export interface SpeakerState {
  /** `looking` for a show; in step with it; it has not answered for a while; it was left. */
  readonly link: 'looking' | 'following' | 'silent' | 'over';
  readonly card: ShowCard | null;
  readonly scenes: readonly SpeakerScene[];
  readonly stand: ShowStand | null;
  readonly pictures: ReadonlyMap<number, string>;
  /** When the show was last heard, ms. */
  readonly heard: number;
}

/** A window that has heard nothing yet. */
export const freshSpeaker = (now: number): SpeakerState => ({
  link: 'looking',
  card: null,
  scenes: [],
  stand: null,
  pictures: new Map(),
  heard: now,
});

/** A show that does not answer for so long is called silent; a window asks every `pingMs`. */
export const pingMs = 2000;
const silentAfterMs = 3.5 * pingMs;

/** What the window knows after a message of the show. Every message shows that it is there. */
export function hearShow(state: SpeakerState, message: ShowMessage, now: number): SpeakerState {
  const there: SpeakerState = {...state, heard: now, link: 'following'};
  switch (message.type) {
    case 'deck': {
      const {card, scenes} = message;
      const isSame = JSON.stringify(scenes) === JSON.stringify(state.scenes);
      return {...there, card, scenes, pictures: isSame ? state.pictures : new Map()};
    }
    case 'stand':
      return {...there, stand: message.stand};
    case 'picture':
      return {...there, pictures: new Map([...state.pictures, [message.index, message.svg]])};
    case 'over':
      return {...there, link: 'over'};
    case 'gone':
      return {...there, link: 'silent'};
  }
}

/** What the window knows when time has passed: a show not heard for a while is silent. */
export function passTime(state: SpeakerState, now: number): SpeakerState {
  const isSilent = state.link === 'following' && now - state.heard > silentAfterMs;
  return isSilent ? {...state, link: 'silent'} : state;
}

/**
 * The show a window follows: that of its session; without one, the only show of its briefing; null while there is none or
 * more than one to choose from.
 */
export function chooseShow(
  shows: readonly ShowCard[],
  wanted: {readonly session: string | null; readonly briefing: string | null},
): ShowCard | null {
  if (wanted.session) return shows.find(({session}) => session === wanted.session) ?? null;
  const own = shows.filter(({briefing}) => !wanted.briefing || briefing === wanted.briefing);
  return own.length === 1 ? (own[0] ?? null) : null;
}
