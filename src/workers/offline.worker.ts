import {answer, forgetOthers, hasFile, keepSite, whyNotKept, type SiteWorld} from './site-copy.ts';

/** What a page says to this worker. */
type Order =
  /** The user wants the new version now. */
  | {readonly kind: 'update'}
  /** The user does not want the copy that is being made. */
  | {readonly kind: 'stop'}
  /** A page has started; `script` is the path of its code below the scope, which tells its version. */
  | {readonly kind: 'started'; readonly script: string};

const scope = self as unknown as ServiceWorkerGlobalScope & {
  /** Written by the build behind this script: the version of the site it was built with. */
  readonly vigiaSite: string;
};
const stopping = new AbortController();

const worldOf = (): SiteWorld => ({
  caches,
  fetch: (address, options) => fetch(address, options),
  scope: scope.registration.scope,
  version: scope.vigiaSite,
});

const pages = (): Promise<readonly WindowClient[]> =>
  scope.clients.matchAll({type: 'window', includeUncontrolled: true});

async function say(message: object): Promise<void> {
  for (const page of await pages()) page.postMessage({...message, version: scope.vigiaSite});
}

async function install(): Promise<void> {
  try {
    await keepSite(worldOf(), stopping.signal, (share) => void say({kind: 'progress', share}));
  } catch (error) {
    await say({kind: 'failed', why: whyNotKept(error)});
    throw error;
  }
}

/** An older copy is still read by the pages that were loaded from it: it goes when there are none. */
async function activate(): Promise<void> {
  if ((await pages()).length === 0) await forgetOthers(worldOf());
  await scope.clients.claim();
}

async function forgetIfAlone(script: string): Promise<void> {
  if ((await pages()).length === 1 && (await hasFile(worldOf(), script)))
    await forgetOthers(worldOf());
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  const order = event.data as Order;
  if (order.kind === 'update') event.waitUntil(scope.skipWaiting());
  else if (order.kind === 'stop') stopping.abort();
  else event.waitUntil(forgetIfAlone(order.script));
});
scope.addEventListener('fetch', (event) => {
  const {method, url} = event.request;
  if (method === 'GET' && url.startsWith(scope.registration.scope))
    event.respondWith(answer(worldOf(), event.request));
});
