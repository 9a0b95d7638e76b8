import {beforeEach, describe, expect, it} from 'vitest';
import {
  answer,
  forgetOthers,
  hasFile,
  keepSite,
  whyNotKept,
  type SiteWorld,
} from '../../src/workers/site-copy.ts';
import {fakeCaches, fakeHost, publish, type FakeHost} from './fake-caches.ts';

const scope = 'https://vigia.example/mapa/';
const a = {
  'index.html': 'page A',
  'assets/app-aaaaaaaa.js': 'code A',
  'assets/lib-cccccccc.js': 'library',
  'data/0000000a/places.json': 'same places',
  'data/0000000a/values.json': 'values A',
};
const b = {
  'index.html': 'page B',
  'assets/app-bbbbbbbb.js': 'code B',
  'assets/lib-cccccccc.js': 'library',
  'data/0000000b/places.json': 'same places',
  'data/0000000b/values.json': 'values B',
};

let host: FakeHost;
let caches: CacheStorage;
const never = new AbortController().signal;
const worldOf = (version: string): SiteWorld => ({caches, fetch: host.fetch, scope, version});
const keep = (version: string): Promise<void> => keepSite(worldOf(version), never, () => undefined);

/** A request of a page; `navigate` cannot be constructed, so that it is put on. */
function ask(version: string, path: string, mode = 'cors'): Promise<string> {
  const request = new Request(scope + path);
  Object.defineProperty(request, 'mode', {value: mode});
  return answer(worldOf(version), request).then((response) => response.text());
}

beforeEach(() => {
  host = fakeHost(scope);
  caches = fakeCaches();
});

describe('keeping a version', () => {
  it('answers for every file of it when the host is gone, a page for the folder and for an address with a query', async () => {
    publish(host, 'A', a);
    const shares: number[] = [];
    await keepSite(worldOf('A'), never, (share) => shares.push(share));
    host.isDown = true;
    for (const [path, text] of Object.entries(a)) expect(await ask('A', path)).toBe(text);
    expect(await ask('A', '', 'navigate')).toBe('page A');
    expect(await ask('A', '?desde=icono', 'navigate')).toBe('page A');
    expect(shares).toHaveLength(5);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((x, y) => x - y)).toEqual(shares);
  });

  it('fetches of the next version what differs by content, whatever its address is', async () => {
    publish(host, 'A', a);
    await keep('A');
    publish(host, 'B', b);
    host.asked.length = 0;
    await keep('B');
    expect([...host.asked].sort()).toEqual([
      'assets/app-bbbbbbbb.js',
      'data/0000000b/values.json',
      'index.html',
      'site-index.json',
      'site-sizes.json',
    ]);
  });

  it('goes on where an earlier attempt was broken off, and leaves the old version whole', async () => {
    publish(host, 'A', a);
    await keep('A');
    publish(host, 'B', b);
    host.files.delete('data/0000000b/values.json');
    await expect(keep('B')).rejects.toThrow('Got 404 for data/0000000b/values.json.');
    expect(await hasFile(worldOf('B'), 'index.html')).toBe(false);
    expect(await ask('A', '', 'navigate')).toBe('page A');
    expect(await ask('A', 'data/0000000a/values.json')).toBe('values A');

    host.files.set('data/0000000b/values.json', 'values B');
    host.asked.length = 0;
    await keep('B');
    expect(host.asked).toEqual(['site-index.json', 'data/0000000b/values.json', 'site-sizes.json']);
    expect(await hasFile(worldOf('B'), 'assets/app-bbbbbbbb.js')).toBe(true);
  });

  it('keeps nothing of a host that changes in the middle', async () => {
    publish(host, 'B', b);
    host.files.set('index.html', 'page C');
    await expect(keep('B')).rejects.toThrow('Got another index.html than the one of this version.');
    publish(host, 'C', {...b, 'index.html': 'page C'});
    await expect(keep('B')).rejects.toThrow('Got version C of the site, expected B.');
    expect(await hasFile(worldOf('B'), 'index.html')).toBe(false);
  });

  it('can be stopped, and what is there stays for the next attempt', async () => {
    publish(host, 'A', a);
    const stop = new AbortController();
    const stopped = keepSite(worldOf('A'), stop.signal, () => {
      stop.abort();
    });
    await expect(stopped.catch(whyNotKept)).resolves.toBe('stopped');
    host.asked.length = 0;
    await keep('A');
    expect(host.asked.length).toBeLessThan(7);
    expect(await hasFile(worldOf('A'), 'index.html')).toBe(true);
  });

  it('gives the room back when the disk is full, and the old version goes on', async () => {
    caches = fakeCaches(8);
    publish(host, 'A', a);
    await keep('A');
    publish(host, 'B', b);
    await expect(keep('B').catch(whyNotKept)).resolves.toBe('full');
    expect(await caches.keys()).toEqual(['vigia-A']);
    expect(await ask('A', 'data/0000000a/values.json')).toBe('values A');
  });

  it('drops what an attempt at yet another version has left', async () => {
    publish(host, 'B', b);
    host.files.delete('index.html');
    await expect(keep('B')).rejects.toThrow();
    publish(host, 'C', {...b, 'index.html': 'page C'});
    await keep('C');
    expect(await caches.keys()).toEqual(['vigia-C']);
  });
});

describe('two versions at once', () => {
  beforeEach(async () => {
    publish(host, 'A', a);
    await keep('A');
    publish(host, 'B', b);
    await keep('B');
  });

  it('opens the page of the worker’s own version, whatever the host has', async () => {
    expect(await ask('A', '', 'navigate')).toBe('page A');
    expect(await ask('B', '', 'navigate')).toBe('page B');
  });

  it('gives an old page its own code and figures, and never those of the new version', async () => {
    expect(await ask('B', 'assets/app-aaaaaaaa.js')).toBe('code A');
    expect(await ask('B', 'data/0000000a/values.json')).toBe('values A');
    await forgetOthers(worldOf('B'));
    const gone = await answer(worldOf('B'), new Request(`${scope}data/0000000a/values.json`));
    expect(gone.status).toBe(404);
    expect(await ask('B', 'data/0000000b/values.json')).toBe('values B');
  });

  it('drops no other version while its own is not whole', async () => {
    await forgetOthers(worldOf('C'));
    expect(await caches.keys()).toEqual(['vigia-A', 'vigia-B']);
  });
});

describe('without a copy', () => {
  it('asks the network, also where the browser refuses its storage', async () => {
    publish(host, 'A', a);
    const refused = () => Promise.reject(new DOMException('No.', 'SecurityError'));
    caches = Object.assign(fakeCaches(), {match: refused, open: refused, keys: refused});
    expect(await ask('A', 'data/0000000a/values.json')).toBe('values A');
    await expect(keep('A').catch(whyNotKept)).resolves.toBe('refused');
  });

  it('fails as the network does when there is none', async () => {
    host.isDown = true;
    await expect(ask('A', 'data/0000000a/values.json')).rejects.toThrow('Failed to fetch');
    await expect(ask('A', '', 'navigate')).rejects.toThrow('Failed to fetch');
  });
});
