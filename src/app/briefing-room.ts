import {presentTextFor} from '../i18n/present.ts';
import type {PresentText} from '../i18n/present-es.ts';
import {formatDate, formatNumber} from '../i18n/format.ts';
import {briefingLimits, replaceScene} from '../state/briefing-edit.ts';
import type {Scene} from '../state/briefing.ts';
import type {ExampleFile} from '../state/example-file.ts';
import {initialState, type AppState} from '../state/app-state.ts';
import {departmentShare, takeawayOf} from '../state/takeaway.ts';
import {parseAddress} from '../state/url.ts';
import type {View} from '../state/view.ts';
import {openBriefingDesk, type BriefingDesk} from './briefing-desk.ts';
import {createExamples, type Examples} from './briefing-examples.ts';
import {textOf, type Controller} from './controller.ts';
import {EngineNeeded, needsEngine, type EngineOffer} from './engine-offer.ts';
import {ownRecords} from './records.ts';
import {sceneAddress, sceneOf, viewOf, type DataVersion} from './scene-capture.ts';
import {fetchJson} from './statics.ts';
import type {VgApp} from './vg-app.ts';
import type {RecordsStatus} from './own-records.ts';

/** All that has to do with briefings, opened with the first scene or with Presentar. */
export interface BriefingRoom {
  readonly desk: BriefingDesk;
  readonly examples: Examples;
  readonly status: () => RecordsStatus;
  /** Version of the data of the app; empty until it is known. */
  readonly dataVersion: () => string;
  /** Keeps the view as a scene and says so. */
  readonly capture: () => Promise<void>;
  /** Puts the last view with a map at the end of a briefing. */
  readonly addView: (id: string) => Promise<void>;
  /** Takes the numbers of a scene anew from the data of the app. */
  readonly refresh: (id: string, at: number) => Promise<void>;
}

export interface BriefingRoomOptions {
  readonly app: VgApp;
  readonly controller: Controller;
  readonly say: (id: string, words: string) => void;
  readonly engine: EngineOffer;
  readonly lastMap: () => AppState | null;
}

/** How long a notice with something to do about it stays. */
const noticeMs = 9000;
/** From here on a department's map shows its municipalities. */
const departmentZoom = 7;
const countryTotals = '#/explorar?capas=coropletas&medida=venezolanos&unidad=departamento';

let opening: Promise<BriefingRoom> | null = null;

/** The one room of the page. */
export function briefingRoom(options: BriefingRoomOptions): Promise<BriefingRoom> {
  opening ??= open(options);
  opening.catch(() => (opening = null));
  return opening;
}

