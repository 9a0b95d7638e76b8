import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {compressFolder, compressionCache} from './compress.ts';
import {ensureData} from './ensure.ts';
import {run} from './run.ts';
import {writeSiteIndex, writeSiteSizes} from './site-index.ts';

const {values} = parseArgs({options: {quick: {type: 'boolean', default: false}}});

await ensureData();
const {code} = await run(['vite', 'build'], {isLoud: true});
if (code === 0) {
  const dist = join(import.meta.dirname, '..', 'dist');
  writeSiteIndex(dist);
  const begun = performance.now();
  const count = await compressFolder(dist, compressionCache, values.quick ? 'quick' : 'best');
  writeSiteSizes(dist);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`compressed ${String(count)} files with Brotli and gzip in ${seconds} s\n`);
}
process.exitCode = code;
