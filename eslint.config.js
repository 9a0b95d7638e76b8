import {defineConfig} from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const noStyleAttribute =
  'The page’s policy blocks style attributes, and styleMap writes one: bind the property, .style=${…}.';

/** What a pure folder must not reach for: a browser, a network, a clock, chance. */
const browserGlobals = [
  'window document self globalThis navigator location history screen customElements',
  'fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker caches indexedDB localStorage sessionStorage',
  'performance crypto setTimeout setInterval requestAnimationFrame requestIdleCallback queueMicrotask',
  'matchMedia getComputedStyle devicePixelRatio innerWidth innerHeight addEventListener alert confirm prompt',
  'Image HTMLElement Element Node Event CustomEvent ResizeObserver MutationObserver IntersectionObserver process',
].flatMap((line) => line.split(' '));

const notHere =
  'This folder is pure: take it as an argument (time), as a seed (chance), or do it in app/, db/ or ui/.';

const purity = {
  'no-restricted-globals': ['error', ...browserGlobals.map((name) => ({name, message: notHere}))],
  'no-restricted-properties': [
    'error',
    {object: 'Date', property: 'now', message: notHere},
    {object: 'Math', property: 'random', message: notHere},
  ],
  'no-restricted-syntax': [
    'error',
    {selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: notHere},
    {selector: "CallExpression[callee.name='Date']", message: notHere},
  ],
};

const documented = {
  'jsdoc/require-jsdoc': [
    'error',
    {
      publicOnly: true,
      require: {FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true},
      contexts: [
        'ExportNamedDeclaration > TSInterfaceDeclaration',
        'ExportNamedDeclaration > TSTypeAliasDeclaration',
        'ExportNamedDeclaration > VariableDeclaration',
      ],
    },
  ],
  'jsdoc/no-blank-blocks': 'error',
  'jsdoc/no-types': 'error',
  'jsdoc/check-param-names': 'error',
  'jsdoc/check-tag-names': ['error', {definedTags: ['fires']}],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'public/',
      'node_modules/',
      'data/sources/',
      'coverage/',
      'test/build/planted/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error', noInlineConfig: true}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      'no-console': 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', 400],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // Brackets say that a name comes from outside: a column, an environment variable.
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // A typed array is walked by its index: the number is half of what is computed.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message: noStyleAttribute,
        },
        {selector: 'ImportDeclaration[source.value=/style-map/]', message: noStyleAttribute},
      ],
    },
  },
  {
    files: ['src/{methodology,domain,state,map}/**/*.ts'],
    rules: purity,
  },
  {
    files: ['src/{domain,methodology,db,map}/**/*.ts'],
    plugins: {jsdoc},
    settings: {jsdoc: {mode: 'typescript'}},
    rules: documented,
  },
  {
    // The pipeline's commands speak to whoever runs them.
    files: ['data/*.ts'],
    rules: {'no-console': 'off'},
  },
  {
    // A table of declared data may be as long as the data.
    files: ['src/methodology/**/*.ts', 'src/i18n/{es,en}*.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    // Non-null assertions and loose mocks are how a test says what it knows.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
