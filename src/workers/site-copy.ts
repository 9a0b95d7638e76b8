/** What the build wrote of one file: its path below the page, the first 16 hexadecimal digits of its SHA-256, its bytes. */
export interface SiteFile {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

/** What the build wrote: every file of one version of the site. */
export interface SiteIndex {
  readonly version: string;
  readonly files: readonly SiteFile[];
}

/** The world around the copy; a test puts its own in. */
export interface SiteWorld {
  readonly caches: CacheStorage;
  readonly fetch: (address: string | Request, options?: RequestInit) => Promise<Response>;
  /** The address of the page's folder, with the slash at the end. */
  readonly scope: string;
  /** The version of the site this worker was built for. */
  readonly version: string;
}

/** Why a version could not be kept. `other`: the network or the host; it is tried again, from where it stopped. */
export type KeepFailure = 'full' | 'refused' | 'stopped' | 'other';

const indexPath = 'site-index.json';
/** How much is sent for what can be asked for; it changes with the compression, and is of no version. */
const sizesPath = 'site-sizes.json';
const prefix = 'vigia-';
/** How many files are fetched side by side: the page's own requests must not starve. */
const lanes = 4;

const nameOf = (version: string): string => prefix + version;

/** True for a file whose address names its content: it is the same in every version that has it. */
export const isAddressed = (path: string): boolean =>
  path.startsWith('assets/') || /^data\/[0-9a-f]{8}\//.test(path);

/** The reason in one word, for the page to put into a sentence. */
export function whyNotKept(error: unknown): KeepFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'AbortError') return 'stopped';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'refused' : 'other';
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readIndex(cache: Cache, scope: string): Promise<SiteIndex | null> {
  const kept = await cache.match(scope + indexPath);
  return kept ? ((await kept.json()) as SiteIndex) : null;
}

/** The copies of other versions: those that are whole, and the names of those that are not. */
async function readOthers({caches, scope, version}: SiteWorld): Promise<{
  readonly whole: readonly {readonly cache: Cache; readonly index: SiteIndex}[];
  readonly broken: readonly string[];
}> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== nameOf(version),
  );
  const whole: {cache: Cache; index: SiteIndex}[] = [];
  const broken: string[] = [];
  for (const name of names) {
    const cache = await caches.open(name);
    const index = await readIndex(cache, scope);
    if (index) whole.push({cache, index});
    else broken.push(name);
  }
  return {whole, broken};
}

async function fetchIndex({fetch, scope, version}: SiteWorld, signal: AbortSignal) {
  const response = await fetch(scope + indexPath, {cache: 'no-store', signal});
  if (!response.ok) throw new Error(`Got ${String(response.status)} for ${indexPath}.`);
  const index = (await response.clone().json()) as SiteIndex;
  if (index.version !== version)
    throw new Error(`Got version ${index.version} of the site, expected ${version}.`);
  return {index, response};
}

