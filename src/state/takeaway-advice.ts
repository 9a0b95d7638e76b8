/** What is advised of a take-away. */
export const takeawayLimits = {words: 22, figures: 1} as const;

/** How many words a text has: pieces with a letter or a digit in them. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

const units = /\b(por|per|cada|every) (1[.,]000|100[.,]000|mil|100)\b/giu;
const years = /\b(19|20)\d\d(\s*[–-]\s*(19|20)\d\d)?\b/gu;
const ranks = /(\d[\d.,]*) (de|of) \d[\d.,]*/giu;
const kilometres = /\b\d[\d.,]*\s?km\b/giu;
const number = /[−-]?\d+([.,]\d+)*/gu;

/** How many figures a text has. Years, units (`por 1.000`) and distances that name a zone are none; `9 de 1.049` is one. */
export const figuresIn = (text: string): number =>
  (
    text
      .replaceAll(units, '')
      .replaceAll(kilometres, '')
      .replaceAll(years, '')
      .replaceAll(ranks, '$1')
      .match(number) ?? []
  ).length;
