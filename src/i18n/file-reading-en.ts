import type {FileReadingText} from './file-reading-es.ts';

/** Words of a file that is being read, in English. */
export const fileReadingEn: FileReadingText = {
  reading: (file, size) => `Reading “${file}” (${size})…`,
  cancel: 'Cancel',
  cancelled: (file) => `Reading of “${file}” cancelled. Nothing has changed.`,
  megabytes: (amount) => `${amount} MB`,
};
