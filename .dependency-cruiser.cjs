/**
 * What each folder of src/ may import: the table of ARCHITECTURE.md as rules. `ours` are folders of src/, `packages` are
 * npm packages (a trailing `/*` stands for the whole scope), `only` narrows a package to some files of the folder.
 */
const folders = {
  methodology: {ours: [], packages: []},
  domain: {
    ours: ['methodology'],
    packages: [
      '@turf/*',
      'd3-array',
      'd3-scale',
      'topojson-client',
      'flatbush',
      'simple-statistics',
      // The XML of KML and GPX without a DOM, so that it can be read in a worker and its faults have lines.
      'saxes',
    ],
  },
  i18n: {ours: ['methodology'], packages: []},
  state: {ours: ['methodology', 'domain', 'i18n'], packages: []},
  db: {
    ours: ['methodology', 'domain'],
    packages: ['@duckdb/duckdb-wasm', 'apache-arrow', 'hyparquet'],
  },
  // `state` for the files of briefings, which are read as the page reads them.
  workers: {ours: ['domain', 'state'], packages: ['comlink']},
  map: {
    ours: ['methodology', 'domain', 'i18n', 'state'],
    packages: [
      '@deck.gl/core',
      '@deck.gl/layers',
      '@flowmap.gl/*',
      // Shapes as path data and the inset's own projection, for the SVG map and the pictures alike.
      'd3-geo',
      // The style's types only: a rule below refuses the rest.
      'maplibre-gl',
    ],
  },
  charts: {
    ours: ['methodology', 'domain', 'i18n', 'styles'],
    packages: ['d3-array', 'd3-format', 'd3-geo', 'd3-scale', 'd3-shape', 'lit', '@lit/*'],
  },
  export: {
    // A picture draws the same descriptions as the maps.
    ours: ['methodology', 'domain', 'i18n', 'state', 'map'],
    packages: ['d3-geo', 'fflate', 'hyparquet-writer', 'pptxgenjs', 'topojson-client'],
  },
  ui: {
    ours: ['methodology', 'domain', 'i18n', 'state', 'map', 'charts', 'styles'],
    packages: ['lit', '@lit/*', 'd3-geo'],
  },
  styles: {ours: [], packages: ['@fontsource-variable/*', 'lit']},
};

/** Packages that need a GL context: only the files that own the map may import them. */
const mapOwners = '^src/ui/map-[^/]+\\.ts$';
const mapPackages = ['maplibre-gl', '@deck.gl/maplibre'];

/**
 * DuckDB's files by address: its `exports` name them one by one, and the checker's resolver finds no exact name with a
 * query behind it. They are let off `everything-resolves` (the build resolves them, or fails) and kept to db/ by a rule.
 */
const engineFiles = '^@duckdb/duckdb-wasm/dist/[^?]+\\?url$';

const pipelinePackages = [
  '@duckdb/duckdb-wasm',
  'apache-arrow',
  'csv-parse',
  'd3-geo',
  'topojson-client',
  'topojson-server',
  'topojson-simplify',
  'world-atlas',
];

const escape = (text) => text.replace(/[.@/]/g, '\\$&');
const packagePath = (name) =>
  name.endsWith('/*')
    ? `node_modules/${escape(name.slice(0, -1))}`
    : `node_modules/${escape(name)}/`;
/** `@types/x` says nothing at run time: whoever may not import code may still name its shapes. */
const types = ['node_modules/@types/', 'node_modules/vite/', 'node_modules/typescript/'];

function ownFolders([folder, {ours}]) {
  return {
    name: `${folder}-imports-only-its-folders`,
    severity: 'error',
    comment: `src/${folder}/ may import ${ours.join(', ') || 'nothing'} of ours (ARCHITECTURE.md).`,
    from: {path: `^src/${folder}/`},
    to: {path: '^src/', pathNot: `^src/(${[folder, ...ours].join('|')})/`},
  };
}

