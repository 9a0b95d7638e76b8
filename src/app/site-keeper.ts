import type {CopyStatus, UpdateStatus} from '../state/device.ts';

/** What the worker says; see `src/workers/offline.worker.ts`. */
type WorkerMessage =
  | {readonly kind: 'progress'; readonly share: number}
  | {readonly kind: 'failed'; readonly why: 'full' | 'refused' | 'stopped' | 'other'};

const failureOf = {
  full: 'full',
  refused: 'refused',
  stopped: 'stopped',
  other: 'failed',
} as const satisfies Record<string, CopyStatus>;

/** How the keeper meets the browser; a test puts its own in. */
export interface KeeperWorld {
  /** Undefined where the browser has none, or the address is not safe enough for one. */
  readonly container: ServiceWorkerContainer | undefined;
  /** The address of the worker. */
  readonly address: string;
  /** The path of the page's own code below the worker's scope: it tells which version the page is of. */
  readonly script: string;
  readonly reload: () => void;
  /** Drops what the worker has kept. */
  readonly forget: () => Promise<void>;
  readonly onChange: () => void;
}

/** Looks after the copy of the site on this device and its newer versions. */
export interface SiteKeeper {
  readonly copy: CopyStatus;
  readonly share: number;
  readonly update: UpdateStatus;
  /** Looks at what is there. Resolves when `copy` tells. */
  look(): Promise<void>;
  /** Makes the copy, or goes on with it. */
  keep(): Promise<void>;
  /** Ends the making of the copy; what is there stays for the next time. */
  stop(): void;
  /** Takes the copy away. */
  drop(): Promise<void>;
  /** Goes over to the new version, and loads the page again. Called only when the user says so. */
  takeUpdate(): void;
  /** Asks the host whether there is a newer version. */
  ask(): void;
}

/** @see SiteKeeper */
export function openSiteKeeper(world: KeeperWorld): SiteKeeper {
  const {container} = world;
  let copy: CopyStatus = container ? 'none' : 'unable';
  let share = 0;
  let update: UpdateStatus = 'none';
  let registration: ServiceWorkerRegistration | undefined;
  let why: WorkerMessage & {kind: 'failed'} = {kind: 'failed', why: 'other'};
  let isTaking = false;
  const hadController = Boolean(container?.controller);
  const followed = new WeakSet<ServiceWorker>();

  function set(next: {copy?: CopyStatus; share?: number; update?: UpdateStatus}): void {
    ({copy, share, update} = {copy, share, update, ...next});
    world.onChange();
  }

  /** The worker of a version while it is made: the first one of all, or one that is newer than the page's. */
  function follow(worker: ServiceWorker): void {
    if (followed.has(worker)) return;
    followed.add(worker);
    const isFirst = !registration?.active;
    if (isFirst) set({copy: 'keeping'});
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' && isFirst) set({copy: 'kept', share: 1});
      else if (worker.state === 'installed' && !isFirst) set({update: 'waits'});
      else if (worker.state === 'redundant') fallBack(isFirst);
    });
  }

  /** A version that was not kept: the page goes on with what it has. */
  function fallBack(isFirst: boolean): void {
    if (isFirst && copy === 'keeping') set({copy: failureOf[why.why]});
    else if (!isFirst && why.why === 'full') set({update: 'full'});
    why = {kind: 'failed', why: 'other'};
  }

  function watch(found: ServiceWorkerRegistration): void {
    registration = found;
    if (found.active) set({copy: 'kept', share: 1});
    if (found.waiting && found.active) set({update: 'waits'});
    if (found.installing) follow(found.installing);
    found.addEventListener('updatefound', () => {
      if (found.installing) follow(found.installing);
    });
  }

  function hear(message: WorkerMessage): void {
    if (message.kind === 'failed') why = message;
    else if (copy === 'keeping' && message.share > share) set({share: message.share});
  }

  container?.addEventListener('message', ({data}) => hear(data as WorkerMessage));
  container?.addEventListener('controllerchange', () => {
    if (isTaking) world.reload();
    else if (hadController) set({update: 'moved'});
  });
  container?.startMessages();

  return {
    get copy() {
      return copy;
    },
    get share() {
      return share;
    },
    get update() {
      return update;
    },
    async look() {
      try {
        const found = await container?.getRegistration(world.address);
        if (found) watch(found);
      } catch {
        set({copy: 'refused'});
      }
      container?.controller?.postMessage({kind: 'started', script: world.script});
    },
    async keep() {
      if (!container || copy === 'kept' || copy === 'keeping') return;
      set({copy: 'keeping', share: 0});
      try {
        // Without the copy the page works as before, as long as there is a network.
        watch(await container.register(world.address));
      } catch (error) {
        const isRefused = error instanceof DOMException && error.name !== 'AbortError';
        set({copy: isRefused ? 'refused' : 'failed'});
      }
    },
    stop() {
      why = {kind: 'failed', why: 'stopped'};
      registration?.installing?.postMessage({kind: 'stop'});
    },
    async drop() {
      await registration?.unregister().catch(() => false);
      registration = undefined;
      await world.forget().catch(() => undefined);
      set({copy: 'none', share: 0, update: 'none'});
    },
    takeUpdate() {
      isTaking = true;
      if (registration?.waiting) registration.waiting.postMessage({kind: 'update'});
      else world.reload();
    },
    ask() {
      registration?.update().catch(() => undefined);
    },
  };
}
