import {createHash, randomUUID} from 'node:crypto';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {isCompressible} from './content-types.ts';
import {listFiles} from './walk.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this many bytes a response fits its first packets anyway. */
const smallestBytes = 1024;
/** A twin must be at least this much smaller than its original to be kept. */
const worthwhileShare = 0.95;
/** From this many bytes on, the best compression is paid for in minutes. */
const largeBytes = 2_000_000;

/** How much time a build may spend on large files. */
export type Effort = 'quick' | 'best';

/**
 * Brotli quality by size. DuckDB's 34 MB, measured on two cores: quality 9 takes 6 s for 5.89 MB, 10 takes 34 s for
 * 5.27 MB, 11 takes 66 s for 5.07 MB. Its build for browsers from before 2022 is not worth half a minute in any case.
 */
function brotliQuality(path: string, bytes: number, effort: Effort): number {
  if (bytes < largeBytes) return 11;
  if (path.includes('duckdb-mvp')) return 5;
  return effort === 'best' ? 10 : 9;
}

function brotli(bytes: Buffer, quality: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return toBrotli(bytes, {params});
}

interface Twin {
  readonly path: string;
  readonly cached: string;
  readonly compress: (bytes: Buffer) => Promise<Buffer>;
}

async function writeTwin(bytes: Buffer, {path, cached, compress}: Twin): Promise<void> {
  if (!existsSync(cached)) {
    // Two files of the same content may be at it at once: each writes a part of its own.
    const part = `${cached}.${randomUUID()}`;
    await writeFile(part, await compress(bytes));
    await rename(part, cached);
  }
  const {size} = await stat(cached);
  if (size < bytes.length * worthwhileShare) await copyFile(cached, path);
}

function twinsOf(path: string, bytes: Buffer, cache: string, effort: Effort): readonly Twin[] {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const cachedAt = (quality: number): string => join(cache, `${hash}.${String(quality)}.br`);
  const best = brotliQuality(path, bytes.length, 'best');
  const quality = existsSync(cachedAt(best)) ? best : brotliQuality(path, bytes.length, effort);
  return [
    {path: `${path}.br`, cached: cachedAt(quality), compress: (data) => brotli(data, quality)},
    {
      path: `${path}.gz`,
      cached: join(cache, `${hash}.gz`),
      compress: (data) => toGzip(data, {level: 9}),
    },
  ];
}

async function compressFile(path: string, cache: string, effort: Effort): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < smallestBytes) return;
  const twins = twinsOf(path, bytes, cache, effort);
  await Promise.all(twins.map((twin) => writeTwin(bytes, twin)));
}

/**
 * Writes a Brotli and a gzip twin beside every file of the folder that is worth it, as a good static host serves them.
 * What was compressed once is copied from the cache, so that a rebuild costs only what changed.
 *
 * @param folder The built site.
 * @param cache Where compressed bytes are kept by the hash of their content.
 * @param effort `quick` for a look and for tests, `best` for a site that is put somewhere.
 * @returns How many files were looked at.
 */
export async function compressFolder(
  folder: string,
  cache: string,
  effort: Effort,
): Promise<number> {
  await mkdir(cache, {recursive: true});
  const files = listFiles(folder).filter(isCompressible);
  for (const twin of listFiles(folder).filter((file) => /\.(br|gz)$/.test(file)))
    await rm(join(folder, twin));
  await Promise.all(files.map((file) => compressFile(join(folder, file), cache, effort)));
  return files.length;
}

/** The cache's place: it goes with `node_modules`. */
export const compressionCache: string = join(
  dirname(import.meta.dirname),
  'node_modules',
  '.cache',
  'vigia-compress',
);
