/** Media type by the end of the file name; the first that fits wins. */
const types: readonly (readonly [ending: string, type: string])[] = [
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.topojson', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.sql', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.arrow', 'application/vnd.apache.arrow.stream'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.pdf', 'application/pdf'],
];

/** Endings whose files are packed already: a second compression costs time and saves nothing. */
const packed: readonly string[] = [
  '.png',
  '.jpg',
  '.webp',
  '.woff2',
  '.parquet',
  '.pdf',
  '.br',
  '.gz',
];

/**
 * The `Content-Type` a file is served with; `application/octet-stream` where the ending is unknown.
 *
 * @see https://www.iana.org/assignments/media-types/application/vnd.apache.arrow.stream
 */
export function contentType(path: string): string {
  return types.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream';
}

/** Whether a file is worth compressing, by its ending. */
export function isCompressible(path: string): boolean {
  return !packed.some((ending) => path.endsWith(ending));
}
