import type {Engine} from '../db/engine.ts';
import type {Text} from '../i18n/es.ts';
import {es} from '../i18n/es.ts';
import type {Language} from '../state/app-state.ts';
import {createRequestOf, type Request} from '../state/request.ts';
import {emptySnapshot, type Snapshot} from '../state/snapshot.ts';
import {createStore, type Store} from '../state/store.ts';
import type {TransitionRequest} from '../state/transitions.ts';
import {formatAddress, parseAddress, type AddressProblem} from '../state/url.ts';
import type {Gazetteer, Readiness, View} from '../state/view.ts';
import {createHolder, type HeldScene} from './held-scene.ts';
import {
  createLoader,
  type Loader,
  type RegionReader,
  type RiskOpener,
  type ZoneParts,
} from './load/load.ts';

/** Who draws: gets every new view and says when it is on the screen. */
export interface Screen {
  show(view: View): void;
  /** Resolves after the frame that shows the last view given. */
  shown(): Promise<void>;
}

export interface ControllerOptions {
  readonly engine: Engine;
  readonly zones: ZoneParts;
  readonly openRisk: RiskOpener;
  readonly readRegion: RegionReader;
  /** The department that Región opens with in this browser. */
  readonly ownDepartment?: View['ownDepartment'];
  readonly address: string;
  /** Called with the address of every new state. */
  readonly onAddress: (address: string) => void;
  /** Called once a change is on the screen: when it began, which transition it was, and when its data were there. */
  readonly onShown: (start: number, transition: string, loaded: number) => void;
  readonly now: () => number;
}

/** Store, loader and words in one: turns transitions into views. The only place where a snapshot is replaced. */
export interface Controller {
  readonly store: Store;
  readonly view: View;
  /** What could not be read of the last address. */
  readonly problems: readonly AddressProblem[];
  attach(screen: Screen): void;
  dispatch(request: TransitionRequest): void;
  go(address: string): Promise<void>;
  undo(): void;
  redo(): void;
  /** Loads what the state asks for; again after precomputed answers or DuckDB have arrived. */
  reload(): Promise<void>;
  loadFirst(): Promise<void>;
  /** Ends the slow part that is under way; what it has stays. */
  stopSlowPart(): Promise<void>;
  /**
   * Shows a scene in place of what the user chose and resolves when it is on the screen; the live state, its address and
   * its history stay as they are. Frozen numbers load nothing. A scene that another one overtakes is never shown.
   */
  hold(scene: HeldScene): Promise<void>;
  /** Shows again what the user chose. */
  release(): Promise<void>;
  readonly isHolding: boolean;
  /** The numbers of an address, shown nowhere. */
  peek(address: string, signal?: AbortSignal): Promise<Snapshot>;
  /** Calls the listener with every view that is shown; gives the way to stop. */
  watch(listener: (view: View) => void): () => void;
  setGazetteer(change: Partial<Gazetteer>): void;
  setReadiness(change: Partial<Readiness>): void;
  setAssessed(assessed: View['assessed']): void;
  setOwnDepartment(department: View['ownDepartment']): void;
  /** Resolves when no load is under way. */
  settled(): Promise<void>;
}

const texts: Partial<Record<Language, Text>> = {es};

/** The words of a language, fetched the first time. */
export async function textOf(language: Language): Promise<Text> {
  const known = texts[language];
  if (known) return known;
  const {en} = await import('../i18n/en.ts');
  texts[language] = en;
  return en;
}

/** A task of its own, after the frame that is being made. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Milliseconds after which a load is shown as under way; the steps of a drag would only flicker. */
const lateMs = {first: 0, draft: 1000, other: 120} as const;

/** True while something is dragged and a rougher answer is enough. */
const isDraft = (request: Request): boolean => request.zone?.isDraft === true;

const initialReadiness: Readiness = {
  map: 'svg',
  data: 'waiting',
  megabytes: null,
  renderer: 'none',
};

