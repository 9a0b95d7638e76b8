import {createReadStream, type Stats} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join, normalize, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import {policyHeader} from './content-security-policy.ts';
import {contentType} from './content-types.ts';
import {shapeLink, type LinkShape, type Reserve} from './shaped-link.ts';

/** What every answer carries, errors included: a worker's script brings the policy that holds inside the worker. */
const securityHeaders = {
  'Content-Security-Policy': policyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

const encodings = [
  {name: 'br', ending: '.br'},
  {name: 'gzip', ending: '.gz'},
] as const;

const sliceBytes = 16 * 1024;

interface Found {
  readonly path: string;
  readonly stats: Stats;
  readonly encoding: string | undefined;
}

async function statFile(path: string): Promise<Stats | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ? stats : undefined;
}

/** The path on disk for an address, or undefined where it leaves the root, names a dot-file or cannot be decoded. */
function resolvePath(root: string, address: string): string | undefined {
  try {
    const pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    if (pathname.includes('\0') || pathname.split(/[/\\]/).some((part) => part.startsWith('.')))
      return undefined;
    const path = normalize(join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    return path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

function acceptedEncodings(header: string | undefined): ReadonlySet<string> {
  const offers = (header ?? '').split(',').map((offer) => offer.trim().toLowerCase());
  const accepted = offers.filter((offer) => !/;\s*q=0(\.0*)?$/.test(offer));
  return new Set(accepted.map((offer) => offer.split(';')[0] ?? ''));
}

/** The file, or its compressed twin where the browser takes it and the build wrote one. */
async function find(path: string, accepted: ReadonlySet<string>): Promise<Found | undefined> {
  const plain = await statFile(path);
  if (!plain) return undefined;
  for (const {name, ending} of encodings.filter((encoding) => accepted.has(encoding.name))) {
    const stats = await statFile(path + ending);
    if (stats) return {path: path + ending, stats, encoding: name};
  }
  return {path, stats: plain, encoding: undefined};
}

/** Hashed files and the data of a version never change under their name; everything else is asked for again, and answered 304 while it is the same. */
function cacheControl(address: string): string {
  const isHashed = /\/(assets\/[^/]+-[\w-]{8,}\.\w+|data\/[0-9a-f]{8}\/[^?]+)(\?|$)/.test(address);
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}

async function* shaped(slices: AsyncIterable<Buffer>, reserve: Reserve): AsyncGenerator<Buffer> {
  for await (const slice of slices) {
    await reserve(slice.length);
    yield slice;
  }
}

async function send(file: Found, response: ServerResponse, reserve: Reserve): Promise<void> {
  const slices = createReadStream(file.path, {highWaterMark: sliceBytes});
  await pipeline(shaped(slices, reserve), response);
}

function headersFor(file: Found, address: string, path: string): Record<string, string> {
  const tag = `W/"${file.stats.size.toString(36)}-${Math.trunc(file.stats.mtimeMs).toString(36)}"`;
  return {
    ...securityHeaders,
    'Content-Type': contentType(path),
    'Cache-Control': cacheControl(address),
    ETag: tag,
    Vary: 'Accept-Encoding',
    ...(file.encoding ? {'Content-Encoding': file.encoding} : {}),
  };
}

async function answer(
  root: string,
  link: LinkShape,
  reserve: Reserve,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(
      response,
      405,
      `${request.method ?? 'This method'} is not answered here, expected GET or HEAD.`,
    );
    return;
  }
  if (link.latencyMs > 0) await sleep(link.latencyMs);
  const path = resolvePath(root, address);
  const file = path && (await find(path, acceptedEncodings(request.headers['accept-encoding'])));
  if (!path || !file) {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  const headers = headersFor(file, address, path);
  if (request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {...headers, 'Content-Length': file.stats.size});
  if (request.method === 'HEAD') response.end();
  else await send(file, response, reserve);
}

/**
 * A server for one folder of built files that behaves as a good static host does: compressed twins, immutable caching of
 * hashed files, real media types and real 404s, and the security headers.
 *
 * @param root Absolute path of the folder.
 * @param link How slow the connection is made, for measuring.
 */
export function createStaticServer(
  root: string,
  link: LinkShape = {kbps: 0, latencyMs: 0},
): Server {
  const reserve = shapeLink(link);
  return createServer((request, response) => {
    answer(root, link, reserve, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
}
