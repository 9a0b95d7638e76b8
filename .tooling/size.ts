import {join} from 'node:path';
import {filesOf, fullClosure, readManifest, sizeOf, staticClosure} from './bundle.ts';
import {listFiles} from './walk.ts';

const dist = join(import.meta.dirname, '..', 'dist');

/** Bytes as sent with Brotli: what a link of 1.5 Mbit/s carries in 0.6 s, and in 6.4 s. */
const budgets = {
  firstPaint: 120_000,
  region: 250_000,
  mapReady: 1_200_000,
  risk: 1_300_000,
} as const;

/** Loaded by need after the map stands: the query engine, what writes and reads files and pictures, Riesgo, Región, Presentar, shows, zones, swipes, densities. */
const isLater = (module: string): boolean =>
  /duckdb|apache-arrow|^src\/(db|export|domain)\//.test(module) ||
  /^src\/(ui\/(swipe|density-legend|density-tooltip)|app\/(show|speaker))\.ts$/.test(module) ||
  /^src\/app\/(open-risk|risk-parts|region-parts|present-parts|briefing-room|picture-desk|zone-worker|load\/zone|load\/density)\.ts$/.test(
    module,
  );

/** Fonts and pictures do not hold up the first paint: the text stands in the system's face until they come. */
const waitsForNothing = (file: string): boolean => /\.(woff2|png|svg)$/.test(file);

/** Letters that Spanish and English do without: a browser fetches them for a name that has one. */
const isByNeed = (file: string): boolean => file.includes('latin-ext');

/** Which files of the pipeline the opening view reads before its first paint, and which the map reads on top of them. */
const data = {
  firstPaint: /^data\/[^/]+\/(departments-first\.topo|first-values|places)\.json$/,
  map: /^data\/[^/]+\/(territories-low\.topo|world\.topo|precomputed)\.json$/,
  risk: /^data\/[^/]+\/precomputed-risk\.json$/,
  /** The department with most municipalities. */
  region: /^data\/[^/]+\/region\/05\.json$/,
} as const;

interface Group {
  readonly name: string;
  readonly files: readonly string[];
  readonly budget: number | null;
}

const manifest = readManifest(dist);
const entry = 'index.html';
const all = listFiles(dist).filter((file) => !/\.(br|gz)$/.test(file));
const opening = filesOf(manifest, staticClosure(manifest, [entry]));
const map = filesOf(manifest, fullClosure(manifest, [entry], isLater));

const firstPaint = all.filter(
  (file) =>
    file === entry || (opening.has(file) && !waitsForNothing(file)) || data.firstPaint.test(file),
);
const mapReady = all.filter(
  (file) => firstPaint.includes(file) || (map.has(file) && !isByNeed(file)) || data.map.test(file),
);

const risk = filesOf(
  manifest,
  staticClosure(manifest, ['src/app/open-risk.ts', 'src/app/risk-parts.ts']),
);
const riesgo = all.filter(
  (file) => mapReady.includes(file) || (risk.has(file) && !isByNeed(file)) || data.risk.test(file),
);

/** A link to a department, opened for the first time: without the first map, the names for the search and the faces of the letters. */
const department = filesOf(manifest, staticClosure(manifest, [entry, 'src/app/region-start.ts']));
const region = all.filter(
  (file) =>
    [entry, 'preload.js'].includes(file) ||
    (department.has(file) && !waitsForNothing(file)) ||
    data.region.test(file),
);

const groups: readonly Group[] = [
  {name: 'first paint', files: firstPaint, budget: budgets.firstPaint},
  {name: 'map ready', files: mapReady, budget: budgets.mapReady},
  {name: 'Riesgo, with the map', files: riesgo, budget: budgets.risk},
  {name: 'by need', files: all.filter((file) => !riesgo.includes(file)), budget: null},
];

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(10);
const sumSent = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + sizeOf(dist, file).sent, 0);

function print({name, files, budget}: Group, before: readonly string[]): boolean {
  const own = files.filter((file) => !before.includes(file));
  process.stdout.write(`\n${name}\n`);
  for (const file of own) {
    const {raw, sent} = sizeOf(dist, file);
    process.stdout.write(`${kilobytes(raw)} kB${kilobytes(sent)} kB sent  ${file}\n`);
  }
  const total = sumSent(files);
  const isOver = budget !== null && total > budget;
  const limit =
    budget === null ? '' : ` of ${kilobytes(budget).trim()} kB${isOver ? ': OVER' : ''}`;
  process.stdout.write(`${kilobytes(total).trim()} kB sent${limit}\n`);
  return isOver;
}

const over = [
  ...groups.filter((group, index) => print(group, groups[index - 1]?.files ?? [])),
  ...[{name: 'Región, cold', files: region, budget: budgets.region}].filter((group) =>
    print(group, []),
  ),
];
process.exitCode = over.length === 0 ? 0 : 1;
