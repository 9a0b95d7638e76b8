import {createHash} from 'node:crypto';
import type {SiteIndex} from '../../src/workers/site-copy.ts';

/** A browser's caches in memory, in the order in which they were opened; `room` is how many answers fit in all. */
export function fakeCaches(room = Infinity): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const addressOf = (request: RequestInfo | URL): string =>
    (request instanceof Request ? request.url : String(request)).split('?')[0] ?? '';
  const kept = (): number => [...stores.values()].reduce((sum, store) => sum + store.size, 0);

  function open(name: string): Cache {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: (request: RequestInfo | URL) =>
        Promise.resolve(store.get(addressOf(request))?.clone()),
      put(request: RequestInfo | URL, response: Response) {
        if (kept() >= room)
          return Promise.reject(new DOMException('It is full.', 'QuotaExceededError'));
        store.set(addressOf(request), response);
        return Promise.resolve();
      },
    } as Cache;
  }

  return {
    open: (name: string) => Promise.resolve(open(name)),
    has: (name: string) => Promise.resolve(stores.has(name)),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    match(request: RequestInfo | URL, options?: MultiCacheQueryOptions) {
      const names = options?.cacheName === undefined ? [...stores.keys()] : [options.cacheName];
      const found = names.map((name) => stores.get(name)?.get(addressOf(request)));
      return Promise.resolve(found.find((response) => response !== undefined)?.clone());
    },
  };
}

/** What a host has, and what was asked of it. */
export interface FakeHost {
  readonly files: Map<string, string>;
  readonly asked: string[];
  isDown: boolean;
  readonly fetch: (address: string | Request, options?: RequestInit) => Promise<Response>;
}

/** A host below an address; `files` may be changed while it is asked. */
export function fakeHost(scope: string): FakeHost {
  const files = new Map<string, string>();
  const host: FakeHost = {
    files,
    asked: [],
    isDown: false,
    async fetch(address, options) {
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      const path = (address instanceof Request ? address.url : address).slice(scope.length);
      host.asked.push(path);
      if (host.isDown) throw new TypeError('Failed to fetch');
      const text = files.get(path);
      return text === undefined ? new Response('', {status: 404}) : new Response(text);
    },
  };
  return host;
}

/** The index of some files, as the build writes it. */
export function indexOf(version: string, files: Readonly<Record<string, string>>): SiteIndex {
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
    bytes: Buffer.byteLength(text),
  }));
  return {version, files: entries};
}

/** Puts a version of the site on the host, in place of what was there. */
export function publish(
  host: FakeHost,
  version: string,
  files: Readonly<Record<string, string>>,
): void {
  host.files.clear();
  for (const [path, text] of Object.entries(files)) host.files.set(path, text);
  host.files.set('site-index.json', JSON.stringify(indexOf(version, files)));
}
