import {expect, it} from 'vitest';
import {withLanguageOf, withoutShow} from '../../src/app/show-history.ts';

it.each([
  ['#/presentar?informe=a&escena=2&mostrar=1', '#/presentar?informe=a&escena=2'],
  ['#/presentar?mostrar=1&informe=a', '#/presentar?informe=a'],
  ['#/presentar?mostrar=1', '#/presentar'],
  ['#/presentar?informe=a&mostrar=1&idioma=en', '#/presentar?informe=a&idioma=en'],
  ['#/presentar?informe=a&mostrar=12', '#/presentar?informe=a&mostrar=12'],
  ['#/riesgo?sel=54810', '#/riesgo?sel=54810'],
])('the address beneath a show is that without it: %s', (shown, beneath) => {
  expect(withoutShow(shown)).toBe(beneath);
});

it.each([
  ['#/presentar?informe=a', 'en', '#/presentar?informe=a&idioma=en'],
  ['#/riesgo', 'en', '#/riesgo?idioma=en'],
  ['#/presentar?idioma=en&informe=a', 'en', '#/presentar?idioma=en&informe=a'],
  ['#/presentar?informe=a', 'es', '#/presentar?informe=a'],
  ['#/presentar?informe=a&idioma=es', 'es', '#/presentar?informe=a&idioma=es'],
] as const)('an entry says its language: %s in %s', (hash, language, named) => {
  expect(withLanguageOf(hash, language)).toBe(named);
});
