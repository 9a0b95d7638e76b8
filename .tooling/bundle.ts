import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** One chunk of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Vite's manifest: chunks by the module they come from. */
export type Manifest = Readonly<Record<string, Chunk>>;

/** The manifest of a built site. */
export function readManifest(dist: string): Manifest {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`There is no ${path}: run npm run build first.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** The modules that load with those given: their static imports, and theirs. */
export function staticClosure(manifest: Manifest, modules: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...modules];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (reached.has(module)) continue;
    reached.add(module);
    pending.push(...(manifest[module]?.imports ?? []));
  }
  return reached;
}

/** The modules that can come to load, statically or on demand, without going through one that `isLater`. */
export function fullClosure(
  manifest: Manifest,
  modules: readonly string[],
  isLater: (module: string) => boolean,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...modules];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (reached.has(module) || isLater(module)) continue;
    reached.add(module);
    const chunk = manifest[module];
    pending.push(...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? []));
  }
  return reached;
}

/** The files of some modules, without repetition: code, style sheets and what they address. */
export function filesOf(manifest: Manifest, modules: Iterable<string>): ReadonlySet<string> {
  const files = [...modules].flatMap((module) => {
    const chunk = manifest[module];
    return chunk ? [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])] : [];
  });
  return new Set(files);
}

/** Bytes of a file of the site as written, and as a browser that takes Brotli receives it. */
export function sizeOf(dist: string, file: string): {raw: number; sent: number} {
  const raw = statSync(join(dist, file)).size;
  const packed = join(dist, `${file}.br`);
  return {raw, sent: existsSync(packed) ? statSync(packed).size : raw};
}
