import {keepChoice, readChoice} from './own-choice.ts';

/** What a browser says of its link. @see https://wicg.github.io/netinfo/ */
export interface Link {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const choiceName = 'pocos-datos';

/**
 * True where a link asks for low-data mode by itself: the browser is told to save data, or the link is one of tens of
 * kilobits. `3g` is not: it begins at a latency of 270 ms, which a fixed line through a satellite has too, and there the
 * map is worth its 1.1 MB (docs/adr/0010).
 */
export const isThrifty = ({saveData, effectiveType}: Link): boolean =>
  saveData === true || effectiveType === '2g' || effectiveType === 'slow-2g';

/** Low-data mode as it stands: what the user chose, or what the link asks for. */
export function lightMode(link: Link | undefined = linkOf()): {
  readonly isLight: boolean;
  readonly isByItself: boolean;
} {
  const chosen = readChoice(choiceName);
  if (chosen !== null) return {isLight: chosen === 'si', isByItself: false};
  const isLight = link !== undefined && isThrifty(link);
  return {isLight, isByItself: isLight};
}

/** Keeps the user's choice. */
export function chooseLightMode(isLight: boolean): void {
  keepChoice(choiceName, isLight ? 'si' : 'no');
}

function linkOf(): Link | undefined {
  return (navigator as Navigator & {readonly connection?: Link}).connection;
}
