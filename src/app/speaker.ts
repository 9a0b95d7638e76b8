import '../styles/fonts.css';
import {
  channelName,
  chooseShow,
  freshSpeaker,
  hearShow,
  lobbyName,
  passTime,
  pingMs,
  readShowMessage,
  type LobbyMessage,
  type ShowCard,
  type SpeakerMessage,
} from '../state/show-messages.ts';
import {showKeyOf} from '../state/show.ts';
import {showTextOf} from '../i18n/show.ts';
import type {Locale} from '../i18n/format.ts';
import {VgSpeaker} from '../ui/present/speaker.ts';

/** What the address of a speaker's window says. */
function wantedBy(hash: string): {session: string | null; briefing: string | null; locale: Locale} {
  const parameters = new URLSearchParams(hash.slice(hash.indexOf('?') + 1));
  const spoken = parameters.get('idioma') ?? navigator.language;
  return {
    session: parameters.get('sesion'),
    briefing: parameters.get('informe'),
    locale: spoken.startsWith('en') ? 'en' : 'es',
  };
}

/** How long a window waits for a session that may have gone before it takes another show of its briefing, ms. */
const patienceMs = 3000;

/** The speaker's window: a page of its own that draws no map and asks no data; everything comes from the show. */
export function startSpeaker(body: HTMLElement): void {
  const wanted = wantedBy(location.hash);
  const {locale} = wanted;
  const opened = Date.now();
  const shows = new Map<string, ShowCard>();
  let known = freshSpeaker(opened);
  let channel: BroadcastChannel | null = null;
  let session: string | null = null;

  document.documentElement.lang = locale;
  document.title = `${showTextOf(locale).window.title} · Vigía`;
  const page = new VgSpeaker();
  page.locale = locale;
  if (wanted.briefing)
    page.showAddress = `#/presentar?informe=${encodeURIComponent(wanted.briefing)}&escena=1&mostrar=1&idioma=${locale}`;
  page.hasChannel = typeof BroadcastChannel === 'function';

  function draw(): void {
    page.known = known;
    page.shows = [...shows.values()];
    page.now = Date.now();
  }

  draw();
  body.append(page);
  setInterval(() => {
    known = passTime(known, Date.now());
    draw();
  }, 500);
  if (!page.hasChannel) return;

  const lobby = new BroadcastChannel(lobbyName);
  const ask = (message: SpeakerMessage): void => channel?.postMessage(message);
  const who = (): void => {
    const question: LobbyMessage = {type: 'who'};
    lobby.postMessage(question);
  };

  function follow(next: string): void {
    if (session === next) {
      ask({type: 'hello'});
      return;
    }
    channel?.close();
    session = next;
    channel = new BroadcastChannel(channelName(next));
    channel.onmessage = ({data}: MessageEvent<unknown>) => {
      const message = readShowMessage(data);
      if (!message) return;
      known = hearShow(known, message, Date.now());
      if (message.type === 'over' || message.type === 'gone') shows.delete(next);
      // A page that was loaded again knows nothing of this window.
      if (message.type === 'stand' && !known.card) ask({type: 'hello'});
      draw();
    };
    ask({type: 'hello'});
  }

  function look(): void {
    const isFollowing = known.link === 'following';
    if (isFollowing) return;
    const isPatient = Date.now() - opened < patienceMs && wanted.session !== null;
    const target = isPatient ? wanted : {...wanted, session: null};
    const found =
      chooseShow([...shows.values()], wanted) ?? chooseShow([...shows.values()], target);
    if (found) follow(found.session);
  }

  lobby.onmessage = ({data}: MessageEvent<LobbyMessage>) => {
    if (data.type !== 'here') return;
    shows.set(data.card.session, data.card);
    if (data.card.session === session) ask({type: 'hello'});
    look();
    draw();
  };
  page.addEventListener('vg-speaker', (event) => {
    ask((event as CustomEvent<SpeakerMessage>).detail);
  });
  page.addEventListener('vg-speaker-choose', (event) => {
    follow((event as CustomEvent<string>).detail);
  });
  window.addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    const isControl = target instanceof Element && target.matches('button, a');
    if (isControl && (event.key === 'Enter' || event.key === ' ')) return;
    const key = showKeyOf(event);
    if (!key) return;
    const isScroll = target instanceof Element && target.matches('.notes-text');
    if (isScroll && /^(Arrow(Up|Down)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (
      key.type === 'leave' ||
      key.type === 'full-screen' ||
      key.type === 'speaker' ||
      key.type === 'nothing'
    )
      return;
    ask({type: 'step', step: key});
  });
  setInterval(() => {
    if (session) ask({type: 'ping'});
    if (known.link !== 'following') who();
    look();
  }, pingMs);
  if (wanted.session) follow(wanted.session);
  who();
}
