import sansUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifUrl from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import {labelFonts} from '../map/style.ts';

/**
 * Gives the map's labels their fonts: the files of the page under names the map can use. Resolves when they are there or
 * cannot be had; labels then use the system's font.
 */
export async function loadMapFonts(): Promise<void> {
  const faces = [
    new FontFace(labelFonts.sans, `url(${sansUrl})`, {weight: '200 900'}),
    new FontFace(labelFonts.serif, `url(${serifUrl})`, {weight: '200 900'}),
  ];
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}
