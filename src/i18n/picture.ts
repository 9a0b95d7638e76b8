import type {Locale} from './format.ts';
import {pictureEn} from './picture-en.ts';
import {pictureEs, type PictureText} from './picture-es.ts';

/** The words of pictures and slides in one language; fetched when somebody exports. */
export function pictureTextOf(locale: Locale): PictureText {
  return locale === 'es' ? pictureEs : pictureEn;
}
