import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders, type Server} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compressFolder} from '../../.tooling/compress.ts';
import {listen} from '../../.tooling/listen.ts';
import {createStaticServer} from '../../.tooling/static-server.ts';
import {listFiles} from '../../.tooling/walk.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'vigia-server-'));
const site = join(folder, 'dist');
const cache = join(folder, 'cache');
const page = `<!doctype html><title>Vigía</title>${'<p>El mismo párrafo.</p>'.repeat(200)}`;
let server: Server;
let port = 0;

/** Speaks HTTP as written: `fetch` would resolve `..` and unpack the answer. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({port, path, headers, method, host: 'localhost'}, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, bytes}),
      );
    });
    sent.on('error', reject).end();
  });
}

function write(path: string, content: string): void {
  mkdirSync(join(site, path, '..'), {recursive: true});
  writeFileSync(join(site, path), content);
}

beforeAll(async () => {
  write('index.html', page);
  write('assets/index-B1c2D3e4.js', `export const text = '${'palabra '.repeat(500)}';`);
  write('assets/engine-A1b2C3d4.wasm', '\0asm'.repeat(1000));
  write('data/entries.arrow', 'ARROW1'.repeat(1000));
  write('data/colombia.topo.json', JSON.stringify({type: 'Topology', arcs: Array(900).fill(0)}));
  write('assets/serif-A1b2C3d4.woff2', 'wOF2'.repeat(1000));
  write('.vite/manifest.json', '{}');
  writeFileSync(join(folder, 'secret.txt'), 'outside the site');
  await compressFolder(site, cache, 'quick');
  server = createStaticServer(site);
  port = await listen(server, {port: 0, isStrict: true, host: 'localhost'});
});

afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

describe('compressFolder', () => {
  it('writes a Brotli and a gzip twin beside what is worth it, and none beside packed files', () => {
    const files = listFiles(site);
    expect(files).toContain('index.html.br');
    expect(files).toContain('index.html.gz');
    expect(files).toContain('data/entries.arrow.br');
    expect(files.filter((file) => file.startsWith('assets/serif'))).toHaveLength(1);
  });

  it('takes from its cache what it compressed before', async () => {
    const before = listFiles(cache);
    await compressFolder(site, cache, 'quick');
    expect(listFiles(cache)).toEqual(before);
    expect(listFiles(site)).toContain('index.html.br');
  });
});

describe('the static server', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['', undefined],
  ])('answers Accept-Encoding "%s" with %s', async (accepted, encoding) => {
    const {status, headers, bytes} = await get('/', {'accept-encoding': accepted});
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(bytes).toBe(Number(headers['content-length']));
    if (encoding) expect(bytes).toBeLessThan(page.length / 10);
  });

  it.each([
    ['/assets/engine-A1b2C3d4.wasm', 'application/wasm'],
    ['/assets/index-B1c2D3e4.js', 'text/javascript; charset=utf-8'],
    ['/data/entries.arrow', 'application/vnd.apache.arrow.stream'],
    ['/data/colombia.topo.json', 'application/json; charset=utf-8'],
    ['/assets/serif-A1b2C3d4.woff2', 'font/woff2'],
  ])('serves %s as %s', async (path, type) => {
    const {headers} = await get(path, {'accept-encoding': 'br'});
    expect(headers['content-type']).toBe(type);
  });

  it('keeps hashed files for a year and asks again for everything else', async () => {
    const hashed = await get('/assets/index-B1c2D3e4.js');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/data/entries.arrow')).headers['cache-control']).toBe('no-cache');
  });

  it('answers 304 while the file is the same, for each encoding its own tag', async () => {
    const packed = (await get('/', {'accept-encoding': 'br'})).headers.etag ?? '';
    const plain = (await get('/')).headers.etag ?? '';
    expect(packed).not.toBe(plain);
    const again = await get('/', {'accept-encoding': 'br', 'if-none-match': packed});
    expect([again.status, again.bytes]).toEqual([304, 0]);
  });

  it('answers a real 404, with the security headers on it', async () => {
    const {status, headers} = await get('/no-such-page');
    expect(status).toBe(404);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/.vite/manifest.json',
    '/%E0%A4%A',
    '/assets',
  ])('does not leave its folder or list one: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('answers HEAD without a body and refuses what would change something', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.bytes]).toEqual([200, 0]);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  it('lets scripts come from its own origin only, with WebAssembly and nothing laxer', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    const {headers} = await get('/');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });
});

describe('listen', () => {
  it('fails on a taken port when strict, and takes the next one when not', async () => {
    const second = createStaticServer(site);
    await expect(listen(second, {port, isStrict: true, host: 'localhost'})).rejects.toThrow(
      /is taken/,
    );
    const taken = await listen(second, {port, isStrict: false, host: 'localhost'});
    expect(taken).toBeGreaterThan(port);
    second.close();
  });
});

describe('a shaped link', () => {
  it('takes as long as its speed says', async () => {
    const slow = createStaticServer(site, {kbps: 160, latencyMs: 100});
    const slowPort = await listen(slow, {port: 0, isStrict: true, host: 'localhost'});
    const begun = performance.now();
    await (
      await fetch(`http://localhost:${String(slowPort)}/assets/engine-A1b2C3d4.wasm`, {
        headers: {'accept-encoding': 'identity'},
      })
    ).arrayBuffer();
    // 4,000 bytes at 160 kbit/s are 200 ms, after a latency of 100 ms.
    expect(performance.now() - begun).toBeGreaterThan(290);
    slow.close();
  });
});