/** @see Controller */
export function createController(options: ControllerOptions): Controller {
  const {state: first, problems: firstProblems} = parseAddress(options.address);
  let problems = firstProblems;
  const store = createStore(first);
  const requestOf = createRequestOf();
  let gazetteer: Gazetteer = {
    places: new Map(),
    posts: new Map(),
    countries: new Map(),
    countryCodes: new Map(),
  };
  let readiness = initialReadiness;
  let assessed: View['assessed'] = new Map();
  let ownDepartment: View['ownDepartment'] = options.ownDepartment ?? null;
  let snapshot: Snapshot = emptySnapshot;
  let text: Text = es;
  let isPending = true;
  let shownRequest: Request | null = null;
  let running = new AbortController();
  /** The load under way; `work` tells whether it was shown. */
  let current: {readonly request: Request; readonly work: Promise<boolean>} | null = null;
  let screen: Screen | null = null;
  let work: Promise<void> = Promise.resolve();
  const listeners = new Set<(view: View) => void>();
  const loader: Loader = createLoader(
    options.engine,
    () => gazetteer,
    options.zones,
    options.openRisk,
    options.readRegion,
  );
  const holder = createHolder(loader, textOf, publish);
  let view = makeView();

  function makeView(): View {
    const {state, canUndo, canRedo} = store;
    const live = {
      ...{state, snapshot, text, gazetteer, readiness, assessed, ownDepartment, isPending},
      ...{canUndo, canRedo},
    };
    const held = holder.current;
    if (!held) return live;
    // A scene that names no theme takes that of the room.
    const theme = held.state.theme === 'auto' ? state.theme : held.state.theme;
    const own = {...held, state: theme === held.state.theme ? held.state : {...held.state, theme}};
    return {...live, ...own, isPending: false, canUndo: false, canRedo: false};
  }

  function publish(): void {
    view = makeView();
    screen?.show(view);
    for (const listener of [...listeners]) listener(view);
  }

  /** While a scene is held only its camera moves; theme and screen are those of the page. */
  function dispatchHeld(request: TransitionRequest): boolean {
    if (!holder.current) return false;
    if (request.name === 'moveCamera') {
      holder.moveCamera(request.args[0]);
      publish();
    }
    return request.name !== 'chooseTheme' && request.name !== 'showScreen';
  }

  /** Loads what the state asks for; true once that is what the view shows, false when a later change has taken over. */
  async function load(isForced: boolean): Promise<boolean> {
    const request = requestOf(store.state);
    if (request === shownRequest && !isForced) {
      publish();
      return true;
    }
    if (current && !isForced) {
      if (current.request === request) {
        publish();
        return current.work;
      }
      if (isDraft(request) && isDraft(current.request)) {
        // A step of a drag lets the one before it finish: otherwise nothing would be seen until the hand rests.
        await current.work.catch(() => false);
        return requestOf(store.state) === request && load(false);
      }
    }
    const mine = {request, work: loadNow(request)};
    current = mine;
    try {
      return await mine.work;
    } finally {
      if (current === mine) current = null;
    }
  }

  async function loadNow(request: Request): Promise<boolean> {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    isPending = true;
    const kind = shownRequest === null ? 'first' : isDraft(request) ? 'draft' : 'other';
    const late = setTimeout(publish, lateMs[kind]);
    try {
      const next = await loader.load(request, signal);
      if (signal.aborted) return false;
      snapshot = next;
      shownRequest = request;
      isPending = false;
      void loader.follow(request, next, signal, (following) => {
        if (signal.aborted) return;
        snapshot = following;
        publish();
      });
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      clearTimeout(late);
    }
    publish();
    return true;
  }

  async function update(transition: string, start: number): Promise<void> {
    const {state} = store;
    const write = (): void => {
      options.onAddress(formatAddress(store.state));
    };
    // Writing the address costs as much as an index: what is dragged is drawn first, and only the last step is written.
    const isDragged = transition === 'chooseWeights' || isDraft(requestOf(state));
    if (!isDragged) write();
    try {
      await present(transition, start);
    } finally {
      if (isDragged) {
        await nextTask();
        if (store.state === state) write();
      }
    }
  }

  async function present(transition: string, start: number): Promise<void> {
    if (text.locale !== store.state.language) text = await textOf(store.state.language);
    if (!(await load(false))) return;
    const loaded = options.now();
    await screen?.shown();
    options.onShown(start, transition, loaded);
  }

  function change(transition: string, act: () => void): void {
    const start = options.now();
    const before = store.state;
    act();
    if (store.state !== before) work = update(transition, start);
  }

  function takeAddress(address: string): void {
    change('go', () => {
      const parsed = parseAddress(address);
      problems = parsed.problems;
      store.replace(parsed.state);
    });
    // A link to the view that is open still has its problems said.
    publish();
  }

  return {
    store,
    get problems() {
      return problems;
    },
    get view() {
      return view;
    },
    attach(target) {
      screen = target;
      publish();
    },
    dispatch(request) {
      if (dispatchHeld(request)) return;
      change(request.name, () => {
        store.dispatch(request);
      });
    },
    async go(address) {
      takeAddress(address);
      await work;
    },
    undo() {
      change('undo', () => {
        store.undo();
      });
    },
    redo() {
      change('redo', () => {
        store.redo();
      });
    },
    async reload() {
      if (text.locale !== store.state.language) text = await textOf(store.state.language);
      work = Promise.all([load(true), holder.reload()]).then(() => {
        if (holder.current) publish();
      });
      await work;
    },
    async loadFirst() {
      if (text.locale !== store.state.language) text = await textOf(store.state.language);
      const next = await loader.loadFirst(requestOf(store.state));
      if (shownRequest && !shownRequest.isRegion) return;
      snapshot = next;
      publish();
    },
    async stopSlowPart() {
      (await options.openRisk()).stop();
    },
    async hold(scene) {
      if (!(await holder.hold(scene))) return;
      publish();
      await screen?.shown();
    },
    async release() {
      if (!holder.release()) return;
      publish();
      await screen?.shown();
    },
    get isHolding() {
      return holder.current !== null;
    },
    peek: (address, signal = new AbortController().signal) => holder.peek(address, signal),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setGazetteer(change_) {
      gazetteer = {...gazetteer, ...change_};
      publish();
    },
    setReadiness(change_) {
      readiness = {...readiness, ...change_};
      publish();
    },
    setOwnDepartment(department) {
      ownDepartment = department;
      publish();
    },
    setAssessed(assessed_) {
      assessed = assessed_;
      publish();
    },
    async settled() {
      let last: Promise<void> | null = null;
      while (last !== work) {
        last = work;
        await last;
      }
    },
  };
}
