import {expect, it} from 'vitest';
import {sayBriefingProblem} from '../../src/i18n/present.ts';

const problem = {
  expected: 'text-length',
  scene: 3,
  field: 'takeaway',
  found: '301',
  limit: 300,
} as const;

it('says what is wrong with a file: file, scene, field, found and expected', () => {
  expect(sayBriefingProblem(problem, 'a.json', 'es')).toBe(
    'Archivo «a.json», escena 3, campo «takeaway»: se encontró 301; se esperaba un texto de 300 caracteres como máximo.',
  );
  expect(sayBriefingProblem(problem, 'a.json', 'en')).toBe(
    'File “a.json”, scene 3, field “takeaway”: found 301; expected a text of at most 300 characters.',
  );
});

it('says that nothing stands there, and leaves out a place that there is not', () => {
  const missing = {expected: 'json', scene: null, field: null, found: '', limit: null} as const;
  expect(sayBriefingProblem(missing, 'a.json', 'es')).toBe(
    'Archivo «a.json»: se encontró nada; se esperaba un texto JSON completo.',
  );
});