/** The bytes of a file as the index names them, by way of the browser's cache or, if it has others, past it. */
async function fetchFile(
  {fetch, scope}: SiteWorld,
  {path, hash}: SiteFile,
  signal: AbortSignal,
): Promise<Response> {
  const ways = isAddressed(path) ? (['default', 'reload'] as const) : (['no-cache'] as const);
  for (const cache of ways) {
    const response = await fetch(scope + path, {cache, signal});
    if (!response.ok) throw new Error(`Got ${String(response.status)} for ${path}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if ((await hashOf(bytes)) !== hash) continue;
    const headers = new Headers(response.headers);
    for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
    return new Response(bytes, {headers});
  }
  throw new Error(`Got another ${path} than the one of this version.`);
}

/** Words without their sizes are no reason to have no copy. */
async function keepSizes({fetch, scope}: SiteWorld, cache: Cache): Promise<void> {
  try {
    const response = await fetch(scope + sizesPath);
    if (response.ok) await cache.put(scope + sizesPath, response);
  } catch {
    return;
  }
}

/**
 * Keeps the whole site of one version. Every file is checked against the index, so that a host that changes meanwhile
 * gives a failure and never a mixed site. What an earlier attempt or another version has is not fetched again; the index
 * comes last and says that all is there.
 * @param onProgress - called after each file with the share that is kept, 0 to 1
 * @throws {Error} when one file cannot be had or kept; what is there stays for the next attempt, except on a full disk,
 * where it would only take the room of the user's own records
 */
export async function keepSite(
  world: SiteWorld,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const {caches, scope, version} = world;
  const {index, response} = await fetchIndex(world, signal);
  const others = await readOthers(world);
  await Promise.all(others.broken.map((name) => caches.delete(name)));
  const cache = await caches.open(nameOf(version));
  const all = index.files.reduce((sum, {bytes}) => sum + bytes, 0);
  let done = 0;

  async function findElsewhere(hash: string): Promise<Response | undefined> {
    for (const other of others.whole) {
      const same = other.index.files.find((file) => file.hash === hash);
      const found = same && (await other.cache.match(scope + same.path, {ignoreVary: true}));
      if (found) return found;
    }
    return undefined;
  }

  async function keepFile(file: SiteFile): Promise<void> {
    const address = scope + file.path;
    if (await cache.match(address, {ignoreVary: true})) return;
    const found = (await findElsewhere(file.hash)) ?? (await fetchFile(world, file, signal));
    await cache.put(address, found);
  }

  const pending = [...index.files];
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let file = pending.shift(); file; file = pending.shift()) {
      try {
        signal.throwIfAborted();
        await keepFile(file);
      } catch (error) {
        failures.push(error);
        pending.length = 0;
        return;
      }
      done += file.bytes;
      onProgress(all > 0 ? done / all : 1);
    }
  };
  // What is on its way when one file fails is let in, so that nothing comes after the end.
  await Promise.all(Array.from({length: lanes}, work));
  if (failures.length === 0) {
    await keepSizes(world, cache);
    await cache.put(scope + indexPath, response);
    return;
  }
  const full = failures.find((error) => whyNotKept(error) === 'full');
  if (full !== undefined) await caches.delete(nameOf(version));
  throw full ?? failures[0];
}

/** Drops the copies of all other versions, if that of this one is whole. */
export async function forgetOthers(world: SiteWorld): Promise<void> {
  const {caches, scope, version} = world;
  if (!(await caches.has(nameOf(version)))) return;
  if (!(await readIndex(await caches.open(nameOf(version)), scope))) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(
    names.filter((name) => name !== nameOf(version)).map((name) => caches.delete(name)),
  );
}

/** True where this version's copy is whole and has a file of this path. */
export async function hasFile(world: SiteWorld, path: string): Promise<boolean> {
  const {caches, scope, version} = world;
  if (!(await caches.has(nameOf(version)))) return false;
  const index = await readIndex(await caches.open(nameOf(version)), scope);
  return index?.files.some((file) => file.path === path) ?? false;
}

/** A copy of an address: that of this version, or of any for a file whose address names its content. */
async function findCopy({caches, scope, version}: SiteWorld, path: string) {
  try {
    const options = {ignoreVary: true, ignoreSearch: true};
    const own = await caches.match(scope + path, {...options, cacheName: nameOf(version)});
    return own ?? (isAddressed(path) ? await caches.match(scope + path, options) : undefined);
  } catch {
    // The browser refuses its storage: the network is all there is.
    return undefined;
  }
}

/**
 * The answer to a request below the scope. A page comes from the copy of this worker's version, whatever the host has
 * by now; the files a page asks for have their content in their address, so that no page gets those of another version.
 * What is not kept is asked of the network; a page that cannot be had there either is the kept one.
 */
export async function answer(world: SiteWorld, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(new URL(world.scope).pathname.length);
  const copy = await findCopy(world, path || 'index.html');
  if (copy) return copy;
  try {
    return await world.fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? await findCopy(world, 'index.html') : undefined;
    if (page) return page;
    throw error;
  }
}
