import {examplesEn} from './examples-en.ts';
import {examplesEs, type ExampleText} from './examples-es.ts';
import type {Locale} from './format.ts';

/** The words of the examples in one language. */
export function exampleTextFor(locale: Locale): ExampleText {
  return locale === 'es' ? examplesEs : examplesEn;
}
