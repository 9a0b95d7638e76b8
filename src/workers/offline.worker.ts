/** What the build wrote: every file of the site, with the hash of its content. */
interface SiteIndex {
  readonly version: string;
  readonly files: readonly {readonly path: string; readonly hash: string}[];
}

const scope = self as unknown as ServiceWorkerGlobalScope;
const indexPath = 'site-index.json';
const prefix = 'vigia-';
/** How many files are fetched side by side: the page's own requests must not starve. */
const lanes = 4;
/** How long a dead network is waited for when there is a copy. */
const patienceMs = 4000;

const addressOf = (path: string): string => new URL(path, scope.registration.scope).href;
const isHashed = (path: string): boolean => path.includes('assets/');

/** The answer, if it is one worth keeping. */
async function fetchFresh(path: string): Promise<Response> {
  const response = await fetch(addressOf(path), {cache: isHashed(path) ? 'default' : 'no-cache'});
  if (!response.ok) throw new Error(`Got ${String(response.status)} for ${path}, expected 200.`);
  return response;
}

/** The copy an earlier version of the site kept, where the file is still the same. */
async function findKept(path: string, hash: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const index = (await (await cache.match(addressOf(indexPath)))?.json()) as
      SiteIndex | undefined;
    const isSame = index?.files.some((file) => file.path === path && file.hash === hash);
    if (isSame) return cache.match(addressOf(path));
  }
  return undefined;
}

/** Keeps the whole site under the name of its version; fails, to be tried again later, if one file cannot be had. */
async function keepSite(): Promise<void> {
  const response = await fetchFresh(indexPath);
  const index = (await response.clone().json()) as SiteIndex;
  const cache = await caches.open(prefix + index.version);
  const pending = [...index.files];
  const work = async (): Promise<void> => {
    for (let file = pending.shift(); file; file = pending.shift()) {
      const kept = await findKept(file.path, file.hash);
      await cache.put(addressOf(file.path), kept ?? (await fetchFresh(file.path)));
    }
  };
  await Promise.all(Array.from({length: lanes}, work));
  await cache.put(addressOf(indexPath), response);
}

/** Drops every copy but the newest whole one: caches are listed in the order in which they were made. */
async function forgetOldVersions(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const whole = await Promise.all(
    names.map(async (name) => (await caches.open(name)).match(addressOf(indexPath))),
  );
  const newest = names.findLast((_, index) => whole[index] !== undefined);
  await Promise.all(names.filter((name) => name !== newest).map((name) => caches.delete(name)));
}

/** The kept copy of an address; of the page itself for any navigation. */
function findCopy(request: Request): Promise<Response | undefined> {
  const address = request.mode === 'navigate' ? addressOf('index.html') : request.url.split('?')[0];
  return caches.match(address ?? request.url);
}

/** Hashed files never change: the copy is the file. Of all others the network's answer goes first, while there is a network. */
async function answer(request: Request): Promise<Response> {
  const copy = await findCopy(request);
  if (!copy) return fetch(request);
  if (isHashed(new URL(request.url).pathname)) return copy;
  const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), patienceMs));
  const fresh = fetch(request).catch(() => copy);
  return Promise.race([fresh, patience]);
}

scope.addEventListener('install', (event) => event.waitUntil(keepSite()));
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldVersions(), scope.clients.claim()]));
});
scope.addEventListener('fetch', (event) => {
  const {method, url} = event.request;
  if (method === 'GET' && url.startsWith(scope.registration.scope))
    event.respondWith(answer(event.request));
});
