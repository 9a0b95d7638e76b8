import {defineConfig} from 'vitest/config';
import packageJson from './package.json' with {type: 'json'};
import {versionedData} from './.tooling/vite-data.ts';
import {contentSecurityPolicy} from './.tooling/vite-policy.ts';

/** Engines that come after the first paint, each in its own file: an update of one leaves the others in the cache. */
const engines = [
  // What the first paint needs comes first: the bundler's helpers, and d3, which flowmap.gl would take into deck.gl's file.
  {name: 'helpers', test: /^\0|\/(vite|rolldown)\//, priority: 2},
  {name: 'first', test: /node_modules\//, tags: ['$initial' as const], priority: 1},
  // Parts that Región shares with the page stay with it: a file for each would be a request for each on a slow link.
  {name: 'page', test: /\/src\/(?!workers\/|main\.ts$)/, tags: ['$initial' as const], priority: 1},
  {name: 'scales', test: /node_modules\/(d3-[a-z-]+|internmap)\//, priority: 1},
  {name: 'maplibre', test: /node_modules\/(maplibre-gl|@maplibre)\//},
  {
    name: 'deck',
    test: /node_modules\/(@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl|@probe\.gl|@flowmap\.gl|mjolnir\.js)\//,
  },
  {name: 'duckdb', test: /node_modules\/(@duckdb|apache-arrow|flatbuffers)\//},
];

export default defineConfig({
  base: './',
  define: {__VIGIA_VERSION__: JSON.stringify(packageJson.version)},
  plugins: [versionedData('public'), contentSecurityPolicy()],
  worker: {format: 'es'},
  build: {
    target: 'es2022',
    // Nothing is inlined as data: the policy allows scripts, styles and fonts from files of the own origin only.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {index: 'index.html', offline: 'src/workers/offline.worker.ts'},
      output: {
        // The worker that keeps the site for use without a network stands beside the page: it serves what is below it.
        entryFileNames: ({name}) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {groups: engines},
      },
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/build/planted/**'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    benchmark: {include: ['test/bench/**/*.bench.ts']},
  },
});
