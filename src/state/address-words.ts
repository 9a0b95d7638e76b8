import type {Camera, Classing} from './app-state.ts';

const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const classWords = ['fijas', 'cuantiles', 'iguales', 'jenks'] as const;
const classValues = ['fixed', 'quantile', 'equal', 'jenks'] as const;
/** Own classes without a limit yet: a map of one class. */
const noLimits = 'propias';

/** The classing that the words of `clases` mean; null when they cannot be read. */
export function readClassing(text: string): Classing | null {
  const method = classValues[classWords.indexOf(text as (typeof classWords)[number])];
  if (method) return {method, breaks: []};
  if (text === noLimits) return {method: 'custom', breaks: []};
  const words = text.split('_');
  const breaks = words.map(Number);
  const rises = breaks.every(
    (limit, index) => index === 0 || limit > (breaks[index - 1] ?? Infinity),
  );
  const areNumbers = words.every((word) => decimal.test(word)) && breaks.every(Number.isFinite);
  if (breaks.length > 8 || !areNumbers || !rises) return null;
  return {method: 'custom', breaks};
}

/** The words of a classing; null for the fixed one. */
export function writeClassing({method, breaks}: Classing): string | null {
  if (method === 'fixed') return null;
  if (method === 'custom') return breaks.length ? breaks.join('_') : noLimits;
  return classWords[classValues.indexOf(method)] ?? null;
}

/** The camera of `zoom/lat/lng`; null when it is no place on the map. */
export function readCamera(text: string): Camera | null {
  const words = text.split('/');
  const [zoom = NaN, lat = NaN, lng = NaN] = words.map(Number);
  if (words.length !== 3 || !words.every((word) => decimal.test(word))) return null;
  const isGood = zoom >= 0 && zoom <= 18 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  return isGood ? {zoom, lat, lng} : null;
}

/** The camera in words, rounded to about 10 m. */
export const writeCamera = ({zoom, lat, lng}: Camera): string =>
  `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`;
