import type {Locale} from '../i18n/format.ts';
import {pictureTextOf} from '../i18n/picture.ts';
import type {View} from '../state/view.ts';

/** A word as it stands in a file name: lower case, without accents or signs. */
export const nameWord = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** A file name of a picture: `vigia-mapa-2026-11-24.png`, `vigia-mapa-3-2026-11-24.png` for the third scene. */
export function pictureName(
  view: View,
  date: string,
  extension: 'png' | 'svg',
  number: number | null = null,
): string {
  const {pictureName: word} = pictureTextOf(view.text.locale);
  const parts = ['vigia', word, ...(number === null ? [] : [String(number)]), date];
  return `${parts.join('-')}.${extension}`;
}

/** A file name of a presentation: `vigia-laminas-la-frontera-en-cifras-2026-11-24.pptx`. */
export function slidesName(title: string, locale: Locale, date: string): string {
  const parts = ['vigia', pictureTextOf(locale).slidesName, nameWord(title).slice(0, 60), date];
  return `${parts.filter(Boolean).join('-')}.pptx`;
}
