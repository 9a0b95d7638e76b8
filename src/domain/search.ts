import type {TerritoryCode} from '../methodology/codes.ts';
import {editDistance} from './edit-distance.ts';

/** What can be found. `population` decides between equally good answers; missing counts as 0 for that only. */
export interface SearchItem {
  readonly code: TerritoryCode;
  readonly name: string;
  readonly level: string;
  readonly parentName?: string;
  readonly population?: number;
}

/** A name made ready to compare. */
interface PreparedText {
  /** Normalised, as written. */
  readonly full: string;
  /** Without the little words. */
  readonly key: string;
  readonly words: readonly string[];
  /** Without the spaces: "bogotadc" for "Bogotá, D. C.". */
  readonly squeezed: string;
}

interface Entry {
  readonly item: SearchItem;
  readonly name: PreparedText;
  readonly parentWords: readonly string[];
}

/** Items made ready for `search`. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
}

/** How well an item answers; lower is better. */
const tiers = {code: 0, whole: 1, prefix: 2, word: 3, withParent: 4, inside: 5, typing: 6} as const;

const littleWords: ReadonlySet<string> = new Set(['de', 'del', 'el', 'la', 'las', 'los', 'y']);

/** Gives the text in lower case, without accents, punctuation as single spaces: "Bogotá, D.C." is "bogota d c". */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** Gives the items made ready for `search`; done once per list. */
export function buildIndex(items: readonly SearchItem[]): SearchIndex {
  const entries = items.map((item) => ({
    item,
    name: prepare(item.name),
    parentWords: prepare(item.parentName ?? '').words,
  }));
  return {entries};
}

/**
 * Gives the items that answer a query, best first, at most `limit`: the code (DIVIPOLA with or without its leading zero,
 * or P-code), then the whole name, names that begin with it, names with words that begin with its words, the same with
 * the parent's name ("armenia antioquia"), names that hold it. When nothing does, names one typing error away, or two
 * from eight letters on, for queries of five letters or more. Accents, case and little words do not count. Equal answers:
 * the larger population first, then the shorter code. Empty for an empty query.
 */
export function search(index: SearchIndex, query: string, limit: number): SearchItem[] {
  const asked = prepare(query);
  if (asked.full === '') return [];
  const found = rateAll(index, (entry) => rateEntry(entry, asked));
  const answers = found.length > 0 ? found : rateAll(index, (entry) => rateTyping(entry, asked));
  answers.sort(
    (a, b) => a.tier - b.tier || populationOf(b) - populationOf(a) || compareCodes(a, b),
  );
  return answers.slice(0, limit).map(({item}) => item);
}

interface Answer {
  readonly item: SearchItem;
  readonly tier: number;
}

function rateAll(index: SearchIndex, rate: (entry: Entry) => number | null): Answer[] {
  const answers: Answer[] = [];
  for (const entry of index.entries) {
    const tier = rate(entry);
    if (tier !== null) answers.push({item: entry.item, tier});
  }
  return answers;
}

function rateEntry({item, name, parentWords}: Entry, asked: PreparedText): number | null {
  if (isCode(item.code, asked.squeezed)) return tiers.code;
  if (name.full === asked.full || name.squeezed === asked.squeezed) return tiers.whole;
  if (name.full.startsWith(asked.full) || name.key.startsWith(asked.key)) return tiers.prefix;
  if (name.squeezed.startsWith(asked.squeezed)) return tiers.prefix;
  if (asked.words.every((word) => hasPrefix(name.words, word))) return tiers.word;
  const isBoth = asked.words.every(
    (word) => hasPrefix(name.words, word) || hasPrefix(parentWords, word),
  );
  if (isBoth && asked.words.some((word) => hasPrefix(name.words, word))) return tiers.withParent;
  return name.full.includes(asked.full) ? tiers.inside : null;
}

function rateTyping({name}: Entry, asked: PreparedText): number | null {
  const letters = asked.key.length;
  if (letters < 5) return null;
  const allowed = letters < 8 ? 1 : 2;
  let distance = editDistance(asked.key, name.key, allowed);
  for (const word of name.words)
    distance = Math.min(distance, editDistance(asked.key, word, allowed));
  return distance <= allowed ? tiers.typing + distance : null;
}

function prepare(text: string): PreparedText {
  const full = normalise(text);
  const words = full.split(' ').filter((word) => word !== '');
  const kept = words.filter((word) => !littleWords.has(word));
  const named = kept.length > 0 ? kept : words;
  return {full, key: named.join(' '), words: named, squeezed: words.join('')};
}

/** Whether the text is the code as written, with the zero lost, or as a P-code (`CO` before it). */
function isCode(code: TerritoryCode, text: string): boolean {
  const bare = /^co\d+$/.test(text) ? text.slice(2) : text;
  const own = code.toLowerCase();
  return own === text || own === bare || (/^\d+$/.test(bare) && own === `0${bare}`);
}

function hasPrefix(words: readonly string[], prefix: string): boolean {
  return words.some((word) => word.startsWith(prefix));
}

function populationOf({item}: Answer): number {
  return item.population ?? 0;
}

function compareCodes(a: Answer, b: Answer): number {
  const lengths = a.item.code.length - b.item.code.length;
  if (lengths !== 0) return lengths;
  return a.item.code < b.item.code ? -1 : 1;
}
