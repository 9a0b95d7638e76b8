import {fileReadingEn} from './file-reading-en.ts';
import {fileReadingEs, type FileReadingText} from './file-reading-es.ts';
import type {Locale} from './format.ts';

/** The words of a file that is being read, in one language. */
export const fileReadingTextOf = (locale: Locale): FileReadingText =>
  locale === 'es' ? fileReadingEs : fileReadingEn;