async function open(options: BriefingRoomOptions): Promise<BriefingRoom> {
  const {app, controller, say, engine, lastMap} = options;
  const records = await ownRecords();
  const now = (): string => new Date().toISOString();
  const redraw = (): void => {
    app.requestUpdate();
  };
  let timer = 0;
  const desk = openBriefingDesk(records, {
    now,
    newId: () => crypto.randomUUID(),
    onChange: redraw,
    defer: (act) => {
      clearTimeout(timer);
      timer = window.setTimeout(act, 400);
    },
  });
  addEventListener('pagehide', () => void desk.flush());

  let known: DataVersion | null = null;
  let asking: Promise<DataVersion> | null = null;
  function data(): Promise<DataVersion> {
    asking ??= fetchJson<DataVersion>('manifest.json').then((version) => {
      known = version;
      redraw();
      return version;
    });
    asking.catch(() => (asking = null));
    return asking;
  }
  void data().catch(() => undefined);

  const words = (): PresentText => presentTextFor(controller.view.text.locale);

  /** The state to be kept, a department of Región as its map; null where there never was a map. */
  function stateToKeep(): AppState | null {
    const {view, store} = controller;
    const {screen} = view.state;
    const hasMap = screen === 'explorar' || screen === 'riesgo' || screen === 'region';
    const state = hasMap ? view.state : lastMap();
    if (!state) return null;
    const own = {...state, language: store.state.language};
    if (own.screen !== 'region') return own;
    const place = view.gazetteer.places.get(own.department ?? '');
    const [lng, lat] = place?.label ?? [];
    const camera = lng === undefined || lat === undefined ? null : {zoom: departmentZoom, lat, lng};
    return {...own, layers: initialState.layers, camera};
  }

  /**
   * Numbers of an address, whole or not at all.
   * @throws {EngineNeeded} where DuckDB would have them; {Error} that says which part failed
   */
  async function viewAt(address: string, snapshot?: View['snapshot']): Promise<View> {
    const {state} = parseAddress(address);
    const [text, numbers] = await Promise.all([
      textOf(state.language),
      snapshot ?? controller.peek(address),
    ]);
    const {failures} = numbers;
    const parts = [...new Set(failures.map(({part}) => text.data.parts[part]))].join(', ');
    if (needsEngine(controller.view, failures))
      throw new EngineNeeded(text.data.failed(parts, text.data.engineNeeded));
    if (parts) throw new Error(text.data.failed(parts, failures[0]?.message ?? ''));
    return viewOf(controller.view, address, text, numbers);
  }

  /** What a department weighs in the country, for a scene of Región; null where it cannot be said. */
  async function shareOf(department: string, view: View): Promise<string | null> {
    const {choropleth} = await controller.peek(countryTotals);
    return choropleth && departmentShare(department, choropleth, view);
  }

  /** The scene of a state, of the numbers given or of those of the data. @throws {Error} as `viewAt` */
  async function sceneAt(state: AppState, snapshot?: View['snapshot']): Promise<Scene> {
    const kept = await viewAt(sceneAddress(state), snapshot);
    const scene = sceneOf(kept, await data(), {id: crypto.randomUUID(), captured: now()});
    if (state.screen !== 'region' || state.department === null) return scene;
    return {...scene, takeaway: (await shareOf(state.department, kept)) ?? scene.takeaway};
  }

  /** Says why there is no scene; where only the engine is missing, offers it and goes on once it is there. */
  function sayFailure(error: unknown, again: () => void): void {
    const why = words().captureFailed(error instanceof Error ? error.message : String(error));
    if (error instanceof EngineNeeded) engine.offer('scene', why, again);
    else say('scene', why);
  }

  /** The briefing that scenes go to: the one that was open last, or the one changed last. */
  function target(): string | null {
    const {briefing} = controller.store.state.present;
    const isOwn = briefing !== null && desk.open(briefing)?.kind === 'open';
    return isOwn
      ? briefing
      : (desk.list().find(({id}) => desk.open(id)?.kind === 'open')?.id ?? null);
  }

  function keep(scene: Scene, into: string | null): void {
    const {locale} = controller.view.text;
    const today = formatDate(now().slice(0, 10), locale);
    const {briefing, number} = desk.keepScene(scene, into, words().untitled(today));
    if (number === null) {
      say('scene', words().full(formatNumber(briefingLimits.scenes, locale)));
      return;
    }
    const present = {briefing: briefing.id, scene: number};
    const isThere = controller.store.state.screen === 'presentar';
    if (isThere) controller.dispatch({name: 'openBriefing', args: [present]});
    const text = words().captured(formatNumber(number, locale), briefing.title);
    const action = {
      label: words().openBriefing,
      act: () => {
        app.removeNotice('scene');
        controller.dispatch({name: 'openBriefing', args: [present]});
      },
    };
    app.addNotice({id: 'scene', tone: 'info', text, ...(isThere ? {} : {action})});
    clearTimeout(timerOfNotice);
    timerOfNotice = window.setTimeout(() => {
      app.removeNotice('scene');
    }, noticeMs);
  }
  let timerOfNotice = 0;

  async function keepState(
    state: AppState,
    into: () => string | null,
    snapshot?: View['snapshot'],
  ): Promise<void> {
    try {
      keep(await sceneAt(state, snapshot), into());
    } catch (error) {
      // The view as it was asked for, wherever the reader is by then.
      sayFailure(error, () => void keepState(state, into));
    }
  }

  async function keepNow(into: () => string | null): Promise<void> {
    const {view} = controller;
    const state = stateToKeep();
    const isOnScreen = view.state.screen === state?.screen && state.screen !== 'region';
    if (!state || controller.isHolding) say('scene', words().captureNoMap);
    else if (isOnScreen && view.isPending) say('scene', words().captureWaits);
    else await keepState(state, into, isOnScreen ? view.snapshot : undefined);
  }

  async function refresh(id: string, at: number): Promise<void> {
    const found = desk.open(id);
    const old = found?.kind === 'open' ? found.briefing.scenes[at] : undefined;
    if (!old?.snapshot) return;
    try {
      const before = await viewAt(old.address, old.snapshot);
      const fresh = sceneOf(await viewAt(old.address), await data(), {id: old.id, captured: now()});
      const isOwnWords = old.takeaway !== takeawayOf(before);
      const {takeaway, kicker, notes} = old;
      const scene = {...fresh, kicker, notes, ...(isOwnWords ? {takeaway} : {})};
      desk.change(id, (briefing) => replaceScene(briefing, at, scene));
      say('scene', isOwnWords ? words().refreshedEdited : words().refreshed);
    } catch (error) {
      sayFailure(error, () => void refresh(id, at));
    }
  }

  /** The page once it knows the names that scenes are told with. */
  function named(): Promise<View> {
    return new Promise((resolve) => {
      const isNamed = ({gazetteer: {places, posts, countries}}: View): boolean =>
        places.size > 0 && posts.size > 0 && countries.size > 0;
      if (isNamed(controller.view)) {
        resolve(controller.view);
        return;
      }
      const stop = controller.watch((view) => {
        if (!isNamed(view)) return;
        stop();
        resolve(view);
      });
    });
  }

  return {
    desk,
    examples: createExamples({
      read: (id) => fetchJson<ExampleFile>(`examples/${id}.json`),
      view: named,
      dataVersion: data,
      ...{now, onChange: redraw},
    }),
    status: () => records.status,
    dataVersion: () => known?.version ?? '',
    capture: () => keepNow(target),
    addView: (id) => keepNow(() => id),
    refresh,
  };
}
