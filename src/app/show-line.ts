import {
  channelName,
  lobbyName,
  readSpeakerMessage,
  type LobbyMessage,
  type ShowCard,
  type ShowMessage,
  type SpeakerMessage,
} from '../state/show-messages.ts';

/** The line from a show to its speaker's windows. */
export interface ShowLine {
  readonly session: string;
  readonly send: (message: ShowMessage) => void;
  readonly close: () => void;
}

/** How the line tells the show what it hears. */
export interface ShowLineOptions {
  readonly card: Omit<ShowCard, 'session'>;
  readonly session: string;
  readonly onMessage: (message: SpeakerMessage) => void;
  /** Another page shows under the same session (a tab that was copied): this one has taken a new one. */
  readonly onSession: (session: string) => void;
}

/** How long a page that begins listens for another one with its session, ms. */
const newcomerMs = 1000;

/** Opens the line of a show; null where the browser has no channels. */
export function openShowLine(options: ShowLineOptions): ShowLine | null {
  if (typeof BroadcastChannel !== 'function') return null;
  const lobby = new BroadcastChannel(lobbyName);
  let {session} = options;
  let channel = listen();
  let isNewcomer = true;
  const timer = setTimeout(() => (isNewcomer = false), newcomerMs);

  function listen(): BroadcastChannel {
    const made = new BroadcastChannel(channelName(session));
    made.onmessage = ({data}: MessageEvent<unknown>) => {
      const message = readSpeakerMessage(data);
      if (message) options.onMessage(message);
    };
    return made;
  }

  function present(): void {
    const here: LobbyMessage = {type: 'here', card: {...options.card, session}};
    lobby.postMessage(here);
  }

  lobby.onmessage = ({data}: MessageEvent<LobbyMessage>) => {
    if (data.type === 'who') present();
    else if (data.card.session === session) {
      if (!isNewcomer) {
        present();
        return;
      }
      channel.close();
      session = crypto.randomUUID();
      channel = listen();
      options.onSession(session);
      present();
    }
  };
  present();

  return {
    get session() {
      return session;
    },
    send(message) {
      channel.postMessage(message);
    },
    close() {
      clearTimeout(timer);
      channel.close();
      lobby.close();
    },
  };
}
