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
/**
 * Brotli quality by size. DuckDB's 34 MB, measured on two cores: quality 9 takes 6 s for 5.89 MB, 10 takes 34 s for
 * 5.27 MB, 11 about 100 s for 5.1 MB; nobody should wait the last minute for 3 %.
 */
function brotliQuality(path: string, bytes: number): number {
  if (path.includes('duckdb-mvp')) return 5; // for browsers from before 2022: not worth half a minute of every build
  return bytes < 2_000_000 ? 11 : 10;
}

function brotli(bytes: Buffer, path: string): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality(path, bytes.length),
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return toBrotli(bytes, {params});
}

const writers = [
  {ending: '.br', compress: brotli},
  {ending: '.gz', compress: (bytes: Buffer): Promise<Buffer> => toGzip(bytes, {level: 9})},
] as const;

interface Twin {
  readonly path: string;
  readonly cached: string;
  readonly compress: (bytes: Buffer, path: string) => Promise<Buffer>;
}

async function writeTwin(bytes: Buffer, {path, cached, compress}: Twin): Promise<void> {
  if (!existsSync(cached)) {
    // Two files of the same content may be at it at once: each writes a part of its own.
    const part = `${cached}.${randomUUID()}`;
    await writeFile(part, await compress(bytes, path));
    await rename(part, cached);
  }
  const {size} = await stat(cached);
  if (size < bytes.length * worthwhileShare) await copyFile(cached, path);
}

async function compressFile(path: string, cache: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < smallestBytes) return;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const twins = writers.map(({ending, compress}) => ({
    path: path + ending,
    cached: join(cache, hash + ending),
    compress,
  }));
  await Promise.all(twins.map((twin) => writeTwin(bytes, twin)));
}

/**
 * Writes a Brotli and a gzip twin beside every file of the folder that is worth it, as a good static host serves them.
 * What was compressed once is copied from the cache, so that a rebuild costs only what changed.
 *
 * @param folder The built site.
 * @param cache Where compressed bytes are kept by the hash of their content.
 * @returns How many files were looked at.
 */
export async function compressFolder(folder: string, cache: string): Promise<number> {
  await mkdir(cache, {recursive: true});
  const files = listFiles(folder).filter(isCompressible);
  for (const twin of listFiles(folder).filter((file) => /\.(br|gz)$/.test(file)))
    await rm(join(folder, twin));
  await Promise.all(files.map((file) => compressFile(join(folder, file), cache)));
  return files.length;
}

/** The cache's place: it goes with `node_modules`. */
export const compressionCache: string = join(
  dirname(import.meta.dirname),
  'node_modules',
  '.cache',
  'vigia-compress',
);
