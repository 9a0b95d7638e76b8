import {expect, it} from 'vitest';
import {filesOf, fullClosure, staticClosure, type Manifest} from '../../.tooling/bundle.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'a.js',
    imports: ['_lit.js'],
    dynamicImports: ['map.ts', 'db.ts'],
    css: ['a.css'],
  },
  '_lit.js': {file: 'lit.js'},
  'map.ts': {file: 'map.js', imports: ['_lit.js', '_gl.js'], assets: ['worker.mjs']},
  '_gl.js': {file: 'gl.js'},
  'db.ts': {file: 'db.js', imports: ['_engine.js']},
  '_engine.js': {file: 'engine.js', assets: ['engine.wasm']},
};

it('walks static imports only, for what holds up the first paint', () => {
  const files = filesOf(manifest, staticClosure(manifest, ['index.html']));
  expect([...files].sort()).toEqual(['a.css', 'a.js', 'lit.js']);
});

it('walks imports on demand too, but not through what comes later', () => {
  const modules = fullClosure(manifest, ['index.html'], (module) => module === 'db.ts');
  const files = filesOf(manifest, modules);
  expect([...files].sort()).toEqual(['a.css', 'a.js', 'gl.js', 'lit.js', 'map.js', 'worker.mjs']);
});
