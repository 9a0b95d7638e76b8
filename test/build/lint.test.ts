import {join} from 'node:path';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';

const eslint = new ESLint({
  cwd: join(import.meta.dirname, '../..'),
  // The planted text belongs to no project: rules that need types stay out, the ones tested here do not.
  overrideConfig: {
    rules: {...tseslint.configs.disableTypeChecked.rules},
    languageOptions: {parserOptions: {projectService: false, project: false}},
  },
});

async function brokenRules(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, {filePath});
  return (result?.messages ?? []).map(({ruleId, message}) => ruleId ?? message);
}

const impure: readonly (readonly [code: string, rule: string])[] = [
  ['/** Now. */\nexport const now = (): number => Date.now();\n', 'no-restricted-properties'],
  [
    '/** Chance. */\nexport const chance = (): number => Math.random();\n',
    'no-restricted-properties',
  ],
  ['/** Today. */\nexport const today = (): Date => new Date();\n', 'no-restricted-syntax'],
  ['/** Page. */\nexport const page = (): unknown => document.body;\n', 'no-restricted-globals'],
  ['/** File. */\nexport const load = (): unknown => fetch("x");\n', 'no-restricted-globals'],
];

describe.each(['methodology', 'domain', 'state', 'map'])('lint in src/%s', (folder) => {
  it.each(impure)('refuses %j', async (code, rule) => {
    expect(await brokenRules(code, `src/${folder}/planted.ts`)).toContain(rule);
  });

  it('lets a date that is given be', async () => {
    const code =
      '/** A year. */\nexport const year = (iso: string): number => new Date(iso).getUTCFullYear();\n';
    expect(await brokenRules(code, `src/${folder}/planted.ts`)).toEqual([]);
  });
});

describe('lint', () => {
  it.each(['methodology', 'domain', 'db', 'map'])(
    'wants a docstring on the exports of src/%s',
    async (folder) => {
      expect(await brokenRules('export const rate = 1;\n', `src/${folder}/planted.ts`)).toContain(
        'jsdoc/require-jsdoc',
      );
    },
  );

  it('refuses the console in src/', async () => {
    expect(await brokenRules('console.log(1);\n', 'src/app/planted.ts')).toContain('no-console');
  });

  it('refuses four levels of blocks', async () => {
    const code = 'if (a) { if (b) { if (c) { if (d) { e(); } } } }\n';
    expect(await brokenRules(code, 'src/app/planted.ts')).toContain('max-depth');
  });

  it.each([
    'const a = html`<p style="color: red"></p>`;\n',
    "import {styleMap} from 'lit/directives/style-map.js';\n",
  ])('refuses the style attribute that the page’s policy would block: %j', async (code) => {
    expect(await brokenRules(code, 'src/ui/planted.ts')).toContain('no-restricted-syntax');
  });

  it('lets the style property be', async () => {
    const code = 'export const a = html`<p .style=${b}></p>`;\n';
    expect(await brokenRules(code, 'src/ui/planted.ts')).toEqual([]);
  });

  it('does not hear comments that switch rules off', async () => {
    const code = '/* eslint-disable no-console */\nconsole.log(1);\n';
    expect(await brokenRules(code, 'src/app/planted.ts')).toContain('no-console');
  });
});
