/** A stretch of a text and whether it is what was asked for. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/**
 * Cuts a name into the part that equals the query, accents and case aside, and the rest: "Tibú" for "ti" is "Ti" and
 * "bú". One part without match when the query is not in the name as written.
 */
export function matchedParts(name: string, query: string): TextPart[] {
  const asked = plain(query.trim());
  const letters = Array.from(name.normalize('NFC'));
  const heard = letters.map(plain);
  const at = asked === '' ? -1 : heard.join('').indexOf(asked);
  if (at < 0 || heard.some((letter) => letter.length !== 1)) return [{text: name, isMatch: false}];
  const pieces = [
    {text: letters.slice(0, at).join(''), isMatch: false},
    {text: letters.slice(at, at + asked.length).join(''), isMatch: true},
    {text: letters.slice(at + asked.length).join(''), isMatch: false},
  ];
  return pieces.filter((piece) => piece.text !== '');
}
