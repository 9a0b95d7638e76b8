/** Nine classes are the most the ramps can show. */
const mostLimits = 8;

function readLimit(word: string): number {
  if (/^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(word)) return Number(word.replaceAll(/[.,]/g, ''));
  return word === '' ? NaN : Number(word.replace(',', '.'));
}

/**
 * The class limits someone typed: rising numbers parted by spaces or semicolons, with a decimal comma or point; groups of
 * three digits (`1.000`, `1,000`) are thousands. Null when there are none, more than eight, or one that is no finite number or does not rise.
 */
export function readLimits(words: string): readonly number[] | null {
  if (words.trim() === '') return null;
  const limits = words
    .trim()
    .split(/[\s;]+/)
    .map(readLimit);
  const doRise = limits.every(
    (limit, index) => index === 0 || limit > (limits[index - 1] ?? Infinity),
  );
  return limits.length <= mostLimits && limits.every(Number.isFinite) && doRise ? limits : null;
}
