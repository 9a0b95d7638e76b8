/** Words of a file that is being read, in Spanish; this file defines the keys. */
export const fileReadingEs = {
  reading: (file: string, size: string) => `Leyendo «${file}» (${size})…`,
  cancel: 'Cancelar',
  cancelled: (file: string) => `Lectura de «${file}» cancelada. Nada ha cambiado.`,
  megabytes: (amount: string) => `${amount} MB`,
};

/** The shape both languages have. */
export type FileReadingText = typeof fileReadingEs;
