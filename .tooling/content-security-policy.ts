/**
 * The directives of the page's Content-Security-Policy, in the order they are sent. Own origin only; the one allowance
 * is `wasm-unsafe-eval`, without which no browser compiles DuckDB's WebAssembly.
 *
 * `img-src` has `data:` and `blob:` because MapLibre decodes sprites and the exports draw canvases through them; neither
 * can run code or reach another host.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

/** Directives a browser ignores, with a warning, in a `<meta>` element: they work as a header only. */
const headerOnly: ReadonlySet<string> = new Set(['frame-ancestors']);

function format(entries: readonly (readonly [string, readonly string[]])[]): string {
  return entries.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/** The policy as the server sends it in the `Content-Security-Policy` header. */
export const policyHeader: string = format(Object.entries(directives));

/** The policy for the built page's `<meta http-equiv>`: for hosts that cannot send headers. */
export const policyMeta: string = format(
  Object.entries(directives).filter(([name]) => !headerOnly.has(name)),
);
