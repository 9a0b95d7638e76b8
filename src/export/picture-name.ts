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
