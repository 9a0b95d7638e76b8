/** Nine classes are the most the ramps can show. */
const mostLimits = 8;

/**
 * The class limits someone typed: rising numbers parted by spaces or semicolons, with a decimal comma or point. Null when
 * there are none, more than eight, or one that is no finite number or does not rise.
 */
export function readLimits(words: string): readonly number[] | null {
  if (words.trim() === '') return null;
  const limits = words
    .trim()
    .split(/[\s;]+/)
    .map((word) => (word === '' ? NaN : Number(word.replace(',', '.'))));
  const doRise = limits.every(
    (limit, index) => index === 0 || limit > (limits[index - 1] ?? Infinity),
  );
  return limits.length <= mostLimits && limits.every(Number.isFinite) && doRise ? limits : null;
}
