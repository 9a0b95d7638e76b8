import {expect, it} from 'vitest';
import {nameWord, pictureName, slidesName} from '../../src/export/picture-name.ts';
import {en} from '../../src/i18n/en.ts';
import {viewWith} from '../state/support/view.ts';

it('names files by what they are, their place and their day', () => {
  expect(pictureName(viewWith(), '2026-11-24', 'png')).toBe('vigia-mapa-2026-11-24.png');
  expect(pictureName(viewWith({}, {}, en), '2026-11-24', 'svg', 3)).toBe(
    'vigia-map-3-2026-11-24.svg',
  );
  expect(slidesName('La frontera en cifras: «2023»', 'es', '2026-11-24')).toBe(
    'vigia-laminas-la-frontera-en-cifras-2023-2026-11-24.pptx',
  );
  expect(slidesName('', 'en', '2026-11-24')).toBe('vigia-slides-2026-11-24.pptx');
});

it('leaves no sign of a path in a name', () => {
  expect(nameWord('../Año/ñandú\\x')).toBe('ano-nandu-x');
});
