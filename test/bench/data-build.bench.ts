import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bench, describe} from 'vitest';
import {build} from '../../data/build.ts';
import {projectFolders} from '../../data/tables/folders.ts';

const once = {iterations: 3, time: 0, warmupIterations: 0, warmupTime: 0} as const;
const output = await mkdtemp(join(tmpdir(), 'vigia-data-'));

describe('the data build, from the committed sources', () => {
  bench(
    'every table as Arrow',
    async () => {
      await build({...projectFolders, output}, ['tables']);
    },
    once,
  );

  bench(
    'outlines, lines, gazetteer and world',
    async () => {
      await build({...projectFolders, output}, ['geo']);
    },
    once,
  );
});
