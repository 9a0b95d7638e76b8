const narrow = /[iljftI.,:;'’|!()[\] \u00a0–-]/;
const broad = /[mwMWÑ@%]/;
const capital = /\p{Uppercase}/u;

/**
 * About how wide a text is at a font size, px, without a canvas: widths of letters by kind, measured on Source Sans 3
 * (narrow 0.26, digits and most letters 0.5, capitals 0.6, broad 0.82 em).
 */
export function approximateTextWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) {
    if (narrow.test(letter)) ems += 0.27;
    else if (broad.test(letter)) ems += 0.82;
    else ems += capital.test(letter) ? 0.6 : 0.5;
  }
  return ems * fontSize;
}
