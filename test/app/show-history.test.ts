import {expect, it} from 'vitest';
import {withoutShow} from '../../src/app/show-history.ts';

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