function packagesOf([folder, {packages}]) {
  return {
    name: `${folder}-imports-only-its-packages`,
    severity: 'error',
    comment: `src/${folder}/ may import the packages ${packages.join(', ') || '(none)'} (ARCHITECTURE.md).`,
    from: {path: `^src/${folder}/`, ...(folder === 'ui' ? {pathNot: mapOwners} : {})},
    to: {
      dependencyTypesNot: ['local', 'undetermined', 'unknown', 'npm-no-pkg'],
      pathNot: ['^(src|data|test)/', ...types, ...packages.map(packagePath)],
    },
  };
}

const entries = Object.entries(folders);

module.exports = {
  forbidden: [
    ...entries.map(ownFolders),
    ...entries.map(packagesOf),
    {
      name: 'only-the-map-view-owns-a-map',
      severity: 'error',
      comment:
        'One file holds the GL map: everything else describes layers, with the types at most.',
      from: {path: '^src/', pathNot: mapOwners},
      to: {path: mapPackages.map(packagePath), dependencyTypesNot: ['type-only']},
    },
    {
      name: 'map-owners-import-only-their-packages',
      severity: 'error',
      from: {path: mapOwners},
      to: {
        dependencyTypesNot: ['local'],
        pathNot: [
          '^(src|data|test)/',
          ...types,
          ...[
            'lit',
            '@lit/*',
            'd3-geo',
            '@deck.gl/core',
            '@deck.gl/layers',
            '@flowmap.gl/*',
            '@fontsource-variable/*',
            ...mapPackages,
          ].map(packagePath),
        ],
      },
    },
    {
      name: 'only-app-composes',
      severity: 'error',
      comment:
        'app/ is the one folder that may import everything; nothing but main.ts imports app/.',
      from: {path: '^src/', pathNot: '^src/(app/|main\\.ts$)'},
      to: {path: '^src/app/'},
    },
    {
      name: 'src-imports-no-test-and-no-data',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(test|data|\\.tooling)/'},
    },
    {
      name: 'data-imports-no-test',
      severity: 'error',
      from: {path: '^data/'},
      to: {path: '^(test|\\.tooling)/'},
    },
    {
      name: 'data-imports-only-the-core-and-the-queries',
      severity: 'error',
      comment:
        'The pipeline computes the opening answers with the very queries the browser asks (docs/adr/0002).',
      from: {path: '^data/', pathNot: '^data/examples/'},
      to: {path: '^src/', pathNot: '^src/(methodology|domain|db)/'},
    },
    {
      name: 'examples-import-the-loader',
      severity: 'error',
      comment:
        'Examples are worked out by the loader of the app, without its page (docs/adr/0011).',
      from: {path: '^data/examples/'},
      to: {
        path: '^src/',
        pathNot: '^src/((methodology|domain|db|state|app/load)/|workers/zone-service\\.ts$)',
      },
    },
    {
      name: 'data-imports-only-its-packages',
      severity: 'error',
      from: {path: '^data/'},
      to: {
        dependencyTypesNot: ['local', 'core'],
        pathNot: [
          '^(src|data)/',
          ...types,
          ...pipelinePackages.map(packagePath),
          packagePath('@turf/*'),
        ],
      },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: {path: '^src/'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'only-db-opens-the-engine',
      severity: 'error',
      from: {path: '^(src|data)/', pathNot: '^src/db/'},
      to: {path: engineFiles},
    },
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that does not resolve escapes every other rule.',
      from: {},
      to: {couldNotResolve: true, pathNot: engineFiles},
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'Import the file that holds the thing.',
      from: {},
      to: {path: '^(src|data|test)/.*/index\\.ts$'},
    },
    {
      name: 'declared-in-package-json',
      severity: 'error',
      comment: 'A package that comes with another can go with it.',
      from: {path: '^(src|data|test)/'},
      to: {dependencyTypes: ['npm-no-pkg', 'npm-unknown']},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^test/build/planted/'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
