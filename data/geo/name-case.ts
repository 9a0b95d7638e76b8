const particles: ReadonlySet<string> = new Set(['de', 'del', 'el', 'la', 'las', 'los', 'y', 'e']);

function capitalise(word: string): string {
  return word.charAt(0).toLocaleUpperCase('es') + word.slice(1);
}

/**
 * Gives an official name written in capitals as Spanish writes it: each word capitalised, particles in lower case
 * save at the start or after a hyphen, abbreviations with points ("D.C.") left as they are.
 */
export function toNameCase(capitals: string): string {
  const words = capitals.trim().split(/\s+/);
  const cased = words.map((word, index) => {
    if (/\p{L}\.\p{L}/u.test(word)) return word;
    const lower = word.toLocaleLowerCase('es');
    const isStart = index === 0 || words[index - 1] === '-';
    return particles.has(lower) && !isStart ? lower : capitalise(lower);
  });
  return cased.join(' ');
}
