import type {Briefing, ShowDetail} from '../state/briefing.ts';
import {beginShow, showKeyOf, stepShow, type ShowKey, type ShowStep} from '../state/show.ts';
import type {SpeakerMessage} from '../state/show-messages.ts';
import {stepTimer} from '../state/show-timer.ts';
import type {View} from '../state/view.ts';
import {palettes, type Palette} from '../map/palette.ts';
import {VgStage, type StagedScene} from '../ui/present/stage.ts';
import {showTextOf} from '../i18n/show.ts';
import type {Controller} from './controller.ts';
import type {EngineOffer} from './engine-offer.ts';
import {fullScreen} from './full-screen.ts';
import {sceneGeometry} from './show-geometry.ts';
import {openShowHistory} from './show-history.ts';
import {openShowLine} from './show-line.ts';
import {createPictures} from './show-pictures.ts';
import {keepSession, takeSession} from './show-session.ts';
import {setShowing} from './show-state.ts';
import {openShowViews} from './show-views.ts';
import {openSpeakerWindow, type SpeakerWindow} from './speaker-window.ts';
import {nextFrame} from './updates.ts';
import type {VgApp} from './vg-app.ts';

/** The address follows the show when it has rested at a scene for so long: a step must not wait for it. */
const addressMs = 500;
/** The next scene is drawn behind the one that is seen, a moment after it. */
const aheadMs = 120;

