import type {Text} from '../i18n/es.ts';
import type {AppState, Camera, Language} from '../state/app-state.ts';
import {createRequestOf, type Request} from '../state/request.ts';
import type {Snapshot} from '../state/snapshot.ts';
import {parseAddress} from '../state/url.ts';
import type {Loader} from './load/load.ts';

/** A view to show in place of what the user chose: frozen numbers, or those of the data where `snapshot` is null. */
export interface HeldScene {
  readonly address: string;
  readonly snapshot: Snapshot | null;
}

/** What is held: it stands in the view for state, words and numbers. */
export interface HeldView {
  readonly state: AppState;
  readonly text: Text;
  readonly snapshot: Snapshot;
}

/** Keeps one scene over the live view; the live state never knows of it. */
export interface Holder {
  readonly current: HeldView | null;
  /** True when this scene is the one held now; false when another, or none, was asked for meanwhile. */
  hold(scene: HeldScene): Promise<boolean>;
  /** True when something was held. */
  release(): boolean;
  moveCamera(camera: Camera | null): void;
  /** Loads again what is held from data; frozen numbers stay as they are. */
  reload(): Promise<void>;
  /** The numbers of an address, shown nowhere: to load the next scene ahead, or to freeze one. */
  peek(address: string, signal: AbortSignal): Promise<Snapshot>;
}

/** A holder over the loader; `onFollowing` is called when a slow part of held numbers has come further. */
export function createHolder(
  loader: Loader,
  textOf: (language: Language) => Promise<Text>,
  onFollowing: () => void,
): Holder {
  const requestOf = createRequestOf();
  let current: HeldView | null = null;
  let isLive = false;
  let running = new AbortController();
  let peeking: Promise<unknown> = Promise.resolve();

  function begin(): AbortSignal {
    running.abort();
    running = new AbortController();
    return running.signal;
  }

  function follow(request: Request, snapshot: Snapshot, signal: AbortSignal): void {
    void loader.follow(request, snapshot, signal, (following) => {
      if (signal.aborted || !current) return;
      current = {...current, snapshot: following};
      onFollowing();
    });
  }

  async function load(state: AppState, signal: AbortSignal): Promise<Snapshot | null> {
    try {
      const snapshot = await loader.load(requestOf(state), signal);
      return signal.aborted ? null : snapshot;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  return {
    get current() {
      return current;
    },
    async hold({address, snapshot}) {
      const signal = begin();
      const {state} = parseAddress(address);
      const [text, numbers] = await Promise.all([
        textOf(state.language),
        snapshot ?? load(state, signal),
      ]);
      if (signal.aborted || !numbers) return false;
      current = {state, text, snapshot: numbers};
      isLive = snapshot === null;
      if (isLive) follow(requestOf(state), numbers, signal);
      return true;
    },
    release() {
      begin();
      const wasHeld = current !== null;
      current = null;
      return wasHeld;
    },
    moveCamera(camera) {
      if (current) current = {...current, state: {...current.state, camera}};
    },
    async reload() {
      if (!current || !isLive) return;
      const {state} = current;
      const signal = begin();
      const numbers = await load(state, signal);
      if (!numbers) return;
      current = {...current, snapshot: numbers};
      follow(requestOf(state), numbers, signal);
    },
    peek(address, signal) {
      const request = createRequestOf()(parseAddress(address).state);
      // One after the other: of two zones at once the worker gives up the first.
      const next = peeking.then(() => loader.load(request, signal));
      peeking = next.catch(() => undefined);
      return next;
    },
  };
}