/** A show that is on. */
export interface Show {
  readonly briefing: Briefing;
  readonly openSpeaker: () => void;
  readonly close: () => void;
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

function themePalette(): Palette {
  const {theme} = document.documentElement.dataset;
  const isDark = theme ? theme === 'dark' : darkSystem.matches;
  return isDark ? palettes.dark : palettes.light;
}

/** The element that has the focus, inside whatever shadow roots. */
function deepFocus(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

const isControl = (event: Event): boolean => {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches('button, a');
};

/** Shows a briefing over the page, from a scene on. The page behind keeps its state and takes no input. */
export async function openShow(
  app: VgApp,
  controller: Controller,
  {briefing, scene}: ShowDetail,
  engine: EngineOffer,
  onClose: () => void,
): Promise<Show> {
  const before = controller.store.state;
  const focusBefore = deepFocus();
  const count = briefing.scenes.length;
  let show = beginShow(count, scene);
  let lastIndex = show.index;
  let isAhead = false;
  let session = takeSession(briefing.id);
  let speaker: SpeakerWindow | null = null;
  let addressTimer: ReturnType<typeof setTimeout> | undefined;
  let aheadTimer: ReturnType<typeof setTimeout> | undefined;
  let seen: View = controller.view;
  let isClosed = false;

  const stage = new VgStage();
  const views = await openShowViews(controller, briefing, restage);
  const geometry = sceneGeometry(() => app.shapes, restage);
  const full = fullScreen({
    onChange: (isFull) => (stage.full = isFull),
    onLeave: leave,
  });
  const line = openShowLine({
    card: {briefing: briefing.id, title: briefing.title},
    session: session.session,
    onMessage: hear,
    onSession(next) {
      session = {...session, session: next};
      keepSession(session);
    },
  });
  const pictures = createPictures(
    (index) => views.of(index).view,
    () => app.shapes,
    themePalette,
    (index, svg) => line?.send({type: 'picture', index, svg}),
  );

  /** The scenes that stand on the stage: the one that is seen, the one before it, then its neighbours. */
  function staged(): readonly StagedScene[] {
    const {index} = show;
    const ahead = isAhead ? [index + 1, index - 1] : [];
    const wanted = new Set([index, lastIndex, ...ahead]);
    return [...wanted]
      .filter((at) => at >= 0 && at < count)
      .sort((a, b) => a - b)
      .map((at) => ({index: at, ...views.of(at)}));
  }

  function restage(): void {
    if (isClosed) return;
    const {readiness, text} = controller.view;
    stage.locale = text.locale;
    stage.fetchLabel = engine.label();
    stage.fetchProgress = engine.progress();
    stage.scenes = briefing.scenes;
    stage.show = show;
    stage.staged = staged();
    stage.geometry = geometry.of(stage.staged.map(({view}) => view));
    stage.palette = themePalette();
    stage.software = readiness.renderer !== 'gpu';
    stage.moves = readiness.renderer === 'gpu' && !stillness.matches;
  }

  /** Numbers and drawing of the neighbours, once the scene that is seen stands. */
  function goAhead(): void {
    clearTimeout(aheadTimer);
    aheadTimer = setTimeout(() => {
      isAhead = true;
      for (const at of [show.index + 1, show.index - 1, show.index + 2])
        if (at >= 0 && at < count) views.load(at);
      restage();
    }, aheadMs);
  }

  function writeAddress(): void {
    clearTimeout(addressTimer);
    const present = {briefing: briefing.id, scene: show.index + 1, shows: true};
    controller.dispatch({name: 'openBriefing', args: [present]});
  }

  function tellSpeaker(): void {
    line?.send({
      type: 'stand',
      stand: {index: show.index, curtain: show.curtain, timer: session.timer},
    });
  }

  function act(step: ShowStep, start: number): void {
    const next = stepShow(show, step);
    const isMove = next.index !== show.index;
    if (isMove) {
      lastIndex = show.index;
      isAhead = false;
      // What stands ahead already stays while it can be the next one.
      isAhead = stage.staged.some(({index}) => index === next.index);
    }
    show = next;
    if (isMove) views.load(show.index);
    restage();
    tellSpeaker();
    if (!isMove) return;
    goAhead();
    // A page that is loaded again at this moment must find this scene; the state follows when there is time.
    const number = `escena=${String(show.index + 1)}`;
    history.replaceState(history.state, '', location.hash.replace(/\bescena=\d+/, number));
    clearTimeout(addressTimer);
    addressTimer = setTimeout(writeAddress, addressMs);
    void measure(start);
  }

  async function measure(start: number): Promise<void> {
    await stage.ready();
    await nextFrame();
    await nextFrame();
    performance.measure('vigia:scene', {start, detail: {index: show.index}});
  }

  function handle(key: ShowKey, start = performance.now()): void {
    if (key.type === 'nothing') return;
    if (key.type === 'leave') {
      if (show.curtain === 'none') leave();
      else act({type: 'next'}, start);
    } else if (key.type === 'full-screen') full.toggle();
    else if (key.type === 'speaker') openSpeaker();
    else act(key, start);
  }

  function onKey(event: KeyboardEvent): void {
    if (isControl(event) && (event.key === 'Enter' || event.key === ' ')) {
      event.stopPropagation();
      return;
    }
    const key = showKeyOf(event);
    const isOwn = !event.ctrlKey && !event.metaKey && !event.altKey;
    const lifts = show.curtain !== 'none' && isOwn && event.key.length === 1;
    if (isOwn) event.stopPropagation();
    if (!key && !lifts) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) handle(key ?? {type: 'next'}, event.timeStamp);
  }

  function openSpeaker(): void {
    const words = showTextOf(controller.view.text.locale);
    if (!line) {
      stage.notice = {words: words.noChannel, link: null};
      return;
    }
    full.expectLoss();
    const opened = openSpeakerWindow(
      briefing.id,
      line.session,
      controller.view.text.locale,
      speaker,
    );
    speaker = opened.window;
    stage.notice = opened.window
      ? null
      : {words: words.popupBlocked, link: {words: words.popupLink, address: opened.address}};
  }

  function hear(message: SpeakerMessage): void {
    if (message.type === 'hello') {
      const scenes = briefing.scenes.map(({kicker, takeaway, caption, notes, language}) => {
        return {kicker, takeaway, caption, notes, language};
      });
      const card = {briefing: briefing.id, title: briefing.title, session: session.session};
      line?.send({type: 'deck', card, scenes});
      tellSpeaker();
      pictures.sendAround(show.index, count);
      stage.notice = null;
    } else if (message.type === 'ping') tellSpeaker();
    else if (message.type === 'step') {
      act(message.step, performance.now());
      pictures.sendAround(show.index, count);
    } else {
      session = {...session, timer: stepTimer(session.timer, message.step, Date.now())};
      keepSession(session);
      tellSpeaker();
    }
  }

  function onView(view: View): void {
    const hasNews =
      view.gazetteer !== seen.gazetteer ||
      view.readiness !== seen.readiness ||
      view.text !== seen.text;
    const hasData = view.readiness.data === 'ready' && seen.readiness.data !== 'ready';
    seen = view;
    if (hasData) views.retry();
    if (hasNews) restage();
  }

  const onGone = (): void => {
    line?.send({type: 'gone'});
  };

  function leave(): void {
    entry.leave();
  }

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    entry.close();
    clearTimeout(addressTimer);
    clearTimeout(aheadTimer);
    window.removeEventListener('keydown', onKey, {capture: true});
    window.removeEventListener('pagehide', onGone);
    darkSystem.removeEventListener('change', restage);
    stopWatching();
    line?.send({type: 'over'});
    line?.close();
    pictures.close();
    views.close();
    full.close();
    keepSession(null);
    app.inert = false;
    stage.remove();
    document.documentElement.classList.remove('showing');
    const present = {briefing: briefing.id, scene: show.index + 1};
    controller.dispatch({name: 'openBriefing', args: [present]});
    if (before.screen !== 'presentar')
      controller.dispatch({name: 'showScreen', args: [before.screen]});
    setShowing(false);
    onClose();
    focusBefore?.focus();
  }

  stage.addEventListener('vg-show', (event) => {
    handle((event as CustomEvent<ShowKey>).detail);
  });
  stage.addEventListener('vg-show-engine', (event) => {
    // One that did not come is said on the scene, which offers it again.
    if ((event as CustomEvent<'fetch' | 'stop'>).detail === 'stop') engine.stop();
    else engine.fetch().catch(() => undefined);
    stage.focus();
  });
  stage.addEventListener('vg-show-notice', () => (stage.notice = null));
  window.addEventListener('keydown', onKey, {capture: true});
  window.addEventListener('pagehide', onGone);
  darkSystem.addEventListener('change', restage);
  const stopWatching = controller.watch(onView);
  if (count > 0) views.load(show.index);
  const entry = openShowHistory({
    language: before.language,
    onBack(address) {
      close();
      // Another address was asked for while the show was on.
      if (address !== null) void controller.go(address);
    },
  });
  restage();
  app.inert = true;
  document.documentElement.classList.add('showing');
  document.body.append(stage);
  stage.focus();
  setShowing(true);
  keepSession(session);
  full.enter();
  writeAddress();
  await stage.ready();
  goAhead();
  return {briefing, openSpeaker, close: leave};
}
